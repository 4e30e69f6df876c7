package json

import (
	"math/bits"
	"slices"
	"strconv"

	"github.com/asyn-lang/asyn/runtime"
)

// A decoder reads one value of a document.
type decoder struct {
	*scanner
	th   *thread
	doc  *runtime.Str
	text string // of doc
	at   int    // the byte to be read next

	open []openValue
	// values are those of the open containers, one after the other: items of
	// arrays, keys and values of objects.
	values []value
	// keys and texts make the strs. They are two since keys come again and again.
	keys, texts runtime.StrSlab
	room        []byte // for strings with escapes
}

// openValue is an array or object of which the end has not been read.
type openValue struct {
	first  int // its first one among the values
	object bool
}

// decode reads a value from byte d.at on, where it must begin.
func (d *decoder) decode() (value, error) {
	d.th.Hold(&d.values)
	defer d.th.LetGo()
	for {
		v, err := d.begin()
		for err == nil && v.IsSet() {
			if len(d.open) == 0 {
				return v, nil
			}
			v, err = d.add(v)
		}
		if err != nil {
			return value{}, err
		}
	}
}

// begin reads a value or, if it is a container with something in it, up to its first
// value, and returns the unset value.
func (d *decoder) begin() (value, error) {
	switch d.peek() {
	case '"':
		d.at++
		return d.str(&d.texts)
	case '{':
		return d.beginObject()
	case '[':
		return d.beginArray()
	case 'n':
		if d.take("null") {
			return runtime.None, nil
		}
	case 't':
		if d.take("true") {
			return runtime.Bool(true), nil
		}
	case 'f':
		if d.take("false") {
			return runtime.Bool(false), nil
		}
	case 'N':
		return d.constant("NaN")
	case 'I':
		return d.constant("Infinity")
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return d.number()
	}
	return value{}, d.noValue()
}

func (d *decoder) beginArray() (value, error) {
	d.at++
	if d.skip(); d.peek() == ']' {
		d.at++
		d.th.Note(emptySize)
		return runtime.NewList(nil).Value(), nil
	}
	return value{}, d.enter(false, "decoding a JSON array from a unicode string")
}

func (d *decoder) beginObject() (value, error) {
	d.at++
	if d.skip(); d.peek() == '}' {
		d.at++
		return d.finishObject(nil)
	}
	if err := d.enter(true, "decoding a JSON object from a unicode string"); err != nil {
		return value{}, err
	}
	return value{}, d.key()
}

func (d *decoder) enter(object bool, doing string) error {
	if len(d.open) >= maxNesting {
		return tooDeep(d.th, doing)
	}
	d.open = append(d.open, openValue{len(d.values), object})
	return nil
}

// add puts v into the innermost container and reads on. It returns the container if
// that ends, the unset value before a further value.
func (d *decoder) add(v value) (value, error) {
	if err := d.keep(v); err != nil {
		return value{}, err
	}
	if err := d.th.Work(1); err != nil {
		return value{}, err
	}
	in := d.open[len(d.open)-1]
	end := byte(']')
	if in.object {
		end = '}'
	}
	d.skip()
	switch d.peek() {
	case end:
		d.at++
		return d.finish(in)
	case ',':
		comma := d.at
		d.at++
		switch d.skip(); {
		case d.peek() == end && in.object:
			return value{}, d.fail("Illegal trailing comma before end of object", comma)
		case d.peek() == end:
			return value{}, d.fail("Illegal trailing comma before end of array", comma)
		case in.object:
			return value{}, d.key()
		}
		return value{}, nil
	}
	return value{}, d.fail("Expecting ',' delimiter", d.at)
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
	if err := d.keep(key); err != nil {
		return err
	}
	if d.skip(); d.peek() != ':' {
		return d.fail("Expecting ':' delimiter", d.at)
	}
	d.at++
	d.skip()
	return nil
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

// emptySize is about what an empty container occupies.
const emptySize = 64

// finish makes a container of its values.
func (d *decoder) finish(in openValue) (value, error) {
	items := d.values[in.first:]
	var v value
	err := d.th.Alloc(emptySize + 16*int64(len(items)))
	switch {
	case err != nil:
	case in.object:
		v, err = d.finishObject(items)
	default:
		v = runtime.NewListOf(items).Value()
	}
	if err != nil {
		return value{}, err
	}
	clear(d.values[in.first:])
	d.values = d.values[:in.first]
	d.open = d.open[:len(d.open)-1]
	return v, nil
}

// finishObject makes what the script wants of an object's keys and values.
func (d *decoder) finishObject(items []value) (value, error) {
	if d.pairsHook.IsSet() {
		pairs := make([]value, len(items)/2)
		if err := d.th.Alloc(int64(len(pairs)) * 80); err != nil {
			return value{}, err
		}
		for i := range pairs {
			pairs[i] = runtime.NewTuple(items[2*i], items[2*i+1]).Value()
		}
		return runtime.Call(d.th, d.pairsHook, runtime.NewList(pairs).Value())
	}
	dict := runtime.NewDictSized(len(items) / 2)
	d.th.Note(runtime.DictSize(len(items) / 2))
	for i := 0; i < len(items); i += 2 {
		if err := dict.Set(d.th, items[i], items[i+1]); err != nil {
			return value{}, err
		}
	}
	if d.objectHook.IsSet() {
		return runtime.Call(d.th, d.objectHook, dict.Value())
	}
	return dict.Value(), nil
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
	i, negative := start, d.text[start] == '-'
	if negative {
		i++
	}
	var n int64
	digits := i
	for ; i < len(d.text) && isDigit(d.text[i]); i++ {
		n = n*10 + int64(d.text[i]-'0') // means nothing if there are many
		if d.text[digits] == '0' {
			i++
			break
		}
	}
	if digits = i - digits; digits == 0 {
		if negative && d.at+1 < len(d.text) && d.text[d.at+1] == 'I' {
			return d.constant("-Infinity")
		}
		return value{}, d.noValue()
	}
	end := d.fraction(i)
	d.at = end
	const sure = 18 // so many digits are an int of 64 bits
	switch {
	case end > i && !d.parseFloat.IsSet():
		f, err := strconv.ParseFloat(d.text[start:end], 64)
		if err != nil && err.(*strconv.NumError).Err != strconv.ErrRange {
			panic("json: " + err.Error())
		}
		return runtime.Float(f), d.th.Work(int64(end-start) / 16)
	case end == i && !d.parseInt.IsSet() && digits <= sure:
		if negative {
			n = -n
		}
		return runtime.Int(n), nil
	}
	text, err := d.texts.Substring(d.th, d.doc, start, end)
	switch {
	case err != nil:
		return value{}, err
	case end > i:
		return runtime.Call(d.th, d.parseFloat, text)
	case d.parseInt.IsSet():
		return runtime.Call(d.th, d.parseInt, text)
	}
	return runtime.ToInt(d.th, text)
}

// fraction is the end of the fraction and exponent that may follow digits at i.
func (d *decoder) fraction(i int) int {
	digits := func(i int) int {
		for i < len(d.text) && isDigit(d.text[i]) {
			i++
		}
		return i
	}
	if i < len(d.text) && d.text[i] == '.' {
		if end := digits(i + 1); end > i+1 {
			i = end
		}
	}
	if i < len(d.text) && d.text[i]|0x20 == 'e' {
		first := i + 1
		if first < len(d.text) && (d.text[first] == '+' || d.text[first] == '-') {
			first++
		}
		if end := digits(first); end > first {
			i = end
		}
	}
	return i
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// str reads a string from behind its opening quote on.
func (d *decoder) str(slab *runtime.StrSlab) (value, error) {
	start := d.at
	i := d.plain(start)
	if i < len(d.text) && d.text[i] == '"' {
		d.at = i + 1
		return slab.Substring(d.th, d.doc, start, i)
	}
	d.room = append(d.room[:0], d.text[start:i]...)
	for {
		if err := d.th.Work(1); err != nil {
			return value{}, err
		}
		switch {
		case i == len(d.text):
			return value{}, d.fail("Unterminated string starting at", start-1)
		case d.text[i] == '"':
			d.at = i + 1
			return runtime.NewTextFrom(d.th, d.room)
		case d.text[i] == '\\':
			if i+1 == len(d.text) {
				return value{}, d.fail("Unterminated string starting at", start-1)
			}
			var err error
			if i, err = d.escape(i); err != nil {
				return value{}, err
			}
		default: // a control character
			if d.strict {
				return value{}, d.fail("Invalid control character at", i)
			}
			d.room = append(d.room, d.text[i])
			i++
		}
		next := d.plain(i)
		d.room = append(d.room, d.text[i:next]...)
		i = next
	}
}

// plain is the end of what stands for itself in a string, from i on.
func (d *decoder) plain(i int) int {
	for ; i+8 <= len(d.text); i += 8 {
		if found := special(load64(d.text[i:])); found != 0 {
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

// escape reads the escape sequence at i, of which there are two bytes at least, and
// returns where it ends.
func (d *decoder) escape(i int) (int, error) {
	c := d.text[i+1]
	switch c {
	case '"', '\\', '/':
	case 'b':
		c = '\b'
	case 'f':
		c = '\f'
	case 'n':
		c = '\n'
	case 'r':
		c = '\r'
	case 't':
		c = '\t'
	case 'u':
		return d.unicodeEscape(i + 1)
	default:
		return 0, d.fail("Invalid \\escape", i)
	}
	d.room = append(d.room, c)
	return i + 2, nil
}

// unicodeEscape reads the escape sequence whose u is at i, and the one behind it if
// the two are a surrogate pair.
func (d *decoder) unicodeEscape(i int) (int, error) {
	r, err := d.hex(i)
	if err != nil {
		return 0, err
	}
	i += 5
	if r>>10 == 0xD800>>10 && i+1 < len(d.text) && d.text[i] == '\\' && d.text[i+1] == 'u' {
		low, err := d.hex(i + 1)
		if err != nil {
			return 0, err
		}
		if low>>10 == 0xDC00>>10 {
			r = 0x10000 + (r-0xD800)<<10 + (low - 0xDC00)
			i += 6
		}
	}
	d.room = runtime.AppendRune(d.room, r)
	return i, nil
}

// hex reads the four digits behind the u at i. They must not be the last of the text.
func (d *decoder) hex(i int) (rune, error) {
	if i+5 >= len(d.text) {
		return 0, d.fail("Invalid \\uXXXX escape", i)
	}
	var r rune
	for _, c := range []byte(d.text[i+1 : i+5]) {
		switch {
		case isDigit(c):
			r = r<<4 | rune(c-'0')
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			r = r<<4 | rune(c|0x20-'a'+10)
		default:
			return 0, d.fail("Invalid \\uXXXX escape", i)
		}
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
func (d *decoder) skip() { d.at = skipSpace(d.text, d.at) }

func skipSpace(text string, i int) int {
	for i < len(text) && (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t') {
		i++
	}
	return i
}

// take passes over a word, if it comes next.
func (d *decoder) take(word string) bool {
	if len(d.text)-d.at < len(word) || d.text[d.at:d.at+len(word)] != word {
		return false
	}
	d.at += len(word)
	return true
}

// noValue is the error where no value begins: StopIteration with the place, which
// JSONDecoder makes a JSONDecodeError of.
func (d *decoder) noValue() error { return notFound(d.doc.RuneOffset(d.at)) }

func notFound(at int) error {
	return runtime.NewException(runtime.StopIteration, runtime.Int(int64(at)))
}

// fail is a JSONDecodeError about byte at.
func (d *decoder) fail(message string, at int) error {
	class, err := decodeError(d.th)
	if err != nil {
		return err
	}
	e, err := runtime.Call(d.th, class, runtime.NewStr(message).Value(), d.doc.Value(), runtime.Int(int64(d.doc.RuneOffset(at))))
	if err != nil {
		return err
	}
	if exc := runtime.AsException(e); exc != nil {
		return exc
	}
	return d.th.TypeErrorf("exceptions must derive from BaseException")
}

// decodeError is the class JSONDecodeError.
func decodeError(th *thread) (value, error) {
	name := runtime.Intern("JSONDecodeError")
	m, err := th.Interp.Importer.Import(th, runtime.Intern("json.decoder"), runtime.NewDict(), runtime.NewTuple(name.Value()).Value(), 0)
	if err != nil {
		return value{}, err
	}
	return runtime.GetAttr(th, m, name)
}
