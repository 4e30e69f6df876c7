package runtime

import "strconv"

// Format is format(v, spec).
func Format(th *Thread, v Value, spec string) (*Str, error) {
	if spec == "" {
		if s, ok := plainText(th, v); ok {
			return s, nil
		}
	}
	if s, ok, err := formatOwn(th, v, spec); ok {
		return s, err
	}
	return formatBy(th, v, NewStr(spec))
}

// FormatValue is one replacement field of an f-string: v converted by
// conversion ('r', 's', 'a' or 0 for none) and formatted by spec, a str, or
// unset for none.
func FormatValue(th *Thread, v Value, conversion byte, spec Value) (*Str, error) {
	if conversion != 0 {
		s, err := convert(th, v, conversion)
		if err != nil {
			return nil, err
		}
		v = s.Value()
	}
	if !spec.IsSet() {
		if s, ok := plainText(th, v); ok {
			return s, nil
		}
		return formatBy(th, v, emptyStr)
	}
	f := MustAs[Str](spec)
	if s, ok, err := formatOwn(th, v, f.s); ok {
		return s, err
	}
	return formatBy(th, v, f)
}

// formatOwn is Format of the types whose formatting scripts cannot change; ok is
// false for others.
func formatOwn(th *Thread, v Value, spec string) (s *Str, ok bool, err error) {
	var text string
	switch {
	case v.IsInt():
		text, err = FormatInt(th, v, spec)
	case v.IsFloat():
		text, err = FormatFloat(th, v, spec)
	case v.Type() == StrType:
		s := MustAs[Str](v)
		if text, err = formatText(th, v, spec); err == nil && text == s.s {
			return s, true, nil // neither cut nor padded
		}
	default:
		return nil, false, nil
	}
	if err != nil {
		return nil, true, err
	}
	return NewStr(text), true, nil
}

// plainText is format(v, "") of the types whose text needs no call.
func plainText(th *Thread, v Value) (*Str, bool) {
	switch {
	case v.Type() == StrType:
		return MustAs[Str](v), true
	case v.IsInt():
		th.Note(numeralSize)
		return intStr(v.Int64()), true
	case v.IsFloat():
		th.Note(numeralSize)
		return floatStr(v.Float64()), true
	}
	return nil, false
}

// numeralSize is what the text of a number is charged with.
const numeralSize = strSize + 16

// intStr is str(i).
func intStr(i int64) *Str {
	if 0 <= i && i <= 9 {
		return latin1Strs['0'+i]
	}
	var buf [20]byte
	return asciiStr(strconv.AppendInt(buf[:0], i, 10))
}

// floatStr is str(f).
func floatStr(f float64) *Str {
	var buf [32]byte
	return asciiStr(AppendFloatRepr(buf[:0], f))
}

// convert is the !r, !s or !a of a replacement field.
func convert(th *Thread, v Value, conversion byte) (*Str, error) {
	switch conversion {
	case 'r':
		return Repr(th, v)
	case 'a':
		return ASCII(th, v)
	}
	return ToStr(th, v)
}

// formatBy formats v by its __format__.
func formatBy(th *Thread, v Value, spec *Str) (*Str, error) {
	if err := th.Enter(); err != nil {
		return nil, err
	}
	defer th.Leave()
	r, ok, err := CallSpecial(th, v, nameFormat, spec.Value())
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, th.TypeErrorf("Type %s doesn't define __format__", v.Type().name)
	}
	s := AsStr(r)
	if s == nil {
		return nil, th.TypeErrorf("__format__ must return a str, not %s", r.Type().name)
	}
	return s, nil
}

// strFormatMethod is str.__format__.
func strFormatMethod(th *Thread, args []Value) (Value, error) {
	spec := AsStr(args[1])
	if spec == nil {
		return Value{}, th.TypeErrorf("__format__() argument must be str, not %s", GivenName(args[1]))
	}
	if spec.s == "" {
		s, err := ToStr(th, args[0])
		if err != nil {
			return Value{}, err
		}
		return s.Value(), nil
	}
	text, err := formatText(th, args[0], spec.s)
	if err != nil {
		return Value{}, err
	}
	if text != "" && text == MustAs[Str](args[0]).s {
		return args[0], nil // neither cut nor padded: even one of a subclass is its own text
	}
	return newText(th, text)
}

// formatText formats a str by the format mini-language.
func formatText(th *Thread, v Value, spec string) (string, error) {
	s, typeName := MustAs[Str](v), v.Type().name
	if spec == "" {
		return s.s, nil
	}
	f, err := ParseFormatSpec(th, spec, typeName, 's', '<')
	if err != nil {
		return "", err
	}
	switch {
	case f.Type != 's':
		return "", UnknownFormatCode(th, f.Type, typeName)
	case f.Sign == ' ':
		return "", th.ValueErrorf("Space not allowed in string format specifier")
	case f.Sign != 0:
		return "", th.ValueErrorf("Sign not allowed in string format specifier")
	case f.NegZero:
		return "", th.ValueErrorf("Negative zero coercion (z) not allowed in string format specifier")
	case f.Alt:
		return "", th.ValueErrorf("Alternate form (#) not allowed in string format specifier")
	case f.Align == '=':
		return "", th.ValueErrorf("'=' alignment not allowed in string format specifier")
	}
	text := s.s
	if f.Precision >= 0 && f.Precision < s.Len() {
		text = text[:s.ByteOffset(f.Precision)]
	}
	return f.Pad(th, text, 0)
}
