package runtime

import "unicode"

// strMaketrans is the static method str.maketrans.
func strMaketrans(th *Thread, args []Value) (Value, error) {
	if args[1].IsSet() {
		return tableFromStrings(th, args)
	}
	from := Exactly[Dict](args[0], DictType)
	if from == nil {
		return Value{}, th.TypeErrorf("if you give only one argument to maketrans it must be a dict")
	}
	table := NewDict()
	for pos := 0; ; {
		next, k, v, ok := from.Next(pos)
		if !ok {
			return table.Value(), nil
		}
		pos = next
		if s := AsStr(k); s != nil {
			if s.Len() != 1 {
				return Value{}, th.ValueErrorf("string keys in translate table must be of length 1")
			}
			r, _ := DecodeRune(s.s)
			k = Int(int64(r))
		} else if !IsInteger(k) {
			return Value{}, th.TypeErrorf("keys in translate table must be strings or integers")
		}
		if err := table.Set(th, k, v); err != nil {
			return Value{}, err
		}
	}
}

// tableFromStrings is maketrans(x, y[, z]).
func tableFromStrings(th *Thread, args []Value) (Value, error) {
	y, err := strArg(th, "maketrans", 2, args[1])
	if err != nil {
		return Value{}, err
	}
	drop := emptyStr
	if args[2].IsSet() {
		if drop, err = strArg(th, "maketrans", 3, args[2]); err != nil {
			return Value{}, err
		}
	}
	x := AsStr(args[0])
	if x == nil {
		return Value{}, th.TypeErrorf("first maketrans argument must be a string if there is a second argument")
	}
	if x.Len() != y.Len() {
		return Value{}, th.ValueErrorf("the first two maketrans arguments must have equal length")
	}
	table := NewDict()
	for i, j := 0, 0; i < len(x.s); {
		from, n := DecodeRune(x.s[i:])
		to, m := DecodeRune(y.s[j:])
		if err := table.Set(th, Int(int64(from)), Int(int64(to))); err != nil {
			return Value{}, err
		}
		i, j = i+n, j+m
	}
	for i := 0; i < len(drop.s); {
		r, n := DecodeRune(drop.s[i:])
		if err := table.Set(th, Int(int64(r)), None); err != nil {
			return Value{}, err
		}
		i += n
	}
	return table.Value(), nil
}

func strTranslate(th *Thread, args []Value) (Value, error) {
	s, table := MustAs[Str](args[0]), args[1]
	// What a plain dict says about a character cannot change meanwhile.
	cacheable := table.Type() == DictType
	var cache [128]struct {
		known bool
		text  string
	}
	var b []byte
	for i := 0; i < len(s.s); {
		r, n := DecodeRune(s.s[i:])
		var text string
		if r < 128 && cache[r].known {
			text = cache[r].text
		} else {
			var err error
			if text, err = translateRune(th, table, r); err != nil {
				return Value{}, err
			}
			if cacheable && r < 128 {
				cache[r].known, cache[r].text = true, text
			}
		}
		i += n
		if len(b)+len(text) > cap(b) {
			if err := th.allocText(2 * (len(b) + len(text))); err != nil {
				return Value{}, err
			}
		}
		b = append(b, text...)
		if err := th.Work(1); err != nil {
			return Value{}, err
		}
	}
	return newText(th, string(b))
}

// translateRune is what table makes of r: table[r] is a code point, a str, or
// None for nothing; a missing key leaves r as it is.
func translateRune(th *Thread, table Value, r rune) (string, error) {
	v, err := GetItem(th, table, Int(int64(r)))
	if err != nil {
		if IsException(err, LookupError) != nil {
			return string(AppendRune(nil, r)), nil
		}
		return "", err
	}
	if v.IsNone() {
		return "", nil
	}
	if s := AsStr(v); s != nil {
		return s.s, nil
	}
	if !IsInteger(v) {
		return "", th.TypeErrorf("character mapping must return integer, None or str")
	}
	c, err := AsInt64(th, v)
	if err != nil {
		return "", err
	}
	if c < 0 || c > unicode.MaxRune {
		return "", th.ValueErrorf("character mapping must be in range(0x110000)")
	}
	return string(AppendRune(nil, rune(c))), nil
}
