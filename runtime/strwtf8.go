package runtime

import (
	"math/bits"
	"unicode/utf8"
)

// A str holds generalised UTF-8 ("WTF-8"): UTF-8 in which the surrogates
// U+D800 to U+DFFF are encoded like any other code point of three bytes. A
// surrogate pair is two code points of str and is not joined.

const (
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF
)

func isSurrogate(r rune) bool { return r >= surrogateMin && r <= surrogateMax }

// DecodeRune returns the first code point of s, which must not be empty, and
// its length in bytes.
func DecodeRune(s string) (rune, int) {
	if c := s[0]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	if len(s) >= 3 && s[0]>>4 == 0xE && s[1]>>6 == 2 && s[2]>>6 == 2 { // what utf8 takes for wrong is a surrogate
		if r := rune(s[0]&0x0F)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F); r >= 0x800 {
			return r, 3
		}
	}
	return utf8.DecodeRuneInString(s)
}

// decodeLastRune is DecodeRune for the last code point.
func decodeLastRune(s string) (rune, int) {
	i := len(s) - 1
	for i > 0 && !utf8.RuneStart(s[i]) {
		i--
	}
	r, _ := DecodeRune(s[i:])
	return r, len(s) - i
}

// AppendRune appends r, which may be a surrogate.
func AppendRune(b []byte, r rune) []byte {
	if isSurrogate(r) {
		return append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(b, r)
}

// runeLen is the number of bytes r takes.
func runeLen(r rune) int {
	switch {
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case r < 0x10000:
		return 3
	}
	return 4
}

// highBits are the highest bits of eight bytes.
const highBits = 0x8080808080808080

// Load64 is the first eight bytes of s, the first one lowest.
func Load64(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// load32 is the first four bytes of s, the first one lowest.
func load32(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// countRunes counts the code points of s: the bytes that are no continuation
// bytes.
func countRunes(s string) int {
	n := len(s)
	i := 0
	for ; i+8 <= len(s); i += 8 {
		w := Load64(s[i:])
		n -= bits.OnesCount64(w & (^w << 1) & highBits) // 10xxxxxx
	}
	for ; i < len(s); i++ {
		if int8(s[i]) < -0x40 {
			n--
		}
	}
	return n
}

// isASCII reports whether s has only bytes below 0x80.
func isASCII(s string) bool {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		if Load64(s[i:])&highBits != 0 {
			return false
		}
	}
	for ; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// hasSurrogate reports whether s has a lone surrogate and so is no valid UTF-8.
func hasSurrogate(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == 0xED && s[i+1] >= 0xA0 {
			return true
		}
	}
	return false
}

// compareText orders two texts by code point. The byte order of generalised
// UTF-8 is code point order.
func compareText(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
