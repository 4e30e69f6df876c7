package runtime

import "strings"

var dictSpec = TypeSpec{
	Name: "dict", SlotMethods: []string{"__getitem__", "__contains__"},
	Doc: "dict() -> new empty dictionary\n" +
		"dict(mapping) -> new dictionary initialized from a mapping object's\n" +
		"    (key, value) pairs\n" +
		"dict(iterable) -> new dictionary initialized as if via:\n" +
		"    d = {}\n" +
		"    for k, v in iterable:\n" +
		"        d[k] = v\n" +
		"dict(**kwargs) -> new dictionary initialized with the name=value pairs\n" +
		"    in the keyword argument list.  For example:  dict(one=1, two=2)",
	Slots: Slots{
		New:      func(_ *Thread, t *Type, _, _ []Value) (Value, error) { return t.solid.alloc(t), nil },
		Init:     dictInit,
		Repr:     dictRepr,
		Compare:  dictCompare,
		Iter:     dictIter,
		Len:      func(_ *Thread, v Value) (int, error) { return MustAs[Dict](v).used, nil },
		GetItem:  dictGetItem,
		SetItem:  dictSetItem,
		Contains: func(th *Thread, v, key Value) (bool, error) { return MustAs[Dict](v).Has(th, key) },
		Binary:   [NumBinaryOps]BinaryFunc{OpOr: dictOr},
		InPlace:  [NumBinaryOps]BinaryFunc{OpOr: dictInPlaceOr},
		Traverse: dictTraverse,
		Size:     func(v Value) int64 { return MustAs[Dict](v).size() },
	},
	Methods: []Method{
		{"clear(self, /)", dictClear, InstanceMethod},
		{"copy(self, /)", dictCopy, InstanceMethod},
		{"fromkeys(cls, iterable, value=None, /)", dictFromKeys, ClassMethod},
		{"get(self, key, default=None, /)", dictGet, InstanceMethod},
		{"items(self, /)", dictView(DictItemsType), InstanceMethod},
		{"keys(self, /)", dictView(DictKeysType), InstanceMethod},
		{"pop(self, key, default=, /)", dictPop, InstanceMethod},
		{"popitem(self, /)", dictPopItem, InstanceMethod},
		{"setdefault(self, key, default=None, /)", dictSetDefault, InstanceMethod},
		{"update(self, other=, /, **kwargs)", dictUpdate, InstanceMethod},
		{"values(self, /)", dictView(DictValuesType), InstanceMethod},
		{"__reversed__(self, /)", dictReversed(dictReverseKeyIterType), InstanceMethod},
		ClassGetItem,
	},
	Mapping: true,
}

func init() {
	SubclassLayout[Dict](DictType)
	RegisterType(DictType, &dictSpec)
}

func dictTraverse(v Value, visit func(Value)) {
	d := MustAs[Dict](v)
	for i := range d.entries {
		if e := &d.entries[i]; e.key.IsSet() {
			visit(e.key)
			visit(e.value)
		}
	}
}

func dictInit(th *Thread, self Value, args, names []Value) error {
	n := len(args) - len(names)
	if err := takePositional(th, "dict", args[:n], nil, 0, 1); err != nil {
		return err
	}
	d := MustAs[Dict](self)
	if n > 0 {
		if err := d.Update(th, args[0]); err != nil {
			return err
		}
	}
	for i, name := range names {
		if err := d.Set(th, name, args[n+i]); err != nil {
			return err
		}
	}
	return nil
}

// Update stores the items of a mapping, or of an iterable of pairs.
func (d *Dict) Update(th *Thread, other Value) error {
	if src := AsDict(other); src != nil && iteratesAsDict(other.Type()) {
		return d.merge(th, src)
	}
	keys, err := LookupAttr(th, other, nameKeys)
	if err != nil {
		return err
	}
	if keys.IsSet() {
		return eachOfMapping(th, other, keys, func(k, v Value) error { return d.Set(th, k, v) })
	}
	return d.updateFromPairs(th, other)
}

// EachItem calls do with the keys of v, which has a method keys, and what v has
// for them. do must not change v.
func EachItem(th *Thread, v Value, do func(k, v Value) error) error {
	if d := AsDict(v); d != nil && iteratesAsDict(v.Type()) {
		for p, k, item, ok := d.Next(0); ok; p, k, item, ok = d.Next(p) {
			if err := do(k, item); err != nil {
				return err
			}
		}
		return nil
	}
	keys, err := GetAttr(th, v, nameKeys)
	if err != nil {
		return err
	}
	return eachOfMapping(th, v, keys, do)
}

// iteratesAsDict reports whether t, a subtype of dict, leaves iteration alone.
func iteratesAsDict(t *Type) bool {
	return t.builtin || t.Lookup(nameIter) == DictType.Lookup(nameIter)
}

// eachOfMapping is EachItem for what keys lists.
func eachOfMapping(th *Thread, other, keys Value, do func(k, v Value) error) error {
	list, err := Call(th, keys)
	if err != nil {
		return err
	}
	it, err := Iter(th, list)
	if IsException(err, TypeError) != nil {
		return th.TypeErrorf("%s.keys() returned a non-iterable (type %s)", other.Type().name, list.Type().name)
	}
	if err != nil {
		return err
	}
	return Iterate(th, it, func(k Value) error {
		v, err := GetItem(th, other, k)
		if err != nil {
			return err
		}
		return do(k, v)
	})
}

func (d *Dict) updateFromPairs(th *Thread, other Value) error {
	it, err := Iter(th, other)
	if err != nil {
		return err
	}
	var k, v Value
	for i := 0; ; i++ {
		known, more, err := NextPair(th, it, &k, &v)
		if !known {
			more, err = nextItemPair(th, it, i, &k, &v)
		}
		if err != nil || !more {
			return err
		}
		if err := th.step(); err != nil {
			return err
		}
		if err := d.Set(th, k, v); err != nil {
			return err
		}
	}
}

// nextItemPair steps an iterator and takes apart item i, which must be a
// sequence of two.
func nextItemPair(th *Thread, it Value, i int, k, v *Value) (more bool, err error) {
	item, err := Next(th, it)
	if err != nil || !item.IsSet() {
		return false, err
	}
	if t := Exactly[Tuple](item, TupleType); t != nil && len(t.Items) == 2 {
		*k, *v = t.Items[0], t.Items[1]
		return true, nil
	}
	pair, err := listFrom(th, item)
	if err != nil {
		if IsException(err, TypeError) != nil && !item.Type().Iterable() {
			err = th.TypeErrorf("cannot convert dictionary update sequence element #%d to a sequence", i)
		}
		return false, err
	}
	if pair.Len() != 2 {
		return false, th.ValueErrorf("dictionary update sequence element #%d has length %d; 2 is required", i, pair.Len())
	}
	*k, *v = pair.At(0), pair.At(1)
	return true, nil
}

func dictRepr(th *Thread, self Value) (Value, error) {
	d := MustAs[Dict](self)
	if d.used == 0 {
		return NewStr("{}").Value(), nil
	}
	if !th.ReprEnter(self) {
		return NewStr("{...}").Value(), nil
	}
	defer th.ReprLeave()
	var b strings.Builder
	b.WriteByte('{')
	for pos, first := 0, true; ; first = false {
		next, k, v, ok := d.Next(pos)
		if !ok {
			break
		}
		pos = next
		if !first {
			b.WriteString(", ")
		}
		if err := writeRepr(th, &b, k); err != nil {
			return Value{}, err
		}
		b.WriteString(": ")
		if err := writeRepr(th, &b, v); err != nil {
			return Value{}, err
		}
	}
	b.WriteByte('}')
	return NewStr(b.String()).Value(), nil
}

func dictCompare(th *Thread, a, b Value, op CompareOp) (Value, error) {
	x, y := AsDict(a), AsDict(b)
	if x == nil || y == nil || op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	eq, err := dictsEqual(th, x, y)
	if err != nil {
		return Value{}, err
	}
	return Bool(eq == (op == CmpEq)), nil
}

func dictsEqual(th *Thread, a, b *Dict) (bool, error) {
	if a.used != b.used {
		return false, nil
	}
	for pos := 0; pos < len(a.entries); pos++ {
		e := a.entries[pos]
		if !e.key.IsSet() {
			continue
		}
		if err := th.Work(1); err != nil {
			return false, err
		}
		v, err := b.GetHashed(th, e.hash, e.key)
		if err != nil || !v.IsSet() {
			return false, err
		}
		if eq, err := Equal(th, e.value, v); err != nil || !eq {
			return false, err
		}
	}
	return true, nil
}

func dictGetItem(th *Thread, self, key Value) (Value, error) {
	v, err := MustAs[Dict](self).Get(th, key)
	if err != nil || v.IsSet() {
		return v, err
	}
	if t := self.Type(); t != DictType && t.Lookup(nameMissing).IsSet() {
		m, err := LookupSpecial(th, self, nameMissing)
		if err != nil {
			return Value{}, err
		}
		return Call(th, m, key)
	}
	return Value{}, NewException(KeyError, key)
}

func dictSetItem(th *Thread, self, key, v Value) error {
	d := MustAs[Dict](self)
	if v.IsSet() {
		return d.Set(th, key, v)
	}
	old, err := d.Delete(th, key)
	if err == nil && !old.IsSet() {
		return NewException(KeyError, key)
	}
	return err
}

// dictOr is dict | dict.
func dictOr(th *Thread, a, b Value) (Value, error) {
	x, y := AsDict(a), AsDict(b)
	if x == nil || y == nil {
		return NotImplemented, nil
	}
	out, err := x.duplicate(th)
	if err != nil {
		return Value{}, err
	}
	return out.Value(), out.Update(th, b)
}

func dictInPlaceOr(th *Thread, a, b Value) (Value, error) {
	return a, MustAs[Dict](a).Update(th, b)
}

func dictClear(_ *Thread, args []Value) (Value, error) {
	MustAs[Dict](args[0]).Clear()
	return None, nil
}

func dictCopy(th *Thread, args []Value) (Value, error) {
	d, err := MustAs[Dict](args[0]).duplicate(th)
	return d.Value(), err
}

// duplicate is Copy as a script sees it, for whom a subclass may have items that
// it makes up.
func (d *Dict) duplicate(th *Thread) (*Dict, error) {
	out := NewDict()
	if d.used == 0 {
		return out, nil
	}
	return out, out.Update(th, d.Value())
}

func dictFromKeys(th *Thread, args []Value) (Value, error) {
	out, err := Call(th, args[0])
	if err != nil {
		return Value{}, err
	}
	v := OrNone(args[2])
	d := Exactly[Dict](out, DictType)
	return out, Iterate(th, args[1], func(k Value) error {
		if d != nil {
			return d.Set(th, k, v)
		}
		return SetItem(th, out, k, v)
	})
}

func dictGet(th *Thread, args []Value) (Value, error) {
	v, err := MustAs[Dict](args[0]).Get(th, args[1])
	if err != nil || v.IsSet() {
		return v, err
	}
	return OrNone(args[2]), nil
}

func dictPop(th *Thread, args []Value) (Value, error) {
	if d := MustAs[Dict](args[0]); d.Len() > 0 { // an empty one does not ask for the hash
		v, err := d.Delete(th, args[1])
		if err != nil || v.IsSet() {
			return v, err
		}
	}
	if args[2].IsSet() {
		return args[2], nil
	}
	return Value{}, NewException(KeyError, args[1])
}

func dictPopItem(th *Thread, args []Value) (Value, error) {
	k, v, ok := MustAs[Dict](args[0]).PopLast()
	if !ok {
		return Value{}, th.Raise(KeyError, "popitem(): dictionary is empty")
	}
	return NewTuple(k, v).Value(), nil
}

func dictSetDefault(th *Thread, args []Value) (Value, error) {
	return MustAs[Dict](args[0]).SetDefault(th, args[1], OrNone(args[2]))
}

func dictUpdate(th *Thread, args []Value) (Value, error) {
	d := MustAs[Dict](args[0])
	if args[1].IsSet() {
		if err := d.Update(th, args[1]); err != nil {
			return Value{}, err
		}
	}
	return None, d.merge(th, MustAs[Dict](args[2]))
}
