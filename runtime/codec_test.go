package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDecode(t *testing.T) {
	th := newTestThread()
	for _, c := range []struct{ data, encoding, errors, want string }{
		{"ab\xff", "utf8", "", "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte"},
		{"\xe2\x82", "utf-8", "", "UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data"},
		{"\xe2\x82a", "utf-8", "", "UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte"},
		{"\xf0\x9f\x98a\xff", "utf-8", "replace", "'\ufffda\ufffd'"},
		{"\xed\xa0\x80", "utf-8", "replace", "'\ufffd\ufffd\ufffd'"},
		{"\xed\xa0\x80", "utf-8", "surrogatepass", `'\ud800'`},
		{"a\xffb", "utf-8", "surrogateescape", `'a\udcffb'`},
		{"\xe0\x80\x80", "utf-8", "backslashreplace", `'\\xe0\\x80\\x80'`},
		{"a\xffb", "ascii", "ignore", "'ab'"},
		{"a\xff", "ascii", "", "UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 1: ordinal not in range(128)"},
		{"a\xff", "ascii", "foo", "LookupError: unknown error handler name 'foo'"},
		{"a\xff", "ascii", "xmlcharrefreplace", "TypeError: don't know how to handle UnicodeDecodeError in error callback"},
		{"a\xff", "L1", "", "'aÿ'"},
		{"a", "foo", "", "LookupError: unknown encoding: foo"},
		{"a", "hex", "", "LookupError: 'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs"},
		{"\xfe\xff\x00a", "utf-16", "", "'a'"},
		{"\x3d\xd8\x00\xde", "utf-16-le", "", "'😀'"},
		{"\x00\xd8a\x00", "utf-16-le", "", "UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate"},
		{"\x00\xdca\x00", "utf_16_le", "surrogatepass", `'\udc00a'`},
		{"a", "utf-16", "", "UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data"},
		{"\x00\x00\x11\x00", "utf-32-le", "", "UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)"},
		{"\xef\xbb\xbfa", "utf-8-sig", "", "'a'"},
		{"\x80", "cp1252", "", "'€'"},
		{`a\x41\u20ac\n\101\q`, "unicode_escape", "", `'aA€\nA\\q'`},
		{`\x4`, "unicode_escape", "", `UnicodeDecodeError: 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape`},
		{`\\u0041\u0041`, "raw_unicode_escape", "", `'\\\\u0041A'`},
	} {
		s, err := Decode(th, c.data, c.encoding, c.errors)
		v := None
		if s != nil {
			v = s.Value()
		}
		assert.Equal(t, c.want, outcome(t, th, v, err), "%q %s %s", c.data, c.encoding, c.errors)
	}
}

func TestEncode(t *testing.T) {
	th := newTestThread()
	for _, c := range []struct{ text, encoding, errors, want string }{
		{"é", "ascii", "", `UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)`},
		{"aéü", "ascii", "", "UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)"},
		{"\xed\xa0\x80", "utf-8", "", `UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed`},
		{"€a€€", "latin-1", "xmlcharrefreplace", "b'&#8364;a&#8364;&#8364;'"},
		{"€😀éa", "ascii", "backslashreplace", `b'\\u20ac\\U0001f600\\xe9a'`},
		{"€a", "ascii", "replace", "b'?a'"},
		{"a\xed\xb2\x80", "ascii", "surrogateescape", `b'a\x80'`},
		{"\xed\xb2\x80é", "ascii", "surrogateescape", `UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)`},
		{"a\xed\xb2\x80", "utf8", "surrogatepass", `b'a\xed\xb2\x80'`},
		{"a\xed\xb2\x80", "utf16", "surrogatepass", `b'\xff\xfea\x00\x80\xdc'`},
		{"a\xed\xb2\x80", "utf16", "replace", `b'\xff\xfea\x00?\x00'`},
		{"a😀", "utf-16be", "", `b'\x00a\xd8=\xde\x00'`},
		{"a", "utf-32", "", `b'\xff\xfe\x00\x00a\x00\x00\x00'`},
		{"a", "utf-8-sig", "", `b'\xef\xbb\xbfa'`},
		{"€", "cp1252", "", `b'\x80'`},
		{"€a각", "ascii", "namereplace", `b'\\N{EURO SIGN}a\\N{HANGUL SYLLABLE GAG}'`},
		{"é\n€", "unicode_escape", "", `b'\\xe9\\n\\u20ac'`},
		{"é€\\", "raw_unicode_escape", "", `b'\xe9\\u20ac\\'`},
	} {
		b, err := Encode(th, NewStr(c.text), c.encoding, c.errors)
		assert.Equal(t, c.want, outcome(t, th, bytesVal(b), err), "%q %s %s", c.text, c.encoding, c.errors)
	}
}
