package lexer

import (
	"strconv"
	"strings"

	plexer "github.com/alecthomas/participle/v2/lexer"

	"github.com/asyn-lang/asyn/diag"
)

// stringPrefix is what a string's prefix says: the kind is 'b', 'f', 't', or
// 's' for a plain string.
type stringPrefix struct {
	kind byte
	raw  bool
}

// parsePrefix reads a prefix; it is not ok if there is no such one.
func parsePrefix(s string) (prefix stringPrefix, ok bool) {
	if len(s) > 2 {
		return prefix, false
	}
	prefix.kind = 's'
	unicodePrefix := false
	for i := range len(s) {
		switch c := s[i] | 0x20; {
		case c == 'r' && !prefix.raw:
			prefix.raw = true
		case (c == 'b' || c == 'f' || c == 't') && prefix.kind == 's':
			prefix.kind = c
		case c == 'u' && len(s) == 1:
			unicodePrefix = true
		default:
			return prefix, false
		}
	}
	return prefix, len(s) == 0 || prefix.raw || prefix.kind != 's' || unicodePrefix
}

// stringLiteral lexes a string or bytes literal; the offset is at the quote.
func (l *Lexer) stringLiteral(start int) plexer.Token {
	text := l.text
	quote := text[l.offset]
	if l.offset+2 < len(text) && text[l.offset+1] == quote && text[l.offset+2] == quote {
		return l.tripleQuoted(start, quote)
	}
	token := l.token(String, start)
	for i := l.offset + 1; i < len(text); i++ {
		switch text[i] {
		case quote:
			l.offset = i + 1
			token.Value = text[start:l.offset]
			return token
		case '\\':
			i++
			if i < len(text) && class[text[i]] == classNewline {
				l.offset = i
				l.newline()
				i = l.offset - 1
			}
		case '\n', '\r':
			return l.unterminated(token, quote, 1, i)
		}
	}
	return l.unterminated(token, quote, 1, len(text))
}

// tripleQuoted lexes a literal that may span lines.
func (l *Lexer) tripleQuoted(start int, quote byte) plexer.Token {
	text := l.text
	token := l.token(String, start)
	for i := l.offset + 3; i < len(text); i++ {
		switch text[i] {
		case quote:
			if i+2 < len(text) && text[i+1] == quote && text[i+2] == quote {
				l.offset = i + 3
				token.Value = text[start:l.offset]
				return token
			}
		case '\\':
			if i+1 < len(text) && class[text[i+1]] != classNewline {
				i++
			}
		case '\n', '\r':
			l.offset = i
			l.newline()
			i = l.offset - 1
		}
	}
	return l.unterminated(token, quote, 3, len(text))
}

// unterminated is the error of a string that lacks its end quote.
func (l *Lexer) unterminated(token plexer.Token, quote byte, quotes, end int) plexer.Token {
	start := token.Pos.Offset
	token.Type = Error
	token.Value = ""
	l.offset = end
	l.fail(diag.SyntaxError, start, start+1, "")
	if n := len(l.fstrings); n > 0 && l.fstrings[n-1].quote == quote && l.fstrings[n-1].quotes == quotes {
		// The quote was meant to end the f-string around the field.
		l.failure.Msg = "f-string: expecting '}'"
		return token
	}
	detected := " (detected at line " + strconv.Itoa(l.lastLine(end)) + ")"
	if quotes == 3 {
		l.failure.Msg = "unterminated triple-quoted string literal" + detected
		l.failure.Incomplete = true
		return token
	}
	l.failure.Msg = "unterminated string literal" + detected
	l.failure.Incomplete = end == len(l.text) && strings.HasSuffix(l.text, "\\")
	return token
}

// lastLine returns the line to name when a string has not ended at offset: a
// source that ends with a newline has no line behind it.
func (l *Lexer) lastLine(offset int) int {
	if offset == len(l.text) && offset == l.lineStart && l.line > 1 {
		return l.line - 1
	}
	return l.line
}
