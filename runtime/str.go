package runtime

// Str is a str: immutable text in UTF-8. A lone surrogate, which UTF-8 cannot
// hold, is stored in generalised UTF-8 (WTF-8: three bytes ED A0..BF xx).
type Str struct {
	Header
	s      string
	hash   int64      // 0 until computed
	length int32      // code points; -1 until counted
	index  *runeIndex // byte offsets for O(1) indexing of non-ASCII text
}

// StrType is str.
var StrType = &Type{}

// NewStr returns the str with the text s.
func NewStr(s string) *Str { return &Str{Header: Header{StrType}, s: s, length: -1} }

// AsStr returns v as a str (or an instance of a subclass), or nil.
func AsStr(v Value) *Str { return As[Str](v, StrType) }

// String is the text. Lone surrogates are in generalised UTF-8.
func (s *Str) String() string { return s.s }

// Intern returns the one Str that stands for text in this process. Names in
// code and in builtin types are interned, so that most lookups compare
// pointers. The result is complete: hash and length are computed.
func Intern(text string) *Str { return internTable.intern(text) }
