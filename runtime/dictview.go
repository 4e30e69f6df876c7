package runtime

// DictView is what dict.keys(), values() and items() return: a live view. The
// type says of what.
type DictView struct {
	Header
	Dict *Dict
}

// The types of dict views.
var (
	DictKeysType   = &Type{}
	DictValuesType = &Type{}
	DictItemsType  = &Type{}
)

func init() {
	setOps := [NumBinaryOps]BinaryFunc{OpAnd: viewAnd, OpOr: viewOr, OpXor: viewXor, OpSub: viewSub}
	disjoint := Method{"isdisjoint(self, other, /)", viewIsDisjoint, InstanceMethod}
	registerView(DictKeysType, "dict_keys", DictKeyIterType, dictReverseKeyIterType, Slots{
		Contains: func(th *Thread, v, item Value) (bool, error) { return MustAs[DictView](v).Dict.Has(th, item) },
		Compare:  viewCompare,
		Binary:   setOps,
	}, disjoint)
	registerView(DictItemsType, "dict_items", DictItemIterType, dictReverseItemIterType, Slots{
		Contains: itemsContains,
		Compare:  viewCompare,
		Binary:   setOps,
	}, disjoint)
	registerView(DictValuesType, "dict_values", DictValueIterType, dictReverseValueIterType, Slots{})
}

func registerView(t *Type, name string, iter, reverse *Type, slots Slots, methods ...Method) {
	slots.Repr = viewRepr
	slots.Iter = func(_ *Thread, self Value) (Value, error) {
		return NewDictIter(MustAs[DictView](self).Dict, iter).Value(), nil
	}
	slots.Len = func(_ *Thread, self Value) (int, error) { return MustAs[DictView](self).Dict.used, nil }
	slots.Traverse = func(self Value, visit func(Value)) { visit(MustAs[DictView](self).Dict.Value()) }
	reversed := func(_ *Thread, args []Value) (Value, error) {
		return NewDictIter(MustAs[DictView](args[0]).Dict, reverse).Value(), nil
	}
	RegisterType(t, &TypeSpec{
		Name:    name,
		Slots:   slots,
		Methods: append(methods, Method{"__reversed__(self, /)", reversed, InstanceMethod}),
		Members: []Member{{Name: "mapping", Get: func(_ *Thread, v Value) (Value, error) {
			return NewMappingProxy(MustAs[DictView](v).Dict.Value()).Value(), nil
		}}},
		Final: true, Abstract: true,
	})
}

// dictView makes the method of dict that returns a view of type t.
func dictView(t *Type) NativeFunc {
	return func(_ *Thread, args []Value) (Value, error) {
		return (&DictView{Header{t}, MustAs[Dict](args[0])}).Value(), nil
	}
}

// asSetView returns v as a view of keys or items, or nil.
func asSetView(v Value) *DictView {
	if keys := As[DictView](v, DictKeysType); keys != nil {
		return keys
	}
	return As[DictView](v, DictItemsType)
}

func viewRepr(th *Thread, self Value) (Value, error) {
	name := self.Type().name
	if !th.ReprEnter(self) {
		return NewStr("...").Value(), nil
	}
	defer th.ReprLeave()
	items, err := Collect(th, self)
	if err != nil {
		return Value{}, err
	}
	return reprJoin(th, name+"([", items, "])")
}

func itemsContains(th *Thread, self, item Value) (bool, error) {
	pair := AsTuple(item)
	if pair == nil || len(pair.Items) != 2 {
		return false, nil
	}
	v, err := MustAs[DictView](self).Dict.Get(th, pair.Items[0])
	if err != nil || !v.IsSet() {
		return false, err
	}
	return Equal(th, v, pair.Items[1])
}

// containsAll reports whether every item of a is in b.
func containsAll(th *Thread, a, b Value) (bool, error) {
	it, err := Iter(th, a)
	if err != nil {
		return false, err
	}
	for {
		v, err := Next(th, it)
		if err != nil {
			return false, err
		}
		if !v.IsSet() {
			return true, nil
		}
		if in, err := Contains(th, b, v); err != nil || !in {
			return false, err
		}
	}
}

// viewCompare compares as sets.
func viewCompare(th *Thread, a, b Value, op CompareOp) (Value, error) {
	if asSetView(a) == nil || AsSet(b) == nil && asSetView(b) == nil {
		return NotImplemented, nil
	}
	n, err := Len(th, a)
	if err != nil {
		return Value{}, err
	}
	m, err := Len(th, b)
	if err != nil {
		return Value{}, err
	}
	var is bool
	switch op {
	case CmpEq, CmpNe:
		if n == m {
			is, err = containsAll(th, a, b)
		}
		is = is == (op == CmpEq)
	case CmpLt, CmpLe:
		if n < m || n == m && op == CmpLe {
			is, err = containsAll(th, a, b)
		}
	case CmpGt, CmpGe:
		if n > m || n == m && op == CmpGe {
			is, err = containsAll(th, b, a)
		}
	}
	if err != nil {
		return Value{}, err
	}
	return Bool(is), nil
}

// viewSet makes a set of a view's items, or of any iterable.
func viewSet(th *Thread, v Value) (*Set, error) {
	if v.Type() == DictKeysType {
		v = MustAs[DictView](v).Dict.Value()
	}
	s := NewSet()
	return s, s.Update(th, v)
}

func viewSub(th *Thread, a, b Value) (Value, error) {
	s, err := viewSet(th, a)
	if err != nil {
		return Value{}, err
	}
	return s.Value(), s.differenceUpdate(th, b)
}

func viewOr(th *Thread, a, b Value) (Value, error) {
	s, err := viewSet(th, a)
	if err != nil {
		return Value{}, err
	}
	return s.Value(), s.Update(th, b)
}

// viewAnd looks up the items of the shorter operand in the longer, as far as
// their lengths are known.
func viewAnd(th *Thread, a, b Value) (Value, error) {
	view := asSetView(a)
	if view == nil {
		a, b = b, a
		view = asSetView(a)
	}
	if b.Type() == SetType && view.Dict.used <= MustAs[Set](b).used {
		s, err := MustAs[Set](b).intersection(th, a)
		if err != nil {
			return Value{}, err
		}
		return s.Value(), nil
	}
	if other := asSetView(b); other != nil && other.Dict.used > view.Dict.used {
		a, b = b, a
	}
	out := NewSet()
	return out.Value(), Iterate(th, b, func(v Value) error {
		in, err := Contains(th, a, v)
		if err != nil || !in {
			return err
		}
		return out.Add(th, v)
	})
}

func viewXor(th *Thread, a, b Value) (Value, error) {
	if x, y := As[DictView](a, DictItemsType), As[DictView](b, DictItemsType); x != nil && y != nil {
		return itemsXor(th, x.Dict, y.Dict)
	}
	s, err := viewSet(th, a)
	if err != nil {
		return Value{}, err
	}
	return s.Value(), s.symmetricDifferenceUpdate(th, b)
}

// itemsXor is items() ^ items() without hashing the pairs both have.
func itemsXor(th *Thread, a, b *Dict) (Value, error) {
	rest, err := a.Copy(th)
	if err != nil {
		return Value{}, err
	}
	out := NewSet()
	for pos := 0; ; {
		next, k, v, ok := b.Next(pos)
		if !ok {
			break
		}
		pos = next
		w, err := rest.Get(th, k)
		if err != nil {
			return Value{}, err
		}
		if w.IsSet() {
			eq, err := Equal(th, w, v)
			if err != nil {
				return Value{}, err
			}
			if eq {
				if _, err := rest.Delete(th, k); err != nil {
					return Value{}, err
				}
				continue
			}
		}
		if err := out.Add(th, NewTuple(k, v).Value()); err != nil {
			return Value{}, err
		}
	}
	items := (&DictView{Header{DictItemsType}, rest}).Value()
	return out.Value(), out.Update(th, items)
}

func viewIsDisjoint(th *Thread, args []Value) (Value, error) {
	self, other := args[0], args[1]
	n := MustAs[DictView](self).Dict.used
	if self == other {
		return Bool(n == 0), nil
	}
	if AsSet(other) != nil || asSetView(other) != nil {
		if m, err := Len(th, other); err != nil {
			return Value{}, err
		} else if m > n {
			self, other = other, self
		}
	}
	it, err := Iter(th, other)
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
		in, err := Contains(th, self, v)
		if err != nil {
			return Value{}, err
		}
		if in {
			return False, nil
		}
	}
}
