package runtime

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/asyn-lang/asyn/charnames"
)

// errorHandler is what codecs do about input they cannot convert.
type errorHandler struct {
	th    *Thread
	codec *codec
	// encoding is the name in error messages; codecs that find out the byte
	// order change it.
	encoding string
	errors   string
	out      []byte
	object   Value // the input as a script sees it; made for the first error
}

func newErrorHandler(th *Thread, c *codec, errors string) errorHandler {
	if errors == "" {
		errors = "strict"
	}
	return errorHandler{th: th, codec: c, encoding: c.name, errors: errors}
}

// errorHandlersKey is the key of the handlers that a script registered.
type errorHandlersKey struct{}

// RegisterErrorHandler makes fn the error handler called name, as
// codecs.register_error does.
func RegisterErrorHandler(in *Interpreter, name string, fn Value) {
	m, _ := in.State(errorHandlersKey{}).(map[string]Value)
	if m == nil {
		m = make(map[string]Value)
		in.SetState(errorHandlersKey{}, m)
		in.AddRoot(func(visit func(Value)) {
			for _, v := range m {
				visit(v)
			}
		})
	}
	m[name] = fn
}

// registered calls the handler that a script registered under the name, with
// the exception. It returns the replacement, a str or bytes, and the position
// to continue at in an input of length n.
func (h *errorHandler) registered(exc *Exception, n int) (replacement Value, next int, err error) {
	m, _ := h.th.Interp.State(errorHandlersKey{}).(map[string]Value)
	fn, ok := m[h.errors]
	if !ok {
		return Value{}, 0, h.th.Raisef(LookupError, "unknown error handler name '%s'", h.errors)
	}
	r, err := Call(h.th, fn, exc.Value())
	if err != nil {
		return Value{}, 0, err
	}
	t := AsTuple(r)
	if t == nil || len(t.Items) != 2 || !IsInteger(t.Items[1]) {
		kind := "encoding"
		if exc.typ == UnicodeDecodeError {
			kind = "decoding"
		}
		return Value{}, 0, h.th.TypeErrorf("%s error handler must return (str%s, int) tuple",
			kind, map[string]string{"encoding": "/bytes"}[kind])
	}
	if next, err = AsIndexSized(h.th, t.Items[1], IndexError); err != nil {
		return Value{}, 0, err
	}
	at := next
	if next < 0 {
		next += n
	}
	if next < 0 || next > n {
		return Value{}, 0, h.th.Raisef(IndexError, "position %d from error handler out of bounds", at)
	}
	return t.Items[0], next, nil
}

// encoder is one run of a codec from text to bytes.
type encoder struct {
	errorHandler
	text *Str
}

// fail handles the code points from start to end, in code points, which are at
// the byte offsets from and to. It returns where to continue.
func (e *encoder) fail(start, end, from, to int, reason string) (next, offset int, err error) {
	bad := e.text.s[from:to]
	switch e.errors {
	case "strict":
		return 0, 0, e.exception(start, end, reason)
	case "ignore":
		return end, to, nil
	case "replace":
		return end, to, e.put(strings.Repeat("?", end-start), start, end, reason)
	case "backslashreplace", "xmlcharrefreplace", "namereplace":
		var b strings.Builder
		for i := 0; i < len(bad); {
			r, n := DecodeRune(bad[i:])
			e.writeReplacement(&b, r)
			i += n
		}
		return end, to, e.put(b.String(), start, end, reason)
	case "surrogateescape", "surrogatepass":
		for i := 0; i < len(bad); start++ {
			r, n := DecodeRune(bad[i:])
			if !e.surrogate(r) {
				return 0, 0, e.exception(start, end, reason)
			}
			i += n
		}
		return end, to, nil
	}
	exc := e.exception(start, end, reason)
	v, next, err := e.registered(exc, e.text.Len())
	if err != nil {
		return 0, 0, err
	}
	if b, ok := bufferView(v); ok {
		e.out = append(e.out, b...)
	} else if s := AsStr(v); s == nil {
		return 0, 0, e.th.TypeErrorf("encoding error handler must return (str/bytes, int) tuple")
	} else if err := e.put(s.s, start, end, reason); err != nil {
		return 0, 0, err
	}
	return next, e.text.ByteOffset(next), nil
}

// writeReplacement writes what stands for r in ASCII.
func (e *encoder) writeReplacement(b *strings.Builder, r rune) {
	if e.errors == "xmlcharrefreplace" {
		b.WriteString("&#" + strconv.Itoa(int(r)) + ";")
		return
	}
	if e.errors == "namereplace" {
		if name := charnames.Name(r); name != "" {
			b.WriteString(`\N{` + name + "}")
			return
		}
	}
	writeEscape(b, r)
}

// put encodes replacement text, which must be encodable.
func (e *encoder) put(text string, start, end int, reason string) error {
	if err := e.th.Alloc(int64(len(text))); err != nil {
		return err
	}
	c := e.codec
	if c.unmarked != nil {
		c = c.unmarked
	}
	r := &encoder{errorHandler: newErrorHandler(e.th, c, "strict"), text: NewStr(text)}
	if c.encode(r) != nil {
		return e.exception(start, end, reason)
	}
	e.out = append(e.out, r.out...)
	return nil
}

// surrogate writes the surrogate r as surrogateescape or surrogatepass does
// and reports whether that is possible.
func (e *encoder) surrogate(r rune) bool {
	wide := strings.HasPrefix(e.encoding, "utf-16") || strings.HasPrefix(e.encoding, "utf-32")
	if e.errors == "surrogateescape" {
		if r < 0xDC80 || r > 0xDCFF || wide { // a byte alone is no unit of a wide encoding
			return false
		}
		e.out = append(e.out, byte(r))
		return true
	}
	if !isSurrogate(r) {
		return false
	}
	switch {
	case e.encoding == "utf-8":
		e.out = AppendRune(e.out, r)
	case strings.HasPrefix(e.encoding, "utf-16"):
		e.out = wideOrder(e.encoding).AppendUint16(e.out, uint16(r))
	case strings.HasPrefix(e.encoding, "utf-32"):
		e.out = wideOrder(e.encoding).AppendUint32(e.out, uint32(r))
	default:
		return false
	}
	return true
}

func (e *encoder) exception(start, end int, reason string) *Exception {
	return NewException(UnicodeEncodeError, NewStr(e.encoding).Value(), exactStr(e.text),
		Int(int64(start)), Int(int64(end)), NewStr(reason).Value())
}

// decoder is one run of a codec from bytes to text.
type decoder struct {
	errorHandler
	data  string
	skip  int  // bytes of a byte order mark
	whole bool // data itself is the result
}

// fail handles the bytes from start to end. It returns where to continue.
func (d *decoder) fail(start, end int, reason string) (next int, err error) {
	bad := d.data[start:end]
	switch d.errors {
	case "strict":
		return 0, d.exception(start, end, reason)
	case "ignore":
		return end, nil
	case "replace":
		d.out = append(d.out, "\uFFFD"...)
		return end, nil
	case "backslashreplace":
		for i := range len(bad) {
			d.out = fmt.Appendf(d.out, `\x%02x`, bad[i])
		}
		return end, nil
	case "surrogateescape":
		n := 0
		for ; n < len(bad) && n < 4 && bad[n] >= 0x80; n++ {
			d.out = AppendRune(d.out, 0xDC00+rune(bad[n]))
		}
		if n == 0 {
			return 0, d.exception(start, end, reason)
		}
		return start + n, nil
	case "surrogatepass":
		if r, n := d.surrogateAt(start); n > 0 {
			d.out = AppendRune(d.out, r)
			return start + n, nil
		}
		return 0, d.exception(start, end, reason)
	case "xmlcharrefreplace", "namereplace":
		return 0, d.th.TypeErrorf("don't know how to handle UnicodeDecodeError in error callback")
	}
	v, next, err := d.registered(d.exception(start, end, reason), len(d.data))
	if err != nil {
		return 0, err
	}
	s := AsStr(v)
	if s == nil {
		return 0, d.th.TypeErrorf("decoding error handler must return (str, int) tuple")
	}
	d.out = append(d.out, s.s...)
	return next, d.th.Alloc(int64(len(s.s)))
}

// surrogateAt decodes the surrogate at start, for surrogatepass; n is 0 if
// there is none.
func (d *decoder) surrogateAt(start int) (r rune, n int) {
	rest := d.data[start:]
	switch {
	case d.encoding == "utf-8":
		if len(rest) >= 3 && rest[0] == 0xED && rest[1]&0xE0 == 0xA0 && rest[2]&0xC0 == 0x80 {
			return DecodeRune(rest)
		}
	case strings.HasPrefix(d.encoding, "utf-16") && len(rest) >= 2:
		r, n = rune(wideOrder(d.encoding).Uint16([]byte(rest[:2]))), 2
	case strings.HasPrefix(d.encoding, "utf-32") && len(rest) >= 4:
		r, n = rune(wideOrder(d.encoding).Uint32([]byte(rest[:4]))), 4
	}
	if !isSurrogate(r) {
		return 0, 0
	}
	return r, n
}

func (d *decoder) exception(start, end int, reason string) *Exception {
	if !d.object.IsSet() {
		d.object = NewBytes(d.data).Value()
	}
	return NewException(UnicodeDecodeError, NewStr(d.encoding).Value(), d.object,
		Int(int64(start)), Int(int64(end)), NewStr(reason).Value())
}
