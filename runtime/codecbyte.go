package runtime

import "fmt"

// Encodings of one byte a character.

func init() {
	registerCodec(byteCodec("ascii", 0x80), "ascii", "us_ascii", "646", "ansi_x3.4_1968", "iso646_us", "us")
	registerCodec(byteCodec("latin-1", 0x100), "latin_1", "latin1", "latin", "l1", "iso_8859_1", "iso8859_1",
		"iso8859", "8859", "cp819", "iso_8859_1_1987")
	registerCodec(&codec{name: "charmap", encode: encodeCP1252, decode: decodeCP1252, ascii: true}, "cp1252", "windows_1252", "1252")
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
					d.out = appendRune(d.out, rune(c))
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
		r, n := decodeRune(s[i:])
		if b := byteOf(r); b >= 0 {
			e.out = append(e.out, byte(b))
			i, pos = i+n, pos+1
			continue
		}
		end, count := i, 0
		for end < len(s) {
			r, n := decodeRune(s[end:])
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

// cp1252High are the characters of cp1252 from 0x80 to 0x9F; 0 for none.
var cp1252High = [32]rune{
	'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0,
	0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ',
}

func encodeCP1252(e *encoder) error {
	return e.eachByte("character maps to <undefined>", func(r rune) int {
		if r < 0x80 || r >= 0xA0 && r < 0x100 {
			return int(r)
		}
		for i, c := range cp1252High {
			if c == r && c != 0 {
				return 0x80 + i
			}
		}
		return -1
	})
}

func decodeCP1252(d *decoder) error {
	for i := 0; i < len(d.data); {
		r := rune(d.data[i])
		if r >= 0x80 && r < 0xA0 {
			r = cp1252High[r-0x80]
		}
		if r != 0 || d.data[i] == 0 {
			d.out = appendRune(d.out, r)
			i++
			continue
		}
		var err error
		if i, err = d.fail(i, i+1, "character maps to <undefined>"); err != nil {
			return err
		}
	}
	return nil
}
