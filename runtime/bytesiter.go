package runtime

// BytesIter iterates over bytes or a bytearray; source is unset once it is
// exhausted.
type BytesIter struct {
	Header
	source Value
	pos    int
}

// The types of iter(b'…') and iter(bytearray(…)).
var (
	BytesIterType     = &Type{}
	ByteArrayIterType = &Type{}
)

func init() {
	for t, name := range map[*Type]string{BytesIterType: "bytes_iterator", ByteArrayIterType: "bytearray_iterator"} {
		RegisterType(t, &TypeSpec{
			Name: name,
			Slots: Slots{
				Iter: func(_ *Thread, v Value) (Value, error) { return v, nil },
				Next: bytesIterNext,
				Traverse: func(v Value, visit func(Value)) {
					visit(MustAs[BytesIter](v).source)
				},
			},
			Methods: []Method{
				{Sig: "__length_hint__(self, /)", Fn: bytesIterLengthHint},
				{Sig: "__reduce__(self, /)", Fn: bytesIterReduce},
				{Sig: "__setstate__(self, state, /)", Fn: bytesIterSetState},
			},
			Abstract: true,
			Final:    true,
		})
	}
}

func bytesIter(_ *Thread, v Value) (Value, error) {
	t := BytesIterType
	if v.Type().solid == ByteArrayType {
		t = ByteArrayIterType
	}
	return (&BytesIter{Header: Header{t}, source: v}).Value(), nil
}

func bytesIterNext(_ *Thread, v Value) (Value, error) {
	it := MustAs[BytesIter](v)
	if !it.source.IsSet() {
		return Value{}, nil
	}
	b, _ := bufferView(it.source)
	if it.pos >= len(b) {
		it.source = Value{}
		return Value{}, nil
	}
	it.pos++
	return Int(int64(b[it.pos-1])), nil
}

func bytesIterLengthHint(_ *Thread, args []Value) (Value, error) {
	it := MustAs[BytesIter](args[0])
	if !it.source.IsSet() {
		return Int(0), nil
	}
	b, _ := bufferView(it.source)
	return Int(int64(max(len(b)-it.pos, 0))), nil
}

func bytesIterReduce(th *Thread, args []Value) (Value, error) {
	it := MustAs[BytesIter](args[0])
	iter := builtinIter(th)
	if !it.source.IsSet() {
		return NewTuple(iter, NewTuple(NewTuple().Value()).Value()).Value(), nil
	}
	return NewTuple(iter, NewTuple(it.source).Value(), Int(int64(it.pos))).Value(), nil
}

func bytesIterSetState(th *Thread, args []Value) (Value, error) {
	it := MustAs[BytesIter](args[0])
	i, err := iteratorState(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if it.source.IsSet() {
		b, _ := bufferView(it.source)
		it.pos = min(max(i, 0), len(b))
	}
	return None, nil
}
