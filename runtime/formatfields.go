package runtime

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// fieldFormatter does str.format: literal text with replacement fields
//
//	{name!conversion:spec}
//
// whose name is a number, a keyword or nothing, followed by .attribute and
// [index] parts, and whose spec may contain fields itself.
type fieldFormatter struct {
	th       *Thread
	args     []Value // nil for format_map
	noArgs   bool    // format_map: there are no positional arguments
	keywords Value
	mode     numbering
	next     int // number of the next {}
}

// numbering says whether fields are numbered {} or {0}: not both.
type numbering uint8

const (
	numberingUnknown numbering = iota
	numberingAuto
	numberingManual
)

func strFormat(th *Thread, args []Value) (Value, error) {
	f := fieldFormatter{th: th, args: MustAs[Tuple](args[1]).Items, keywords: args[2]}
	return f.run(MustAs[Str](args[0]))
}

func strFormatMap(th *Thread, args []Value) (Value, error) {
	f := fieldFormatter{th: th, noArgs: true, keywords: args[1]}
	return f.run(MustAs[Str](args[0]))
}

func (f *fieldFormatter) run(s *Str) (Value, error) {
	text, err := f.expand(f.th.takeRoom(), s.s, 2)
	defer f.th.giveRoom(text)
	if err != nil {
		return Value{}, err
	}
	return newTextFrom(f.th, text)
}

// write appends to the output and charges for it.
func (f *fieldFormatter) write(out []byte, s string) ([]byte, error) {
	if len(out)+len(s) > cap(out) {
		if err := f.th.allocText(2 * (len(out) + len(s))); err != nil {
			return nil, err
		}
		out = slices.Grow(out, len(out)+2*len(s))
	}
	return append(out, s...), f.th.Work(1)
}

// expand formats text, appending to out. depth bounds how deep specs nest fields.
func (f *fieldFormatter) expand(out []byte, text string, depth int) ([]byte, error) {
	if depth == 0 {
		return nil, f.th.ValueErrorf("Max string recursion exceeded")
	}
	var err error
	for text != "" {
		i := strings.IndexAny(text, "{}")
		if i < 0 {
			return f.write(out, text)
		}
		brace, rest := text[i], text[i+1:]
		if rest != "" && rest[0] == brace { // doubled: a literal brace
			if out, err = f.write(out, text[:i+1]); err != nil {
				return nil, err
			}
			text = rest[1:]
			continue
		}
		if brace == '}' || rest == "" {
			return nil, f.th.ValueErrorf("Single '%c' encountered in format string", brace)
		}
		if out, err = f.write(out, text[:i]); err != nil {
			return nil, err
		}
		fld, rest, err := f.parse(rest)
		if err != nil {
			return nil, err
		}
		if out, err = f.render(out, fld, depth); err != nil {
			return nil, err
		}
		text = rest
	}
	return out, nil
}

// replacement is a parsed replacement field.
type replacement struct {
	name       string
	conversion rune // 0: none
	spec       string
	nested     bool // spec has fields
}

// parse reads a field from behind its opening brace, and returns what follows
// its closing one.
func (f *fieldFormatter) parse(s string) (fld replacement, rest string, err error) {
	i := 0
scan:
	for ; i < len(s); i++ {
		switch s[i] {
		case '{':
			return fld, "", f.th.ValueErrorf("unexpected '{' in field name")
		case '[':
			n := strings.IndexByte(s[i:], ']')
			if n < 0 {
				i = len(s)
				break scan
			}
			i += n
		case '}', ':', '!':
			break scan
		}
	}
	if i >= len(s) {
		return fld, "", f.th.ValueErrorf("expected '}' before end of string")
	}
	fld.name = s[:i]
	end, s := s[i], s[i+1:]
	if end == '}' {
		return fld, s, nil
	}
	if end == '!' {
		if s == "" {
			return fld, "", f.th.ValueErrorf("end of string while looking for conversion specifier")
		}
		r, n := decodeRune(s)
		fld.conversion, s = r, s[n:]
		if s != "" {
			switch s[0] {
			case '}':
				return fld, s[1:], nil
			case ':':
				s = s[1:]
			default:
				return fld, "", f.th.ValueErrorf("expected ':' after conversion specifier")
			}
		}
	}
	depth := 1
	for i := range len(s) {
		switch s[i] {
		case '{':
			fld.nested = true
			depth++
		case '}':
			if depth--; depth == 0 {
				fld.spec = s[:i]
				return fld, s[i+1:], nil
			}
		}
	}
	return fld, "", f.th.ValueErrorf("unmatched '{' in format spec")
}

// render appends the text a field stands for.
func (f *fieldFormatter) render(out []byte, fld replacement, depth int) ([]byte, error) {
	v, err := f.lookup(fld.name)
	if err != nil {
		return nil, err
	}
	switch c := fld.conversion; c {
	case 0:
	case 'r', 's', 'a':
		s, err := convert(f.th, v, byte(c))
		if err != nil {
			return nil, err
		}
		v = s.Value()
	default:
		if c > 32 && c < 127 {
			return nil, f.th.ValueErrorf("Unknown conversion specifier %c", c)
		}
		return nil, f.th.ValueErrorf(`Unknown conversion specifier \x%x`, c)
	}
	spec := fld.spec
	if fld.nested {
		text, err := f.expand(nil, spec, depth-1)
		if err != nil {
			return nil, err
		}
		spec = string(text)
	}
	if spec == "" && v.IsInt() {
		var buf [20]byte
		return f.write(out, bytesView(strconv.AppendInt(buf[:0], v.Int64(), 10)))
	}
	s, err := Format(f.th, v, spec)
	if err != nil {
		return nil, err
	}
	return f.write(out, s.s)
}

// lookup finds the object a field name means.
func (f *fieldFormatter) lookup(name string) (Value, error) {
	first, rest := name, ""
	if i := strings.IndexAny(name, ".["); i >= 0 {
		first, rest = name[:i], name[i:]
	}
	v, err := f.argument(first)
	for rest != "" && err == nil {
		v, rest, err = f.part(v, rest)
	}
	return v, err
}

// argument finds the argument that a field name starts with.
func (f *fieldFormatter) argument(name string) (Value, error) {
	i, err := f.number(name)
	if err != nil {
		return Value{}, err
	}
	if name == "" || i >= 0 {
		mode := numberingManual
		if name == "" {
			mode = numberingAuto
		}
		switch {
		case f.mode == numberingUnknown:
			f.mode = mode
		case mode == numberingAuto && f.mode == numberingManual:
			return Value{}, f.th.ValueErrorf("cannot switch from manual field specification to automatic field numbering")
		case mode == numberingManual && f.mode == numberingAuto:
			return Value{}, f.th.ValueErrorf("cannot switch from automatic field numbering to manual field specification")
		}
		if name == "" {
			i = f.next
			f.next++
		}
	}
	switch {
	case i < 0:
		return GetItem(f.th, f.keywords, NewStr(name).Value())
	case f.noArgs:
		return Value{}, f.th.ValueErrorf("Format string contains positional fields")
	case i >= len(f.args):
		return Value{}, f.th.Raisef(IndexError, "Replacement index %d out of range for positional args tuple", i)
	}
	return f.args[i], nil
}

// part applies the .attribute or [index] that rest starts with.
func (f *fieldFormatter) part(v Value, rest string) (Value, string, error) {
	switch rest[0] {
	case '.':
		name := rest[1:]
		rest = ""
		if i := strings.IndexAny(name, ".["); i >= 0 {
			name, rest = name[:i], name[i:]
		}
		if name == "" {
			return Value{}, "", f.th.ValueErrorf("Empty attribute in format string")
		}
		v, err := GetAttr(f.th, v, canonical(NewStr(name)))
		return v, rest, err
	case '[':
		end := strings.IndexByte(rest, ']')
		if end < 0 {
			return Value{}, "", f.th.ValueErrorf("Missing ']' in format string")
		}
		name := rest[1:end]
		if name == "" {
			return Value{}, "", f.th.ValueErrorf("Empty attribute in format string")
		}
		i, err := f.number(name)
		if err != nil {
			return Value{}, "", err
		}
		key := NewStr(name).Value()
		if i >= 0 {
			key = Int(int64(i))
		}
		v, err = GetItem(f.th, v, key)
		return v, rest[end+1:], err
	}
	return Value{}, "", f.th.ValueErrorf("Only '.' or '[' may follow ']' in format field specifier")
}

// number is the number that name spells in decimal digits, -1 if it spells none.
func (f *fieldFormatter) number(name string) (int, error) {
	if name == "" {
		return -1, nil
	}
	n := 0
	for i := 0; i < len(name); {
		r, size := decodeRune(name[i:])
		d := decimalDigit(r)
		if d < 0 {
			return -1, nil
		}
		if n > (math.MaxInt-d)/10 {
			return 0, f.th.ValueErrorf("Too many decimal digits in format string")
		}
		n = n*10 + d
		i += size
	}
	return n, nil
}
