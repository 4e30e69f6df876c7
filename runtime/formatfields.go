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
	return NewTextFrom(f.th, text)
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
		literal, fld, rest, fieldErr := NextFormatField(f.th, text)
		if literal != "" {
			if out, err = f.write(out, literal); err != nil {
				return nil, err
			}
		}
		if fieldErr != nil {
			return nil, fieldErr
		}
		if fld.Present {
			if out, err = f.render(out, &fld, depth); err != nil {
				return nil, err
			}
		}
		text = rest
	}
	return out, nil
}

// FormatField is a replacement field of a format string.
type FormatField struct {
	Name       string
	Conversion rune // 0 for none
	Spec       string
	Present    bool // there is a field
	nested     bool // Spec has fields
}

// NextFormatField takes the literal text that a format string starts with, up to
// the end of an escaped brace or of the replacement field that follows it. rest is
// what is behind. It raises ValueError for a field that is malformed.
func NextFormatField(th *Thread, text string) (literal string, fld FormatField, rest string, err error) {
	i := strings.IndexAny(text, "{}")
	if i < 0 {
		return text, fld, "", nil
	}
	brace, rest := text[i], text[i+1:]
	if rest != "" && rest[0] == brace { // doubled: a literal brace
		return text[:i+1], fld, rest[1:], nil
	}
	if brace == '}' || rest == "" {
		return "", fld, "", th.ValueErrorf("Single '%c' encountered in format string", brace)
	}
	fld, rest, err = parseFormatField(th, rest)
	return text[:i], fld, rest, err
}

// parseFormatField reads a field from behind its opening brace, and returns what
// follows its closing one.
func parseFormatField(th *Thread, s string) (fld FormatField, rest string, err error) {
	fld.Present = true
	i := 0
scan:
	for ; i < len(s); i++ {
		switch s[i] {
		case '{':
			return fld, "", th.ValueErrorf("unexpected '{' in field name")
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
		return fld, "", th.ValueErrorf("expected '}' before end of string")
	}
	fld.Name = s[:i]
	end, s := s[i], s[i+1:]
	if end == '}' {
		return fld, s, nil
	}
	if end == '!' {
		if s == "" {
			return fld, "", th.ValueErrorf("end of string while looking for conversion specifier")
		}
		r, n := DecodeRune(s)
		fld.Conversion, s = r, s[n:]
		if s != "" {
			switch s[0] {
			case '}':
				return fld, s[1:], nil
			case ':':
				s = s[1:]
			default:
				return fld, "", th.ValueErrorf("expected ':' after conversion specifier")
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
				fld.Spec = s[:i]
				return fld, s[i+1:], nil
			}
		}
	}
	return fld, "", th.ValueErrorf("unmatched '{' in format spec")
}

// render appends the text a field stands for.
func (f *fieldFormatter) render(out []byte, fld *FormatField, depth int) ([]byte, error) {
	v, err := f.lookup(fld.Name)
	if err != nil {
		return nil, err
	}
	switch c := fld.Conversion; c {
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
	spec := fld.Spec
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
	first, rest := cutFieldName(name)
	v, err := f.argument(first)
	for rest != "" && err == nil {
		v, rest, err = f.part(v, rest)
	}
	return v, err
}

// argument finds the argument that a field name starts with.
func (f *fieldFormatter) argument(name string) (Value, error) {
	i, err := fieldNumber(f.th, name)
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
	isAttr, key, rest, err := nextFieldPart(f.th, rest)
	switch {
	case err != nil:
		return Value{}, "", err
	case isAttr:
		v, err = GetAttr(f.th, v, canonical(MustAs[Str](key)))
	default:
		v, err = GetItem(f.th, v, key)
	}
	return v, rest, err
}

// cutFieldName splits a field's name before its first attribute or index.
func cutFieldName(name string) (first, rest string) {
	if i := strings.IndexAny(name, ".["); i >= 0 {
		return name[:i], name[i:]
	}
	return name, ""
}

// nextFieldPart reads the .attribute, a str, or [index], a str or an int, that
// rest starts with.
func nextFieldPart(th *Thread, rest string) (isAttr bool, key Value, _ string, err error) {
	switch rest[0] {
	case '.':
		name, rest := cutFieldName(rest[1:])
		if name == "" {
			return false, Value{}, "", th.ValueErrorf("Empty attribute in format string")
		}
		return true, NewStr(name).Value(), rest, nil
	case '[':
		end := strings.IndexByte(rest, ']')
		if end < 0 {
			return false, Value{}, "", th.ValueErrorf("Missing ']' in format string")
		}
		name := rest[1:end]
		if name == "" {
			return false, Value{}, "", th.ValueErrorf("Empty attribute in format string")
		}
		key, err := fieldKey(th, name)
		return false, key, rest[end+1:], err
	}
	return false, Value{}, "", th.ValueErrorf("Only '.' or '[' may follow ']' in format field specifier")
}

// fieldKey is what a part of a field's name stands for: an int if it spells one,
// else itself.
func fieldKey(th *Thread, name string) (Value, error) {
	i, err := fieldNumber(th, name)
	if i < 0 || err != nil {
		return NewStr(name).Value(), err
	}
	return Int(int64(i)), nil
}

// FieldPart is an attribute, or an item, in the name of a replacement field.
type FieldPart struct {
	IsAttr bool
	Key    Value // a str; for items that are numbers an int
}

// SplitFieldName takes the name of a replacement field to pieces: what is looked
// up first, an int or a str, and the parts behind. Those before a malformed one
// are returned with the ValueError.
func SplitFieldName(th *Thread, name string) (first Value, parts []FieldPart, err error) {
	head, rest := cutFieldName(name)
	if first, err = fieldKey(th, head); err != nil {
		return Value{}, nil, err
	}
	for rest != "" {
		var part FieldPart
		if part.IsAttr, part.Key, rest, err = nextFieldPart(th, rest); err != nil {
			return first, parts, err
		}
		if err := th.Work(1); err != nil {
			return first, nil, err
		}
		parts = append(parts, part)
	}
	return first, parts, nil
}

// fieldNumber is the number that name spells in decimal digits, -1 if it spells
// none.
func fieldNumber(th *Thread, name string) (int, error) {
	if name == "" {
		return -1, nil
	}
	n := 0
	for i := 0; i < len(name); {
		r, size := DecodeRune(name[i:])
		d := decimalDigit(r)
		if d < 0 {
			return -1, nil
		}
		if n > (math.MaxInt-d)/10 {
			return 0, th.ValueErrorf("Too many decimal digits in format string")
		}
		n = n*10 + d
		i += size
	}
	return n, nil
}
