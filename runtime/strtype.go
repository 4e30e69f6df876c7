package runtime

var strSpec = TypeSpec{
	Name: "str",
	Doc:  "Text: an immutable sequence of Unicode code points.",
	Convert: func(th *Thread, v Value) (Value, error) {
		if v.IsInt() { // the most frequent use, by far
			th.Note(numeralSize)
			return intStr(v.Int64()).Value(), nil
		}
		s, err := ToStr(th, v)
		if err != nil {
			return Value{}, err
		}
		return s.Value(), nil
	},
	Slots: Slots{
		New:      strNew,
		Repr:     strRepr,
		Str:      func(_ *Thread, v Value) (Value, error) { return exactStr(MustAs[Str](v)), nil },
		Hash:     func(_ *Thread, v Value) (int64, error) { return MustAs[Str](v).Hash(), nil },
		Iter:     strIter,
		Len:      func(_ *Thread, v Value) (int, error) { return MustAs[Str](v).Len(), nil },
		GetItem:  strGetItem,
		Contains: strContains,
		Compare:  strCompare,
		Binary:   [NumBinaryOps]BinaryFunc{OpAdd: strAdd, OpMul: strMul, OpMod: strMod},
		Size:     func(v Value) int64 { return strSize + int64(len(MustAs[Str](v).s)) },
	},
	Methods: strMethods,
	Spread: []SpreadMethod{
		{Sig: "partition(self, sep, /)", Items: 3, Spread: strPartition},
		{Sig: "rpartition(self, sep, /)", Items: 3, Spread: strRpartition},
	},
}

func init() {
	SubclassLayout[longStr](StrType)
	RegisterType(StrType, &strSpec)
}

var strMethods = []Method{
	{Sig: "__format__(self, format_spec, /)", Fn: strFormatMethod},
	{Sig: "__getnewargs__(self, /)", Fn: strGetNewArgs},
	{Sig: "__sizeof__(self, /)", Fn: strSizeof},

	{Sig: "capitalize(self, /)", Fn: strCapitalize},
	{Sig: "casefold(self, /)", Fn: strCasefold},
	{Sig: "lower(self, /)", Fn: strLower},
	{Sig: "swapcase(self, /)", Fn: strSwapcase},
	{Sig: "title(self, /)", Fn: strTitle},
	{Sig: "upper(self, /)", Fn: strUpper},

	{Sig: "count(self, sub, start=None, end=None, /)", Fn: strCount},
	{Sig: "endswith(self, suffix, start=None, end=None, /)", Fn: strEndswith},
	{Sig: "find(self, sub, start=None, end=None, /)", Fn: strFind},
	{Sig: "index(self, sub, start=None, end=None, /)", Fn: strIndex},
	{Sig: "rfind(self, sub, start=None, end=None, /)", Fn: strRfind},
	{Sig: "rindex(self, sub, start=None, end=None, /)", Fn: strRindex},
	{Sig: "startswith(self, prefix, start=None, end=None, /)", Fn: strStartswith},
	{Sig: "removeprefix(self, prefix, /)", Fn: strRemoveprefix},
	{Sig: "removesuffix(self, suffix, /)", Fn: strRemovesuffix},
	{Sig: "replace(self, old, new, /, count=-1)", Fn: strReplace},

	{Sig: "join(self, iterable, /)", Fn: strJoin},
	{Sig: "rsplit(self, /, sep=None, maxsplit=-1)", Fn: strRsplit},
	{Sig: "split(self, /, sep=None, maxsplit=-1)", Fn: strSplit},
	{Sig: "splitlines(self, /, keepends=False)", Fn: strSplitlines},

	{Sig: "center(self, width, fillchar=' ', /)", Fn: strCenter},
	{Sig: "expandtabs(self, /, tabsize=8)", Fn: strExpandtabs},
	{Sig: "ljust(self, width, fillchar=' ', /)", Fn: strLjust},
	{Sig: "lstrip(self, chars=None, /)", Fn: strLstrip},
	{Sig: "rjust(self, width, fillchar=' ', /)", Fn: strRjust},
	{Sig: "rstrip(self, chars=None, /)", Fn: strRstrip},
	{Sig: "strip(self, chars=None, /)", Fn: strStrip},
	{Sig: "zfill(self, width, /)", Fn: strZfill},

	{Sig: "isalnum(self, /)", Fn: strTest(asciiLetter|asciiDigit, func(r rune) bool { return isLetterRune(r) || isNumericRune(r) })},
	{Sig: "isalpha(self, /)", Fn: strTest(asciiLetter, isLetterRune)},
	{Sig: "isascii(self, /)", Fn: strIsASCII},
	{Sig: "isdecimal(self, /)", Fn: strTest(asciiDigit, func(r rune) bool { return decimalDigit(r) >= 0 })},
	{Sig: "isdigit(self, /)", Fn: strTest(asciiDigit, isDigitRune)},
	{Sig: "isidentifier(self, /)", Fn: strIsIdentifier},
	{Sig: "islower(self, /)", Fn: strIslower},
	{Sig: "isnumeric(self, /)", Fn: strTest(asciiDigit, isNumericRune)},
	{Sig: "isprintable(self, /)", Fn: strIsPrintable},
	{Sig: "isspace(self, /)", Fn: strTest(asciiSpace, isSpaceRune)},
	{Sig: "istitle(self, /)", Fn: strIstitle},
	{Sig: "isupper(self, /)", Fn: strIsupper},

	{Sig: "encode(self, /, encoding='utf-8', errors='strict')", Fn: strEncode},
	{Sig: "format(self, /, *args, **kwargs)", Fn: strFormat},
	{Sig: "format_map(self, mapping, /)", Fn: strFormatMap},
	{Sig: "maketrans(x, y=, z=, /)", Fn: strMaketrans, Kind: StaticMethod},
	{Sig: "translate(self, table, /)", Fn: strTranslate},
}

// strArguments binds the arguments of str().
var strArguments = &Native{sig: ParseSignature("str(object=, encoding=, errors=)")}

func strNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	if len(names) == 0 && len(args) == 1 {
		s, err := ToStr(th, args[0])
		if err != nil {
			return Value{}, err
		}
		return strOfType(t, s), nil
	}
	if err := constructorCount(th, "str", t == StrType && len(names) == 0, len(args), 3); err != nil {
		return Value{}, err
	}
	var buf [3]Value
	bound, err := strArguments.bindArgs(th, buf[:0], args, names)
	if err != nil {
		return Value{}, err
	}
	object, encoding, errors := bound[0], bound[1], bound[2]
	if len(names) == 0 && t == StrType {
		for i, what := range [...]string{"encoding", "errors"} {
			v := bound[i+1]
			if !v.IsSet() {
				continue
			}
			if AsStr(v) == nil {
				return Value{}, th.TypeErrorf("str() argument '%s' must be str, not %s", what, v.Type().messageName())
			}
			if _, err := textForC(th, AsStr(v)); err != nil {
				return Value{}, err
			}
		}
	}
	codec, handler, err := codecArguments(th, "str", encoding, errors)
	if err != nil {
		return Value{}, err
	}
	if !object.IsSet() {
		return strOfType(t, emptyStr), nil
	}
	var s *Str
	if encoding.IsSet() || errors.IsSet() {
		s, err = decodeObject(th, object, codec, handler)
	} else {
		s, err = ToStr(th, object)
	}
	if err != nil {
		return Value{}, err
	}
	return strOfType(t, s), nil
}

// decodeObject is str(object, encoding, errors).
func decodeObject(th *Thread, object Value, encoding, errors string) (*Str, error) {
	if AsStr(object) != nil {
		return nil, th.TypeErrorf("decoding str is not supported")
	}
	b, ok, err := bytesLike(th, object)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, th.TypeErrorf("decoding to str: need a bytes-like object, %s found", object.Type().name)
	}
	return Decode(th, b, encoding, errors)
}

// strOfType returns s as an instance of t, str or a subclass.
func strOfType(t *Type, s *Str) Value {
	if t == StrType {
		return s.Value()
	}
	x := NewObject[longStr](t)
	x.s, x.length, x.hash, x.long = s.s, s.length, s.hash, true
	return x.Value()
}

// exactStr returns s, or a str with its text when it is of a subclass.
func exactStr(s *Str) Value {
	if s.typ == StrType {
		return s.Value()
	}
	exact := newStr(s.s, s.length)
	exact.hash = s.hash
	return exact.Value()
}

func strGetNewArgs(_ *Thread, args []Value) (Value, error) {
	return NewTuple(exactStr(MustAs[Str](args[0]))).Value(), nil
}

// strSizeof is what CPython's object of the same text occupies.
func strSizeof(_ *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	if s.IsASCII() {
		return Int(41 + int64(s.Len())), nil
	}
	return Int(56 + int64(len(fixedWidth(s.s))/s.Len()*(s.Len()+1))), nil
}

func strCompare(th *Thread, a, b Value, op CompareOp) (Value, error) {
	x, y := AsStr(a), AsStr(b)
	if x == nil || y == nil {
		return NotImplemented, nil
	}
	th.Charge(min(len(x.s), len(y.s)) / bytesPerStep)
	switch op {
	case CmpEq:
		return Bool(x.s == y.s), nil
	case CmpNe:
		return Bool(x.s != y.s), nil
	}
	return Bool(op.holds(compareText(x.s, y.s))), nil
}

func strGetItem(th *Thread, self, key Value) (Value, error) {
	s := MustAs[Str](self)
	if sl := Exactly[Slice](key, SliceType); sl != nil {
		return strSlice(th, s, sl)
	}
	if !IsInteger(key) && key.Type().Index == nil {
		return Value{}, th.TypeErrorf("string indices must be integers, not '%s'", key.Type().name)
	}
	i, err := IndexOf(th, key)
	if err != nil {
		return Value{}, err
	}
	n := s.Len()
	if i < 0 {
		i += n
	}
	if uint(i) >= uint(n) {
		return Value{}, th.Raise(IndexError, "string index out of range")
	}
	return s.at(i).Value(), nil
}

func strSlice(th *Thread, s *Str, sl *Slice) (Value, error) {
	start, _, step, count, err := SliceIndices(th, sl, s.Len())
	if err != nil {
		return Value{}, err
	}
	switch {
	case count == 0:
		return emptyStr.Value(), nil
	case step == 1:
		return s.substring(th, s.ByteOffset(start), s.ByteOffset(start+count))
	}
	if err := th.scan(count); err != nil {
		return Value{}, err
	}
	if s.IsASCII() {
		out, text, err := newTextOf(th, count)
		if err != nil {
			return Value{}, err
		}
		for k, i := 0, start; k < len(text); k, i = k+1, i+step {
			text[k] = s.s[i]
		}
		out.length = uint32(min(count, notCounted))
		return out.shared(), nil
	}
	b := make([]byte, 0, count)
	for i := start; count > 0; i, count = i+step, count-1 {
		from := s.ByteOffset(i)
		b = append(b, s.s[from:from+s.runeLenAt(from)]...)
	}
	return newText(th, string(b))
}
