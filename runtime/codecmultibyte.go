package runtime

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// Encodings of East Asia, whose characters have one to four bytes. The tables
// are those of the web: shift_jis has what cp932 adds, euc_kr what cp949 adds,
// gb2312 what gbk adds, big5 what the Hong Kong set adds.

func init() {
	multibyte := func(e encoding.Encoding, names ...string) {
		registerCodec(&codec{name: names[0], ascii: true,
			encode: func(enc *encoder) error { return encodeMultibyte(enc, e) },
			decode: func(dec *decoder) error { return decodeMultibyte(dec, e) },
		}, names...)
	}
	multibyte(japanese.ShiftJIS, "shift_jis", "csshiftjis", "s_jis", "shiftjis", "sjis", "x_mac_japanese")
	multibyte(japanese.ShiftJIS, "cp932", "932", "ms932", "ms_kanji", "mskanji", "windows_31j")
	multibyte(japanese.EUCJP, "euc_jp", "eucjp", "u_jis", "ujis")
	multibyte(korean.EUCKR, "euc_kr", "euckr", "korean", "ks_c_5601", "ks_c_5601_1987", "ks_x_1001", "ksc5601", "ksx1001", "x_mac_korean")
	multibyte(korean.EUCKR, "cp949", "949", "ms949", "uhc")
	multibyte(simplifiedchinese.GBK, "gbk", "936", "cp936", "ms936")
	multibyte(simplifiedchinese.GBK, "gb2312", "chinese", "csiso58gb231280", "euc_cn", "euccn", "eucgb2312_cn", "gb2312_1980",
		"gb2312_80", "iso_ir_58", "x_mac_simp_chinese")
	multibyte(simplifiedchinese.GB18030, "gb18030", "gb18030_2000")
	multibyte(traditionalchinese.Big5, "big5", "big5_tw", "csbig5", "x_mac_trad_chinese")
	multibyte(traditionalchinese.Big5, "big5hkscs", "big5_hkscs", "hkscs")
	multibyte(traditionalchinese.Big5, "cp950", "950", "ms950")
}

const replacementText = string(utf8.RuneError)

// decodeMultibyte decodes all at once, which nearly always goes well; else
// character by character, to find out what is wrong where.
func decodeMultibyte(d *decoder, e encoding.Encoding) error {
	if s, err := e.NewDecoder().String(d.data); err == nil && !strings.Contains(s, replacementText) {
		d.out = append(d.out, s...)
		return nil
	}
	for i := 0; i < len(d.data); {
		if n := decodeOne(d, e, i); n > 0 {
			i += n
			continue
		}
		reason, end := "illegal multibyte sequence", i+1
		if i+1 == len(d.data) && d.data[i] > 0x80 && !(d.data[i] == 0xFF && e == japanese.ShiftJIS) {
			reason = "incomplete multibyte sequence"
		}
		var err error
		if i, err = d.fail(i, end, reason); err != nil {
			return err
		}
		if err := d.th.Work(1); err != nil {
			return err
		}
	}
	return nil
}

// decodeOne decodes the character at i and returns its length, 0 if there is none.
func decodeOne(d *decoder, e encoding.Encoding, i int) int {
	for n := 1; n <= 4 && i+n <= len(d.data); n++ {
		s, err := e.NewDecoder().String(d.data[i : i+n])
		if err == nil && s != "" && !strings.Contains(s, replacementText) {
			d.out = append(d.out, s...)
			return n
		}
	}
	return 0
}

// encodeMultibyte is the counterpart of decodeMultibyte.
func encodeMultibyte(e *encoder, enc encoding.Encoding) error {
	s := e.text.s
	if b, err := enc.NewEncoder().String(s); err == nil && !hasSurrogate(s) {
		e.out = append(e.out, b...)
		return nil
	}
	for i, pos := 0, 0; i < len(s); {
		_, n := decodeRune(s[i:])
		if b, err := enc.NewEncoder().String(s[i : i+n]); err == nil && !hasSurrogate(s[i:i+n]) {
			e.out = append(e.out, b...)
			i, pos = i+n, pos+1
			continue
		}
		var err error
		if pos, i, err = e.fail(pos, pos+1, i, i+n, "illegal multibyte sequence"); err != nil {
			return err
		}
	}
	return nil
}
