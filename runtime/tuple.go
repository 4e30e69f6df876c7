package runtime

// Tuple is a tuple. Items must not be changed once a script can see it.
type Tuple struct {
	Header
	Items []Value
}

// TupleType is tuple.
var TupleType = &Type{}

// Short tuples are allocated together with their items.
type (
	tuple1 struct {
		Tuple
		room [1]Value
	}
	tuple2 struct {
		Tuple
		room [2]Value
	}
	tuple3 struct {
		Tuple
		room [3]Value
	}
	tuple4 struct {
		Tuple
		room [4]Value
	}
	tuple6 struct {
		Tuple
		room [6]Value
	}
)

// NewTuple makes a tuple with a copy of items.
func NewTuple(items ...Value) *Tuple {
	switch len(items) {
	case 0:
		return emptyTuple
	case 1:
		t := &tuple1{Tuple{Header: Header{TupleType}}, [1]Value(items)}
		t.Items = t.room[:]
		return &t.Tuple
	case 2:
		t := &tuple2{Tuple{Header: Header{TupleType}}, [2]Value(items)}
		t.Items = t.room[:]
		return &t.Tuple
	case 3:
		t := &tuple3{Tuple{Header: Header{TupleType}}, [3]Value(items)}
		t.Items = t.room[:]
		return &t.Tuple
	case 4:
		t := &tuple4{Tuple{Header: Header{TupleType}}, [4]Value(items)}
		t.Items = t.room[:]
		return &t.Tuple
	}
	t := blankTuple(len(items))
	copy(t.Items, items)
	return t
}

// blankTuple makes a tuple of n items for the caller to fill in before anybody
// sees it.
func blankTuple(n int) *Tuple {
	var t *Tuple
	switch n {
	case 0:
		return emptyTuple
	case 1:
		x := new(tuple1)
		t = &x.Tuple
		t.Items = x.room[:]
	case 2:
		x := new(tuple2)
		t = &x.Tuple
		t.Items = x.room[:]
	case 3:
		x := new(tuple3)
		t = &x.Tuple
		t.Items = x.room[:]
	case 4:
		x := new(tuple4)
		t = &x.Tuple
		t.Items = x.room[:]
	case 5, 6:
		x := new(tuple6)
		t = &x.Tuple
		t.Items = x.room[:n:n]
	default:
		t = &Tuple{Items: make([]Value, n)}
	}
	t.typ = TupleType
	return t
}

// emptyTuple is the one empty tuple.
var emptyTuple = &Tuple{Header: Header{TupleType}}

// TupleOf makes a tuple that owns items.
func TupleOf(items []Value) *Tuple {
	if len(items) == 0 {
		return emptyTuple
	}
	return &Tuple{Header{TupleType}, items}
}

// AsTuple returns v as a tuple (or an instance of a subclass), or nil.
func AsTuple(v Value) *Tuple { return As[Tuple](v, TupleType) }

var tupleSpec = TypeSpec{
	Name: "tuple",
	Doc: "Built-in immutable sequence.\n\n" +
		"If no argument is given, the constructor returns an empty tuple.\n" +
		"If iterable is specified the tuple is initialized from iterable's items.\n\n" +
		"If the argument is a tuple, the return value is the same object.",
	Convert: func(th *Thread, v Value) (Value, error) {
		t, err := ToTuple(th, v)
		if err != nil {
			return Value{}, err
		}
		return t.Value(), nil
	},
	Slots: Slots{
		New:      tupleNew,
		Repr:     tupleRepr,
		Hash:     tupleHash,
		Compare:  tupleCompare,
		Iter:     tupleIter,
		Len:      func(_ *Thread, v Value) (int, error) { return len(MustAs[Tuple](v).Items), nil },
		GetItem:  tupleGetItem,
		Contains: tupleContains,
		Binary:   [NumBinaryOps]BinaryFunc{OpAdd: tupleAdd, OpMul: tupleMul},
		Traverse: func(v Value, visit func(Value)) {
			for _, item := range MustAs[Tuple](v).Items {
				visit(item)
			}
		},
		Size: func(v Value) int64 { return objectSize + int64(len(MustAs[Tuple](v).Items))*valueSize },
	},
	Methods: []Method{
		{"count(self, value, /)", tupleCount, InstanceMethod},
		{"index(self, value, start=0, stop=sys.maxsize, /)", tupleIndex, InstanceMethod},
		{"__getnewargs__(self, /)", tupleNewArgs, InstanceMethod},
		ClassGetItem,
	},
	Sequence: true,
}

func init() {
	SubclassLayout[Tuple](TupleType)
	RegisterType(TupleType, &tupleSpec)
}

func tupleNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	args, names = withoutInitKeywords(t, TupleType, args, names)
	if err := takePositional(th, "tuple", args, names, 0, 1); err != nil {
		return Value{}, err
	}
	items := emptyTuple
	if len(args) > 0 {
		var err error
		if items, err = ToTuple(th, args[0]); err != nil {
			return Value{}, err
		}
	}
	if t == TupleType {
		return items.Value(), nil
	}
	out := NewObject[Tuple](t)
	out.Items = items.Items
	return out.Value(), nil
}

// ToTuple is tuple(iterable).
func ToTuple(th *Thread, iterable Value) (*Tuple, error) {
	switch iterable.Type() {
	case TupleType:
		return MustAs[Tuple](iterable), nil
	case ListType:
		l := MustAs[List](iterable)
		if err := th.AllocItems(l.Len(), valueSize); err != nil {
			return nil, err
		}
		t := blankTuple(l.Len())
		l.AppendTo(t.Items[:0])
		return t, nil
	}
	l, err := listFrom(th, iterable)
	if err != nil {
		return nil, err
	}
	items := l.Values()
	return TupleOf(items[:len(items):len(items)]), nil
}

func tupleRepr(th *Thread, self Value) (Value, error) {
	t := MustAs[Tuple](self)
	if len(t.Items) == 0 {
		return NewStr("()").Value(), nil
	}
	if !th.ReprEnter(self) {
		return NewStr("(...)").Value(), nil
	}
	defer th.ReprLeave()
	end := ")"
	if len(t.Items) == 1 {
		end = ",)"
	}
	return reprJoin(th, "(", t.Items, end)
}

func tupleHash(th *Thread, self Value) (int64, error) {
	if err := th.Enter(); err != nil {
		return 0, err
	}
	defer th.Leave()
	items := MustAs[Tuple](self).Items
	acc := newItemsHash()
	for i := range items {
		h, err := hashOf(th, items[i])
		if err != nil {
			return 0, err
		}
		acc.add(h)
	}
	return acc.sum(len(items)), th.Work(1 + int64(len(items)/4))
}

func tupleCompare(th *Thread, a, b Value, op CompareOp) (Value, error) {
	x, y := AsTuple(a), AsTuple(b)
	if x == nil || y == nil {
		return NotImplemented, nil
	}
	return compareItems(th, x.Items, y.Items, op)
}

// equalTuples is == of tuples. Items are compared before the lengths, as in CPython.
func equalTuples(th *Thread, a, b []Value) (bool, error) {
	if err := th.EnterTo(" in comparison"); err != nil {
		return false, err
	}
	defer th.Leave()
	th.Charge(min(len(a), len(b)) / 2)
	for i := 0; i < len(a) && i < len(b); i++ {
		if a[i] == b[i] {
			continue
		}
		if eq, err := Equal(th, a[i], b[i]); err != nil || !eq {
			return false, err
		}
	}
	return len(a) == len(b), nil
}

func tupleGetItem(th *Thread, self, key Value) (Value, error) {
	t := MustAs[Tuple](self)
	if s := Exactly[Slice](key, SliceType); s != nil {
		start, _, step, n, err := SliceIndices(th, s, len(t.Items))
		if err != nil {
			return Value{}, err
		}
		if n == len(t.Items) && step == 1 && self.Type() == TupleType {
			return self, nil
		}
		if err := th.AllocItems(n, valueSize); err != nil {
			return Value{}, err
		}
		out := blankTuple(n)
		pick(out.Items, t.Items, start, step)
		return out.Value(), nil
	}
	i, err := subscript(th, key, "tuple")
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		i += len(t.Items)
	}
	if i < 0 || i >= len(t.Items) {
		return Value{}, th.Raise(IndexError, "tuple index out of range")
	}
	return t.Items[i], nil
}

// find returns the position of the first item from from up to to that equals
// v, or -1.
func (t *Tuple) find(th *Thread, v Value, from, to int) (int, error) {
	for i := from; i < min(to, len(t.Items)); i++ {
		if err := th.Work(1); err != nil {
			return -1, err
		}
		eq, err := Equal(th, t.Items[i], v)
		if err != nil {
			return -1, err
		}
		if eq {
			return i, nil
		}
	}
	return -1, nil
}

func tupleContains(th *Thread, self, item Value) (bool, error) {
	i, err := MustAs[Tuple](self).find(th, item, 0, maxIndex)
	return i >= 0, err
}

// tupleAdd is tuple + tuple.
func tupleAdd(th *Thread, a, b Value) (Value, error) {
	x, y := AsTuple(a), AsTuple(b)
	switch {
	case x == nil || y == nil:
		return NotImplemented, nil
	case len(x.Items) == 0 && b.Type() == TupleType:
		return b, nil
	case len(y.Items) == 0 && a.Type() == TupleType:
		return a, nil
	}
	n := len(x.Items) + len(y.Items)
	if err := th.AllocItems(n, valueSize); err != nil {
		return Value{}, err
	}
	t := blankTuple(n)
	copy(t.Items[copy(t.Items, x.Items):], y.Items)
	return t.Value(), th.Work(int64(n / 16))
}

// tupleMul is tuple * n and n * tuple.
func tupleMul(th *Thread, a, b Value) (Value, error) {
	t, count := AsTuple(a), b
	if t == nil {
		t, count = AsTuple(b), a
	}
	n, ok, err := repeatCount(th, count)
	if err != nil {
		return Value{}, err
	}
	switch {
	case !ok:
		return NotImplemented, nil
	case n == 0 || len(t.Items) == 0:
		return emptyTuple.Value(), nil
	case n == 1 && t.typ == TupleType:
		return t.Value(), nil
	}
	total := n * len(t.Items)
	if total/n != len(t.Items) {
		return Value{}, th.Raise(MemoryError, "")
	}
	if err := th.AllocItems(total, valueSize); err != nil {
		return Value{}, err
	}
	return TupleOf(fill(make([]Value, total), t.Items)).Value(), th.Work(int64(total / 16))
}

func tupleCount(th *Thread, args []Value) (Value, error) {
	return countFound(th, MustAs[Tuple](args[0]), args[1])
}

func tupleIndex(th *Thread, args []Value) (Value, error) {
	t := MustAs[Tuple](args[0])
	from, to, err := searchBounds(th, args[2], args[3])
	if err != nil {
		return Value{}, err
	}
	from, to, _ = ClampSlice(from, to, 1, len(t.Items))
	i, err := t.find(th, args[1], from, to)
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		return Value{}, th.ValueErrorf("tuple.index(x): x not in tuple")
	}
	return Int(int64(i)), nil
}

// tupleNewArgs gives copying the argument that __new__ makes the same tuple from.
func tupleNewArgs(_ *Thread, args []Value) (Value, error) {
	return NewTuple(NewTuple(MustAs[Tuple](args[0]).Items...).Value()).Value(), nil
}
