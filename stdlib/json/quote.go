package json

import (
	"math/bits"

	"github.com/asyn-lang/asyn/runtime"
)

// appendQuoted appends s as a JSON string, with ascii in nothing but ASCII.
func appendQuoted(b []byte, s string, ascii bool) []byte {
	const letters = "........btn.fr" // of control characters, by number
	b = append(b, '"')
	start := 0 // of what has not been appended
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' && (c < 0x7F || !ascii) {
			i = plainEnd(s, i+1, ascii)
			continue
		}
		b = append(b, s[start:i]...)
		i++
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case int(c) < len(letters) && letters[c] != '.':
			b = append(b, '\\', letters[c])
		default:
			r, n := runtime.DecodeRune(s[i-1:])
			if i += n - 1; r >= 0x10000 {
				b = appendHex(b, 0xD800-0x10000>>10+r>>10)
				r = 0xDC00 | r&0x3FF
			}
			b = appendHex(b, r)
		}
		start = i
	}
	return append(append(b, s[start:]...), '"')
}

func appendHex(b []byte, r rune) []byte {
	const digits = "0123456789abcdef"
	return append(b, '\\', 'u', digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15])
}

// plainEnd is a place in s up to which, from i on, nothing is to be escaped: the next
// character that is, or one near the end.
func plainEnd(s string, i int, ascii bool) int {
	for ; i+8 <= len(s); i += 8 {
		w := runtime.Load64(s[i:])
		found := special(w)
		if ascii {
			delete := w ^ 0x7F*everyByte
			found |= w&highBits | (delete-everyByte)&^delete&highBits
		}
		if found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	return i
}
