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
	escapedQuote := false
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
			escapedQuote = escapedQuote || i < len(text) && text[i] == quote
		case '\n', '\r':
			return l.unterminatedLine(token, quote, i, escapedQuote)
		}
	}
	return l.unterminatedLine(token, quote, len(text), escapedQuote)
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
	token, ok := l.unterminated(token, quote, 3, len(text))
	if ok {
		l.failure.Msg = "unterminated triple-quoted string literal" + l.detectedAt(len(text))
		l.failure.Incomplete = true
	}
	return token
}

// unterminatedLine is the error of a string that does not end in its line.
func (l *Lexer) unterminatedLine(token plexer.Token, quote byte, end int, escapedQuote bool) plexer.Token {
	token, ok := l.unterminated(token, quote, 1, end)
	if ok {
		l.failure.Msg = "unterminated string literal" + l.detectedAt(end)
		if escapedQuote {
			l.failure.Msg += "; perhaps you escaped the end quote?"
		}
		l.failure.Incomplete = end == len(l.text) && strings.HasSuffix(l.text, "\\")
	}
	return token
}

// unterminated starts the error of a string that lacks its end quotes. It is
// not ok if the quotes were meant to end the f-string around a field.
func (l *Lexer) unterminated(token plexer.Token, quote byte, quotes, end int) (failed plexer.Token, ok bool) {
	start := token.Pos.Offset
	token.Type = Error
	token.Value = ""
	l.offset = end
	l.fail(diag.SyntaxError, start, "f-string: expecting '}'")
	n := len(l.fstrings)
	return token, n == 0 || l.fstrings[n-1].quote != quote || l.fstrings[n-1].quotes != quotes
}

// detectedAt names the line in which the end of a string is missed. A source
// that ends with a newline has no line behind it.
func (l *Lexer) detectedAt(offset int) string {
	line := l.line
	if offset == len(l.text) && offset == l.lineStart && line > 1 {
		line--
	}
	return " (detected at line " + strconv.Itoa(line) + ")"
}
