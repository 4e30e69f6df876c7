package runtime

import "math/big"

// How iterators are copied and pickled: __reduce__ tells what makes an iterator
// again, __setstate__ moves the new one on.

// madeBy is what __reduce__ returns: fn(args...), whose result __setstate__ is
// given the state, if that is set.
func madeBy(fn Value, state Value, args ...Value) Value {
	made := []Value{fn, NewTuple(args...).Value()}
	if state.IsSet() {
		made = append(made, state)
	}
	return TupleOf(made).Value()
}

// builtinIter is the function iter that the script sees, None once it has deleted that.
func builtinIter(th *Thread) Value { return OrNone(th.Interp.Builtins.GetStr(Intern("iter"))) }

// anEmptyTuple is what an iterator at its end is made of again.
func anEmptyTuple() Value { return NewTuple().Value() }

// anEmptyList is the same for iterators over lists.
func anEmptyList() Value { return NewList(nil).Value() }

// cursor is where an iterator stands: at an index of its source. The source is
// unset at the end.
type cursor struct {
	source Value
	index  *int
	// backward says that the iterator moves to index 0.
	backward bool
	// end ends the iteration, which a negative index does if this is set.
	end func()
}

// cursorMethods are __reduce__ and __setstate__ of an iterator with a cursor.
func cursorMethods(empty func() Value, at func(self Value) cursor) []Method {
	return []Method{
		{"__reduce__(self, /)", func(th *Thread, args []Value) (Value, error) {
			c := at(args[0])
			fn := builtinIter(th)
			if c.backward {
				fn = ReversedType.Value()
			}
			if !c.source.IsSet() {
				return madeBy(fn, Value{}, empty()), nil
			}
			return madeBy(fn, Int(int64(*c.index)), c.source), nil
		}, InstanceMethod},
		{"__setstate__(self, state, /)", func(th *Thread, args []Value) (Value, error) {
			index, err := iteratorState(th, args[1])
			if c := at(args[0]); err == nil && c.source.IsSet() {
				err = c.move(th, index)
			}
			return None, err
		}, InstanceMethod},
	}
}

// move sets the index, as near to it as the source has items.
func (c cursor) move(th *Thread, index int) error {
	if index < 0 && c.end != nil {
		c.end()
		return nil
	}
	least := 0
	if c.backward {
		least = -1
	}
	if c.source.Type().Slots.Len != nil {
		n, err := Len(th, c.source)
		if err != nil {
			return err
		}
		index = min(index, n+least)
	}
	*c.index = max(index, least)
	return nil
}

// iteratorState is the index that __setstate__ is given.
func iteratorState(th *Thread, v Value) (int, error) {
	if !IsInteger(v) {
		return 0, th.TypeErrorf("an integer is required")
	}
	return AsIndexSized(th, v, OverflowError)
}

// ReduceRest makes the method __reduce__ of an iterator without an index: a list
// of the items that are left, which a copy of the iterator gives.
func ReduceRest(copied func(self Value) Value) Method {
	return Method{"__reduce__(self, /)", func(th *Thread, args []Value) (Value, error) {
		rest, err := Call(th, ListType.Value(), copied(args[0]))
		if err != nil {
			return Value{}, err
		}
		return madeBy(builtinIter(th), Value{}, rest), nil
	}, InstanceMethod}
}

// reduceAdaptor makes the method __reduce__ of an iterator that its type makes of
// others.
func reduceAdaptor(parts func(self Value) (args []Value, strict bool)) Method {
	return Method{"__reduce__(self, /)", func(_ *Thread, args []Value) (Value, error) {
		made, strict := parts(args[0])
		state := Value{}
		if strict {
			state = True
		}
		return madeBy(args[0].Type().Value(), state, made...), nil
	}, InstanceMethod}
}

// setStrict makes the method __setstate__ of zip and map.
func setStrict(strict func(self Value) *bool) Method {
	return Method{"__setstate__(self, state, /)", func(th *Thread, args []Value) (Value, error) {
		yes, err := Truth(th, args[1])
		if err == nil {
			*strict(args[0]) = yes
		}
		return None, err
	}, InstanceMethod}
}

// next is the index that comes next.
func (e *enumerateIter) next() Value {
	if e.big != nil {
		return IntFromBig(e.big)
	}
	return Int(e.index)
}

// rangeIterReduce is __reduce__: the range of what is left.
func rangeIterReduce(th *Thread, args []Value) (Value, error) {
	var next, step, left *big.Int
	if it := As[bigRangeIter](args[0], longRangeIterType); it != nil {
		next, step, left = it.next, it.step, it.left
	} else {
		it := MustAs[RangeIter](args[0])
		next, step, left = big.NewInt(it.Next), big.NewInt(it.Step), big.NewInt(it.Left)
	}
	stop := new(big.Int).Mul(left, step)
	rest, err := Call(th, RangeType.Value(), IntFromBig(next), IntFromBig(stop.Add(stop, next)), IntFromBig(step))
	if err != nil {
		return Value{}, err
	}
	return madeBy(builtinIter(th), None, rest), nil
}

func rangeIterSetState(th *Thread, args []Value) (Value, error) {
	n, err := AsIndexSized(th, args[1], OverflowError)
	if err != nil {
		return Value{}, err
	}
	it := MustAs[RangeIter](args[0])
	skip := min(max(int64(n), 0), it.Left)
	it.Left -= skip
	it.Next += skip * it.Step
	return None, nil
}

func bigRangeIterSetState(th *Thread, args []Value) (Value, error) {
	n, err := ToIndex(th, args[1])
	if err != nil {
		return Value{}, err
	}
	it := MustAs[bigRangeIter](args[0])
	skip := IntToBig(n)
	switch {
	case skip.Sign() < 0:
		return None, nil
	case skip.Cmp(it.left) > 0:
		skip = it.left
	}
	it.left = new(big.Int).Sub(it.left, skip)
	it.next = new(big.Int).Add(it.next, new(big.Int).Mul(skip, it.step))
	return None, nil
}
