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
		if bt.IsSubtype(t) {
			return inheritanceCycle(th)
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
	if done, err := t.relinearise(th, nil); err != nil {
		t.bases = oldBases
		for i := len(done) - 1; i >= 0; i-- {
			done[i].t.setMRO(done[i].mro)
		}
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

// reordered is a class with the MRO it had.
type reordered struct {
	t   *Type
	mro []*Type
}

func inheritanceCycle(th *Thread) error {
	return th.TypeErrorf("a __bases__ item causes an inheritance cycle")
}

// relinearise recomputes the MRO and the slots of t and of the classes below. It
// adds those that have others now to done, the first of which has new bases:
// one that is below it has an MRO that does not tell.
func (t *Type) relinearise(th *Thread, done []reordered) ([]reordered, error) {
	if len(done) > 0 && slices.Contains(done[0].t.bases, t) {
		return done, inheritanceCycle(th)
	}
	mro, err := t.linearised(th, t.solid)
	if err != nil {
		return done, err
	}
	done = append(done, reordered{t, t.mro})
	t.setMRO(mro)
	// mro may make more of them, even a cycle that is not seen here.
	if err = th.Enter(); err != nil {
		return done, err
	}
	for i := 0; i < len(t.subclasses) && err == nil; i++ {
		if sub := t.subclasses[i].Value(); sub != nil {
			done, err = sub.relinearise(th, done)
		}
	}
	th.Leave()
	return done, err
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
