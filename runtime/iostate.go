package runtime

// The state of files in memory, by which they are copied and pickled.

// memoryState is __getstate__ of a file in memory: what its type keeps, and the
// attributes.
func memoryState(th *Thread, v Value, kept ...Value) (Value, error) {
	d, err := attributesCopy(th, attrsOf(v))
	if err != nil {
		return Value{}, err
	}
	attributes := None
	if d.Len() > 0 {
		attributes = d.Value()
	}
	return TupleOf(append(kept, attributes)).Value(), nil
}

// readMemoryState reads what __setstate__ of a file in memory is given: n items, the
// last two of which are the position and the attributes, which v takes.
func readMemoryState(th *Thread, v, state Value, n int) (kept []Value, pos int, err error) {
	t := AsTuple(state)
	if t == nil || len(t.Items) < n {
		return nil, 0, th.TypeErrorf("%s.__setstate__ argument should be %d-tuple, got %s", v.Type().name, n, state.Type().name)
	}
	pos, err = AsIndexSized(th, t.Items[n-2], OverflowError)
	if err == nil && pos < 0 {
		err = th.ValueErrorf("position value cannot be negative")
	}
	if err == nil && !t.Items[n-1].IsNone() {
		_, err = CallMethod(th, attrsOf(v).intoDict().Value(), Intern("update"), t.Items[n-1])
	}
	return t.Items, pos, err
}

func bytesIOState(th *Thread, f *BytesIO, _ []Value) (Value, error) {
	b, err := newByteString(th, string(f.data.B))
	if err != nil {
		return Value{}, err
	}
	return memoryState(th, f.Value(), b, Int(int64(f.pos)))
}

func setBytesIOState(th *Thread, f *BytesIO, args []Value) (Value, error) {
	kept, pos, err := readMemoryState(th, f.Value(), args[1], 3)
	if err != nil {
		return Value{}, err
	}
	b, err := BytesLike(th, kept[0])
	if err == nil {
		err = f.data.resizable(th)
	}
	if err != nil {
		return Value{}, err
	}
	f.data.B, f.pos = nil, 0
	err = f.write(th, b)
	f.pos = pos
	return None, err
}

func stringIOState(th *Thread, f *StringIO, _ []Value) (Value, error) {
	text, err := newText(th, string(f.text))
	if err != nil {
		return Value{}, err
	}
	newline := None
	if !f.universal {
		newline = NewStr(f.newline).Value()
	}
	return memoryState(th, f.Value(), text, newline, Int(int64(f.pos)))
}

// setStringIOState serves objects that were not initialised, too.
func setStringIOState(th *Thread, args []Value) (Value, error) {
	f := MustAs[StringIO](args[0])
	if f.closed {
		return Value{}, th.ValueErrorf("I/O operation on closed file")
	}
	kept, pos, err := readMemoryState(th, f.Value(), args[1], 4)
	if err == nil {
		err = initStringIO(th, f.Value(), kept[:2])
	}
	if err != nil {
		return Value{}, err
	}
	if s := AsStr(kept[0]); s != nil { // its line ends are those of the file already
		f.text, f.length = []byte(s.s), s.Len()
	}
	return None, f.seek(th, pos)
}
