package runtime

// Iterators over sequences: those of list and tuple, the one that drives the
// old __getitem__ protocol, and reversed().

// ListIter iterates over a list. List is nil once the end has been reached:
// an exhausted iterator stays so when the list grows.
type ListIter struct {
	Header
	List  *List
	Index int
}

// TupleIter iterates over a tuple.
type TupleIter struct {
	Header
	Tuple *Tuple // nil once the end has been reached
	Index int
}

// The types of iter(list) and iter(tuple).
var (
	ListIterType  = &Type{}
	TupleIterType = &Type{}
)

type listReverseIter struct {
	Header
	list *List
	next int
}

// sequenceIter iterates by __getitem__ with 0, 1, 2 and so on.
type sequenceIter struct {
	Header
	seq  Value // unset once the end has been reached
	next int
}

// reversedIter is reversed() of a sequence by __getitem__.
type reversedIter struct {
	Header
	seq  Value // unset once the end has been reached
	next int
}

var (
	listReverseIterType = &Type{}
	sequenceIterType    = &Type{}
	// ReversedType is reversed.
	ReversedType = &Type{}
)

var reversedSpec = TypeSpec{
	Name: "reversed",
	Doc:  "Return a reverse iterator over the values of the given sequence.",
	Slots: Slots{
		New:      reversedNew,
		Iter:     selfIter,
		Next:     reversedNext,
		Traverse: func(v Value, visit func(Value)) { visit(MustAs[reversedIter](v).seq) },
	},
	Methods: []Method{
		{"__length_hint__(self, /)", reversedHint, InstanceMethod},
		{"__reduce__(self, /)", reversedReduce, InstanceMethod},
		{"__setstate__(self, state, /)", reversedSetState, InstanceMethod},
	},
}

func init() {
	registerIterator(ListIterType, "list_iterator", listIterNext, listIterHint,
		func(v Value, visit func(Value)) {
			if l := MustAs[ListIter](v).List; l != nil {
				visit(l.Value())
			}
		}, cursorMethods(anEmptyList, func(self Value) (c cursor) {
			if it := MustAs[ListIter](self); it.List != nil {
				c = cursor{source: it.List.Value(), index: &it.Index, end: func() { it.List = nil }}
			}
			return c
		})...)
	registerIterator(listReverseIterType, "list_reverseiterator", listReverseNext, listReverseHint,
		func(v Value, visit func(Value)) {
			if l := MustAs[listReverseIter](v).list; l != nil {
				visit(l.Value())
			}
		}, cursorMethods(anEmptyList, func(self Value) cursor {
			c := cursor{backward: true}
			if it := MustAs[listReverseIter](self); it.list != nil {
				c.source, c.index = it.list.Value(), &it.next
			}
			return c
		})...)
	registerIterator(TupleIterType, "tuple_iterator", tupleIterNext, tupleIterHint,
		func(v Value, visit func(Value)) {
			if t := MustAs[TupleIter](v).Tuple; t != nil {
				visit(t.Value())
			}
		}, cursorMethods(anEmptyTuple, func(self Value) (c cursor) {
			if it := MustAs[TupleIter](self); it.Tuple != nil {
				c = cursor{source: it.Tuple.Value(), index: &it.Index}
			}
			return c
		})...)
	registerIterator(sequenceIterType, "iterator", sequenceIterNext, sequenceIterHint,
		func(v Value, visit func(Value)) { visit(MustAs[sequenceIter](v).seq) },
		cursorMethods(anEmptyTuple, func(self Value) cursor {
			it := MustAs[sequenceIter](self)
			return cursor{source: it.seq, index: &it.next}
		})...)
	SubclassLayout[reversedIter](ReversedType)
	RegisterType(ReversedType, &reversedSpec)
}

// registerIterator declares the type of an iterator that only iter() makes.
func registerIterator(t *Type, name string, next UnaryFunc, hint NativeFunc, traverse func(Value, func(Value)), methods ...Method) {
	RegisterType(t, &TypeSpec{
		Name:    name,
		Slots:   Slots{Iter: selfIter, Next: next, Traverse: traverse},
		Methods: append([]Method{{"__length_hint__(self, /)", hint, InstanceMethod}}, methods...),
		Final:   true, Abstract: true,
	})
}

// selfIter is __iter__ of iterators.
func selfIter(_ *Thread, self Value) (Value, error) { return self, nil }

func listIter(_ *Thread, self Value) (Value, error) {
	return (&ListIter{Header{ListIterType}, MustAs[List](self), 0}).Value(), nil
}

func listIterNext(_ *Thread, self Value) (Value, error) {
	it := MustAs[ListIter](self)
	if it.List == nil {
		return Value{}, nil
	}
	if it.Index >= it.List.Len() {
		it.List = nil
		return Value{}, nil
	}
	v := it.List.At(it.Index)
	it.Index++
	return v, nil
}

func listIterHint(_ *Thread, args []Value) (Value, error) {
	it := MustAs[ListIter](args[0])
	if it.List == nil {
		return Int(0), nil
	}
	return Int(int64(max(0, it.List.Len()-it.Index))), nil
}

func listReverseNext(_ *Thread, self Value) (Value, error) {
	it := MustAs[listReverseIter](self)
	if it.list == nil {
		return Value{}, nil
	}
	if it.next < 0 || it.next >= it.list.Len() {
		it.list = nil
		return Value{}, nil
	}
	v := it.list.At(it.next)
	it.next--
	return v, nil
}

func listReverseHint(_ *Thread, args []Value) (Value, error) {
	it := MustAs[listReverseIter](args[0])
	if it.list == nil || it.next >= it.list.Len() {
		return Int(0), nil
	}
	return Int(int64(it.next + 1)), nil
}

func tupleIter(_ *Thread, self Value) (Value, error) {
	return (&TupleIter{Header{TupleIterType}, MustAs[Tuple](self), 0}).Value(), nil
}

func tupleIterNext(_ *Thread, self Value) (Value, error) {
	it := MustAs[TupleIter](self)
	if it.Tuple == nil {
		return Value{}, nil
	}
	if it.Index >= len(it.Tuple.Items) {
		it.Tuple = nil
		return Value{}, nil
	}
	v := it.Tuple.Items[it.Index]
	it.Index++
	return v, nil
}

func tupleIterHint(_ *Thread, args []Value) (Value, error) {
	it := MustAs[TupleIter](args[0])
	if it.Tuple == nil {
		return Int(0), nil
	}
	return Int(int64(len(it.Tuple.Items) - it.Index)), nil
}

func newSequenceIterator(v Value) Value {
	return (&sequenceIter{Header: Header{sequenceIterType}, seq: v}).Value()
}

func sequenceIterNext(th *Thread, self Value) (Value, error) {
	it := MustAs[sequenceIter](self)
	if !it.seq.IsSet() {
		return Value{}, nil
	}
	v, err := GetItem(th, it.seq, Int(int64(it.next)))
	if err != nil {
		if endsSequence(err) {
			it.seq = Value{}
			return Value{}, nil
		}
		return Value{}, err
	}
	it.next++
	return v, nil
}

// endsSequence reports whether err is how __getitem__ says that there are no
// more items.
func endsSequence(err error) bool {
	return IsException(err, IndexError) != nil || IsException(err, StopIteration) != nil
}

func sequenceIterHint(th *Thread, args []Value) (Value, error) {
	it := MustAs[sequenceIter](args[0])
	if !it.seq.IsSet() {
		return Int(0), nil
	}
	if it.seq.Type().Slots.Len == nil {
		return NotImplemented, nil
	}
	n, err := Len(th, it.seq)
	if err != nil {
		return Value{}, err
	}
	return Int(int64(max(0, n-it.next))), nil
}

func reversedNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	args, names = withoutInitKeywords(t, ReversedType, args, names)
	if err := takePositional(th, "reversed", args, names, 1, 1); err != nil {
		return Value{}, err
	}
	seq := args[0]
	st := seq.Type()
	if special := st.Lookup(nameReversed); special.IsSet() {
		if special.IsNone() {
			return Value{}, th.TypeErrorf("'%s' object is not reversible", st.name)
		}
		m, err := LookupSpecial(th, seq, nameReversed)
		if err != nil {
			return Value{}, err
		}
		return Call(th, m)
	}
	if !st.Indexed() {
		return Value{}, th.TypeErrorf("'%s' object is not reversible", st.name)
	}
	n, err := Len(th, seq)
	if err != nil {
		return Value{}, err
	}
	r := NewObject[reversedIter](t)
	r.seq, r.next = seq, n-1
	return r.Value(), nil
}

// reversedReduce is __reduce__: the sequence, and where in it the iterator is.
func reversedReduce(th *Thread, args []Value) (Value, error) {
	it := MustAs[reversedIter](args[0])
	t := it.typ.Value()
	if !it.seq.IsSet() {
		return NewTuple(t, NewTuple(NewTuple().Value()).Value()).Value(), nil
	}
	return NewTuple(t, NewTuple(it.seq).Value(), Int(int64(it.next))).Value(), nil
}

// reversedSetState is __setstate__: it moves the iterator to an index.
func reversedSetState(th *Thread, args []Value) (Value, error) {
	it := MustAs[reversedIter](args[0])
	index, err := AsInt64(th, args[1])
	if err != nil || !it.seq.IsSet() {
		return None, err
	}
	n, err := Len(th, it.seq)
	it.next = int(max(-1, min(index, int64(n)-1)))
	return None, err
}

func reversedNext(th *Thread, self Value) (Value, error) {
	it := MustAs[reversedIter](self)
	if !it.seq.IsSet() {
		return Value{}, nil
	}
	if it.next < 0 {
		it.seq = Value{}
		return Value{}, nil
	}
	switch it.seq.Type() { // those that cannot have become shorter
	case StrType:
		it.next--
		return MustAs[Str](it.seq).at(it.next + 1).Value(), nil
	case TupleType:
		it.next--
		return MustAs[Tuple](it.seq).Items[it.next+1], nil
	}
	v, err := GetItem(th, it.seq, Int(int64(it.next)))
	if err != nil {
		it.seq = Value{}
		if endsSequence(err) {
			return Value{}, nil
		}
		return Value{}, err
	}
	it.next--
	return v, nil
}

func reversedHint(th *Thread, args []Value) (Value, error) {
	it := MustAs[reversedIter](args[0])
	if !it.seq.IsSet() {
		return Int(0), nil
	}
	n, err := Len(th, it.seq)
	if err != nil {
		return Value{}, err
	}
	if n <= it.next {
		return Int(0), nil
	}
	return Int(int64(it.next + 1)), nil
}

// RoomFor is for how many items to make room that an iterator has left: for all,
// as far as that is known at once, but not for more than a thousand or so, which
// may not come after all. Beyond that, growing step by step costs little.
func RoomFor(iterator Value) int {
	const most = 1 << 10
	switch iterator.Type() {
	case ListIterType:
		if it := MustAs[ListIter](iterator); it.List != nil {
			return min(max(it.List.Len()-it.Index, 0), most)
		}
	case TupleIterType:
		if it := MustAs[TupleIter](iterator); it.Tuple != nil {
			return min(len(it.Tuple.Items)-it.Index, most)
		}
	case RangeIterType:
		return int(min(MustAs[RangeIter](iterator).Left, most))
	}
	return 0
}

// LengthHint estimates how many items v will give, by __len__ or
// __length_hint__; otherwise is the answer when v does not say.
func LengthHint(th *Thread, v Value, otherwise int) (int, error) {
	if v.Type().Slots.Len != nil {
		n, err := Len(th, v)
		if err == nil || IsException(err, TypeError) == nil {
			return n, err
		}
	}
	if !v.Type().Lookup(nameLengthHint).IsSet() {
		return otherwise, nil
	}
	m, err := LookupSpecial(th, v, nameLengthHint)
	if err != nil {
		return 0, err
	}
	r, err := Call(th, m)
	if err != nil {
		if IsException(err, TypeError) != nil {
			return otherwise, nil
		}
		return 0, err
	}
	if r == NotImplemented {
		return otherwise, nil
	}
	if !IsInteger(r) {
		return 0, th.TypeErrorf("__length_hint__ must be an integer, not %s", r.Type().name)
	}
	n, err := AsIndexSized(th, r, OverflowError)
	if err == nil && n < 0 {
		return 0, th.ValueErrorf("__length_hint__() should return >= 0")
	}
	return n, err
}
