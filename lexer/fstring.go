package lexer

import (
	plexer "github.com/alecthomas/participle/v2/lexer"

	"github.com/asyn-lang/asyn/diag"
)

// maxFields is how deep replacement fields may nest in format specs.
const maxFields = 3

// fstring is an open f-string or t-string.
type fstring struct {
	kind   byte // 'f' or 't'
	start  int  // the offset of its prefix
	line   int
	quote  byte
	quotes int // 1 or 3
	raw    bool

	// fields holds, for each open replacement field, the number of open
	// brackets including its brace. The text of a field's format spec is
	// literal text again, which is what inSpec says of the innermost.
	fields []int
	inSpec bool
}

// name is the kind as messages have it.
func (f *fstring) name() string { return string(f.kind) + "-string" }

// fstringStart lexes the prefix and quotes; the offset is at the quote.
func (l *Lexer) fstringStart(start int, prefix stringPrefix) plexer.Token {
	f := fstring{kind: prefix.kind, start: start, line: l.line, quote: l.text[l.offset], raw: prefix.raw}
	if len(l.fstrings) >= maxFStrings {
		return l.errorToken(l.offset, "too many nested f-strings")
	}
	if f.quotes = 3; !l.atQuotes(&f, l.offset) {
		f.quotes = 1
	}
	l.offset += f.quotes
	l.fstrings = append(l.fstrings, f)
	l.inText = true
	if f.kind == 't' {
		return l.token(TStringStart, start)
	}
	return l.token(FStringStart, start)
}

// fstringText lexes literal text up to a field, the end of a format spec or
// the end of the string; or that very token, when no text is before it.
func (l *Lexer) fstringText() plexer.Token {
	text := l.text
	f := &l.fstrings[len(l.fstrings)-1]
	start := l.offset
	token := l.token(FStringText, start)
	i := start
	// upTo ends the text before i, or hands over to what stands there.
	upTo := func(otherwise func() plexer.Token) plexer.Token {
		if l.offset = i; i > start {
			token.Value = text[start:i]
			return token
		}
		return otherwise()
	}
	for ; i < len(text); i++ {
		switch c := text[i]; {
		case c == f.quote && l.atQuotes(f, i):
			return upTo(func() plexer.Token { return l.fstringEnd(f) })
		case c == '{':
			if !f.inSpec && i+1 < len(text) && text[i+1] == '{' {
				i++
				continue
			}
			return upTo(func() plexer.Token { return l.openField(f) })
		case c == '}':
			if f.inSpec {
				return upTo(func() plexer.Token { l.inText = false; return l.regular() })
			}
			if i+1 >= len(text) || text[i+1] != '}' {
				return upTo(func() plexer.Token {
					l.inText = false
					return l.errorToken(i, f.name()+": single '}' is not allowed")
				})
			}
			i++
		case c == '\\':
			i = l.escape(f, i)
		case c == '\n' || c == '\r':
			if f.quotes == 1 {
				if f.inSpec {
					// CPython ends the spec here; the parser then misses the brace.
					return upTo(func() plexer.Token { l.inText, f.inSpec = false, false; return l.regular() })
				}
				l.offset = i
				return l.unterminatedFString(f)
			}
			l.offset = i
			l.newline()
			i = l.offset - 1
		}
	}
	if f.inSpec && f.quotes == 1 {
		return upTo(func() plexer.Token { l.inText, f.inSpec = false, false; return l.regular() })
	}
	l.offset = len(text)
	return l.unterminatedFString(f)
}

// atQuotes reports whether the f-string's closing quotes stand at i.
func (l *Lexer) atQuotes(f *fstring, i int) bool {
	return f.quotes == 1 || i+2 < len(l.text) && l.text[i] == f.quote && l.text[i+1] == f.quote && l.text[i+2] == f.quote
}

// escape returns the offset of the last byte of the escape at i, as far as
// the end of the text depends on it: \N{name} holds braces, \{ does not
// escape its brace, and a line ending counts a line.
func (l *Lexer) escape(f *fstring, i int) int {
	text := l.text
	if i+1 >= len(text) {
		return i
	}
	switch next := text[i+1]; {
	case next == '{' || next == '}':
		return i
	case next == 'N' && !f.raw && i+2 < len(text) && text[i+2] == '{':
		for j := i + 3; j < len(text) && text[j] != f.quote && class[text[j]] != classNewline; j++ {
			if text[j] == '}' {
				return j
			}
		}
		return i + 2
	case class[next] == classNewline:
		l.offset = i + 1
		l.newline()
		return l.offset - 1
	case next >= 0x80:
		return i
	}
	return i + 1
}

// fstringEnd lexes the closing quotes. They end the string even in a format
// spec, whose field is then open for good.
func (l *Lexer) fstringEnd(f *fstring) plexer.Token {
	start := l.offset
	l.offset += f.quotes
	l.fstrings = l.fstrings[:len(l.fstrings)-1]
	// The string may stand inside a field of another, whose tokens go on.
	l.inText = false
	return l.token(FStringEnd, start)
}

// openField lexes the brace of a replacement field.
func (l *Lexer) openField(f *fstring) plexer.Token {
	l.inText = false
	if len(f.fields) >= maxFields {
		return l.errorToken(l.offset-1, f.name()+": expressions nested too deeply")
	}
	f.inSpec = false
	token := l.operator(l.offset)
	f.fields = append(f.fields, len(l.brackets))
	return token
}

// closeField is told of every closing brace; it returns to literal text when
// the brace ends a field. depth is the number of brackets with the brace.
func (l *Lexer) closeField(depth int) {
	if len(l.fstrings) == 0 {
		return
	}
	f := &l.fstrings[len(l.fstrings)-1]
	if n := len(f.fields); n > 0 && f.fields[n-1] == depth {
		f.fields = f.fields[:n-1]
		// What surrounds a nested field is the format spec of the outer one.
		f.inSpec = n > 1
		l.inText = true
	}
}

// atFieldLevel reports whether the next token stands in a replacement field
// outside all of its brackets, where ':' starts a format spec.
func (l *Lexer) atFieldLevel() bool {
	if len(l.fstrings) == 0 {
		return false
	}
	fields := l.fstrings[len(l.fstrings)-1].fields
	return len(fields) > 0 && fields[len(fields)-1] == len(l.brackets)
}

// unterminatedFString is the error of an f-string without its end quote.
func (l *Lexer) unterminatedFString(f *fstring) plexer.Token {
	l.inText = false
	l.fail(diag.SyntaxError, f.start, "")
	token := l.token(Error, l.offset)
	detected := l.detectedAt(l.offset)
	if f.quotes == 3 {
		l.failure.Msg = "unterminated triple-quoted " + f.name() + " literal" + detected
		l.failure.Incomplete = true
	} else {
		l.failure.Msg = "unterminated " + f.name() + " literal" + detected
	}
	return token
}
