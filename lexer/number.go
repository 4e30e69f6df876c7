package lexer

import (
	"strings"
	"unicode/utf8"

	plexer "github.com/alecthomas/participle/v2/lexer"
)

// number lexes a number; the offset is at a digit, or at a dot before one.
func (l *Lexer) number() plexer.Token {
	text, start := l.text, l.offset
	if text[start] == '0' && start+1 < len(text) {
		switch text[start+1] | 0x20 {
		case 'x':
			return l.radixNumber(start, "hexadecimal", isHexDigit)
		case 'o':
			return l.radixNumber(start, "octal", func(c byte) bool { return c >= '0' && c <= '7' })
		case 'b':
			return l.radixNumber(start, "binary", func(c byte) bool { return c == '0' || c == '1' })
		}
	}
	i, ok := start, true
	if text[i] != '.' {
		if i, ok = l.digits(i); !ok {
			return l.badNumber(i, "invalid decimal literal")
		}
	}
	return l.fraction(start, i)
}

// fraction lexes what may follow the whole part of a decimal number, which
// ends at i.
func (l *Lexer) fraction(start, i int) plexer.Token {
	text, whole, ok := l.text, i, true
	if i < len(text) && text[i] == '.' {
		i++
		if i < len(text) && class[text[i]] == classDigit {
			if i, ok = l.digits(i); !ok {
				return l.badNumber(i, "invalid decimal literal")
			}
		}
	}
	if i < len(text) && text[i]|0x20 == 'e' {
		j := i + 1
		signed := j < len(text) && (text[j] == '+' || text[j] == '-')
		if signed {
			j++
		}
		if j < len(text) && class[text[j]] == classDigit {
			if i, ok = l.digits(j); !ok {
				return l.badNumber(i, "invalid decimal literal")
			}
		} else if signed {
			return l.badNumber(j, "invalid decimal literal")
		} else if !l.keywordAt(i) {
			return l.badNumber(i, "invalid decimal literal")
		}
	}
	if i < len(text) && text[i]|0x20 == 'j' {
		return l.endOfNumber(start, i+1, "imaginary")
	}
	if i == whole && text[start] == '0' {
		zeros := len(text[start:i]) - len(strings.TrimLeft(text[start:i], "0_"))
		if zeros < i-start {
			l.offset = i
			token := l.errorToken(start, "leading zeros in decimal integer literals are not permitted; "+
				"use an 0o prefix for octal integers")
			l.failure.Span.End = uint32(start + zeros)
			return token
		}
	}
	return l.endOfNumber(start, i, "decimal")
}

// digits returns the end of the decimal digits at i. It is not ok, and the
// end is behind the underscore, when one is not followed by a digit.
func (l *Lexer) digits(i int) (end int, ok bool) {
	text := l.text
	for i < len(text) {
		switch c := text[i]; {
		case class[c] == classDigit:
		case c == '_':
			if i+1 >= len(text) || class[text[i+1]] != classDigit {
				return i + 1, false
			}
		default:
			return i, true
		}
		i++
	}
	return i, true
}

// radixNumber lexes a number with a prefix of two characters.
func (l *Lexer) radixNumber(start int, kind string, isDigit func(byte) bool) plexer.Token {
	text, i := l.text, start+2
	for {
		if i < len(text) && text[i] == '_' {
			i++
		}
		if i >= len(text) || !isDigit(text[i]) {
			if i < len(text) && class[text[i]] == classDigit {
				return l.badDigit(i, kind)
			}
			return l.badNumber(i, "invalid "+kind+" literal")
		}
		for i < len(text) && isDigit(text[i]) {
			i++
		}
		if i < len(text) && class[text[i]] == classDigit {
			return l.badDigit(i, kind)
		}
		if i >= len(text) || text[i] != '_' {
			return l.endOfNumber(start, i, kind)
		}
	}
}

func isHexDigit(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'f'
}

// afterNumber holds the keywords that may stand right behind a number, though
// not for much longer.
var afterNumber = [...]string{"and", "else", "for", "if", "in", "is", "not", "or"}

// endOfNumber returns the number's token, unless a letter follows it, or a digit
// an imaginary one.
func (l *Lexer) endOfNumber(start, end int, kind string) plexer.Token {
	l.offset = end
	if end < len(l.text) && (class[l.text[end]] == classLetter || class[l.text[end]] == classDigit) {
		if !l.keywordAt(end) {
			return l.badNumber(end, "invalid "+kind+" literal")
		}
		l.warning(end-1, end, "invalid "+kind+" literal")
	}
	return l.token(Number, start)
}

// keywordAt reports whether one of the keywords that may follow a number
// stands at i. Those that start with i may be a longer name, as in CPython.
func (l *Lexer) keywordAt(i int) bool {
	for _, keyword := range afterNumber {
		if rest, ok := strings.CutPrefix(l.text[i:], keyword); ok {
			return keyword[0] == 'i' || rest == "" || !continuesName[rest[0]] && rest[0] < utf8.RuneSelf
		}
	}
	return false
}

// badNumber fails at the last character before end.
func (l *Lexer) badNumber(end int, message string) plexer.Token {
	l.offset = end
	return l.errorToken(end-1, message)
}

func (l *Lexer) badDigit(at int, kind string) plexer.Token {
	l.offset = at
	return l.errorToken(at, "invalid digit '"+l.text[at:at+1]+"' in "+kind+" literal")
}
