package runtime

// unpacker makes the objects of a parcel in an interpreter.
type unpacker struct {
	th    *Thread
	nodes []parcelNode
	made  []Value
}

// Unpack makes the parcel's value in th's interpreter. A parcel may be unpacked
// more than once.
func (p *Parcel) Unpack(th *Thread) (Value, error) {
	u := &unpacker{th, p.nodes, make([]Value, len(p.nodes))}
	if err := th.Alloc(int64(len(p.nodes)) * objectSize); err != nil {
		return Value{}, err
	}
	return u.make(p.root)
}

func (u *unpacker) make(i int) (Value, error) {
	if u.made[i].IsSet() {
		return u.made[i], nil
	}
	if err := u.th.Enter(); err != nil {
		return Value{}, err
	}
	defer u.th.Leave()
	if err := u.th.Work(1); err != nil {
		return Value{}, err
	}
	v, err := u.build(i, &u.nodes[i])
	if err == nil {
		u.made[i] = v
	}
	return v, err
}

func (u *unpacker) build(i int, n *parcelNode) (Value, error) {
	switch n.kind {
	case parcelShared:
		return n.shared, nil
	case parcelBig:
		return IntFromBig(n.big), nil
	case parcelStr:
		return NewStr(n.text).Value(), nil
	case parcelBytes:
		return NewBytes(n.text).Value(), nil
	case parcelByteArray:
		return NewByteArray([]byte(n.text)).Value(), nil
	case parcelTuple:
		items, err := u.all(n.parts)
		return TupleOf(items).Value(), err
	case parcelList:
		return u.list(i, n.parts)
	case parcelSet:
		return u.set(i, n.parts)
	case parcelFrozenSet:
		items, err := u.all(n.parts)
		if err != nil {
			return Value{}, err
		}
		s, err := NewFrozenSet(u.th, items)
		if err != nil {
			return Value{}, err
		}
		return s.Value(), nil
	case parcelDict:
		return u.dict(i, n.parts)
	case parcelGlobal:
		return u.global(n.text, n.name)
	case parcelAttr:
		of, err := u.make(n.parts[0])
		if err != nil {
			return Value{}, err
		}
		return GetAttr(u.th, of, Intern(n.name))
	}
	return u.reduced(i, n.parts)
}

func (u *unpacker) all(parts []int) ([]Value, error) {
	items := make([]Value, len(parts))
	for k, part := range parts {
		var err error
		if items[k], err = u.make(part); err != nil {
			return nil, err
		}
	}
	return items, nil
}

func (u *unpacker) list(i int, parts []int) (Value, error) {
	l := NewList(nil)
	u.made[i] = l.Value()
	items, err := u.all(parts)
	if err == nil {
		l.SetValues(items)
	}
	return l.Value(), err
}

func (u *unpacker) set(i int, parts []int) (Value, error) {
	s := NewSet()
	u.made[i] = s.Value()
	items, err := u.all(parts)
	for _, v := range items {
		if err == nil {
			err = s.Add(u.th, v)
		}
	}
	return s.Value(), err
}

func (u *unpacker) dict(i int, parts []int) (Value, error) {
	d := NewDict()
	u.made[i] = d.Value()
	items, err := u.all(parts)
	for k := 0; k < len(items) && err == nil; k += 2 {
		err = d.Set(u.th, items[k], items[k+1])
	}
	return d.Value(), err
}

func (u *unpacker) global(module, name string) (Value, error) {
	v, err := findGlobal(u.th, module, name)
	if err == nil || IsException(err, AttributeError) == nil {
		return v, err
	}
	m, err := importModule(u.th, module)
	if err != nil {
		return Value{}, err
	}
	r, err := Repr(u.th, m)
	if err != nil {
		return Value{}, err
	}
	return Value{}, u.th.Raisef(AttributeError, "Can't get attribute %s on %s", QuoteStr(name), r)
}

// reduced makes an object as its __reduce_ex__ said.
func (u *unpacker) reduced(i int, parts []int) (Value, error) {
	fn, err := u.make(parts[0])
	if err != nil {
		return Value{}, err
	}
	args, err := u.make(parts[1])
	if err != nil {
		return Value{}, err
	}
	v, err := Call(u.th, fn, AsTuple(args).Items...)
	if err != nil {
		return Value{}, err
	}
	u.made[i] = v
	if err := u.fill(v, parts[3], parts[4]); err != nil {
		return Value{}, err
	}
	if parts[2] < 0 {
		return v, nil
	}
	state, err := u.make(parts[2])
	if err == nil {
		err = u.setState(v, state)
	}
	return v, err
}

// fill appends the items of a list and sets the pairs of a dict.
func (u *unpacker) fill(v Value, items, pairs int) error {
	if items >= 0 {
		list, err := u.make(items)
		if err != nil {
			return err
		}
		if _, err := CallMethod(u.th, v, Intern("extend"), list); err != nil {
			return err
		}
	}
	if pairs < 0 {
		return nil
	}
	list, err := u.make(pairs)
	if err != nil {
		return err
	}
	for _, pair := range AsList(list).Values() {
		p := AsTuple(pair)
		if p == nil || len(p.Items) != 2 {
			return u.th.TypeErrorf("a pair was expected, not %s", pair.Type().name)
		}
		if err := SetItem(u.th, v, p.Items[0], p.Items[1]); err != nil {
			return err
		}
	}
	return nil
}

// setState gives an object its attributes: by its __setstate__, or from a dict
// and from another one for those declared in __slots__.
func (u *unpacker) setState(v, state Value) error {
	if _, ok, err := CallSpecial(u.th, v, nameSetState, state); ok || err != nil {
		return err
	}
	dicts := []Value{state}
	if t := AsTuple(state); t != nil && len(t.Items) == 2 {
		dicts = t.Items
	}
	for _, x := range dicts {
		d := AsDict(x)
		if d == nil {
			continue
		}
		pairs := dictPairs(d)
		for k := 0; k < len(pairs); k += 2 {
			name, err := attrName(u.th, pairs[k])
			if err != nil {
				return err
			}
			if err := SetAttr(u.th, v, name, pairs[k+1]); err != nil {
				return err
			}
		}
	}
	return nil
}

var nameSetState = Intern("__setstate__")
