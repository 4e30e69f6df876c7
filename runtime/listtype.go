package runtime

import (
	"slices"
	"strings"
)

var listSpec = TypeSpec{
	Name: "list", SlotMethods: []string{"__getitem__"},
	Doc: "Built-in mutable sequence.\n\n" +
		"If no argument is given, the constructor creates a new empty list.\n" +
		"The argument must be an iterable if specified.",
	Convert: func(th *Thread, v Value) (Value, error) {
		l := NewObject[List](ListType)
		return l.Value(), l.FillFrom(th, v)
	},
	Slots: Slots{
		New:      listNew,
		Init:     listInit,
		Repr:     listRepr,
		Compare:  listCompare,
		Iter:     listIter,
		Len:      func(_ *Thread, v Value) (int, error) { return MustAs[List](v).Len(), nil },
		GetItem:  listGetItem,
		SetItem:  listSetItem,
		Contains: listContains,
		Binary:   [NumBinaryOps]BinaryFunc{OpAdd: listAdd, OpMul: listMul},
		InPlace:  [NumBinaryOps]BinaryFunc{OpAdd: listInPlaceAdd, OpMul: listInPlaceMul},
		Traverse: listTraverse,
		Size:     func(v Value) int64 { return MustAs[List](v).size() },
	},
	Methods: []Method{
		{"append(self, object, /)", listAppend, InstanceMethod},
		{"clear(self, /)", listClear, InstanceMethod},
		{"copy(self, /)", listCopy, InstanceMethod},
		{"count(self, value, /)", listCount, InstanceMethod},
		{"extend(self, iterable, /)", listExtend, InstanceMethod},
		{"index(self, value, start=0, stop=sys.maxsize, /)", listIndex, InstanceMethod},
		{"insert(self, index, object, /)", listInsert, InstanceMethod},
		{"pop(self, index=-1, /)", listPop, InstanceMethod},
		{"remove(self, value, /)", listRemove, InstanceMethod},
		{"reverse(self, /)", listReverse, InstanceMethod},
		{"sort(self, /, *, key=None, reverse=False)", listSort, InstanceMethod},
		{"__reversed__(self, /)", listReversed, InstanceMethod},
		ClassGetItem,
	},
	Sequence: true,
}

func init() {
	SubclassLayout[List](ListType)
	RegisterType(ListType, &listSpec)
}

func listTraverse(v Value, visit func(Value)) {
	for _, item := range MustAs[List](v).items {
		visit(item)
	}
}

func listNew(_ *Thread, t *Type, _, _ []Value) (Value, error) {
	return NewObject[List](t).Value(), nil
}

func listInit(th *Thread, self Value, args, names []Value) error {
	if self.Type().newOwner != ListType {
		args, names = args[:len(args)-len(names)], nil // they are for the subclass's __new__
	}
	if err := takePositional(th, "list", args, names, 0, 1); err != nil {
		return err
	}
	l := MustAs[List](self)
	if l.Len() > 0 {
		l.Clear()
	}
	if len(args) == 0 {
		return nil
	}
	return l.ExtendFrom(th, args[0])
}

func listRepr(th *Thread, self Value) (Value, error) {
	l := MustAs[List](self)
	if l.Len() == 0 {
		return NewStr("[]").Value(), nil
	}
	if !th.ReprEnter(self) {
		return NewStr("[...]").Value(), nil
	}
	defer th.ReprLeave()
	var b strings.Builder
	b.WriteByte('[')
	for i := 0; i < l.Len(); i++ {
		if i > 0 {
			b.WriteString(", ")
		}
		if err := writeRepr(th, &b, l.At(i)); err != nil {
			return Value{}, err
		}
	}
	b.WriteByte(']')
	return NewStr(b.String()).Value(), nil
}

func listCompare(th *Thread, a, b Value, op CompareOp) (Value, error) {
	x, y := AsList(a), AsList(b)
	if x == nil || y == nil {
		return NotImplemented, nil
	}
	if x.Len() != y.Len() && (op == CmpEq || op == CmpNe) {
		return Bool(op == CmpNe), nil
	}
	if x.word == &intHeader && y.word == &intHeader && (op == CmpEq || op == CmpNe) {
		return Bool(slices.Equal(x.words, y.words) == (op == CmpEq)), th.Work(int64(len(x.words) / 16))
	}
	for i := 0; i < x.Len() && i < y.Len(); i++ {
		v, w := x.At(i), y.At(i)
		if err := th.step(); err != nil {
			return Value{}, err
		}
		if v == w {
			continue
		}
		eq, err := Equal(th, v, w)
		if err != nil {
			return Value{}, err
		}
		if eq {
			continue
		}
		if i >= x.Len() || i >= y.Len() {
			break // comparing has shortened one of the lists
		}
		switch op {
		case CmpEq:
			return False, nil
		case CmpNe:
			return True, nil
		}
		return Compare(th, v, w, op)
	}
	return compareLengths(x.Len(), y.Len(), op), nil
}

func listContains(th *Thread, self, item Value) (bool, error) {
	i, err := MustAs[List](self).find(th, item, 0, maxIndex)
	return i >= 0, err
}

// listAdd is list + list.
func listAdd(th *Thread, a, b Value) (Value, error) {
	x, y := AsList(a), AsList(b)
	if x == nil || y == nil {
		return NotImplemented, nil
	}
	out, err := joinLists(th, x, y)
	if err != nil {
		return Value{}, err
	}
	return out.Value(), th.Work(int64(out.Len() / 16))
}

// joinLists makes a list of the elements of x and then y, in the mode that holds
// them all.
func joinLists(th *Thread, x, y *List) (*List, error) {
	n, m := x.Len(), y.Len()
	word := x.word
	if n == 0 {
		word = y.word
	} else if m > 0 && y.word != word {
		word = nil
	}
	if word != nil {
		if err := th.AllocItems(n+m, wordSize); err != nil {
			return nil, err
		}
		out := newWordList(word, n+m)
		copy(out.words, x.words)
		copy(out.words[n:], y.words)
		return out, nil
	}
	if err := th.AllocItems(n+m, valueSize); err != nil {
		return nil, err
	}
	out := newValueList(n + m)
	y.AppendTo(x.AppendTo(out.items[:0]))
	return out, nil
}

// listMul is list * n and n * list.
func listMul(th *Thread, a, b Value) (Value, error) {
	l, count := AsList(a), b
	if l == nil {
		l, count = AsList(b), a
	}
	n, ok, err := repeatCount(th, count)
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return NotImplemented, nil
	}
	out, err := l.repeat(th, n)
	if err != nil {
		return Value{}, err
	}
	return out.Value(), nil
}

func listInPlaceAdd(th *Thread, a, b Value) (Value, error) {
	if err := MustAs[List](a).ExtendFrom(th, b); err != nil {
		return Value{}, err
	}
	return a, nil
}

func listInPlaceMul(th *Thread, a, b Value) (Value, error) {
	n, ok, err := repeatCount(th, b)
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return NotImplemented, nil
	}
	l := MustAs[List](a)
	out, err := l.repeat(th, n)
	if err != nil {
		return Value{}, err
	}
	l.setStorage(out)
	return a, nil
}

func listAppend(th *Thread, args []Value) (Value, error) {
	return None, MustAs[List](args[0]).Append(th, args[1])
}

func listClear(_ *Thread, args []Value) (Value, error) {
	MustAs[List](args[0]).Clear()
	return None, nil
}

func listCopy(th *Thread, args []Value) (Value, error) {
	out, err := MustAs[List](args[0]).Copy(th)
	if err != nil {
		return Value{}, err
	}
	return out.Value(), nil
}

func listCount(th *Thread, args []Value) (Value, error) {
	return countFound(th, MustAs[List](args[0]), args[1])
}

// finder is a List or a Tuple.
type finder interface {
	// find returns the first index from from to to at which v is, or -1.
	find(th *Thread, v Value, from, to int) (int, error)
}

// countFound counts how often v is in s.
func countFound(th *Thread, s finder, v Value) (Value, error) {
	n := int64(0)
	for from := 0; ; {
		i, err := s.find(th, v, from, maxIndex)
		if err != nil {
			return Value{}, err
		}
		if i < 0 {
			return Int(n), nil
		}
		n++
		from = i + 1
	}
}

func listExtend(th *Thread, args []Value) (Value, error) {
	return None, MustAs[List](args[0]).ExtendFrom(th, args[1])
}

func listIndex(th *Thread, args []Value) (Value, error) {
	l := MustAs[List](args[0])
	from, to, err := searchBounds(th, args[2], args[3])
	if err != nil {
		return Value{}, err
	}
	from, to, _ = ClampSlice(from, to, 1, l.Len())
	// An open end stays open: comparing may make the list longer.
	if !args[3].IsSet() {
		to = maxIndex
	}
	i, err := l.find(th, args[1], from, to)
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		s, err := Repr(th, args[1])
		if err != nil {
			return Value{}, err
		}
		return Value{}, th.ValueErrorf("%s is not in list", s.String())
	}
	return Int(int64(i)), nil
}

func listInsert(th *Thread, args []Value) (Value, error) {
	index, err := AsInt64(th, args[1])
	if err != nil {
		return Value{}, err
	}
	l := MustAs[List](args[0])
	i, _, _ := ClampSlice(int(index), maxIndex, 1, l.Len())
	if err := l.Insert(th, i, args[2]); err != nil {
		return Value{}, err
	}
	return None, th.Work(int64((l.Len() - i) / 64))
}

func listPop(th *Thread, args []Value) (Value, error) {
	l := MustAs[List](args[0])
	i := -1
	if args[1].IsSet() {
		index, err := AsInt64(th, args[1])
		if err != nil {
			return Value{}, err
		}
		i = int(index)
	}
	n := l.Len()
	if n == 0 {
		return Value{}, th.Raise(IndexError, "pop from empty list")
	}
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return Value{}, th.Raise(IndexError, "pop index out of range")
	}
	v := l.Pop(i)
	if i > 0 {
		return v, th.Work(int64((n - i) / 64))
	}
	return v, nil
}

func listRemove(th *Thread, args []Value) (Value, error) {
	l := MustAs[List](args[0])
	i, err := l.find(th, args[1], 0, maxIndex)
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		return Value{}, th.ValueErrorf("list.remove(x): x not in list")
	}
	// Comparing may have shortened the list, as deleting a slice allows.
	if i < l.Len() {
		l.Pop(i)
	}
	return None, nil
}

func listReverse(th *Thread, args []Value) (Value, error) {
	l := MustAs[List](args[0])
	l.Reverse()
	return None, th.Work(int64(l.Len() / 64))
}

func listReversed(_ *Thread, args []Value) (Value, error) {
	l := MustAs[List](args[0])
	return (&listReverseIter{Header{listReverseIterType}, l, l.Len() - 1}).Value(), nil
}
