package runtime

import "unicode/utf8"

// strValue returns a *Str result as a Value.
func strValue(s *Str, err error) (Value, error) {
	if err != nil {
		return Value{}, err
	}
	return s.Value(), nil
}

// objectBuiltins ask any object for its length, its text, its class and so on.
var objectBuiltins = []builtinFunction{
	{sig: "len(obj, /)", fn: func(th *Thread, args []Value) (Value, error) {
		n, err := Len(th, args[0])
		return Int(int64(n)), err
	}},
	{sig: "repr(obj, /)", fn: func(th *Thread, args []Value) (Value, error) { return strValue(Repr(th, args[0])) }},
	{sig: "ascii(obj, /)", fn: func(th *Thread, args []Value) (Value, error) { return strValue(ASCII(th, args[0])) }},
	{sig: "format(value, format_spec='', /)", fn: func(th *Thread, args []Value) (Value, error) {
		spec := ""
		if args[1].IsSet() {
			s := AsStr(args[1])
			if s == nil {
				return Value{}, th.TypeErrorf("format() argument 2 must be str, not %s", GivenName(args[1]))
			}
			spec = s.s
		}
		return strValue(Format(th, args[0], spec))
	}},
	{sig: "hash(obj, /)", fn: func(th *Thread, args []Value) (Value, error) {
		h, err := Hash(th, args[0])
		return Int(h), err
	}},
	{sig: "id(obj, /)", fn: func(th *Thread, args []Value) (Value, error) { return Int(th.Interp.ID(args[0])), nil }},
	{sig: "callable(obj, /)", fn: func(th *Thread, args []Value) (Value, error) { return Bool(Callable(args[0])), nil }},
	{sig: "isinstance(obj, class_or_tuple, /)", fn: func(th *Thread, args []Value) (Value, error) {
		is, err := IsInstance(th, args[0], args[1])
		return Bool(is), err
	}},
	{sig: "issubclass(cls, class_or_tuple, /)", fn: func(th *Thread, args []Value) (Value, error) {
		is, err := IsSubclass(th, args[0], args[1])
		return Bool(is), err
	}},
	{sig: "ord(character, /)", fn: builtinOrd},
	{sig: "chr(i, /)", fn: builtinChr},
}

func builtinOrd(th *Thread, args []Value) (Value, error) {
	v := args[0]
	n := 0
	if s := AsStr(v); s != nil {
		if s.Len() == 1 {
			r, _ := DecodeRune(s.s)
			return Int(int64(r)), nil
		}
		n = s.Len()
	} else if t := v.Type(); t.IsSubtype(BytesType) || t.IsSubtype(ByteArrayType) {
		b, err := BytesLike(th, v)
		if err != nil {
			return Value{}, err
		}
		if len(b) == 1 {
			return Int(int64(b[0])), nil
		}
		n = len(b)
	} else {
		return Value{}, th.TypeErrorf("ord() expected string of length 1, but %s found", t.name)
	}
	return Value{}, th.TypeErrorf("ord() expected a character, but string of length %d found", n)
}

func builtinChr(th *Thread, args []Value) (Value, error) {
	i, err := ToIndex(th, args[0])
	if err != nil {
		return Value{}, err
	}
	if !i.IsInt() || i.Int64() < 0 || i.Int64() > utf8.MaxRune {
		return Value{}, th.ValueErrorf("chr() arg not in range(0x110000)")
	}
	return runeStr(rune(i.Int64())).Value(), nil
}
