package runtime

import (
	"fmt"
	"strings"
)

func strRepr(th *Thread, v Value) (Value, error) {
	s := MustAs[Str](v)
	if err := th.scan(len(s.s) * 4); err != nil {
		return Value{}, err
	}
	return newText(th, quoteText(s.s, isPrintableRune))
}

// ASCII is ascii(v): its repr with everything beyond ASCII escaped.
func ASCII(th *Thread, v Value) (*Str, error) {
	s, err := Repr(th, v)
	if err != nil || s.IsASCII() {
		return s, err
	}
	if err := th.scan(len(s.s)); err != nil {
		return nil, err
	}
	var b strings.Builder
	for i := 0; i < len(s.s); {
		r, n := DecodeRune(s.s[i:])
		if r < 0x80 {
			b.WriteByte(byte(r))
		} else {
			writeEscape(&b, r)
		}
		i += n
	}
	return newASCII(b.String()), nil
}

// QuoteStr is the repr of text, as error messages show it.
func QuoteStr(text string) string { return quoteText(text, isPrintableRune) }

// quoteText is the literal that spells s.
func quoteText(s string, printable func(rune) bool) string {
	var b strings.Builder
	b.Grow(len(s) + 2)
	writeQuoted(&b, s, printable)
	return b.String()
}

// writeQuoted writes the literal that spells s: in single quotes unless that
// takes escapes and double quotes do not.
func writeQuoted(b *strings.Builder, s string, printable func(rune) bool) {
	quote := byte('\'')
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		quote = '"'
	}
	b.WriteByte(quote)
	done := 0 // bytes of s written
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c < 0x7F && c != '\\' && c != quote {
			i++
			continue
		}
		r, n := DecodeRune(s[i:])
		if r >= 0x80 && printable(r) {
			i += n
			continue
		}
		b.WriteString(s[done:i])
		i += n
		done = i
		switch {
		case r == '\\' || r == rune(quote):
			b.WriteByte('\\')
			b.WriteByte(byte(r))
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		default:
			writeEscape(b, r)
		}
	}
	b.WriteString(s[done:])
	b.WriteByte(quote)
}

// writeEscape writes the shortest of \xhh, \uhhhh and \Uhhhhhhhh that holds r.
func writeEscape(b *strings.Builder, r rune) {
	switch {
	case r < 0x100:
		fmt.Fprintf(b, `\x%02x`, r)
	case r < 0x10000:
		fmt.Fprintf(b, `\u%04x`, r)
	default:
		fmt.Fprintf(b, `\U%08x`, r)
	}
}
