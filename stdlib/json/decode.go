package json

import (
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// A decoder reads one value of a document.
type decoder struct {
	th   *thread
	doc  *runtime.Str
	text string // of doc
	at   int    // the byte to be read next

	// A JSONDecoder's attributes. Hooks that are not wanted are None, float and int.
	strict                                                     bool
	objectHook, pairsHook, parseFloat, parseInt, parseConstant value

	// values are those of the containers being read, one after the other: items of
	// arrays, keys and values of objects.
	values []value
	// keys and texts make the strs. They are two since keys come again and again.
	keys, texts runtime.StrSlab
	room        []byte // for strings with escapes
}

// value reads the value that begins at d.at.
func (d *decoder) value() (value, error) {
	word, v := "", runtime.None
	switch d.peek() {
	case '"':
		d.at++
		return d.str(&d.texts)
	case '{':
		return d.container('}', " while decoding a JSON object from a unicode string")
	case '[':
		return d.container(']', " while decoding a JSON array from a unicode string")
	case 'n':
		word = "null"
	case 't':
		word, v = "true", runtime.Bool(true)
	case 'f':
		word, v = "false", runtime.Bool(false)
	case 'N':
		return d.constant("NaN")
	case 'I':
		return d.constant("Infinity")
	default:
		return d.number()
	}
	if !d.take(word) {
		return value{}, d.noValue()
	}
	return v, nil
}

// container reads an array or object, which ends with a bracket.
func (d *decoder) container(end byte, doing string) (value, error) {
	if err := d.th.EnterTo(doing); err != nil {
		return value{}, err
	}
	first := len(d.values)
	err := d.items(end)
	d.th.Leave()
	if err != nil {
		return value{}, err
	}
	items := d.values[first:]
	n := len(items)
	if err := d.th.Alloc(64 + 16*int64(n)); err != nil {
		return value{}, err
	}
	var v value
	if end == ']' {
		v = runtime.NewListOf(items).Value()
	} else if v, err = d.object(items); err != nil {
		return value{}, err
	}
	clear(d.values[first:])
	d.values = d.values[:first]
	return v, nil
}

// items reads what is in a container and its end.
func (d *decoder) items(end byte) error {
	d.at++
	d.skip()
	if d.peek() == end {
		d.at++
		return nil
	}
	for {
		if err := d.th.Work(1); err != nil {
			return err
		}
		if end == '}' {
			if err := d.key(); err != nil {
				return err
			}
		}
		v, err := d.value()
		if err != nil {
			return err
		}
		if err := d.keep(v); err != nil {
			return err
		}
		d.skip()
		at := d.at
		switch c := d.peek(); {
		case c == end:
			d.at++
			return nil
		case c != ',':
			return d.fail("Expecting ',' delimiter", at)
		}
		d.at++
		if d.skip(); d.peek() == end {
			what := "array"
			if end == '}' {
				what = "object"
			}
			return d.fail("Illegal trailing comma before end of "+what, at)
		}
	}
}

// key reads a key and what is between it and its value.
func (d *decoder) key() error {
	if d.peek() != '"' {
		return d.fail("Expecting property name enclosed in double quotes", d.at)
	}
	d.at++
	key, err := d.str(&d.keys)
	if err != nil {
		return err
	}
	if d.skip(); d.peek() != ':' {
		return d.fail("Expecting ':' delimiter", d.at)
	}
	d.at++
	d.skip()
	return d.keep(key)
}

// keep adds to the values.
func (d *decoder) keep(v value) error {
	if n := len(d.values); n == cap(d.values) {
		more := max(n, 16)
		if err := d.th.Alloc(int64(more) * 16); err != nil {
			return err
		}
		d.values = slices.Grow(d.values, more)
	}
	d.values = append(d.values, v)
	return nil
}

// object makes what the script wants of an object's keys and values.
func (d *decoder) object(items []value) (value, error) {
	if !d.pairsHook.IsNone() {
		return runtime.Call(d.th, d.pairsHook, runtime.NewListOf(items).Value())
	}
	dict := runtime.NewDictSized(len(items) / 2)
	d.th.Note(runtime.DictSize(len(items) / 2))
	for i := 0; i < len(items); i += 2 {
		if err := dict.Set(d.th, items[i], items[i+1]); err != nil {
			return value{}, err
		}
	}
	if d.objectHook.IsNone() {
		return dict.Value(), nil
	}
	return runtime.Call(d.th, d.objectHook, dict.Value())
}

// constant reads a number that JSON does not have.
func (d *decoder) constant(name string) (value, error) {
	if !d.take(name) {
		return value{}, d.noValue()
	}
	return runtime.Call(d.th, d.parseConstant, runtime.Intern(name).Value())
}

// number reads a number, or -Infinity.
func (d *decoder) number() (value, error) {
	start := d.at
	end := start
	negative := d.peek() == '-'
	if negative {
		end++
	}
	digits := end
	end = d.digits(digits)
	switch {
	case end == digits && negative:
		return d.constant("-Infinity")
	case end == digits:
		return value{}, d.noValue()
	case d.text[digits] == '0':
		end = digits + 1
	}
	whole := end
	if end < len(d.text) && d.text[end] == '.' {
		if i := d.digits(end + 1); i > end+1 {
			end = i
		}
	}
	if end < len(d.text) && d.text[end]|0x20 == 'e' {
		first := end + 1
		if first < len(d.text) && (d.text[first] == '+' || d.text[first] == '-') {
			first++
		}
		if i := d.digits(first); i > first {
			end = i
		}
	}
	d.at = end
	const sure = 18 // so many digits are an int of 64 bits
	parse := d.parseFloat
	switch {
	case end > whole && parse == runtime.FloatType.Value():
		f, _ := strconv.ParseFloat(d.text[start:end], 64) // what is too large is infinite
		return runtime.Float(f), d.th.Work(int64(end-start) / 16)
	case end > whole:
	case whole-digits <= sure && d.parseInt == runtime.IntType.Value():
		var n int64
		for _, c := range []byte(d.text[digits:whole]) {
			n = n*10 + int64(c-'0')
		}
		if negative {
			n = -n
		}
		return runtime.Int(n), nil
	default:
		parse = d.parseInt
	}
	text, err := d.texts.Substring(d.th, d.doc, start, end)
	if err != nil {
		return value{}, err
	}
	return runtime.Call(d.th, parse, text)
}

// digits is the end of the digits from i on.
func (d *decoder) digits(i int) int {
	for i < len(d.text) && d.text[i]-'0' <= 9 {
		i++
	}
	return i
}

// str reads a string from behind its opening quote on.
func (d *decoder) str(slab *runtime.StrSlab) (value, error) {
	start := d.at
	i := d.plain(start)
	if i < len(d.text) && d.text[i] == '"' {
		d.at = i + 1
		return slab.Substring(d.th, d.doc, start, i)
	}
	d.room = d.room[:0]
	for from := start; ; {
		d.room = append(d.room, d.text[from:i]...)
		if err := d.th.Work(1); err != nil {
			return value{}, err
		}
		if i == len(d.text) || d.text[i] == '\\' && i+1 == len(d.text) {
			return value{}, d.failAt("Unterminated string starting at", d.doc.RuneOffset(start)-1)
		}
		switch d.text[i] {
		case '"':
			d.at = i + 1
			return runtime.NewTextFrom(d.th, d.room)
		case '\\':
			r, end, err := d.escape(i + 1)
			if err != nil {
				return value{}, err
			}
			d.room = runtime.AppendRune(d.room, r)
			from = end
		default: // a control character
			if d.strict {
				return value{}, d.fail("Invalid control character at", i)
			}
			from = i
			i++
		}
		i = d.plain(max(from, i))
	}
}

// plain is the end of what stands for itself in a string, from i on.
func (d *decoder) plain(i int) int {
	for ; i+8 <= len(d.text); i += 8 {
		if found := special(runtime.Load64(d.text[i:])); found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	for ; i < len(d.text); i++ {
		if c := d.text[i]; c == '"' || c == '\\' || c < ' ' {
			break
		}
	}
	return i
}

// escape reads the escape sequence whose letter is at i. Two for a surrogate pair are
// one.
func (d *decoder) escape(i int) (r rune, end int, err error) {
	switch c := d.text[i]; c {
	case '"', '\\', '/':
		return rune(c), i + 1, nil
	case 'b':
		return '\b', i + 1, nil
	case 'f':
		return '\f', i + 1, nil
	case 'n':
		return '\n', i + 1, nil
	case 'r':
		return '\r', i + 1, nil
	case 't':
		return '\t', i + 1, nil
	case 'u':
	default:
		return 0, 0, d.fail("Invalid \\escape", i-1)
	}
	r, err = d.hex(i)
	if i += 5; err == nil && r>>10 == 0xD800>>10 && strings.HasPrefix(d.text[i:], "\\u") {
		var low rune
		if low, err = d.hex(i + 1); low>>10 == 0xDC00>>10 {
			return 0x10000 + (r-0xD800)<<10 + (low - 0xDC00), i + 6, err
		}
	}
	return r, i, err
}

// hex reads the four digits behind the u at i. They must not be the last of the text.
func (d *decoder) hex(i int) (rune, error) {
	var r rune
	good := i+5 < len(d.text)
	for k := i + 1; good && k < i+5; k++ {
		c := d.text[k]
		if c -= '0'; c > 9 {
			c = (d.text[k] | 0x20) - 'a' + 10
			good = 10 <= c && c < 16
		}
		r = r<<4 | rune(c)
	}
	if !good {
		return 0, d.fail("Invalid \\uXXXX escape", i)
	}
	return r, nil
}

// peek is the next byte, 0 at the end.
func (d *decoder) peek() byte {
	if d.at < len(d.text) {
		return d.text[d.at]
	}
	return 0
}

// skip passes over white space.
func (d *decoder) skip() {
	for c := d.peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = d.peek() {
		d.at++
	}
}

// take passes over a word, if it comes next.
func (d *decoder) take(word string) bool {
	is := strings.HasPrefix(d.text[d.at:], word)
	if is {
		d.at += len(word)
	}
	return is
}

// noValue is the error where no value begins: StopIteration with the place, which
// JSONDecoder makes a JSONDecodeError of.
func (d *decoder) noValue() error {
	return runtime.NewException(runtime.StopIteration, runtime.Int(int64(d.doc.RuneOffset(d.at))))
}

// fail is a JSONDecodeError about byte at.
func (d *decoder) fail(message string, at int) error { return d.failAt(message, d.doc.RuneOffset(at)) }

// failAt is fail about a place in code points.
//
//go:noinline
func (d *decoder) failAt(message string, at int) error {
	name := runtime.Intern("JSONDecodeError")
	m, err := d.th.Interp.Importer.Import(d.th, runtime.Intern("json.decoder"), runtime.NewDict(), runtime.NewTuple(name.Value()).Value(), 0)
	if err != nil {
		return err
	}
	e, err := runtime.CallMethod(d.th, m, name, runtime.NewStr(message).Value(), d.doc.Value(), runtime.Int(int64(at)))
	if err != nil {
		return err
	}
	if exc := runtime.AsException(e); exc != nil {
		return exc
	}
	return d.th.TypeErrorf("exceptions must derive from BaseException")
}
