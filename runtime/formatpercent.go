package runtime

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// percentFormatter does the % operator of str and bytes:
//
//	%(key)flags width .precision type
//
// For bytes the format and the output are bytes, one an element.
type percentFormatter struct {
	th     *Thread
	format string
	bytes  bool
	pos    int // of what is to be read next
	out    []byte

	args []Value // the tuple's items, or the single argument
	used int     // how many of args were taken
	dict Value   // what %(key)s looks in; unset where the argument cannot be
}

// directive is one parsed % directive.
type directive struct {
	left, plus, blank, alt, zero bool
	width, precision             int // precision -1: none
	code                         rune
	at                           int // byte offset of code
}

// plain reports whether there are no flags and no sizes.
func (d *directive) plain() bool {
	return d.width == 0 && d.precision < 0 && !d.plus && !d.blank
}

// strMod is the % operator of str.
func strMod(th *Thread, a, b Value) (Value, error) {
	s := AsStr(a)
	if s == nil {
		return NotImplemented, nil
	}
	f := percentFormatter{th: th, format: s.s, out: th.takeRoom()}
	text, err := f.run(b)
	defer th.giveRoom(text)
	if err != nil {
		return Value{}, err
	}
	if len(text) > 0 && strings.IndexByte(s.s, '%') < 0 {
		return a, nil // of a subclass, too
	}
	return NewTextFrom(th, text)
}

func (f *percentFormatter) run(arg Value) ([]byte, error) {
	if t := AsTuple(arg); t != nil {
		f.args = t.Items
	} else {
		f.args = []Value{arg}
		if f.isMapping(arg) {
			f.dict = arg
		}
	}
	for {
		i := strings.IndexByte(f.format[f.pos:], '%')
		if i < 0 {
			break
		}
		if err := f.write(f.format[f.pos : f.pos+i]); err != nil {
			return nil, err
		}
		f.pos += i + 1
		if err := f.directive(); err != nil {
			return nil, err
		}
	}
	if err := f.write(f.format[f.pos:]); err != nil {
		return nil, err
	}
	if f.used < len(f.args) && !f.dict.IsSet() {
		kind := "string"
		if f.bytes {
			kind = "bytes"
		}
		return nil, f.th.TypeErrorf("not all arguments converted during %s formatting", kind)
	}
	return f.out, nil
}

// isMapping reports whether %(key)s may look in v.
func (f *percentFormatter) isMapping(v Value) bool {
	if AsStr(v) != nil || f.bytes && (As[Bytes](v, BytesType) != nil || As[ByteArray](v, ByteArrayType) != nil) {
		return false
	}
	return v.Type().GetItem != nil
}

func (f *percentFormatter) write(s string) error {
	if len(f.out)+len(s) > cap(f.out) {
		if err := f.th.allocText(2 * (len(f.out) + len(s))); err != nil {
			return err
		}
		f.out = slices.Grow(f.out, len(f.out)+2*len(s))
	}
	f.out = append(f.out, s...)
	return f.th.Work(1)
}

// argument takes the next argument.
func (f *percentFormatter) argument() (Value, error) {
	if f.used >= len(f.args) {
		return Value{}, f.th.TypeErrorf("not enough arguments for format string")
	}
	f.used++
	return f.args[f.used-1], nil
}

// directive formats the directive from behind its percent sign.
func (f *percentFormatter) directive() error {
	if strings.HasPrefix(f.format[f.pos:], "%") {
		f.pos++
		return f.write("%")
	}
	d, err := f.parse()
	if err != nil {
		return err
	}
	if f.bytes && d.code == 'i' {
		d.code = 'd'
	}
	v, err := f.argument()
	if err != nil {
		return err
	}
	switch d.code {
	case 's', 'r', 'a', 'b':
		if d.code == 'b' && !f.bytes {
			break
		}
		text, err := f.text(v, d.code)
		if err != nil {
			return err
		}
		return f.pad(&d, f.truncate(text, d.precision), 0)
	case 'c':
		text, err := f.character(v)
		if err != nil {
			return err
		}
		return f.pad(&d, text, 0)
	case 'd', 'i', 'u', 'o', 'x', 'X':
		if v.IsInt() && d.plain() && d.code == 'd' {
			var buf [20]byte
			return f.write(bytesView(strconv.AppendInt(buf[:0], v.Int64(), 10)))
		}
		text, err := f.integer(v, &d)
		if err != nil {
			return err
		}
		return f.number(&d, text)
	case 'e', 'E', 'f', 'F', 'g', 'G':
		text, err := f.float(v, &d)
		if err != nil {
			return err
		}
		return f.number(&d, text)
	}
	return f.unsupported(&d)
}

// parse reads a directive up to and with its type.
func (f *percentFormatter) parse() (d directive, err error) {
	d.precision = -1
	if f.peek() == '(' {
		if err = f.key(); err != nil {
			return
		}
	}
	f.flags(&d)
	if d.width, err = f.size("width", math.MaxInt); err != nil {
		return
	}
	if d.width < 0 {
		d.left, d.width = true, -d.width
	}
	if f.peek() == '.' {
		f.pos++
		if d.precision, err = f.size("precision", math.MaxInt32); err != nil {
			return
		}
		d.precision = max(d.precision, 0)
	}
	if c := f.peek(); c == 'h' || c == 'l' || c == 'L' {
		f.pos++
	}
	if f.pos >= len(f.format) {
		return d, f.th.ValueErrorf("incomplete format")
	}
	d.at = f.pos
	n := 1
	d.code = rune(f.format[f.pos])
	if !f.bytes {
		d.code, n = DecodeRune(f.format[f.pos:])
	}
	f.pos += n
	return d, nil
}

// peek is the next byte, 0 at the end.
func (f *percentFormatter) peek() byte {
	if f.pos < len(f.format) {
		return f.format[f.pos]
	}
	return 0
}

// key reads (key) and makes what it finds the only argument.
func (f *percentFormatter) key() error {
	if !f.dict.IsSet() {
		return f.th.TypeErrorf("format requires a mapping")
	}
	start, depth := f.pos+1, 0
	for {
		switch f.peek() {
		case '(':
			depth++
		case ')':
			depth--
		}
		if f.pos >= len(f.format) {
			return f.th.ValueErrorf("incomplete format key")
		}
		f.pos++
		if depth == 0 {
			break
		}
	}
	key := f.value(f.format[start : f.pos-1])
	v, err := GetItem(f.th, f.dict, key)
	f.args, f.used = []Value{v}, 0
	return err
}

// value is text as the type that is being formatted.
func (f *percentFormatter) value(text string) Value {
	if f.bytes {
		return NewBytes(text).Value()
	}
	return NewStr(text).Value()
}

func (f *percentFormatter) flags(d *directive) {
	for ; ; f.pos++ {
		switch f.peek() {
		case '-':
			d.left = true
		case '+':
			d.plus = true
		case ' ':
			d.blank = true
		case '#':
			d.alt = true
		case '0':
			d.zero = true
		default:
			return
		}
	}
}

// size reads a width or precision: digits, or * for an argument.
func (f *percentFormatter) size(what string, most int) (int, error) {
	if f.peek() == '*' {
		f.pos++
		v, err := f.argument()
		if err != nil {
			return 0, err
		}
		if !IsInteger(v) {
			return 0, f.th.TypeErrorf("* wants int")
		}
		if most == math.MaxInt32 {
			return AsInt32(f.th, v)
		}
		n, err := AsInt64(f.th, v)
		return int(n), err
	}
	n := 0
	for ; isDigit(f.peek()); f.pos++ {
		d := int(f.peek() - '0')
		if n > (most-d)/10 {
			return 0, f.th.ValueErrorf("%s too big", what)
		}
		n = n*10 + d
	}
	return n, nil
}

// text is the argument of %s, %r, %a and, in bytes, %b.
func (f *percentFormatter) text(v Value, code rune) (string, error) {
	var s *Str
	var err error
	switch {
	case f.bytes && (code == 's' || code == 'b'):
		return f.bytesText(v)
	case code == 's':
		s, err = ToStr(f.th, v)
	case code == 'r' && !f.bytes:
		s, err = Repr(f.th, v)
	default:
		s, err = ASCII(f.th, v)
	}
	if err != nil {
		return "", err
	}
	return s.s, nil
}

// bytesText is the argument of %s and %b in bytes.
func (f *percentFormatter) bytesText(v Value) (string, error) {
	b, ok, err := bytesLike(f.th, v)
	if ok || err != nil {
		return b, err
	}
	if b, ok, err = callBytes(f.th, v); ok || err != nil {
		return b, err
	}
	return "", f.th.TypeErrorf("%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'", v.Type().name)
}

// character is the argument of %c.
func (f *percentFormatter) character(v Value) (string, error) {
	most := int64(utf8.MaxRune)
	if f.bytes {
		most = 255
		if As[Bytes](v, BytesType) != nil || As[ByteArray](v, ByteArrayType) != nil {
			if b, _, _ := bytesLike(f.th, v); len(b) == 1 {
				return b, nil
			}
		}
	} else if s := AsStr(v); s != nil {
		if s.Len() == 1 {
			return s.s, nil
		}
		return "", f.th.TypeErrorf("%%c requires int or char")
	}
	index, err := v, error(nil)
	if v.Type().Index != nil {
		if index, err = ToIndex(f.th, v); err != nil && IsException(err, TypeError) == nil {
			return "", err
		}
	}
	if err == nil && IsInteger(index) {
		i, err := AsInt64(f.th, index)
		if err != nil || i < 0 || i > most {
			if f.bytes {
				return "", f.th.Raise(OverflowError, "%c arg not in range(256)")
			}
			return "", f.th.Raise(OverflowError, "%c arg not in range(0x110000)")
		}
		if f.bytes {
			return string([]byte{byte(i)}), nil
		}
		return runeStr(rune(i)).s, nil
	}
	if f.bytes {
		return "", f.th.TypeErrorf("%%c requires an integer in range(256) or a single byte")
	}
	return "", f.th.TypeErrorf("%%c requires int or char")
}

// integer is the argument of %d, %x and the like, with sign and prefix.
func (f *percentFormatter) integer(v Value, d *directive) (string, error) {
	spec := FormatSpec{Fill: ' ', Align: '>', Width: -1, Precision: -1, Type: d.code, Alt: d.alt}
	var err error
	switch d.code {
	case 'd', 'i', 'u':
		spec.Type = 'd'
		if IsInteger(v) {
			break
		}
		given := v.Type()
		number := given.ToInt != nil || given.Index != nil || given.ToFloat != nil
		if number { // which is what has __float__, even if int() goes by the text of a str
			v, err = ToInt(f.th, v)
		}
		if !number || err != nil && IsException(err, TypeError) != nil {
			return "", f.th.TypeErrorf("%%%c format: a real number is required, not %s", d.named(f.bytes), given.name)
		}
	default:
		if IsInteger(v) {
			break
		}
		given := v.Type()
		if v, err = ToIndex(f.th, v); err != nil && IsException(err, TypeError) != nil {
			return "", f.th.TypeErrorf("%%%c format: an integer is required, not %s", d.code, given.name)
		}
	}
	if err != nil {
		return "", err
	}
	text, err := formatInteger(f.th, v, &spec)
	if err != nil {
		return "", err
	}
	lead := numberLead(text)
	if missing := d.precision - (len(text) - lead); missing > 0 {
		zeros, err := repeatText(f.th, "0", missing)
		if err != nil {
			return "", err
		}
		text = text[:lead] + zeros + text[lead:]
	}
	return text, nil
}

// named is the directive's letter in messages, where bytes do not tell %i from %d.
func (d *directive) named(bytes bool) rune {
	if bytes && d.code == 'i' {
		return 'd'
	}
	return d.code
}

// float is the argument of %f and the like, with its sign.
func (f *percentFormatter) float(v Value, d *directive) (string, error) {
	x, err := AsFloat64(f.th, v)
	if err != nil {
		if _, raised := err.(*Exception); f.bytes && raised {
			return "", f.th.TypeErrorf("float argument required, not %s", v.Type().name)
		}
		return "", err
	}
	spec := FormatSpec{Fill: ' ', Align: '>', Width: -1, Precision: d.precision, Type: d.code, Alt: d.alt}
	if spec.Precision < 0 {
		spec.Precision = 6
	}
	return formatReal(f.th, x, &spec)
}

// numberLead is the length of the sign and the base prefix of a number's text.
func numberLead(text string) int {
	n := 0
	if text != "" && (text[0] == '-' || text[0] == '+' || text[0] == ' ') {
		n = 1
	}
	if len(text) > n+1 && text[n] == '0' && (text[n+1]|0x20 == 'x' || text[n+1] == 'o') {
		n += 2
	}
	return n
}

// number writes the text of a number with the sign that flags ask for.
func (f *percentFormatter) number(d *directive, text string) error {
	if text[0] != '-' {
		switch {
		case d.plus:
			text = "+" + text
		case d.blank:
			text = " " + text
		}
	}
	return f.pad(d, text, numberLead(text))
}

// truncate cuts text to precision elements.
func (f *percentFormatter) truncate(text string, precision int) string {
	if precision < 0 || precision >= len(text) {
		return text
	}
	if f.bytes {
		return text[:precision]
	}
	i := 0
	for ; precision > 0 && i < len(text); precision-- {
		_, n := DecodeRune(text[i:])
		i += n
	}
	return text[:i]
}

// pad writes text filled up to the width. A number's zeros go behind its first
// lead bytes; text that is no number, whose lead is 0, is filled with spaces.
func (f *percentFormatter) pad(d *directive, text string, lead int) error {
	n := len(text)
	if !f.bytes {
		n = countRunes(text)
	}
	missing := d.width - n
	if missing <= 0 {
		return f.write(text)
	}
	zeros := d.zero && !d.left && strings.ContainsRune("diuoxXeEfFgG", d.code)
	fill := " "
	if zeros {
		fill = "0"
	}
	filling, err := repeatText(f.th, fill, missing)
	if err != nil {
		return err
	}
	switch {
	case d.left:
		text += filling
	case zeros:
		text = text[:lead] + filling + text[lead:]
	default:
		text = filling + text
	}
	return f.write(text)
}

// unsupported is the error for a type there is not.
func (f *percentFormatter) unsupported(d *directive) error {
	at := d.at
	if !f.bytes {
		at = countRunes(f.format[:d.at])
	} else if d.code > 127 {
		return f.th.Raise(OverflowError, "character argument not in range(0x110000)")
	}
	shown := d.code
	if !f.bytes && (shown < 32 || shown > 126) {
		shown = '?'
	}
	return f.th.ValueErrorf("unsupported format character '%c' (0x%x) at index %d", shown, d.code, at)
}
