package runtime

// Attribute access on classes.

// typeLookupAttr finds t.name, or the unset Value: data descriptors of the
// metaclass, then attributes along t's MRO, then others of the metaclass.
func typeLookupAttr(th *Thread, t *Type, name *Str) (Value, error) {
	name = canonical(name)
	meta := t.typ
	viaMeta := meta.Lookup(name)
	if viaMeta.IsSet() {
		if mt := viaMeta.Type(); mt.DescrSet != nil && mt.DescrGet != nil {
			return mt.DescrGet(th, viaMeta, t.Value(), meta)
		}
	}
	if found := t.Lookup(name); found.IsSet() {
		return bindDescriptor(th, found, Value{}, t)
	}
	if viaMeta.IsSet() {
		return bindDescriptor(th, viaMeta, t.Value(), meta)
	}
	return Value{}, nil
}

func typeGetAttr(th *Thread, self Value, name *Str) (Value, error) {
	v, err := typeLookupAttr(th, MustAs[Type](self), name)
	if err == nil && !v.IsSet() {
		return Value{}, missingAttr(th, self, name)
	}
	return v, err
}

func typeSetAttr(th *Thread, self Value, name *Str, v Value) error {
	t := MustAs[Type](self)
	if t.builtin {
		return th.TypeErrorf("cannot set '%s' attribute of immutable type '%s'", name.s, t.name)
	}
	name = canonical(name)
	if viaMeta := t.typ.Lookup(name); viaMeta.IsSet() {
		if set := viaMeta.Type().DescrSet; set != nil {
			return set(th, viaMeta, self, v)
		}
	}
	if v.IsSet() {
		t.setOwn(name, v)
		return nil
	}
	if !t.Dict().DeleteStr(name) {
		return missingAttr(th, self, name)
	}
	t.changed(name)
	return nil
}

// setOwn sets an attribute of the script class t.
func (t *Type) setOwn(name *Str, v Value) {
	t.Dict().SetStr(name, v)
	t.changed(name)
}

// changed is called when the attribute name of the script class t has changed:
// it renews what depends on it in t and its subclasses.
func (t *Type) changed(name *Str) {
	t.version = nextTypeVersion()
	switch name {
	case nameNew:
		updateNew(t)
	case nameDel:
		t.hasDel = t.Lookup(nameDel).IsSet()
	default:
		if def := slotOfDunder[name]; def != nil {
			updateSlot(t, def)
		}
	}
	for _, weak := range t.subclasses {
		if sub := weak.Value(); sub != nil {
			sub.changed(name)
		}
	}
}
