package runtime

import (
	"strings"
	"unicode/utf8"
)

const byteOrderMark = "\ufeff"

var (
	utf8Codec    = &codec{name: "utf-8", ascii: true}
	utf8SigCodec = &codec{
		name:  "utf-8",
		ascii: true,
		encode: func(e *encoder) error {
			e.out = append(e.out, byteOrderMark...)
			return encodeUTF8(e)
		},
		decode: func(d *decoder) error {
			d.data = strings.TrimPrefix(d.data, byteOrderMark)
			err := decodeUTF8(d)
			if d.whole {
				d.whole, d.out = false, []byte(d.data)
			}
			return err
		},
		unmarked: utf8Codec,
	}
)

func init() {
	// Not in the declaration: error handlers convert numbers, which may warn,
	// which encodes text.
	utf8Codec.encode, utf8Codec.decode = encodeUTF8, decodeUTF8
	registerCodec(utf8Codec, "utf_8", "utf8", "u8", "utf", "cp65001", "utf8_ucs2", "utf8_ucs4")
	registerCodec(utf8SigCodec, "utf_8_sig", "utf8_sig")
}

func encodeUTF8(e *encoder) error {
	s := e.text.s
	for i, pos := 0, 0; i < len(s); {
		r, n := DecodeRune(s[i:])
		if !isSurrogate(r) {
			e.out = append(e.out, s[i:i+n]...)
			i, pos = i+n, pos+1
			continue
		}
		end, count := i, 0
		for end < len(s) {
			r, n := DecodeRune(s[end:])
			if !isSurrogate(r) {
				break
			}
			end, count = end+n, count+1
		}
		var err error
		if pos, i, err = e.fail(pos, pos+count, i, end, "surrogates not allowed"); err != nil {
			return err
		}
	}
	return nil
}

func decodeUTF8(d *decoder) error {
	if utf8.ValidString(d.data) {
		d.whole = true
		return nil
	}
	for i := 0; i < len(d.data); {
		if r, n := utf8.DecodeRuneInString(d.data[i:]); n > 1 || r != utf8.RuneError {
			d.out = append(d.out, d.data[i:i+n]...)
			i += n
			continue
		}
		n, reason := invalidUTF8(d.data[i:])
		var err error
		if i, err = d.fail(i, i+n, reason); err != nil {
			return err
		}
	}
	return nil
}

// invalidUTF8 returns how many bytes at the start of s belong to a sequence
// that is no UTF-8, and why: all that a valid one could start with.
func invalidUTF8(s string) (n int, reason string) {
	var need int
	low, high := byte(0x80), byte(0xBF) // range of the second byte
	switch c := s[0]; {
	case c < 0xC2 || c > 0xF4:
		return 1, "invalid start byte"
	case c < 0xE0:
		need = 2
	case c < 0xF0:
		need = 3
		if c == 0xE0 {
			low = 0xA0
		} else if c == 0xED {
			high = 0x9F
		}
	default:
		need = 4
		if c == 0xF0 {
			low = 0x90
		} else if c == 0xF4 {
			high = 0x8F
		}
	}
	for n = 1; n < need && n < len(s); n++ {
		if s[n] < low || s[n] > high {
			return n, "invalid continuation byte"
		}
		low, high = 0x80, 0xBF
	}
	return n, "unexpected end of data"
}
