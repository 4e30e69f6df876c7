package lexer

import plexer "github.com/alecthomas/participle/v2/lexer"

// Type is the type of a token.
type Type = plexer.TokenType

// EOF is the type of the last token.
const EOF = plexer.EOF

// The token types. Keywords and operators have one each, so that the parser
// decides by comparing integers.
const (
	Error   Type = iota + 1 // what is no token; see Lexer.Err
	Unknown                 // a character of ASCII that no token starts with: $ ? `
	Name
	Number
	String       // a whole string or bytes literal with prefix and quotes
	FStringStart // f" with its prefix and quotes
	TStringStart // t" with its prefix and quotes
	FStringText  // literal text of an f-string, t-string or format spec
	FStringEnd   // the closing quotes
	Newline      // the end of a logical line
	Indent
	Dedent

	LeftParen
	RightParen
	LeftBracket
	RightBracket
	LeftBrace
	RightBrace
	Colon
	Comma
	Semicolon
	Plus
	Minus
	Star
	Slash
	VBar
	Ampersand
	Less
	Greater
	Equal
	Dot
	Percent
	EqualEqual
	NotEqual
	LessEqual
	GreaterEqual
	Tilde
	Circumflex
	LeftShift
	RightShift
	DoubleStar
	DoubleSlash
	At
	Arrow
	Ellipsis
	ColonEqual
	Exclamation
	PlusEqual
	MinusEqual
	StarEqual
	SlashEqual
	PercentEqual
	AmpersandEqual
	VBarEqual
	CircumflexEqual
	LeftShiftEqual
	RightShiftEqual
	DoubleStarEqual
	DoubleSlashEqual
	AtEqual

	False
	None
	True
	And
	As
	Assert
	Async
	Await
	Break
	Class
	Continue
	Def
	Del
	Elif
	Else
	Except
	Finally
	For
	From
	Global
	If
	Import
	In
	Is
	Lambda
	Nonlocal
	Not
	Or
	Pass
	Raise
	Return
	Try
	While
	With
	Yield

	// NumTypes is one more than the greatest type, for tables.
	NumTypes
)

// symbols names the types that a grammar cannot name by their text.
var symbols = map[string]Type{
	"EOF": EOF, "ERROR": Error, "UNKNOWN": Unknown, "NAME": Name, "NUMBER": Number, "STRING": String,
	"FSTRING_START": FStringStart, "TSTRING_START": TStringStart, "FSTRING_TEXT": FStringText,
	"FSTRING_END": FStringEnd, "NEWLINE": Newline, "INDENT": Indent, "DEDENT": Dedent,
	// participle wants every type it meets in a token to have a name.
	"OP": NumTypes, "KEYWORD": NumTypes + 1,
}

// keywordTexts holds the keywords in the order of their types, from False.
var keywordTexts = [...]string{
	"False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
	"elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
	"not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
}

// Keyword returns the type of the keyword s, or Name.
func Keyword(s string) Type {
	if len(s) < 2 || len(s) > 8 {
		return Name
	}
	// A perfect hash would save little: the first byte leaves at most five
	// candidates, and most names leave none.
	lo, hi := keywordRange[s[0]&0x7f].lo, keywordRange[s[0]&0x7f].hi
	for i := lo; i < hi; i++ {
		if keywordTexts[i] == s {
			return False + Type(i)
		}
	}
	return Name
}

// keywordRange says which keywords start with a byte.
var keywordRange = func() (table [128]struct{ lo, hi uint8 }) {
	for i := len(keywordTexts) - 1; i >= 0; i-- {
		entry := &table[keywordTexts[i][0]]
		entry.lo = uint8(i)
		entry.hi = max(entry.hi, uint8(i+1))
	}
	return table
}()

// IsKeyword reports whether t is the type of a keyword.
func IsKeyword(t Type) bool { return t >= False && t < NumTypes }
