package json

import (
	"math/bits"

	"github.com/asyn-lang/asyn/runtime"
)

// appendQuoted appends s as a JSON string, with ascii in nothing but ASCII.
func appendQuoted(b []byte, s string, ascii bool) []byte {
	const letters = "........btn.fr"
	b = append(b, '"')
	for {
		end := nextEscape(s, ascii)
		b = append(b, s[:end]...)
		if end == len(s) {
			return append(b, '"')
		}
		c := s[end]
		n := 1
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case int(c) < len(letters) && letters[c] != '.':
			b = append(b, '\\', letters[c])
		default:
			var r rune
			if r, n = runtime.DecodeRune(s[end:]); r >= 0x10000 {
				b = appendHex(b, 0xD800-0x10000>>10+r>>10)
				r = 0xDC00 | r&0x3FF
			}
			b = appendHex(b, r)
		}
		s = s[end+n:]
	}
}

//go:noinline
func appendHex(b []byte, r rune) []byte {
	const digits = "0123456789abcdef"
	return append(b, '\\', 'u', digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15])
}

// nextEscape is the first byte of s of a character to be escaped.
func nextEscape(s string, ascii bool) int {
	i := 0
	if ascii && s != "" && s[0] >= 0x80 { // others of the same language will follow
		return 0
	}
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
	for ; i < len(s); i++ {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' || ascii && c >= 0x7F {
			break
		}
	}
	return i
}
