package runtime

import (
	"math"
	"sort"
	"strings"
)

// Str is a str: immutable text in UTF-8. A lone surrogate, which UTF-8 cannot
// hold, is stored in generalised UTF-8 (WTF-8: three bytes ED A0..BF xx).
//
// A Str computes its length, hash and index when first asked. One that several
// interpreters share must be frozen before (see Freeze).
type Str struct {
	Header
	s        string
	hash     int64  // 0 until computed
	length   uint32 // code points, or notCounted
	interned bool   // the only Str with its text among the interned ones
	long     bool   // this is part of a longStr
}

// A longStr is a Str with room for what few strings have beyond their text, and
// none of at most shortText: a Str is small because there are so many.
type longStr struct {
	Str
	extra *strExtra // nil until there is something
}

// notCounted is the length of a Str nobody has asked for, and of those of four
// gigabytes and more, which are counted every time.
const notCounted = math.MaxUint32

// strExtra is what a longStr has beyond its text.
type strExtra struct {
	// tail owns the text's storage when the text grew by appending. The Str
	// whose text is all the builder has can be appended to in place: earlier
	// ones are prefixes of it and do not see what comes behind them.
	tail strings.Builder
	// head owns the text's storage when the text grew by prepending.
	head *headRoom
	// offsets[i] is the byte offset of code point i*indexStride, as far as
	// computed. Strings that share a tail share it too.
	offsets []int
	// backing is the size of the storage a substring keeps alive; 0 when it is
	// the text's own.
	backing int
}

// StrType is str.
var StrType = &Type{}

// NewStr returns the str with the text s, which must be valid UTF-8 but for
// lone surrogates in generalised UTF-8.
func NewStr(s string) *Str { return newStr(s, notCounted) }

// newStr returns the str with the text s of length code points, or notCounted.
// Compiled into its callers it would cost more memory than it saves time.
//
//go:noinline
func newStr(s string, length uint32) *Str {
	if len(s) <= shortText {
		return &Str{Header: Header{StrType}, s: s, length: length}
	}
	return &newLongStr(s, length, nil).Str
}

// newLongStr is newStr for a text that has something extra, or may get it.
func newLongStr(s string, length uint32, extra *strExtra) *longStr {
	return &longStr{Str{Header: Header{StrType}, s: s, length: length, long: true}, extra}
}

// newASCII is NewStr for text known to be ASCII.
func newASCII(s string) *Str { return newStr(s, uint32(min(len(s), notCounted))) }

// newTextOf makes a Str of n bytes, charged to the thread, for the caller to
// fill in before anybody sees it, and to return as its shared Value.
func newTextOf(th *Thread, n int) (*Str, []byte, error) {
	if err := th.allocText(n); err != nil {
		return nil, nil, err
	}
	s, text := newBlankStr(n)
	return s, text, nil
}

// shared is the Value of s, or of the shared str of its one character.
func (s *Str) shared() Value {
	if len(s.s) <= 2 {
		if c := sharedStr(s.s); c != nil {
			return c.Value()
		}
	}
	return s.Value()
}

// newText is the str s as a Value, charged to the thread, with the shared
// strings of at most one character not made anew.
func newText(th *Thread, s string) (Value, error) {
	if len(s) <= 2 {
		if c := sharedStr(s); c != nil {
			return c.Value(), nil
		}
	}
	if err := th.Alloc(int64(len(s)) + strSize); err != nil {
		return Value{}, err
	}
	return NewStr(s).Value(), nil
}

// NewTextFrom is newText of text that it copies.
func NewTextFrom(th *Thread, text []byte) (Value, error) {
	s, room, err := newTextOf(th, len(text))
	if err != nil {
		return Value{}, err
	}
	copy(room, text)
	return s.shared(), nil
}

// takeRoom lends the thread's room for text that is put together. Who asks
// meanwhile, script code that runs included, gets new room.
func (th *Thread) takeRoom() []byte {
	room := th.room
	th.room = nil
	if room == nil {
		room = make([]byte, 0, 256)
	}
	return room[:0]
}

// giveRoom returns what takeRoom lent, when nobody looks at it any more. What
// has become large, or nil, is left to the collector.
func (th *Thread) giveRoom(room []byte) {
	const most = 1 << 12
	if cap(room) <= most {
		th.room = room
	}
}

// asciiStr is the str of a few bytes of ASCII, which it copies.
func asciiStr(text []byte) *Str {
	if len(text) <= 1 {
		return sharedStr(string(text))
	}
	s, room := newBlankStr(len(text))
	copy(room, text)
	s.length = uint32(len(text))
	return s
}

// AsStr returns v as a str (or an instance of a subclass), or nil. Compiled into its
// callers it would make the command 45 KB larger; what is in a hurry uses As.
//
//go:noinline
func AsStr(v Value) *Str { return As[Str](v, StrType) }

// String is the text. Lone surrogates are in generalised UTF-8.
func (s *Str) String() string { return s.s }

// Len is the number of code points.
func (s *Str) Len() int {
	if s.length != notCounted {
		return int(s.length)
	}
	n := len(s.s)
	if !isASCII(s.s) {
		n = countRunes(s.s)
	}
	s.length = uint32(min(n, notCounted))
	return n
}

// IsASCII reports whether all code points are below 128.
func (s *Str) IsASCII() bool { return s.Len() == len(s.s) }

// indexStride is how many code points apart the index of non-ASCII text has
// its entries: an access walks half of it on average.
const indexStride = 32

// ByteOffset is the offset in bytes of code point i, 0 <= i <= Len.
func (s *Str) ByteOffset(i int) int {
	if s.IsASCII() || i == 0 {
		return i
	}
	if i == s.Len() {
		return len(s.s)
	}
	off := 0
	if k := i / indexStride; k > 0 && s.long {
		off = s.index(k)[k]
		i -= k * indexStride
	}
	for ; i > 0; i-- {
		off += s.runeLenAt(off)
	}
	return off
}

// runeLenAt is the length of the code point at byte offset off.
func (s *Str) runeLenAt(off int) int {
	switch c := s.s[off]; {
	case c < 0x80:
		return 1
	case c < 0xE0:
		return 2
	case c < 0xF0:
		return 3
	}
	return 4
}

// index is the offsets of a long Str as far as entry k at least.
func (s *Str) index(k int) []int {
	l := s.asLong()
	if l.extra == nil {
		l.extra = &strExtra{}
	}
	x := l.extra
	if k < len(x.offsets) {
		return x.offsets
	}
	if x.offsets == nil {
		x.offsets = make([]int, 1, s.Len()/indexStride+1)
	}
	off := x.offsets[len(x.offsets)-1]
	for end := s.Len() / indexStride; len(x.offsets) <= end; {
		for range indexStride {
			off += s.runeLenAt(off)
		}
		x.offsets = append(x.offsets, off)
	}
	return x.offsets
}

// RuneOffset is the number of code points before byte offset off.
func (s *Str) RuneOffset(off int) int {
	if s.IsASCII() {
		return off
	}
	if off < 1024 || !s.long {
		return countRunes(s.s[:off])
	}
	offsets := s.index(s.Len() / indexStride)
	k := sort.SearchInts(offsets, off+1) - 1
	return k*indexStride + countRunes(s.s[offsets[k]:off])
}

// at is the code point i as a str; i must be in range.
func (s *Str) at(i int) *Str {
	if s.IsASCII() {
		return latin1Strs[s.s[i]]
	}
	r, _ := DecodeRune(s.s[s.ByteOffset(i):])
	return runeStr(r)
}

const (
	// smallText is the size up to which a substring shares its parent's
	// storage without account: that is all it can keep alive.
	smallText = 256
	// largeText is the size from which a substring shares storage if it is at
	// least half of it. Smaller parts are copied, so that a word does not keep
	// the file it came from.
	largeText = 1024
)

// backing is the size of the storage that a part of s would keep alive.
func (s *Str) backing() int {
	if !s.long {
		return len(s.s)
	}
	x := s.asLong().extra
	if x == nil {
		return len(s.s)
	}
	if x.head != nil {
		return max(len(s.s), len(x.head.storage))
	}
	return max(len(s.s), x.backing, x.tail.Cap())
}

// substring is the text between two byte offsets as a str.
func (s *Str) substring(th *Thread, from, to int) (Value, error) {
	part := s.s[from:to]
	if len(part) <= 2 {
		if c := sharedStr(part); c != nil {
			return c.Value(), nil
		}
	}
	if len(part) == len(s.s) && s.typ == StrType {
		return s.Value(), nil
	}
	length := uint32(notCounted)
	if int(s.length) == len(s.s) {
		length = uint32(len(part))
	}
	backing := s.backing()
	if err := th.Alloc(int64(len(part)) + strSize); err != nil {
		return Value{}, err
	}
	large := len(part) >= largeText && len(part)*2 >= backing
	if backing > smallText && !large {
		sub, text := newBlankStr(len(part))
		copy(text, part)
		sub.length = length
		return sub.Value(), nil
	}
	if large {
		return newLongStr(part, length, &strExtra{backing: backing}).Value(), nil
	}
	return newStr(part, length).Value(), nil
}

// scan charges the work of looking at n bytes.
func (th *Thread) scan(n int) error {
	if n < 1024 {
		return nil
	}
	return th.Work(int64(n / 16))
}

// Intern returns the one Str that stands for text in this process. Names in
// code and in builtin types are interned, so that most lookups compare
// pointers. The result is complete: hash and length are computed. Compiled into
// its callers it would make the command 20 KB larger.
//
//go:noinline
func Intern(text string) *Str { return internTable.intern(text) }
