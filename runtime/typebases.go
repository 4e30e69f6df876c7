package runtime

import "slices"

// typeSetBases changes the bases of a script class.
func typeSetBases(th *Thread, self, v Value) error {
	t := selfType(self)
	if err := t.writable(th, "__bases__", v); err != nil {
		return err
	}
	bases := AsTuple(v)
	if bases == nil {
		return th.TypeErrorf("can only assign tuple to %s.__bases__, not %s", t.name, v.Type().name)
	}
	if len(bases.Items) == 0 {
		return th.TypeErrorf("can only assign non-empty tuple to %s.__bases__, not ()", t.name)
	}
	b := classBuilder{th: th, t: &Type{Header: t.Header, name: t.name}, dict: t.Dict()}
	for _, base := range bases.Items {
		bt := AsType(base)
		if bt == nil {
			return th.TypeErrorf("%s.__bases__ must be tuple of classes, not '%s'", t.name, base.Type().name)
		}
		if bt.descends(t) {
			return th.TypeErrorf("a __bases__ item causes an inheritance cycle")
		}
	}
	if err := b.setBases(bases.Items); err != nil {
		return err
	}
	old := bestOf(t.bases)
	if b.base.slotted != old.slotted || b.base.solid != old.solid {
		return th.TypeErrorf("__bases__ assignment: '%s' object layout differs from '%s'", b.base.name, old.name)
	}
	oldBases := t.bases
	t.bases = b.t.bases
	if err := t.relinearise(th); err != nil {
		t.bases = oldBases
		return err
	}
	for _, base := range t.bases {
		if !slices.Contains(oldBases, base) {
			th.Interp.addSubclass(base, t)
		}
	}
	for _, base := range oldBases {
		if !slices.Contains(t.bases, base) {
			th.Interp.dropSubclass(base, t)
		}
	}
	return nil
}

// descends reports whether other is t or above it, whatever the MROs of metaclasses tell.
func (t *Type) descends(other *Type) bool {
	seen := map[*Type]bool{t: true}
	for next := []*Type{t}; len(next) > 0; {
		t, next = next[len(next)-1], next[:len(next)-1]
		if t == other {
			return true
		}
		for _, base := range t.bases {
			if !seen[base] {
				seen[base] = true
				next = append(next, base)
			}
		}
	}
	return false
}

// relinearise recomputes the MRO and the slots of t and of the classes below.
// If that fails, all of them keep those they had.
func (t *Type) relinearise(th *Thread) error {
	type change struct {
		t   *Type
		old []*Type
	}
	var changes []change
	for next := []*Type{t}; len(next) > 0; {
		t, next = next[len(next)-1], next[:len(next)-1]
		mro, err := t.linearised(th, t.solid)
		if err != nil {
			for _, c := range slices.Backward(changes) {
				c.t.setMRO(c.old)
			}
			return err
		}
		changes = append(changes, change{t, t.mro})
		t.setMRO(mro)
		for _, weak := range slices.Backward(t.subclasses) {
			if sub := weak.Value(); sub != nil {
				next = append(next, sub)
			}
		}
	}
	return nil
}

func (t *Type) setMRO(mro []*Type) {
	t.mro = mro
	t.version = nextTypeVersion()
	updateSlots(t)
}

func (in *Interpreter) dropSubclass(base, t *Type) {
	list := &base.subclasses
	if base.builtin {
		table, _ := in.State(subclassesKey{}).(subclassTable)
		own := table[base]
		defer func() { table[base] = own }()
		list = &own
	}
	for i, p := range *list {
		if p.Value() == t {
			*list = slices.Delete(*list, i, i+1)
			return
		}
	}
}
