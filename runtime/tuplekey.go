package runtime

// Looking up and comparing tuples that are not made: `(x, y) in seen` needs only
// the items, if they are plain and so is what they are compared with, since then
// no script code sees the tuple. In all of it ok says whether that is so.

// plainItems reports whether hashing and comparing the items runs no script code.
func plainItems(items []Value) bool {
	for i := range items {
		if !isNumber(items[i]) && items[i].Type() != StrType && !items[i].IsNone() {
			return false
		}
	}
	return true
}

// HasTuple reports whether a set or dict has the tuple of the items.
func HasTuple(th *Thread, container Value, items []Value) (has, ok bool) {
	if !plainItems(items) {
		return false, false
	}
	switch container.Type() {
	case SetType, FrozenSetType:
		return MustAs[Set](container).hasTuple(th, items)
	case DictType:
		i, ok := MustAs[Dict](container).findTuple(th, items)
		return i >= 0, ok
	}
	return false, false
}

// TupleItem is what a dict has under the tuple of the items, unset if there is
// nothing.
func TupleItem(th *Thread, container Value, items []Value) Value {
	if container.Type() != DictType || !plainItems(items) {
		return Value{}
	}
	d := MustAs[Dict](container)
	if i, ok := d.findTuple(th, items); ok && i >= 0 {
		return d.entries[i].value
	}
	return Value{}
}

// EqualsTuple reports whether v equals the tuple of the items.
func EqualsTuple(th *Thread, v Value, items []Value) (eq, ok bool) {
	t := Exactly[Tuple](v, TupleType)
	if t == nil || !plainItems(items) || !plainItems(t.Items) {
		return false, false
	}
	if len(t.Items) != len(items) {
		return false, true
	}
	for i := range items {
		// Plain items compare without an error.
		if eq, err := Equal(th, t.Items[i], items[i]); err != nil || !eq {
			return false, err == nil
		}
	}
	return true, true
}

// hashOfPlain is the hash of the tuple of plain items.
func hashOfPlain(th *Thread, items []Value) (h int64, ok bool) {
	acc := newItemsHash()
	for i := range items {
		h, err := hashOf(th, items[i])
		if err != nil {
			return 0, false
		}
		acc.add(h)
	}
	return acc.sum(len(items)), true
}

func (s *Set) hasTuple(th *Thread, items []Value) (has, ok bool) {
	h, ok := hashOfPlain(th, items)
	if !ok || s.slots == nil {
		return false, ok
	}
	probes := 0
	for p := newSetProbe(h, len(s.slots)); probes <= longProbe; p.next() {
		k := s.slots[p.pos]
		if k == 0 {
			return false, true
		}
		if e := &s.entries[k-1]; e.hash == h && e.key.IsSet() {
			if eq, ok := EqualsTuple(th, e.key, items); eq || !ok {
				return eq, ok
			}
		}
		probes++
	}
	return false, false
}

// findTuple returns the entry, -1 if there is none.
func (d *Dict) findTuple(th *Thread, items []Value) (found int, ok bool) {
	h, ok := hashOfPlain(th, items)
	if !ok {
		return -1, false
	}
	if d.index == nil {
		for i := range d.entries {
			if e := &d.entries[i]; e.hash == h && e.key.IsSet() {
				if eq, ok := EqualsTuple(th, e.key, items); eq || !ok {
					return i, ok
				}
			}
		}
		return -1, true
	}
	mask := uint64(len(d.index) - 1)
	probes := 0
	for p, pos := uint64(h), uint64(h)&mask; probes <= longProbe; {
		x := d.index[pos]
		if x == 0 {
			return -1, true
		}
		if x != tombstone && d.entries[x-1].hash == h {
			if eq, ok := EqualsTuple(th, d.entries[x-1].key, items); eq || !ok {
				return int(x - 1), ok
			}
		}
		probes++
		p >>= 5
		pos = (pos*5 + p + 1) & mask
	}
	return -1, false
}
