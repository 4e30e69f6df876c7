package runtime

// The attributes of classes that type computes.

func selfType(v Value) *Type { return MustAs[Type](v) }

// writable refuses to change a builtin type.
func (t *Type) writable(th *Thread, name string, v Value) error {
	switch {
	case t.builtin:
		return th.TypeErrorf("cannot set '%s' attribute of immutable type '%s'", name, t.name)
	case !v.IsSet():
		return th.TypeErrorf("cannot delete '%s' attribute of immutable type '%s'", name, t.name)
	}
	return nil
}

func typeSetName(th *Thread, self, v Value) error {
	t := selfType(self)
	if err := t.writable(th, "__name__", v); err != nil {
		return err
	}
	s := AsStr(v)
	if s == nil {
		return th.TypeErrorf("can only assign string to %s.__name__, not '%s'", t.name, v.Type().name)
	}
	if err := checkTypeName(th, s); err != nil {
		return err
	}
	t.name = s.s
	return nil
}

func typeSetQualName(th *Thread, self, v Value) error {
	t := selfType(self)
	if err := t.writable(th, "__qualname__", v); err != nil {
		return err
	}
	s := AsStr(v)
	if s == nil {
		return th.TypeErrorf("can only assign string to %s.__qualname__, not '%s'", t.name, v.Type().name)
	}
	t.qualname = s.s
	return nil
}

// ownAttr is a member that lives in the class's dict; builtin types answer
// fallback.
func ownAttr(name *Str, fallback func(*Type) (Value, error)) Member {
	return Member{
		Name: name.s,
		Get: func(th *Thread, self Value) (Value, error) {
			t := selfType(self)
			if v := t.Dict().GetStr(name); v.IsSet() && !t.builtin {
				if v.Type() == GetSetDescriptorType {
					return fallback(t)
				}
				return bindDescriptor(th, v, Value{}, t)
			}
			return fallback(t)
		},
		Set: func(th *Thread, self, v Value) error {
			t := selfType(self)
			if err := t.writable(th, name.s, v); err != nil {
				return err
			}
			t.setOwn(name, v)
			return nil
		},
	}
}

func typeTuple(types []*Type) Value {
	items := make([]Value, len(types))
	for i, t := range types {
		items[i] = t.Value()
	}
	return TupleOf(items).Value()
}

func typeGetAbstractMethods(th *Thread, self Value) (Value, error) {
	t := selfType(self)
	if v := t.Dict().GetStr(nameAbstractMethods); v.IsSet() && t != TypeType {
		return v, nil
	}
	return Value{}, missingAttr(th, self, nameAbstractMethods)
}

func typeSetAbstractMethods(th *Thread, self, v Value) error {
	t := selfType(self)
	if t.builtin {
		return th.TypeErrorf("cannot set '__abstractmethods__' attribute of immutable type '%s'", t.name)
	}
	if !v.IsSet() {
		if !t.Dict().DeleteStr(nameAbstractMethods) {
			return missingAttr(th, self, nameAbstractMethods)
		}
		t.unfinished = false
		t.version = nextTypeVersion()
		return nil
	}
	abstract, err := Truth(th, v)
	if err != nil {
		return err
	}
	t.setOwn(nameAbstractMethods, v)
	t.unfinished = abstract
	return nil
}

var (
	nameAnnotateFunc     = Intern("__annotate_func__")
	nameAnnotationsCache = Intern("__annotations_cache__")
)

// typeGetAnnotations evaluates the annotations of a class body when they are
// first asked for.
func typeGetAnnotations(th *Thread, self Value) (Value, error) {
	t := selfType(self)
	if t.builtin {
		return Value{}, missingAttr(th, self, nameAnnotations)
	}
	for _, name := range [...]*Str{nameAnnotations, nameAnnotationsCache} {
		if v := t.Dict().GetStr(name); v.IsSet() {
			return bindDescriptor(th, v, Value{}, t)
		}
	}
	v := NewDict().Value()
	if fn := t.Dict().GetStr(nameAnnotateFunc); fn.IsSet() && Callable(fn) {
		r, err := Call(th, fn, Int(1))
		if err != nil {
			return Value{}, err
		}
		if AsDict(r) == nil {
			return Value{}, th.TypeErrorf("__annotate__ returned non-dict of type '%s'", r.Type().name)
		}
		v = r
	}
	t.setOwn(nameAnnotationsCache, v)
	return v, nil
}

func typeSetAnnotations(th *Thread, self, v Value) error {
	t := selfType(self)
	if t.builtin {
		return th.TypeErrorf("cannot set '__annotations__' attribute of immutable type '%s'", t.name)
	}
	had := t.Dict().DeleteStr(nameAnnotationsCache)
	if v.IsSet() {
		t.setOwn(nameAnnotations, v)
		return nil
	}
	if !t.Dict().DeleteStr(nameAnnotations) && !had {
		return missingAttr(th, self, nameAnnotations)
	}
	t.Dict().DeleteStr(nameAnnotateFunc)
	t.changed(nameAnnotations)
	return nil
}

func typeGetAnnotate(th *Thread, self Value) (Value, error) {
	t := selfType(self)
	if t.builtin {
		return Value{}, missingAttr(th, self, nameAnnotate)
	}
	return OrNone(t.Dict().GetStr(nameAnnotateFunc)), nil
}

func typeSetAnnotate(th *Thread, self, v Value) error {
	t := selfType(self)
	if !v.IsSet() {
		return th.TypeErrorf("cannot delete __annotate__ attribute")
	}
	if err := t.writable(th, "__annotate__", v); err != nil {
		return err
	}
	if !v.IsNone() && !Callable(v) {
		return th.TypeErrorf("__annotate__ must be callable or None")
	}
	t.Dict().DeleteStr(nameAnnotationsCache)
	t.setOwn(nameAnnotateFunc, v)
	return nil
}

var typeMembers = []Member{
	{Name: "__name__", Set: typeSetName, Get: func(th *Thread, self Value) (Value, error) {
		return NewStr(selfType(self).BareName()).Value(), nil
	}},
	{Name: "__qualname__", Set: typeSetQualName, Get: func(th *Thread, self Value) (Value, error) {
		return NewStr(selfType(self).qualname).Value(), nil
	}},
	ownAttr(nameModule, func(t *Type) (Value, error) {
		if t.module == "" {
			return Value{}, attributeErrorf(t.Value(), nameModule, "__module__")
		}
		return NewStr(t.module).Value(), nil
	}),
	ownAttr(nameDoc, func(t *Type) (Value, error) {
		if t.doc == "" {
			return None, nil
		}
		return NewStr(t.doc).Value(), nil
	}),
	ownAttr(nameTypeParams, func(t *Type) (Value, error) { return NewTuple().Value(), nil }),
	{Name: "__dict__", Get: func(th *Thread, self Value) (Value, error) {
		return NewMappingProxy(selfType(self).Dict().Value()).Value(), nil
	}},
	{Name: "__bases__", Set: typeSetBases, Get: func(th *Thread, self Value) (Value, error) {
		return typeTuple(selfType(self).bases), nil
	}},
	{Name: "__base__", Get: func(th *Thread, self Value) (Value, error) {
		if b := selfType(self).bases; len(b) > 0 {
			return bestOf(b).Value(), nil
		}
		return None, nil
	}},
	{Name: "__mro__", Get: func(th *Thread, self Value) (Value, error) { return typeTuple(selfType(self).mro), nil }},
	{Name: "__abstractmethods__", Get: typeGetAbstractMethods, Set: typeSetAbstractMethods},
	{Name: "__annotations__", Get: typeGetAnnotations, Set: typeSetAnnotations},
	{Name: "__annotate__", Get: typeGetAnnotate, Set: typeSetAnnotate},
	{Name: "__text_signature__", Get: func(th *Thread, self Value) (Value, error) { return None, nil }},
}
