package runtime

// Set algebra. Each operation adds and looks up in the order CPython does,
// because the order decides how the result iterates.

// Update adds the items of an iterable.
func (s *Set) Update(th *Thread, other Value) error {
	if o := AsSet(other); o != nil {
		return s.merge(th, o)
	}
	if d := Exactly[Dict](other, DictType); d != nil {
		return s.mergeDict(th, d)
	}
	if l := Exactly[List](other, ListType); l != nil {
		if err := s.reserve(th, min(l.Len(), setHint)); err != nil {
			return err
		}
	}
	return Iterate(th, other, func(v Value) error { return s.Add(th, v) })
}

// setHint is for how many items room is made in advance: they may be equal.
const setHint = 32

// fillFrom is Update for a set that no script has seen yet.
func (s *Set) fillFrom(th *Thread, v Value) error {
	if v.Type().drain == nil {
		return s.Update(th, v)
	}
	return drain(th, v, isPlainKey, func(v Value) error { return s.Add(th, v) })
}

// newLike makes an empty set of s's kind: a frozenset if s is one.
func (s *Set) newLike(th *Thread) *Set { return th.newSet(s.baseType()) }

// baseType is set or frozenset, whichever s is an instance of.
func (s *Set) baseType() *Type {
	if s.typ == SetType || s.typ.IsSubtype(SetType) {
		return SetType
	}
	return FrozenSetType
}

// Copy makes a set of s's kind with the same items.
func (s *Set) Copy(th *Thread) (*Set, error) {
	out := s.newLike(th)
	return out, out.merge(th, s)
}

// each calls f for the items, with their hashes. f may run script code.
func (s *Set) each(f func(v Value, h int64) error) error {
	for pos, e := s.next(0); e != nil; pos, e = s.next(pos) {
		if err := f(e.key, e.hash); err != nil {
			return err
		}
	}
	return nil
}

func (s *Set) union(th *Thread, others []Value) (*Set, error) {
	out, err := s.Copy(th)
	if err != nil {
		return nil, err
	}
	for _, other := range others {
		if other == s.Value() {
			continue
		}
		if err := out.Update(th, other); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (s *Set) intersection(th *Thread, other Value) (*Set, error) {
	if other == s.Value() {
		return s.Copy(th)
	}
	if o := AsSet(other); o != nil {
		out := s.newLike(th)
		if o.used > s.used {
			s, o = o, s
		}
		return out, o.each(func(v Value, h int64) error {
			in, err := s.hasHashed(th, v, h)
			if err != nil || !in {
				return err
			}
			return out.addHashed(th, v, h)
		})
	}
	out := s.newLike(th)
	it, err := Iter(th, other)
	if err != nil {
		return nil, err
	}
	for {
		v, err := Next(th, it)
		if err != nil {
			return nil, err
		}
		if !v.IsSet() {
			return out, nil
		}
		h, err := hashOf(th, v)
		if err != nil {
			return nil, err
		}
		in, err := s.hasHashed(th, v, h)
		if err != nil {
			return nil, err
		}
		if !in {
			continue
		}
		if err := out.addHashed(th, v, h); err != nil {
			return nil, err
		}
		if out.used >= s.used {
			return out, nil // everything is in: the rest need not be looked at
		}
	}
}

func (s *Set) intersectionOf(th *Thread, others []Value) (*Set, error) {
	if len(others) == 0 {
		return s.Copy(th)
	}
	out := s
	for _, other := range others {
		next, err := out.intersection(th, other)
		if err != nil {
			return nil, err
		}
		out = next
	}
	return out, nil
}

func (s *Set) difference(th *Thread, other Value) (*Set, error) {
	o, d := AsSet(other), Exactly[Dict](other, DictType)
	n := -1
	switch {
	case o != nil:
		n = o.used
	case d != nil:
		n = d.used
	}
	// With much less to remove than there is, copying and removing is cheaper.
	if n < 0 || s.used>>2 > n {
		out, err := s.Copy(th)
		if err != nil {
			return nil, err
		}
		return out, out.differenceUpdate(th, other)
	}
	out := s.newLike(th)
	return out, s.each(func(v Value, h int64) error {
		var in bool
		var err error
		if o != nil {
			in, err = o.hasHashed(th, v, h)
		} else {
			var i int
			i, err = d.find(th, v, h)
			in = i >= 0
		}
		if err != nil || in {
			return err
		}
		return out.addHashed(th, v, h)
	})
}

func (s *Set) differenceOf(th *Thread, others []Value) (*Set, error) {
	if len(others) == 0 {
		return s.Copy(th)
	}
	out, err := s.difference(th, others[0])
	if err != nil {
		return nil, err
	}
	for _, other := range others[1:] {
		if err := out.differenceUpdate(th, other); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (s *Set) differenceUpdate(th *Thread, other Value) error {
	if other == s.Value() {
		s.Clear()
		return nil
	}
	var err error
	if o := AsSet(other); o != nil {
		if o.used>>3 > s.used {
			if o, err = s.intersection(th, other); err != nil {
				return err
			}
		}
		err = o.each(func(v Value, h int64) error {
			_, err := s.discardHashed(th, v, h)
			return err
		})
	} else {
		err = Iterate(th, other, func(v Value) error {
			_, err := s.Discard(th, v)
			return err
		})
	}
	if err != nil {
		return err
	}
	if len(s.entries)-s.used > (s.size()-1)/4 {
		return s.grow(th)
	}
	return nil
}

func (s *Set) symmetricDifferenceUpdate(th *Thread, other Value) error {
	if other == s.Value() {
		s.Clear()
		return nil
	}
	toggle := func(v Value, h int64) error {
		was, err := s.discardHashed(th, v, h)
		if err != nil || was {
			return err
		}
		return s.addHashed(th, v, h)
	}
	if d := Exactly[Dict](other, DictType); d != nil {
		for pos := 0; pos < len(d.entries); pos++ {
			if e := d.entries[pos]; e.key.IsSet() {
				if err := toggle(e.key, e.hash); err != nil {
					return err
				}
			}
		}
		return nil
	}
	o := AsSet(other)
	if o == nil {
		o = s.newLike(th)
		if err := o.Update(th, other); err != nil {
			return err
		}
	}
	return o.each(toggle)
}

// symmetricDifference starts from the other operand and toggles what s has.
func (s *Set) symmetricDifference(th *Thread, other Value) (*Set, error) {
	out := s.newLike(th)
	if err := out.Update(th, other); err != nil {
		return nil, err
	}
	return out, out.symmetricDifferenceUpdate(th, s.Value())
}

// subsetOf reports whether all items of s are in o.
func (s *Set) subsetOf(th *Thread, o *Set) (bool, error) {
	if s.used > o.used {
		return false, nil
	}
	for pos, e := s.next(0); e != nil; pos, e = s.next(pos) {
		if in, err := o.hasHashed(th, e.key, e.hash); err != nil || !in {
			return false, err
		}
	}
	return true, nil
}

func (s *Set) isDisjoint(th *Thread, other Value) (bool, error) {
	if other == s.Value() {
		return s.used == 0, nil
	}
	if t := other.Type(); t == SetType || t == FrozenSetType { // subclasses may iterate otherwise
		a, b := s, MustAs[Set](other)
		if b.used > a.used {
			a, b = b, a
		}
		for pos, e := b.next(0); e != nil; pos, e = b.next(pos) {
			if in, err := a.hasHashed(th, e.key, e.hash); err != nil || in {
				return false, err
			}
		}
		return true, nil
	}
	it, err := Iter(th, other)
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
		if in, err := s.Has(th, v); err != nil || in {
			return false, err
		}
	}
}
