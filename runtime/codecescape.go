package runtime

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/asyn-lang/asyn/charnames"
)

// unicode_escape and raw_unicode_escape: text as the inside of a string
// literal, in latin-1.

func init() {
	registerCodec(&codec{name: "unicodeescape", encode: encodeEscaped, decode: decodeEscaped},
		"unicode_escape", "unicodeescape")
	registerCodec(&codec{name: "rawunicodeescape", encode: encodeRawEscaped, decode: decodeRawEscaped},
		"raw_unicode_escape", "rawunicodeescape")
}

func encodeEscaped(e *encoder) error {
	var b strings.Builder
	s := e.text.s
	for i := 0; i < len(s); {
		r, n := DecodeRune(s[i:])
		i += n
		switch {
		case r == '\\':
			b.WriteString(`\\`)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case r < ' ' || r > '~':
			writeEscape(&b, r)
		default:
			b.WriteByte(byte(r))
		}
	}
	e.out = append(e.out, b.String()...)
	return e.th.Alloc(int64(b.Len()))
}

func encodeRawEscaped(e *encoder) error {
	s := e.text.s
	for i := 0; i < len(s); {
		r, n := DecodeRune(s[i:])
		i += n
		switch {
		case r < 0x100:
			e.out = append(e.out, byte(r))
		case r < 0x10000:
			e.out = fmt.Appendf(e.out, `\u%04x`, r)
		default:
			e.out = fmt.Appendf(e.out, `\U%08x`, r)
		}
	}
	return nil
}

// simpleEscapes are what a backslash and one character stand for.
var simpleEscapes = map[byte]string{
	'\n': "", '\\': "\\", '\'': "'", '"': "\"", 'a': "\a", 'b': "\b", 'f': "\f", 'n': "\n", 'r': "\r", 't': "\t", 'v': "\v",
}

func decodeEscaped(d *decoder) error {
	for i := 0; i < len(d.data); {
		c := d.data[i]
		if c != '\\' {
			d.out = AppendRune(d.out, rune(c))
			i++
			continue
		}
		if i+1 == len(d.data) {
			next, err := d.fail(i, i+1, `\ at end of string`)
			if err != nil {
				return err
			}
			i = next
			continue
		}
		c = d.data[i+1]
		if text, ok := simpleEscapes[c]; ok {
			d.out = append(d.out, text...)
			i += 2
			continue
		}
		var err error
		switch {
		case c >= '0' && c <= '7':
			var r rune
			for i++; i < len(d.data) && d.data[i]&^7 == '0' && r < 0o100; i++ {
				r = r<<3 | rune(d.data[i]&7)
			}
			d.out = AppendRune(d.out, r)
		case c == 'x' || c == 'u' || c == 'U':
			i, err = d.hexEscape(i)
		case c == 'N':
			i, err = d.nameEscape(i)
		default:
			d.out = AppendRune(append(d.out, '\\'), rune(c))
			i += 2
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func decodeRawEscaped(d *decoder) error {
	for i := 0; i < len(d.data); {
		c := d.data[i]
		if c != '\\' || i+1 == len(d.data) {
			d.out = AppendRune(d.out, rune(c))
			i++
			continue
		}
		if n := d.data[i+1]; n != 'u' && n != 'U' {
			d.out = AppendRune(append(d.out, '\\'), rune(n))
			i += 2
			continue
		}
		var err error
		if i, err = d.hexEscape(i); err != nil {
			return err
		}
	}
	return nil
}

// nameEscape decodes the \N{name} at offset i and returns the offset behind it.
func (d *decoder) nameEscape(i int) (int, error) {
	const malformed = `malformed \N character escape`
	name, ok := strings.CutPrefix(d.data[i+2:], "{")
	if !ok {
		return d.fail(i, i+2, malformed)
	}
	start := i + 3
	switch n := strings.IndexByte(name, '}'); n {
	case -1:
		return d.fail(i, len(d.data), malformed)
	case 0:
		return d.fail(i, start, malformed)
	default:
		r, ok := charnames.Find(name[:n])
		if !ok {
			return d.fail(i, start+n+1, "unknown Unicode character name")
		}
		d.out = AppendRune(d.out, r)
		return start + n + 1, nil
	}
}

// hexEscape decodes the \xhh, \uhhhh or \Uhhhhhhhh at offset i and returns the
// offset behind it.
func (d *decoder) hexEscape(i int) (int, error) {
	digits, form := 2, `\xXX`
	switch d.data[i+1] {
	case 'u':
		digits, form = 4, `\uXXXX`
	case 'U':
		digits, form = 8, `\UXXXXXXXX`
	}
	var r uint64
	end := i + 2
	for ; end < len(d.data) && end < i+2+digits; end++ {
		h := hexDigit(d.data[end])
		if h < 0 {
			break
		}
		r = r<<4 | uint64(h)
	}
	switch {
	case end < i+2+digits:
		return d.fail(i, end, "truncated "+form+" escape")
	case r > utf8.MaxRune:
		return d.fail(i, end, "illegal Unicode character")
	}
	d.out = AppendRune(d.out, rune(r))
	return end, nil
}
