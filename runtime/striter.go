package runtime

// StrIter iterates over the code points of a str.
type StrIter struct {
	Header
	s   *Str // nil once exhausted
	off int  // of the next code point, in bytes
}

// The types of iter('…'): one for plain ASCII text, one for other and for subclasses.
var (
	StrIterType      = &Type{}
	StrASCIIIterType = &Type{}
)

func init() {
	for t, name := range map[*Type]string{StrIterType: "str_iterator", StrASCIIIterType: "str_ascii_iterator"} {
		RegisterType(t, &TypeSpec{
			Name: name,
			Slots: Slots{
				Iter: func(_ *Thread, v Value) (Value, error) { return v, nil },
				Next: strIterNext,
				Traverse: func(v Value, visit func(Value)) {
					if s := MustAs[StrIter](v).s; s != nil {
						visit(s.Value())
					}
				},
			},
			Methods: []Method{
				{Sig: "__length_hint__(self, /)", Fn: strIterLengthHint},
				{Sig: "__reduce__(self, /)", Fn: strIterReduce},
				{Sig: "__setstate__(self, state, /)", Fn: strIterSetState},
			},
			Abstract: true,
			Final:    true,
		})
	}
}

func strIter(_ *Thread, v Value) (Value, error) {
	s := MustAs[Str](v)
	it := &StrIter{Header: Header{StrIterType}, s: s}
	if s.typ == StrType && s.IsASCII() {
		it.typ = StrASCIIIterType
	}
	return it.Value(), nil
}

func strIterNext(_ *Thread, v Value) (Value, error) {
	it := MustAs[StrIter](v)
	if it.s == nil {
		return Value{}, nil
	}
	if it.off >= len(it.s.s) {
		it.s = nil
		return Value{}, nil
	}
	c := it.s.s[it.off]
	if c < 0x80 {
		it.off++
		return latin1Strs[c].Value(), nil
	}
	r, n := DecodeRune(it.s.s[it.off:])
	it.off += n
	return runeStr(r).Value(), nil
}

// Step stores the next character in dst if there is one; it is an iterator over
// ASCII.
func (it *StrIter) Step(dst *Value) bool {
	if s := it.s; s != nil && uint(it.off) < uint(len(s.s)) {
		*dst = latin1Strs[s.s[it.off]].Value()
		it.off++
		return true
	}
	return false
}

// Load stores character i in dst if the text is known to be of ASCII and has it.
func (s *Str) Load(i int64, dst *Value) bool {
	if uint64(i) < uint64(len(s.s)) && int(s.length) == len(s.s) {
		*dst = latin1Strs[s.s[i]].Value()
		return true
	}
	return false
}

func strIterLengthHint(_ *Thread, args []Value) (Value, error) {
	it := MustAs[StrIter](args[0])
	if it.s == nil {
		return Int(0), nil
	}
	return Int(int64(countRunes(it.s.s[it.off:]))), nil
}

func strIterReduce(th *Thread, args []Value) (Value, error) {
	it := MustAs[StrIter](args[0])
	iter := builtinIter(th)
	if it.s == nil {
		return NewTuple(iter, NewTuple(emptyStr.Value()).Value()).Value(), nil
	}
	return NewTuple(iter, NewTuple(it.s.Value()).Value(), Int(int64(it.s.RuneOffset(it.off)))).Value(), nil
}

func strIterSetState(th *Thread, args []Value) (Value, error) {
	it := MustAs[StrIter](args[0])
	i, err := iteratorState(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if it.s != nil {
		it.off = it.s.ByteOffset(min(max(i, 0), it.s.Len()))
	}
	return None, nil
}
