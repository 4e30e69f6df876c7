package runtime

// iterationBuiltins consume or make iterators.
var iterationBuiltins = []builtinFunction{
	{sig: "iter(object, sentinel=, /)", fn: func(th *Thread, args []Value) (Value, error) {
		if !args[1].IsSet() {
			return Iter(th, args[0])
		}
		if !Callable(args[0]) {
			return Value{}, th.TypeErrorf("iter(v, w): v must be callable")
		}
		return NewCallableIterator(args[0], args[1]), nil
	}},
	{sig: "next(iterator, default=, /)", fn: builtinNext},
	{sig: "aiter(async_iterable, /)", fn: builtinAIter},
	{sig: "anext(aiterator, default=, /)", fn: builtinANext},
	{sig: "all(iterable, /)", fn: func(th *Thread, args []Value) (Value, error) { return anyOf(th, args[0], false) }},
	{sig: "any(iterable, /)", fn: func(th *Thread, args []Value) (Value, error) { return anyOf(th, args[0], true) }},
	{sig: "sorted(iterable, /, *, key=None, reverse=False)", raw: builtinSorted},
	{sig: "min(*args, *, key=None, default=)", raw: func(th *Thread, _ Value, args, names []Value) (Value, error) {
		return extreme(th, "min", CmpLt, args, names)
	}},
	{sig: "max(*args, *, key=None, default=)", raw: func(th *Thread, _ Value, args, names []Value) (Value, error) {
		return extreme(th, "max", CmpGt, args, names)
	}},
}

func builtinNext(th *Thread, args []Value) (Value, error) {
	it := args[0]
	t := it.Type()
	next := t.Slots.Next
	if next == nil {
		return Value{}, th.TypeErrorf("'%s' object is not an iterator", it.Type().name)
	}
	if send := it.Type().Send; send != nil && !args[1].IsSet() {
		// A generator's return value travels in the StopIteration.
		v, result, err := send(th, it, None)
		return Stopped(v, result, err)
	}
	if fn := t.Lookup(nameNext); !t.builtin && fn.IsSet() && wrapperOwner(fn, nameNext) == nil {
		// The StopIteration of a script is seen as it was raised.
		v, err := callSpecial(th, fn, it)
		if args[1].IsSet() && IsException(err, StopIteration) != nil {
			return args[1], nil
		}
		return v, err
	}
	v, err := next(th, it)
	if err != nil || v.IsSet() {
		return v, err
	}
	if args[1].IsSet() {
		return args[1], nil
	}
	return Value{}, NewException(StopIteration)
}

func builtinAIter(th *Thread, args []Value) (Value, error) {
	t := args[0].Type()
	if t.AIter == nil {
		return Value{}, th.TypeErrorf("'%s' object is not an async iterable", t.name)
	}
	it, err := t.AIter(th, args[0])
	if err == nil && it.Type().ANext == nil {
		return Value{}, th.TypeErrorf("aiter() returned not an async iterator of type '%s'", it.Type().name)
	}
	return it, err
}

func builtinANext(th *Thread, args []Value) (Value, error) {
	t := args[0].Type()
	if t.ANext == nil {
		return Value{}, th.TypeErrorf("'%s' object is not an async iterator", t.name)
	}
	awaitable, err := t.ANext(th, args[0])
	if err != nil || !args[1].IsSet() {
		return awaitable, err
	}
	return newANextDefault(awaitable, args[1]), nil
}

// anyOf looks for an item whose truth is want. It returns want if there is one.
func anyOf(th *Thread, iterable Value, want bool) (Value, error) {
	found := false
	more := func(v Value) bool {
		if !isNumber(v) && !v.IsNone() && v.Type() != StrType {
			return false // its truth may take a script's function
		}
		is, _ := Truth(th, v)
		return is != want
	}
	err := drain(th, iterable, more, func(v Value) error {
		is, err := Truth(th, v)
		if err == nil && is == want {
			found, err = true, errStop
		}
		return err
	})
	if err == errStop {
		err = nil
	}
	return Bool(found == want), err
}

func builtinSorted(th *Thread, _ Value, args, names []Value) (Value, error) {
	npos := len(args) - len(names)
	if npos != 1 {
		return Value{}, th.TypeErrorf("sorted expected 1 argument, got %d", npos)
	}
	key, reverse := None, false
	for i, n := range names {
		v := args[npos+i]
		var err error
		switch name := MustAs[Str](n).s; name {
		case "key":
			key = v
		case "reverse":
			if reverse, err = Truth(th, v); err != nil {
				return Value{}, err
			}
		default:
			if _, err := Collect(th, args[0]); err != nil {
				return Value{}, err
			}
			return Value{}, UnexpectedKeyword(th, "sort", name, "key", "reverse")
		}
	}
	l, err := Sorted(th, args[0], key, reverse)
	if err != nil {
		return Value{}, err
	}
	return l.Value(), nil
}

// extreme is min or max: better tells whether one item beats the best so far.
func extreme(th *Thread, name string, better CompareOp, args, names []Value) (Value, error) {
	var key, fallback Value
	pos := args[:len(args)-len(names)]
	if len(pos) == 0 {
		return Value{}, th.TypeErrorf("%s expected at least 1 argument, got 0", name)
	}
	for i, n := range names {
		v := args[len(pos)+i]
		switch kw := MustAs[Str](n).s; kw {
		case "key":
			key = unsetNone(v)
		case "default":
			fallback = v
		default:
			return Value{}, UnexpectedKeyword(th, name, kw, "key", "default")
		}
	}
	if len(pos) > 1 && fallback.IsSet() {
		return Value{}, th.TypeErrorf("Cannot specify a default for %s() with multiple positional arguments", name)
	}
	e := extremum{th: th, key: key, better: better}
	var err error
	if len(pos) == 1 {
		e, err = e.of(pos[0])
	} else {
		for i := 0; i < len(pos) && err == nil; i++ {
			err = e.consider(pos[i])
		}
	}
	switch {
	case err != nil:
		return Value{}, err
	case e.best.IsSet():
		return e.best, nil
	case fallback.IsSet():
		return fallback, nil
	}
	return Value{}, th.ValueErrorf("%s() iterable argument is empty", name)
}

// An extremum is the best of the items seen so far.
type extremum struct {
	th            *Thread
	key           Value // a function, or unset
	better        CompareOp
	best, bestKey Value
}

func (e *extremum) consider(v Value) error {
	k := v
	if e.key.IsSet() {
		var err error
		if k, err = Call(e.th, e.key, v); err != nil {
			return err
		}
	}
	if !e.best.IsSet() {
		e.best, e.bestKey = v, k
		return nil
	}
	wins, err := beats(e.th, k, e.bestKey, e.better)
	if wins {
		e.best, e.bestKey = v, k
	}
	return err
}

// of is e after the items of an iterable.
func (e extremum) of(iterable Value) (extremum, error) {
	var err error
	if e.key.IsSet() {
		err = Iterate(e.th, iterable, e.consider)
	} else {
		err = drain(e.th, iterable, e.comparable(), e.consider)
	}
	return e, err
}

// comparable returns a test of the items in turn: whether this one can be compared
// with those before without an error and without running a script's code.
func (e *extremum) comparable() func(Value) bool {
	var first *Type
	return func(v Value) bool {
		t := v.Type()
		if isNumber(v) {
			t = IntType
		} else if t != StrType {
			return false
		}
		if first == nil {
			first = t
		}
		return t == first
	}
}

func beats(th *Thread, a, b Value, op CompareOp) (bool, error) {
	switch {
	case BothInt(&a, &b):
		if op == CmpLt {
			return a.Int64() < b.Int64(), nil
		}
		return a.Int64() > b.Int64(), nil
	case BothFloat(&a, &b):
		if op == CmpLt {
			return a.Float64() < b.Float64(), nil
		}
		return a.Float64() > b.Float64(), nil
	}
	return CompareBool(th, a, b, op)
}
