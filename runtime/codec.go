package runtime

import (
	"strings"
	"unicode/utf8"
)

// A codec turns text into bytes and back. Where it meets what it cannot
// convert, it calls the error handler, which says what goes into the output and
// where to continue, or raises.

// codec is a text encoding.
type codec struct {
	name   string // as in error messages
	encode func(e *encoder) error
	decode func(d *decoder) error
	ascii  bool // ASCII bytes stand for themselves
	// unmarked is the codec without a byte order mark, where this one writes one.
	unmarked *codec
	script   bool // of a script: its errors have notes already
}

// codecs holds the encodings by normalised name; init fills it in.
var codecs = map[string]*codec{}

// registerCodec declares an encoding under its normalised names.
func registerCodec(c *codec, names ...string) {
	for _, n := range names {
		codecs[n] = c
	}
}

// binaryCodecs are the codecs that are no text encodings: str.encode and
// bytes.decode refuse them by name.
var binaryCodecs = map[string]bool{
	"hex": true, "hex_codec": true, "base64": true, "base64_codec": true, "base_64": true, "bz2": true,
	"bz2_codec": true, "zlib": true, "zlib_codec": true, "zip": true, "quopri": true, "quopri_codec": true,
	"uu": true, "uu_codec": true, "rot13": true, "rot_13": true,
}

// normalizeEncoding is the form in which encodings are looked up: lower case,
// with runs of punctuation as one underscore.
func normalizeEncoding(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range strings.ToLower(name) {
		if r == '.' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' {
			if gap && b.Len() > 0 {
				b.WriteByte('_')
			}
			b.WriteRune(r)
			gap = false
		} else {
			gap = true
		}
	}
	return b.String()
}

// isUTF8 knows the two names by which nearly everything asks, without the work of
// normalising them: every line of a text file needs its codec.
func isUTF8(name string) bool { return name == "utf-8" || name == "UTF-8" }

// codecNamed looks an encoding up by its normalised name; nil for none.
func codecNamed(normal string) *codec {
	if c := codecs[normal]; c != nil {
		return c
	}
	return findCodePage(normal)
}

// findCodec looks an encoding up. verb is "encode" or "decode".
func findCodec(th *Thread, name, verb string) (*codec, error) {
	if isUTF8(name) {
		return utf8Codec, nil
	}
	normal := normalizeEncoding(name)
	if c := codecNamed(normal); c != nil {
		return c, nil
	}
	if binaryCodecs[normal] {
		return nil, th.Raisef(LookupError,
			"'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs", name, verb)
	}
	if c, err := scriptCodec(th, name); c != nil || err != nil {
		return c, err
	}
	return nil, th.Raisef(LookupError, "unknown encoding: %s", name)
}

// plainEncodings are the codecs, by name in lower case with underscores, that
// CPython does not look up: an error of any other gets a note about it.
var plainEncodings = map[string]bool{
	"utf_8": true, "utf8": true, "ascii": true, "us_ascii": true, "utf_16": true, "utf16": true, "utf_32": true,
	"utf32": true, "latin_1": true, "latin1": true, "iso_8859_1": true, "iso8859_1": true,
}

// noteCodec notes at an exception which codec failed. verb is "encoding" or
// "decoding".
func noteCodec(th *Thread, err error, encoding, verb string) error {
	e, ok := err.(*Exception)
	if !ok || plainEncodings[strings.ReplaceAll(strings.ToLower(encoding), "-", "_")] {
		return err
	}
	if failed := AddNote(th, e, strf("%s with '%s' codec failed", verb, encoding)); failed != nil {
		return failed
	}
	return err
}

// EncodingName returns the name that error messages use for an encoding; ok is
// false if there is no such encoding.
func EncodingName(encoding string) (name string, ok bool) {
	if isUTF8(encoding) {
		return utf8Codec.name, true
	}
	if c := codecNamed(normalizeEncoding(encoding)); c != nil {
		return c.name, true
	}
	return "", false
}

// ExtendsASCII reports whether there is an encoding in which ASCII bytes stand
// for themselves, so that source may be written in it.
func ExtendsASCII(encoding string) bool {
	c := codecNamed(normalizeEncoding(encoding))
	return c != nil && c.ascii
}

// Encode is s.encode(encoding, errors). Empty errors stand for strict.
func Encode(th *Thread, s *Str, encoding, errors string) (string, error) {
	c, err := findCodec(th, encoding, "encode")
	if err != nil {
		return "", err
	}
	if err := th.scan(len(s.s)); err != nil {
		return "", err
	}
	if c == utf8Codec && (s.IsASCII() || !hasSurrogate(s.s)) {
		return s.s, nil
	}
	if err := th.allocText(len(s.s)); err != nil {
		return "", err
	}
	e := &encoder{errorHandler: newErrorHandler(th, c, errors), text: s}
	if err := c.encode(e); err != nil {
		if !c.script {
			err = noteCodec(th, err, encoding, "encoding")
		}
		return "", err
	}
	return string(e.out), nil
}

// Decode is b.decode(encoding, errors). Empty errors stand for strict.
func Decode(th *Thread, b, encoding, errors string) (*Str, error) {
	if b == "" {
		return newASCII(""), nil // nobody looks at the codec
	}
	c, err := findCodec(th, encoding, "decode")
	if err != nil {
		return nil, err
	}
	if err := th.scan(len(b)); err != nil {
		return nil, err
	}
	if c.ascii && isASCII(b) {
		return newASCII(b), nil
	}
	if err := th.allocText(len(b)); err != nil {
		return nil, err
	}
	d := &decoder{errorHandler: newErrorHandler(th, c, errors), data: b}
	if err := c.decode(d); err != nil {
		if !c.script {
			err = noteCodec(th, err, encoding, "decoding")
		}
		return nil, err
	}
	if d.whole {
		return NewStr(b), nil
	}
	return NewStr(string(d.out)), nil
}

// codecArguments reads the encoding and errors arguments of a method, absent
// ones as "utf-8" and "".
func codecArguments(th *Thread, name string, encoding, errors Value) (enc, handler string, err error) {
	enc = "utf-8"
	if !encoding.IsSet() && !errors.IsSet() {
		return enc, "", nil
	}
	for _, a := range []struct {
		name string
		v    Value
		out  *string
	}{{"encoding", encoding, &enc}, {"errors", errors, &handler}} {
		if !a.v.IsSet() {
			continue
		}
		s := AsStr(a.v)
		if s == nil {
			return "", "", th.TypeErrorf("%s() argument '%s' must be str, not %s", name, a.name, GivenName(a.v))
		}
		if *a.out, err = textForC(th, s); err != nil {
			return "", "", err
		}
	}
	return enc, handler, nil
}

// checkEncodable raises UnicodeEncodeError if a lone surrogate is in s.
func checkEncodable(th *Thread, s *Str) error {
	if utf8.ValidString(s.s) {
		return nil
	}
	_, err := Encode(th, s, "utf-8", "")
	return err
}

// textForC is the text of an argument that CPython hands on as a C string: no
// lone surrogate and no null character is in it.
func textForC(th *Thread, s *Str) (string, error) {
	if err := checkEncodable(th, s); err != nil {
		return "", err
	}
	if strings.IndexByte(s.s, 0) >= 0 {
		return "", th.ValueErrorf("embedded null character")
	}
	return s.s, nil
}

// strEncode is str.encode.
func strEncode(th *Thread, args []Value) (Value, error) {
	encoding, errors, err := codecArguments(th, "encode", args[1], args[2])
	if err != nil {
		return Value{}, err
	}
	b, err := Encode(th, MustAs[Str](args[0]), encoding, errors)
	if err != nil {
		return Value{}, err
	}
	return newByteString(th, b)
}

// bytesDecode is decode of bytes and bytearray.
func bytesDecode(th *Thread, args []Value) (Value, error) {
	encoding, errors, err := codecArguments(th, "decode", args[1], args[2])
	if err != nil {
		return Value{}, err
	}
	b, _, err := bytesLike(th, args[0])
	if err != nil {
		return Value{}, err
	}
	s, err := Decode(th, b, encoding, errors)
	if err != nil {
		return Value{}, err
	}
	return s.Value(), nil
}
