package runtime

import "fmt"

// ASCII and Latin-1: encodings whose bytes are code points.

func init() {
	registerCodec(byteCodec("ascii", 0x80), "ascii", "us_ascii", "646", "ansi_x3.4_1968", "iso646_us", "us")
	registerCodec(byteCodec("latin-1", 0x100), "latin_1", "latin1", "latin", "l1", "iso_8859_1", "iso8859_1",
		"iso8859", "8859", "cp819", "iso_8859_1_1987")
}

// byteCodec is the encoding of the code points below limit as themselves.
func byteCodec(name string, limit int) *codec {
	reason := fmt.Sprintf("ordinal not in range(%d)", limit)
	return &codec{
		name:  name,
		ascii: true,
		encode: func(e *encoder) error {
			return e.eachByte(reason, func(r rune) int {
				if int(r) < limit {
					return int(r)
				}
				return -1
			})
		},
		decode: func(d *decoder) error {
			for i := 0; i < len(d.data); {
				if c := d.data[i]; int(c) < limit {
					d.out = AppendRune(d.out, rune(c))
					i++
					continue
				}
				var err error
				if i, err = d.fail(i, i+1, reason); err != nil {
					return err
				}
			}
			return nil
		},
	}
}

// eachByte writes the byte that stands for each code point. Runs of those that
// have none (-1) go to the error handler together.
func (e *encoder) eachByte(reason string, byteOf func(rune) int) error {
	s := e.text.s
	for i, pos := 0, 0; i < len(s); {
		r, n := DecodeRune(s[i:])
		if b := byteOf(r); b >= 0 {
			e.out = append(e.out, byte(b))
			i, pos = i+n, pos+1
			continue
		}
		end, count := i, 0
		for end < len(s) {
			r, n := DecodeRune(s[end:])
			if byteOf(r) >= 0 {
				break
			}
			end, count = end+n, count+1
		}
		var err error
		if pos, i, err = e.fail(pos, pos+count, i, end, reason); err != nil {
			return err
		}
	}
	return nil
}
