package runtime

import (
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// UTF-16 and UTF-32, in a fixed byte order or with a byte order mark.

type wideByteOrder interface {
	binary.ByteOrder
	binary.AppendByteOrder
}

// wideOrder is the byte order of an encoding: the last letters of its name, or
// little-endian as on every machine CPython is common on.
func wideOrder(encoding string) wideByteOrder {
	if strings.HasSuffix(encoding, "-be") {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

func init() {
	for _, bits := range []string{"16", "32"} {
		encode, decode := encodeUTF16, decodeUTF16
		if bits == "32" {
			encode, decode = encodeUTF32, decodeUTF32
		}
		for _, order := range []string{"le", "be"} {
			c := &codec{name: fmt.Sprintf("utf-%s-%s", bits, order), encode: encode, decode: decode}
			registerCodec(c, "utf_"+bits+"_"+order, "utf_"+bits+order, "utf"+bits+"_"+order, "utf"+bits+order)
		}
		marked := &codec{
			name: "utf-" + bits,
			encode: func(e *encoder) error {
				if bits == "16" {
					e.out = binary.LittleEndian.AppendUint16(e.out, 0xFEFF)
				} else {
					e.out = binary.LittleEndian.AppendUint32(e.out, 0xFEFF)
				}
				return encode(e)
			},
			decode:   func(d *decoder) error { return decodeMarked(d, decode) },
			unmarked: codecs["utf_"+bits+"_le"],
		}
		registerCodec(marked, "utf_"+bits, "utf"+bits, "u"+bits)
	}
}

// decodeMarked finds the byte order by the mark, which it drops.
func decodeMarked(d *decoder, decode func(*decoder) error) error {
	little, big := "\xff\xfe", "\xfe\xff"
	if d.encoding == "utf-32" {
		little, big = "\xff\xfe\x00\x00", "\x00\x00\xfe\xff"
	}
	switch {
	case strings.HasPrefix(d.data, big):
		d.skip = len(big)
		d.encoding += "-be"
	case strings.HasPrefix(d.data, little):
		d.skip = len(little)
		d.encoding += "-le"
	default:
		d.encoding += "-le"
	}
	return decode(d)
}

func encodeUTF16(e *encoder) error {
	order := wideOrder(e.encoding)
	return e.eachRune(func(r rune) {
		if r >= 0x10000 {
			high, low := utf16.EncodeRune(r)
			e.out = order.AppendUint16(e.out, uint16(high))
			r = low
		}
		e.out = order.AppendUint16(e.out, uint16(r))
	})
}

func encodeUTF32(e *encoder) error {
	order := wideOrder(e.encoding)
	return e.eachRune(func(r rune) { e.out = order.AppendUint32(e.out, uint32(r)) })
}

// eachRune calls put for every code point that is no surrogate and has the
// error handler see to those that are.
func (e *encoder) eachRune(put func(rune)) error {
	s := e.text.s
	for i, pos := 0, 0; i < len(s); {
		r, n := DecodeRune(s[i:])
		if !isSurrogate(r) {
			put(r)
			i, pos = i+n, pos+1
			continue
		}
		var err error
		if pos, i, err = e.fail(pos, pos+1, i, i+n, "surrogates not allowed"); err != nil {
			return err
		}
	}
	return nil
}

func decodeUTF16(d *decoder) error {
	order := wideOrder(d.encoding)
	data := []byte(d.data)
	for i := d.skip; i < len(data); {
		n, reason := 2, ""
		if len(data)-i < 2 {
			n, reason = len(data)-i, "truncated data"
		} else if r := rune(order.Uint16(data[i:])); !isSurrogate(r) {
			d.out = AppendRune(d.out, r)
			i += 2
			continue
		} else if r >= 0xDC00 {
			reason = "illegal encoding"
		} else if len(data)-i < 4 {
			n, reason = len(data)-i, "unexpected end of data"
		} else if full := utf16.DecodeRune(r, rune(order.Uint16(data[i+2:]))); full != utf8.RuneError {
			d.out = AppendRune(d.out, full)
			i += 4
			continue
		} else {
			reason = "illegal UTF-16 surrogate"
		}
		var err error
		if i, err = d.fail(i, i+n, reason); err != nil {
			return err
		}
	}
	return nil
}

func decodeUTF32(d *decoder) error {
	order := wideOrder(d.encoding)
	data := []byte(d.data)
	for i := d.skip; i < len(data); {
		n, reason := 4, ""
		if len(data)-i < 4 {
			n, reason = len(data)-i, "truncated data"
		} else if u := order.Uint32(data[i:]); u > utf8.MaxRune {
			reason = "code point not in range(0x110000)"
		} else if isSurrogate(rune(u)) {
			reason = "code point in surrogate code point range(0xd800, 0xe000)"
		} else {
			d.out = AppendRune(d.out, rune(u))
			i += 4
			continue
		}
		var err error
		if i, err = d.fail(i, i+n, reason); err != nil {
			return err
		}
	}
	return nil
}
