package json

import (
	"math/bits"

	"github.com/asyn-lang/asyn/runtime"
)

// appendQuoted appends s as a JSON string, with ascii in nothing but ASCII.
func appendQuoted(b []byte, s string, ascii bool) []byte {
	b = append(b, '"')
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c >= 0x7F && ascii:
			r, n := runtime.DecodeRune(s[i:])
			if r >= 0x10000 {
				b = appendHex(b, 0xD800-0x10000>>10+r>>10)
				r = 0xDC00 | r&0x3FF
			}
			b = appendHex(b, r)
			i += n
		case c < ' ' || c == '"' || c == '\\':
			b = appendEscape(b, c)
			i++
		default:
			end := nextEscape(s, i+1, ascii)
			b = append(b, s[i:end]...)
			i = end
		}
	}
	return append(b, '"')
}

// nextEscape is the first byte of s, from i on, of a character to be escaped.
func nextEscape(s string, i int, ascii bool) int {
	for ; i+8 <= len(s); i += 8 {
		w := load64(s[i:])
		found := special(w)
		if ascii {
			delete := w ^ 0x7F*everyByte
			found |= w&highBits | (delete-everyByte)&^delete&highBits
		}
		if found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	for ; i < len(s); i++ {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' || ascii && c >= 0x7F {
			break
		}
	}
	return i
}

// appendEscape appends the escape sequence of a quote, a backslash or a control
// character.
func appendEscape(b []byte, c byte) []byte {
	switch c {
	case '"', '\\':
	case '\b':
		c = 'b'
	case '\f':
		c = 'f'
	case '\n':
		c = 'n'
	case '\r':
		c = 'r'
	case '\t':
		c = 't'
	default:
		return appendHex(b, rune(c))
	}
	return append(b, '\\', c)
}

func appendHex(b []byte, r rune) []byte {
	const digits = "0123456789abcdef"
	return append(b, '\\', 'u', digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15])
}

// quoteAs makes encode_basestring and encode_basestring_ascii.
func quoteAs(ascii bool) runtime.NativeFunc {
	return func(th *thread, args []value) (value, error) {
		s, err := textOf(th, args[0])
		if err != nil {
			return value{}, err
		}
		e := encoder{th: th, options: options{ascii: ascii}}
		if err := e.quote(s.String()); err != nil {
			return value{}, err
		}
		return runtime.NewTextFrom(th, e.buf)
	}
}
