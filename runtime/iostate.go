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

// itemNames count the items of a state.
var itemNames = [...]string{"first", "second", "third", "fourth"}

// setMemoryState is __setstate__ of a file in memory, of n items, the last two of
// which are the position, given to seek, and the attributes. start gets the others.
func setMemoryState(th *Thread, v, state Value, n int, start func(items []Value) error, seek func(pos int) error) error {
	t, name := AsTuple(state), v.Type().name
	if t == nil || len(t.Items) < n {
		return th.TypeErrorf("%s.__setstate__ argument should be %d-tuple, got %s", name, n, state.Type().name)
	}
	pos, attributes := t.Items[n-2], t.Items[n-1]
	if err := start(t.Items[:n-2]); err != nil {
		return err
	}
	if !IsInteger(pos) {
		return th.TypeErrorf("%s item of state must be an integer, not %s", itemNames[n-2], pos.Type().name)
	}
	at, err := AsIndexSized(th, pos, OverflowError)
	if err != nil {
		return err
	}
	if at < 0 {
		return th.ValueErrorf("position value cannot be negative")
	}
	if err := seek(at); err != nil || attributes.IsNone() {
		return err
	}
	if AsDict(attributes) == nil {
		return th.TypeErrorf("%s item of state should be a dict, got a %s", itemNames[n-1], attributes.Type().name)
	}
	_, err = CallMethod(th, attrsOf(v).intoDict().Value(), Intern("update"), attributes)
	return err
}

func bytesIOState(th *Thread, f *BytesIO, _ []Value) (Value, error) {
	b, err := newByteString(th, string(f.data.B))
	if err != nil {
		return Value{}, err
	}
	return memoryState(th, f.Value(), b, Int(int64(f.pos)))
}

func setBytesIOState(th *Thread, f *BytesIO, args []Value) (Value, error) {
	start := func(items []Value) error {
		b, err := BytesLike(th, items[0])
		if err == nil {
			err = f.data.resizable(th)
		}
		if err != nil {
			return err
		}
		f.data.B, f.pos = nil, 0
		return f.write(th, b)
	}
	return None, setMemoryState(th, f.Value(), args[1], 3, start, func(pos int) error { f.pos = pos; return nil })
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

func setStringIOState(th *Thread, f *StringIO, args []Value) (Value, error) {
	start := func(items []Value) error {
		if err := initStringIO(th, f.Value(), []Value{None, items[1]}); err != nil {
			return err
		}
		s := AsStr(items[0])
		if s == nil {
			return th.TypeErrorf("initial_value must be str or None, not %s", items[0].Type().name)
		}
		// The text has its line ends already.
		if err := th.allocText(len(s.s)); err != nil {
			return err
		}
		f.text, f.length = []byte(s.s), s.Len()
		return nil
	}
	return None, setMemoryState(th, f.Value(), args[1], 4, start, func(pos int) error { return f.seek(th, pos) })
}
