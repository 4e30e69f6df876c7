package runtime

func init() {
	slots := Slots{
		Repr:     setRepr,
		Compare:  setCompare,
		Iter:     setIter,
		Len:      func(_ *Thread, v Value) (int, error) { return MustAs[Set](v).used, nil },
		Contains: setContains,
		Binary: [NumBinaryOps]BinaryFunc{
			OpOr:  setBinary(func(th *Thread, a *Set, b Value) (*Set, error) { return a.union(th, []Value{b}) }),
			OpAnd: setBinary(func(th *Thread, a *Set, b Value) (*Set, error) { return a.intersection(th, b) }),
			OpSub: setBinary(func(th *Thread, a *Set, b Value) (*Set, error) { return a.difference(th, b) }),
			OpXor: setBinary(func(th *Thread, a *Set, b Value) (*Set, error) { return a.symmetricDifference(th, b) }),
		},
		Traverse: func(v Value, visit func(Value)) {
			for _, e := range MustAs[Set](v).entries {
				if e.key.IsSet() {
					visit(e.key)
				}
			}
		},
		Size: func(v Value) int64 { return MustAs[Set](v).memory() },
	}
	methods := []Method{
		{"copy(self, /)", setCopy, InstanceMethod},
		{"difference(self, /, *others)", setMany((*Set).differenceOf), InstanceMethod},
		{"intersection(self, /, *others)", setMany((*Set).intersectionOf), InstanceMethod},
		{"isdisjoint(self, other, /)", setIsDisjoint, InstanceMethod},
		{"issubset(self, other, /)", setIsSubset, InstanceMethod},
		{"issuperset(self, other, /)", setIsSuperset, InstanceMethod},
		{"symmetric_difference(self, other, /)", setSymmetricDifference, InstanceMethod},
		{"union(self, /, *others)", setMany((*Set).union), InstanceMethod},
		ClassGetItem,
		{"__reduce__(self, /)", setReduce, InstanceMethod},
	}
	registerFrozenSet(slots, methods)

	slots.New = func(th *Thread, t *Type, _, _ []Value) (Value, error) { return th.newSet(t).Value(), nil }
	slots.Init = setInit
	slots.InPlace = [NumBinaryOps]BinaryFunc{
		OpOr:  setInPlace((*Set).Update),
		OpAnd: setInPlace((*Set).intersectionUpdate),
		OpSub: setInPlace((*Set).differenceUpdate),
		OpXor: setInPlace((*Set).symmetricDifferenceUpdate),
	}
	SubclassLayout[Set](SetType)
	RegisterType(SetType, &TypeSpec{
		Name: "set", Weakref: true, SlotMethods: []string{"__contains__"},
		Doc:   "Build an unordered collection of unique elements.",
		Slots: slots,
		Convert: func(th *Thread, v Value) (Value, error) {
			s := th.newSet(SetType)
			return s.Value(), s.fillFrom(th, v)
		},
		Methods: append(methods[:len(methods):len(methods)],
			Method{"add(self, object, /)", setAdd, InstanceMethod},
			Method{"clear(self, /)", setClear, InstanceMethod},
			Method{"difference_update(self, /, *others)", setUpdateMany((*Set).differenceUpdate), InstanceMethod},
			Method{"discard(self, object, /)", setDiscard, InstanceMethod},
			Method{"intersection_update(self, /, *others)", setIntersectionUpdate, InstanceMethod},
			Method{"pop(self, /)", setPop, InstanceMethod},
			Method{"remove(self, object, /)", setRemove, InstanceMethod},
			Method{"symmetric_difference_update(self, other, /)", setSymmetricUpdate, InstanceMethod},
			Method{"update(self, /, *others)", setUpdateMany((*Set).Update), InstanceMethod},
		),
	})
	registerIterator(setIterType, "set_iterator", setIterNext, setIterHint, func(v Value, visit func(Value)) {
		if s := MustAs[SetIter](v).set; s != nil {
			visit(s.Value())
		}
	}, ReduceRest(func(self Value) Value {
		it := *MustAs[SetIter](self)
		return it.Value()
	}))
}

func registerFrozenSet(slots Slots, methods []Method) {
	slots.New = frozenSetNew
	slots.Hash = frozenSetHash
	SubclassLayout[Set](FrozenSetType)
	RegisterType(FrozenSetType, &TypeSpec{
		Name: "frozenset", Weakref: true, SlotMethods: []string{"__contains__"},
		Doc:     "Build an immutable unordered collection of unique elements.",
		Slots:   slots,
		Methods: methods,
	})
}

func setInit(th *Thread, self Value, args, names []Value) error {
	if len(names) > 0 {
		return th.TypeErrorf("set() takes no keyword arguments")
	}
	if err := takePositional(th, self.Type().name, args, nil, 0, 1); err != nil {
		return err
	}
	s := MustAs[Set](self)
	if len(s.entries) > 0 {
		s.Clear()
	}
	if len(args) == 0 {
		return nil
	}
	return s.Update(th, args[0])
}

func frozenSetNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	args, names = withoutInitKeywords(t, FrozenSetType, args, names)
	if len(names) > 0 {
		return Value{}, th.TypeErrorf("frozenset() takes no keyword arguments")
	}
	if err := takePositional(th, t.name, args, nil, 0, 1); err != nil {
		return Value{}, err
	}
	if t == FrozenSetType && len(args) == 1 && args[0].Type() == FrozenSetType {
		return args[0], nil
	}
	s := th.newSet(t)
	if len(args) == 0 {
		return s.Value(), nil
	}
	return s.Value(), s.fillFrom(th, args[0])
}

func setRepr(th *Thread, self Value) (Value, error) {
	s := MustAs[Set](self)
	name := self.Type().name
	if s.used == 0 {
		return NewStr(name + "()").Value(), nil
	}
	if !th.ReprEnter(self) {
		return NewStr(name + "(...)").Value(), nil
	}
	defer th.ReprLeave()
	open, end := name+"({", "})"
	if self.Type() == SetType {
		open, end = "{", "}"
	}
	items, err := s.Items(), error(nil)
	if !self.Type().builtin { // it may iterate otherwise
		items, err = Collect(th, self)
	}
	if err != nil {
		return Value{}, err
	}
	return reprJoin(th, open, items, end)
}

// Items lists the items in order.
func (s *Set) Items() []Value {
	out := make([]Value, 0, s.used)
	for pos, e := s.next(0); e != nil; pos, e = s.next(pos) {
		out = append(out, e.key)
	}
	return out
}

// frozenSetHash combines the hashes of the items, in no order, with their
// number.
func frozenSetHash(_ *Thread, self Value) (int64, error) {
	s := MustAs[Set](self)
	if s.hash != 0 {
		return s.hash, nil
	}
	var acc uint64
	for _, e := range s.entries {
		if e.key.IsSet() {
			h := uint64(e.hash)
			acc ^= ((h ^ 89869747) ^ (h << 16)) * 3644798167
		}
	}
	acc ^= (uint64(s.used) + 1) * 1927868237
	acc ^= (acc >> 11) ^ (acc >> 25)
	acc = acc*69069 + 907133923
	if acc == ^uint64(0) {
		acc = 590923713
	}
	s.hash = int64(acc)
	return s.hash, nil
}

func setCompare(th *Thread, a, b Value, op CompareOp) (Value, error) {
	x, y := AsSet(a), AsSet(b)
	if x == nil || y == nil {
		return NotImplemented, nil
	}
	var is bool
	var err error
	switch op {
	case CmpEq, CmpNe:
		if x.used == y.used && (x.hash == 0 || y.hash == 0 || x.hash == y.hash) {
			is, err = x.subsetOf(th, y)
		}
		is = is == (op == CmpEq)
	case CmpLe:
		is, err = x.subsetOf(th, y)
	case CmpGe:
		is, err = y.subsetOf(th, x)
	case CmpLt:
		if x.used < y.used {
			is, err = x.subsetOf(th, y)
		}
	case CmpGt:
		if x.used > y.used {
			is, err = y.subsetOf(th, x)
		}
	}
	if err != nil {
		return Value{}, err
	}
	return Bool(is), nil
}

// setKey returns what to look up for v: a set, which has no hash, stands for
// the frozenset with its items.
func setKey(th *Thread, v Value) (Value, error) {
	s := As[Set](v, SetType)
	if s == nil || v.Type().Slots.Hash != nil {
		return v, nil
	}
	key := th.newSet(FrozenSetType)
	return key.Value(), key.merge(th, s)
}

func setContains(th *Thread, self, item Value) (bool, error) {
	key, err := setKey(th, item)
	if err != nil {
		return false, err
	}
	return MustAs[Set](self).Has(th, key)
}

// setBinary makes an operator of sets of both kinds; the result is of the
// left one's.
func setBinary(f func(th *Thread, a *Set, b Value) (*Set, error)) BinaryFunc {
	return func(th *Thread, a, b Value) (Value, error) {
		s := AsSet(a)
		if s == nil || AsSet(b) == nil {
			return NotImplemented, nil
		}
		return setResult(f(th, s, b))
	}
}

func setResult(s *Set, err error) (Value, error) {
	if err != nil {
		return Value{}, err
	}
	return s.Value(), nil
}

func setInPlace(f func(s *Set, th *Thread, other Value) error) BinaryFunc {
	return func(th *Thread, a, b Value) (Value, error) {
		if AsSet(b) == nil {
			return NotImplemented, nil
		}
		return a, f(MustAs[Set](a), th, b)
	}
}

func (s *Set) intersectionUpdate(th *Thread, other Value) error {
	out, err := s.intersection(th, other)
	if err != nil {
		return err
	}
	s.setStorage(out)
	return nil
}

func setMany(f func(s *Set, th *Thread, others []Value) (*Set, error)) NativeFunc {
	return func(th *Thread, args []Value) (Value, error) {
		return setResult(f(MustAs[Set](args[0]), th, MustAs[Tuple](args[1]).Items))
	}
}

func setUpdateMany(f func(s *Set, th *Thread, other Value) error) NativeFunc {
	return func(th *Thread, args []Value) (Value, error) {
		for _, other := range MustAs[Tuple](args[1]).Items {
			if err := f(MustAs[Set](args[0]), th, other); err != nil {
				return Value{}, err
			}
		}
		return None, nil
	}
}

func setIntersectionUpdate(th *Thread, args []Value) (Value, error) {
	s := MustAs[Set](args[0])
	out, err := s.intersectionOf(th, MustAs[Tuple](args[1]).Items)
	if err != nil {
		return Value{}, err
	}
	s.setStorage(out)
	return None, nil
}

func setCopy(th *Thread, args []Value) (Value, error) {
	if args[0].Type() == FrozenSetType {
		return args[0], nil
	}
	return setResult(MustAs[Set](args[0]).Copy(th))
}

func setIsDisjoint(th *Thread, args []Value) (Value, error) {
	is, err := MustAs[Set](args[0]).isDisjoint(th, args[1])
	return Bool(is), err
}

func setIsSubset(th *Thread, args []Value) (Value, error) {
	s := MustAs[Set](args[0])
	other := AsSet(args[1])
	if other == nil {
		var err error
		if other, err = s.intersection(th, args[1]); err != nil {
			return Value{}, err
		}
		return Bool(other.used == s.used), nil
	}
	is, err := s.subsetOf(th, other)
	return Bool(is), err
}

func setIsSuperset(th *Thread, args []Value) (Value, error) {
	s := MustAs[Set](args[0])
	if other := AsSet(args[1]); other != nil {
		is, err := other.subsetOf(th, s)
		return Bool(is), err
	}
	it, err := Iter(th, args[1])
	if err != nil {
		return Value{}, err
	}
	for {
		v, err := Next(th, it)
		if err != nil {
			return Value{}, err
		}
		if !v.IsSet() {
			return True, nil
		}
		in, err := setContains(th, args[0], v)
		if err != nil {
			return Value{}, err
		}
		if !in {
			return False, nil
		}
	}
}

func setSymmetricDifference(th *Thread, args []Value) (Value, error) {
	return setResult(MustAs[Set](args[0]).symmetricDifference(th, args[1]))
}

func setSymmetricUpdate(th *Thread, args []Value) (Value, error) {
	return None, MustAs[Set](args[0]).symmetricDifferenceUpdate(th, args[1])
}

func setAdd(th *Thread, args []Value) (Value, error) {
	return None, MustAs[Set](args[0]).Add(th, args[1])
}

func setClear(_ *Thread, args []Value) (Value, error) {
	MustAs[Set](args[0]).Clear()
	return None, nil
}

func setDiscard(th *Thread, args []Value) (Value, error) {
	key, err := setKey(th, args[1])
	if err != nil {
		return Value{}, err
	}
	_, err = MustAs[Set](args[0]).Discard(th, key)
	return None, err
}

func setRemove(th *Thread, args []Value) (Value, error) {
	key, err := setKey(th, args[1])
	if err != nil {
		return Value{}, err
	}
	was, err := MustAs[Set](args[0]).Discard(th, key)
	if err == nil && !was {
		err = NewException(KeyError, args[1])
	}
	return None, err
}

func setPop(th *Thread, args []Value) (Value, error) {
	v := MustAs[Set](args[0]).Pop()
	if !v.IsSet() {
		return Value{}, th.Raise(KeyError, "pop from an empty set")
	}
	return v, nil
}

// SetIter iterates over a set or frozenset.
type SetIter struct {
	Header
	set  *Set // nil once the end has been reached
	pos  int
	used int // the set's length at the start; -1 once a change was noticed
	left int
}

var setIterType = &Type{}

func setIter(_ *Thread, self Value) (Value, error) {
	s := MustAs[Set](self)
	return (&SetIter{Header{setIterType}, s, 0, s.used, s.used}).Value(), nil
}

func setIterNext(th *Thread, self Value) (Value, error) {
	it := MustAs[SetIter](self)
	if it.set == nil {
		return Value{}, nil
	}
	if it.used != it.set.used {
		it.used = -1
		return Value{}, th.Raise(RuntimeError, "Set changed size during iteration")
	}
	next, v := it.set.Next(it.pos)
	if !v.IsSet() {
		it.set = nil
		return Value{}, nil
	}
	it.pos = next
	it.left--
	return v, nil
}

func setIterHint(_ *Thread, args []Value) (Value, error) {
	it := MustAs[SetIter](args[0])
	if it.set == nil || it.used != it.set.used {
		return Int(0), nil
	}
	return Int(int64(it.left)), nil
}
