package lexer

import (
	"slices"
	"strings"

	plexer "github.com/alecthomas/participle/v2/lexer"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
)

// The limits on nesting, which are CPython's.
const (
	maxBrackets = 200
	maxIndents  = 100
	maxFStrings = 150
)

// Lexer yields the tokens of one source. Next implements participle's Lexer;
// it never returns an error, but a token of type Error.
type Lexer struct {
	src  *diag.Source
	text string

	offset    int // of the next byte
	line      int // its line, from 1
	lineStart int // the offset at which that line starts

	atLineStart    bool // indentation comes next
	needNewline    bool // the logical line holds a token
	pendingDedents int
	inText         bool // the literal text of an f-string comes next

	indents  []indent
	brackets []bracket
	fstrings []fstring

	failure *diag.Diagnostic
	cause   Cause
	warn    func(*diag.Diagnostic)
	openEnd bool // see SetOpenEnd
}

// Cause says what kind of failure the lexer has met, as far as the parser
// must treat it differently.
type Cause uint8

// The causes of failure.
const (
	BadToken      Cause = iota // any other
	BadLayout                  // indentation, or a backslash before something else than a line ending
	InsideFString              // any other, inside an f-string
	OpenBracket                // the source ends inside a bracket
	UnexpectedEOF              // the source ends behind a backslash
)

// indent is one level of indentation, with tabs up to columns of eight and
// with tabs as one column: the order of two lines must not depend on it.
type indent struct{ column, alternative int }

// bracket is an open bracket.
type bracket struct {
	char   byte
	offset int
	line   int
}

// New returns a lexer at the start of src.
func New(src *diag.Source) *Lexer {
	l := &Lexer{src: src, text: src.Text, line: 1, atLineStart: true}
	l.indents = append(make([]indent, 0, 16), indent{})
	if strings.HasPrefix(src.Text, "\ufeff") {
		l.offset, l.lineStart = len("\ufeff"), len("\ufeff")
	}
	return l
}

// NewPart returns a lexer of the lines of src from the one in which part starts
// up to the end of part, which ends a logical line. Tokens have their places in
// the whole source; the indentation of the first line is one of its tokens.
func NewPart(src *diag.Source, part ast.Span) *Lexer {
	l := New(src)
	l.text = src.Text[:part.End]
	l.line = src.Line(part.Pos)
	l.lineStart = strings.LastIndexByte(l.text[:part.Pos], '\n') + 1
	l.offset = l.lineStart
	return l
}

// Ahead returns a lexer of the same source that goes on from where l is, and
// leaves l there.
func (l *Lexer) Ahead() *Lexer {
	ahead := *l
	ahead.indents = slices.Clone(l.indents)
	ahead.brackets = slices.Clone(l.brackets)
	ahead.fstrings = slices.Clone(l.fstrings)
	return &ahead
}

// OnWarning has f called for each warning.
func (l *Lexer) OnWarning(f func(*diag.Diagnostic)) { l.warn = f }

// SetOpenEnd has the lexer take the last line as it is, as eval does: CPython
// gives that of a file an ending if it has none. White space at the end is
// the indentation of a line then.
func (l *Lexer) SetOpenEnd() { l.openEnd = true }

// Err returns what is wrong at the Error token, or nil before one.
func (l *Lexer) Err() *diag.Diagnostic { return l.failure }

// Cause returns the kind of Err.
func (l *Lexer) Cause() Cause { return l.cause }

// Depth returns how many indentations and brackets are open: 0 means that
// the next token belongs to the top level.
func (l *Lexer) Depth() int {
	return len(l.indents) - 1 - l.pendingDedents + len(l.brackets) + len(l.fstrings)
}

// The classes of bytes that decide how a token starts.
const (
	classOther = iota
	classLetter
	classDigit
	classBlank
	classNewline
	classQuote
	classOperator
	classHigh // the start of a character beyond ASCII
)

var class = func() (table [256]uint8) {
	for c := 'a'; c <= 'z'; c++ {
		table[c], table[c-'a'+'A'] = classLetter, classLetter
	}
	table['_'] = classLetter
	for c := '0'; c <= '9'; c++ {
		table[c] = classDigit
	}
	for _, c := range " \t\f" {
		table[c] = classBlank
	}
	table['\n'], table['\r'] = classNewline, classNewline
	table['"'], table['\''] = classQuote, classQuote
	for _, c := range "()[]{}:,;+-*/|&<>=.%~^@!" {
		table[c] = classOperator
	}
	for c := 128; c < 256; c++ {
		table[c] = classHigh
	}
	return table
}()

// continuesName tells the ASCII bytes that may stand inside a name.
var continuesName = func() (table [256]bool) {
	for c := range table {
		table[c] = class[c] == classLetter || class[c] == classDigit
	}
	return table
}()

// Next returns the next token.
func (l *Lexer) Next() (plexer.Token, error) {
	switch {
	case l.inText:
		return l.fstringText(), nil
	case l.pendingDedents > 0:
		l.pendingDedents--
		return l.token(Dedent, l.offset), nil
	case l.failure != nil:
		return l.token(EOF, l.offset), nil
	case l.atLineStart:
		l.atLineStart = false
		if token, done := l.indentation(); done {
			return token, nil
		}
	}
	return l.regular(), nil
}

// regular returns the next token outside the text of f-strings.
func (l *Lexer) regular() plexer.Token {
	text := l.text
	for {
		for l.offset < len(text) && class[text[l.offset]] == classBlank {
			l.offset++
		}
		if l.offset >= len(text) {
			return l.endOfSource()
		}
		start := l.offset
		switch c := text[start]; class[c] {
		case classLetter:
			return l.nameOrString(start)
		case classDigit:
			return l.number()
		case classQuote:
			return l.stringLiteral(start)
		case classOperator:
			return l.operator(start)
		case classHigh:
			return l.unicodeName(start)
		case classNewline:
			if len(l.brackets) == 0 {
				return l.newlineToken()
			}
			l.newline()
		default:
			switch {
			case c == '#':
				l.comment()
			case c == '\\':
				if !l.joinLines() {
					return l.token(Error, l.offset)
				}
			default:
				return l.unknown(start)
			}
		}
	}
}

// nameOrString lexes a token that starts with a letter: a name, a keyword, or
// a string with a prefix.
func (l *Lexer) nameOrString(start int) plexer.Token {
	text := l.text
	i := start + 1
	for i < len(text) && continuesName[text[i]] {
		i++
	}
	if i < len(text) {
		switch class[text[i]] {
		case classHigh:
			return l.unicodeName(start)
		case classQuote:
			if prefix, ok := parsePrefix(text[start:i]); ok {
				l.offset = i
				if prefix.kind == 'f' || prefix.kind == 't' {
					return l.fstringStart(start, prefix)
				}
				return l.stringLiteral(start)
			}
		}
	}
	l.offset = i
	return l.token(Keyword(text[start:i]), start)
}

// token returns the token from start to the current offset. It must start in
// the current line.
func (l *Lexer) token(t Type, start int) plexer.Token {
	return plexer.Token{
		Type:  t,
		Value: l.text[start:l.offset],
		Pos:   plexer.Position{Filename: l.src.Name, Offset: start, Line: l.line, Column: start - l.lineStart + 1},
	}
}

// newlineToken ends the logical line.
func (l *Lexer) newlineToken() plexer.Token {
	token := l.token(Newline, l.offset)
	start := l.offset
	l.newline()
	token.Value = l.text[start:l.offset]
	l.atLineStart = true
	l.needNewline = false
	return token
}

// newline steps over one line ending: \n, \r\n or \r.
func (l *Lexer) newline() {
	if l.text[l.offset] == '\r' && l.offset+1 < len(l.text) && l.text[l.offset+1] == '\n' {
		l.offset++
	}
	l.offset++
	l.line++
	l.lineStart = l.offset
}

// comment steps over a comment, up to its line ending.
func (l *Lexer) comment() {
	rest := l.text[l.offset:]
	if end := strings.IndexByte(rest, '\n'); end >= 0 {
		rest = rest[:end]
	}
	if end := strings.IndexByte(rest, '\r'); end >= 0 {
		rest = rest[:end]
	}
	l.offset += len(rest)
}

// joinLines steps over a backslash and the line ending behind it.
func (l *Lexer) joinLines() bool {
	start := l.offset
	l.offset++
	atEnd := l.offset >= len(l.text)
	switch {
	case atEnd && (!l.openEnd || len(l.brackets) > 0):
		l.unexpectedEOF()
		return false
	case atEnd || class[l.text[l.offset]] != classNewline:
		at := start
		if !atEnd {
			at++
		}
		l.fail(diag.SyntaxError, at, "unexpected character after line continuation character")
		l.failure.Ending, l.failure.Incomplete = diag.EndZero, atEnd
		l.cause = BadLayout
		return false
	}
	l.newline()
	if l.offset >= len(l.text) {
		l.unexpectedEOF()
		return false
	}
	return true
}

// endOfSource closes what is open and yields EOF, again and again.
func (l *Lexer) endOfSource() plexer.Token {
	if len(l.brackets) > 0 {
		l.openBracket()
		return l.token(Error, l.offset)
	}
	if l.needNewline {
		l.needNewline = false
		return l.token(Newline, l.offset)
	}
	if n := len(l.indents); n > 1 {
		l.indents = l.indents[:n-1]
		return l.token(Dedent, l.offset)
	}
	return l.token(EOF, l.offset)
}

// fail records the failure, which is a place without an end. An Error token
// must follow.
func (l *Lexer) fail(errorType string, at int, message string) {
	l.failure = &diag.Diagnostic{
		Type:   errorType,
		Source: l.src,
		Span:   ast.Span{Pos: uint32(at), End: uint32(at)},
		Msg:    message,
	}
	if len(l.fstrings) > 0 {
		l.cause = InsideFString
	}
}

// openBracket records that the source ends inside a bracket.
func (l *Lexer) openBracket() {
	open := l.brackets[len(l.brackets)-1]
	l.fail(diag.SyntaxError, open.offset, "'"+string(open.char)+"' was never closed")
	l.failure.Ending = diag.EndZero
	l.failure.Incomplete = true
	l.cause = OpenBracket
}

// unexpectedEOF records that the source ends behind a backslash.
func (l *Lexer) unexpectedEOF() {
	if len(l.brackets) > 0 {
		l.openBracket()
		return
	}
	end := l.offset
	if end > 0 && end == l.lineStart {
		end-- // the line ending
	}
	l.fail(diag.SyntaxError, end, "unexpected EOF while parsing")
	l.failure.Ending = diag.EndUnknown
	l.failure.Incomplete = true
	l.cause = UnexpectedEOF
}

// errorToken records a failure and returns its token.
func (l *Lexer) errorToken(at int, message string) plexer.Token {
	l.fail(diag.SyntaxError, at, message)
	return l.token(Error, l.offset)
}

// warning reports a SyntaxWarning.
func (l *Lexer) warning(start, end int, message string) {
	if l.warn != nil {
		l.warn(&diag.Diagnostic{
			Type:   diag.SyntaxWarning,
			Source: l.src,
			Span:   ast.Span{Pos: uint32(start), End: uint32(end)},
			Msg:    message,
		})
	}
}
