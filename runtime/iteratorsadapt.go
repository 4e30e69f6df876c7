package runtime

import "math/big"

// The builtin iterators that are made from other iterators or from functions:
// enumerate, zip, map, filter, and iter(callable, sentinel).

// stepInner steps the iterator that another one is made from. Such iterators
// nest as deep as a script likes.
func stepInner(th *Thread, it Value) (Value, error) {
	if it.Type() == ListIterType { // the most frequent, which runs no other
		var v Value
		if li := MustAs[ListIter](it); li.StepWord(&v) || li.Step(&v) {
			return v, nil
		}
		return listIterNext(th, it)
	}
	if err := th.Enter(); err != nil {
		return Value{}, err
	}
	v, err := it.Type().Slots.Next(th, it)
	th.Leave()
	return v, err
}

// The types of the iterator adaptors.
var (
	EnumerateType    = &Type{}
	ZipType          = &Type{}
	MapType          = &Type{}
	FilterType       = &Type{}
	callableIterType = &Type{}
)

type enumerateIter struct {
	Header
	iter  Value
	index int64
	big   *big.Int // the index, once beyond 64 bits
}

type zipIter struct {
	Header
	iters  []Value
	strict bool
}

type mapIter struct {
	Header
	fn     Value
	iters  []Value
	args   []Value // room for a call's arguments, nil during a call
	strict bool
}

type filterIter struct {
	Header
	fn   Value // None: keep what is true
	iter Value
}

// callableIter calls fn until it returns the sentinel.
type callableIter struct {
	Header
	fn, sentinel Value // unset once the end has been reached
}

var callableIterSpec = TypeSpec{
	Name: "callable_iterator",
	Slots: Slots{
		Iter: selfIter,
		Next: callableIterNext,
		Traverse: func(v Value, visit func(Value)) {
			it := MustAs[callableIter](v)
			if it.fn.IsSet() {
				visit(it.fn)
				visit(it.sentinel)
			}
		},
	},
	Methods: []Method{{"__reduce__(self, /)", func(th *Thread, args []Value) (Value, error) {
		it := MustAs[callableIter](args[0])
		if !it.fn.IsSet() {
			return madeBy(builtinIter(th), Value{}, anEmptyTuple()), nil
		}
		return madeBy(builtinIter(th), Value{}, it.fn, it.sentinel), nil
	}, InstanceMethod}},
	Final: true, Abstract: true,
}

func init() {
	SubclassLayout[enumerateIter](EnumerateType)
	registerAdaptor(EnumerateType, "enumerate", enumerateNew, enumerateNext,
		"Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\n"+
			"The enumerate object yields pairs containing a count (from start, which\n"+
			"defaults to zero) and a value yielded by the iterable argument.\n\n"+
			"enumerate is useful for obtaining an indexed list:\n"+
			"    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...",
		func(v Value, visit func(Value)) { visit(MustAs[enumerateIter](v).iter) }, ClassGetItem,
		reduceAdaptor(func(self Value) ([]Value, bool) {
			e := MustAs[enumerateIter](self)
			return []Value{e.iter, e.next()}, false
		}))
	SubclassLayout[zipIter](ZipType)
	registerAdaptor(ZipType, "zip", zipNew, zipNext,
		"The zip object yields n-length tuples, where n is the number of iterables\n"+
			"passed as positional arguments to zip().  The i-th element in every tuple\n"+
			"comes from the i-th iterable argument to zip().  This continues until the\n"+
			"shortest argument is exhausted.\n\n"+
			"If strict is true and one of the arguments is exhausted before the others,\n"+
			"raise a ValueError.",
		func(v Value, visit func(Value)) {
			for _, it := range MustAs[zipIter](v).iters {
				visit(it)
			}
		},
		reduceAdaptor(func(self Value) ([]Value, bool) {
			z := MustAs[zipIter](self)
			return z.iters, z.strict
		}),
		setStrict(func(self Value) *bool { return &MustAs[zipIter](self).strict }))
	SubclassLayout[mapIter](MapType)
	registerAdaptor(MapType, "map", mapNew, mapNext,
		"Make an iterator that computes the function using arguments from\n"+
			"each of the iterables.  Stops when the shortest iterable is exhausted.",
		func(v Value, visit func(Value)) {
			m := MustAs[mapIter](v)
			visit(m.fn)
			for _, it := range m.iters {
				visit(it)
			}
		},
		reduceAdaptor(func(self Value) ([]Value, bool) {
			m := MustAs[mapIter](self)
			return append([]Value{m.fn}, m.iters...), m.strict
		}),
		setStrict(func(self Value) *bool { return &MustAs[mapIter](self).strict }))
	SubclassLayout[filterIter](FilterType)
	registerAdaptor(FilterType, "filter", filterNew, filterNext,
		"Return an iterator yielding those items of iterable for which function(item)\n"+
			"is true. If function is None, return the items that are true.",
		func(v Value, visit func(Value)) {
			f := MustAs[filterIter](v)
			visit(f.fn)
			visit(f.iter)
		},
		reduceAdaptor(func(self Value) ([]Value, bool) {
			f := MustAs[filterIter](self)
			return []Value{f.fn, f.iter}, false
		}))
	RegisterType(callableIterType, &callableIterSpec)
}

func registerAdaptor(t *Type, name string, make func(*Thread, *Type, []Value, []Value) (Value, error),
	next UnaryFunc, doc string, traverse func(Value, func(Value)), methods ...Method) {
	RegisterType(t, &TypeSpec{
		Name:    name,
		Doc:     doc,
		Slots:   Slots{New: make, Iter: selfIter, Next: next, Traverse: traverse},
		Methods: methods,
	})
}

func enumerateNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	if len(args) > 2 {
		return Value{}, th.TypeErrorf("enumerate() takes at most 2 arguments (%d given)", len(args))
	}
	var bound [2]Value
	n := copy(bound[:], args[:len(args)-len(names)])
	for i, name := range names {
		slot := 0
		switch s := MustAs[Str](name).s; s {
		case "iterable":
		case "start":
			slot = 1
		default:
			return Value{}, th.TypeErrorf("'%s' is an invalid keyword argument for enumerate()", s)
		}
		if bound[slot].IsSet() {
			return Value{}, th.TypeErrorf("argument for enumerate() given by name ('%s') and position (%d)", MustAs[Str](name).s, slot+1)
		}
		bound[slot] = args[n+i]
	}
	if !bound[0].IsSet() {
		return Value{}, th.TypeErrorf("enumerate() missing required argument 'iterable'")
	}
	e := NewObject[enumerateIter](t)
	if bound[1].IsSet() {
		start, err := ToIndex(th, bound[1])
		if err != nil {
			return Value{}, err
		}
		if start.IsInt() {
			e.index = start.Int64()
		} else {
			e.big = IntToBig(start)
		}
	}
	var err error
	e.iter, err = Iter(th, bound[0])
	return e.Value(), err
}

func enumerateNext(th *Thread, self Value) (Value, error) {
	e := MustAs[enumerateIter](self)
	v, err := stepInner(th, e.iter)
	if err != nil || !v.IsSet() {
		return Value{}, err
	}
	return NewTuple(e.count(), v).Value(), nil
}

// count returns the index and moves on to the next.
func (e *enumerateIter) count() Value {
	if e.big == nil {
		i := e.index
		if e.index++; e.index < i {
			e.big = new(big.Int).Add(big.NewInt(i), big.NewInt(1))
		}
		return Int(i)
	}
	i := e.big
	e.big = new(big.Int).Add(i, big.NewInt(1))
	return IntFromBig(i)
}

// takeStrict reads the keyword argument that zip and map have.
func takeStrict(th *Thread, name string, args, names []Value) (positional []Value, strict bool, err error) {
	n := len(args) - len(names)
	for i, kw := range names {
		if s := MustAs[Str](kw).s; s != "strict" {
			if name == "map" { // strict is new in 3.14; the message is 3.13's
				return nil, false, th.TypeErrorf("map() takes no keyword arguments")
			}
			return nil, false, UnexpectedKeyword(th, name, s, "strict")
		}
		if strict, err = Truth(th, args[n+i]); err != nil {
			return nil, false, err
		}
	}
	return args[:n], strict, nil
}

func iterAll(th *Thread, iterables []Value) ([]Value, error) {
	out := make([]Value, len(iterables))
	for i, v := range iterables {
		it, err := Iter(th, v)
		if err != nil {
			return nil, err
		}
		out[i] = it
	}
	return out, nil
}

func zipNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	args, strict, err := takeStrict(th, "zip", args, names)
	if err != nil {
		return Value{}, err
	}
	z := NewObject[zipIter](t)
	z.strict = strict
	z.iters, err = iterAll(th, args)
	return z.Value(), err
}

func zipNext(th *Thread, self Value) (Value, error) {
	th.Note(objectSize)
	z := MustAs[zipIter](self)
	if len(z.iters) == 2 {
		return z.nextPair(th)
	}
	if len(z.iters) == 0 {
		return Value{}, nil
	}
	t := blankTuple(len(z.iters))
	if ok, err := nextOfEach(th, "zip", z.iters, t.Items, z.strict); err != nil || !ok {
		return Value{}, err
	}
	return t.Value(), nil
}

// nextPair is zipNext for two iterators, which most zips have.
func (z *zipIter) nextPair(th *Thread) (Value, error) {
	var items [2]Value
	if ok, err := nextOfEach(th, "zip", z.iters, items[:], z.strict); err != nil || !ok {
		return Value{}, err
	}
	return NewTuple(items[0], items[1]).Value(), nil
}

// nextOfEach steps all iterators; ok is false when one has ended, which strict
// demands of all at once.
func nextOfEach(th *Thread, name string, iters, items []Value, strict bool) (ok bool, err error) {
	for i, it := range iters {
		v, err := stepInner(th, it)
		if err != nil {
			return false, err
		}
		if !v.IsSet() {
			if strict {
				return false, checkStrict(th, name, iters, i)
			}
			return false, nil
		}
		items[i] = v
	}
	return true, nil
}

// checkStrict raises ValueError unless iterator i, which has ended, is the
// first and all others end too.
func checkStrict(th *Thread, name string, iters []Value, i int) error {
	if i > 0 {
		return strictError(th, name, i, "shorter")
	}
	for j := 1; j < len(iters); j++ {
		v, err := stepInner(th, iters[j])
		if err != nil {
			return err
		}
		if v.IsSet() {
			return strictError(th, name, j, "longer")
		}
	}
	return nil
}

func strictError(th *Thread, name string, i int, word string) error {
	if i == 1 {
		return th.ValueErrorf("%s() argument 2 is %s than argument 1", name, word)
	}
	return th.ValueErrorf("%s() argument %d is %s than arguments 1-%d", name, i+1, word, i)
}

func mapNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	args, strict, err := takeStrict(th, "map", args, names)
	if err != nil {
		return Value{}, err
	}
	if len(args) < 2 {
		return Value{}, th.TypeErrorf("map() must have at least two arguments.")
	}
	m := NewObject[mapIter](t)
	m.fn, m.strict = args[0], strict
	m.iters, err = iterAll(th, args[1:])
	return m.Value(), err
}

func mapNext(th *Thread, self Value) (Value, error) {
	m := MustAs[mapIter](self)
	if len(m.iters) == 1 {
		v, err := stepInner(th, m.iters[0])
		if err != nil || !v.IsSet() {
			return Value{}, err
		}
		v, err = Call(th, m.fn, v)
		return v, stopAtEnd(err)
	}
	args := m.args
	if m.args = nil; args == nil {
		args = make([]Value, len(m.iters))
	}
	ok, err := nextOfEach(th, "map", m.iters, args, m.strict)
	if err != nil || !ok {
		return Value{}, err
	}
	v, err := CallKw(th, m.fn, args, nil)
	clear(args)
	m.args = args
	return v, stopAtEnd(err)
}

// stopAtEnd turns a StopIteration that a function raised inside an iterator's
// step into the end of the iteration.
func stopAtEnd(err error) error {
	if err != nil && IsException(err, StopIteration) != nil {
		return nil
	}
	return err
}

func filterNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	args, names = withoutInitKeywords(t, FilterType, args, names)
	if err := takePositional(th, "filter", args, names, 2, 2); err != nil {
		return Value{}, err
	}
	it, err := Iter(th, args[1])
	if err != nil {
		return Value{}, err
	}
	f := NewObject[filterIter](t)
	f.fn, f.iter = args[0], it
	return f.Value(), nil
}

func filterNext(th *Thread, self Value) (Value, error) {
	f := MustAs[filterIter](self)
	plain := f.fn.IsNone() || f.fn == BoolType.Value()
	for {
		v, err := stepInner(th, f.iter)
		if err != nil || !v.IsSet() {
			return Value{}, err
		}
		if err := th.Work(1); err != nil {
			return Value{}, err
		}
		keep := v
		if !plain {
			if keep, err = Call(th, f.fn, v); err != nil {
				return Value{}, stopAtEnd(err)
			}
		}
		yes, err := Truth(th, keep)
		if err != nil {
			return Value{}, stopAtEnd(err)
		}
		if yes {
			return v, nil
		}
	}
}

// NewCallableIterator is iter(fn, sentinel).
func NewCallableIterator(fn, sentinel Value) Value {
	return (&callableIter{Header{callableIterType}, fn, sentinel}).Value()
}

func callableIterNext(th *Thread, self Value) (Value, error) {
	it := MustAs[callableIter](self)
	if !it.fn.IsSet() {
		return Value{}, nil
	}
	if err := th.Work(1); err != nil { // fn may be written in Go and never end it
		return Value{}, err
	}
	v, err := Call(th, it.fn)
	if err != nil {
		if stopAtEnd(err) == nil {
			it.fn, it.sentinel = Value{}, Value{}
		}
		return Value{}, stopAtEnd(err)
	}
	if !it.fn.IsSet() {
		return Value{}, nil // the call itself has run this iterator to its end
	}
	eq, err := Equal(th, it.sentinel, v)
	if err != nil {
		return Value{}, err
	}
	if eq {
		it.fn, it.sentinel = Value{}, Value{}
		return Value{}, nil
	}
	return v, nil
}
