package runtime

// Attribute access. Names in code are interned; a name that a script computed
// at run time may not be, and is never interned by being looked up: it stands
// for the interned Str with its text if there is one, and can only be found in
// dicts if there is none.

// canonical returns the interned Str for a name if anybody interned it.
func canonical(name *Str) *Str {
	if name.interned {
		return name
	}
	if n := internTable.lookup(name); n != nil {
		return n
	}
	return name
}

// attrName returns v, an attribute name given by a script, in the form that
// attribute access takes.
func attrName(th *Thread, v Value) (*Str, error) {
	s := As[Str](v, StrType)
	if s == nil {
		return nil, th.TypeErrorf("attribute name must be string, not '%s'", v.Type().name)
	}
	if s.typ != StrType {
		s = NewStr(s.s)
	}
	return canonical(s), nil
}

// GetAttr is v.name.
func GetAttr(th *Thread, v Value, name *Str) (r Value, err error) {
	if f := v.Type().Slots.GetAttr; f != nil {
		r, err = f(th, v, name)
	} else {
		r, err = genericLookup(th, v, name)
		if err == nil && !r.IsSet() {
			err = missingAttr(th, v, name)
		}
	}
	if err != nil {
		NameMissingAttr(err, v, name)
	}
	return r, err
}

// NameMissingAttr completes an AttributeError that the search for v.name has
// ended with: one that a script has raised does not say what was looked for, and
// in what. Of other errors it takes no notice.
func NameMissingAttr(err error, v Value, name *Str) {
	if e := IsException(err, AttributeError); e != nil && !e.Fields[attributeErrorName].IsSet() && !e.Fields[attributeErrorObj].IsSet() {
		e.Fields[attributeErrorName], e.Fields[attributeErrorObj] = name.Value(), v
	}
}

// LookupAttr is GetAttr that returns the unset Value in place of an
// AttributeError.
func LookupAttr(th *Thread, v Value, name *Str) (Value, error) {
	var r Value
	var err error
	switch t := v.Type(); {
	case t.Slots.GetAttr == nil:
		r, err = genericLookup(th, v, name)
	case t == TypeType:
		r, err = typeLookupAttr(th, MustAs[Type](v), name)
	case t == ModuleType:
		r, err = moduleLookup(th, v, name)
	default:
		r, err = t.Slots.GetAttr(th, v, name)
	}
	if err != nil && IsException(err, AttributeError) != nil {
		return Value{}, nil
	}
	return r, err
}

// GenericGetAttr is object.__getattribute__: data descriptors of the class,
// then the object's own attributes, then the class's others.
func GenericGetAttr(th *Thread, v Value, name *Str) (Value, error) {
	r, err := genericLookup(th, v, name)
	if err == nil && !r.IsSet() {
		return Value{}, missingAttr(th, v, name)
	}
	return r, err
}

// genericLookup is GenericGetAttr that returns the unset Value when there is
// no such attribute.
func genericLookup(th *Thread, v Value, name *Str) (Value, error) {
	name = canonical(name)
	t := v.Type()
	found := t.Lookup(name)
	var get func(*Thread, Value, Value, *Type) (Value, error)
	if found.IsSet() {
		ft := found.Type()
		get = ft.DescrGet
		if get != nil && ft.DescrSet != nil {
			return get(th, found, v, t)
		}
	}
	if a := attrsOf(v); a != nil {
		if own := a.get(name); own.IsSet() {
			return own, nil
		}
	}
	if get != nil {
		return get(th, found, v, t)
	}
	return found, nil
}

// SetAttr is v.name = x.
func SetAttr(th *Thread, v Value, name *Str, x Value) error {
	if f := v.Type().Slots.SetAttr; f != nil {
		return f(th, v, name, x)
	}
	return GenericSetAttr(th, v, name, x)
}

// DelAttr is del v.name.
func DelAttr(th *Thread, v Value, name *Str) error { return SetAttr(th, v, name, Value{}) }

// GenericSetAttr is object.__setattr__, and object.__delattr__ when x is unset.
func GenericSetAttr(th *Thread, v Value, name *Str, x Value) error {
	name = canonical(name)
	t := v.Type()
	found := t.Lookup(name)
	if found.IsSet() {
		if set := found.Type().DescrSet; set != nil {
			return set(th, found, v, x)
		}
	}
	a := attrsOf(v)
	if a == nil || t.noDict {
		if found.IsSet() {
			// It is there: no other is suggested.
			return attributeErrorf(Value{}, nil, "'%s' object attribute '%s' is read-only", t.name, name.s)
		}
		if t.Slots.SetAttr != nil && t != GenericAliasType { // an alias has that for classes of scripts alone
			return missingAttr(th, v, name)
		}
		return attributeErrorf(v, name, "'%s' object has no attribute '%s' and no __dict__ for setting new attributes", t.name, name.s)
	}
	if x.IsSet() {
		a.set(t.rootShape, name, x)
		if n := len(a.slots); n > t.slotHint && !t.builtin {
			t.slotHint = n
		}
		return nil
	}
	if !a.delete(name) {
		return missingAttr(th, v, name)
	}
	return nil
}

// LookupSpecial finds a special method on v's type and binds it to v. It
// returns the unset Value if the type has none.
func LookupSpecial(th *Thread, v Value, name *Str) (Value, error) {
	t := v.Type()
	found := t.Lookup(name)
	if !found.IsSet() {
		return Value{}, nil
	}
	return bindDescriptor(th, found, v, t)
}

// CallSpecial calls the special method name of v's type. ok is false if the
// type has none.
func CallSpecial(th *Thread, v Value, name *Str, args ...Value) (r Value, ok bool, err error) {
	found := v.Type().Lookup(name)
	if !found.IsSet() {
		return Value{}, false, nil
	}
	r, err = callSpecial(th, found, v, args...)
	return r, true, err
}

// GetMethod is v.name for the purpose of calling it. Where that is a function
// found on the class, it returns the function and v as self, the first
// argument to pass, which spares a bound method; self is unset otherwise.
func GetMethod(th *Thread, v Value, name *Str) (fn, self Value, err error) {
	t := v.Type()
	if t.Slots.GetAttr != nil {
		fn, err = GetAttr(th, v, name)
		return fn, Value{}, err
	}
	name = canonical(name)
	found := t.Lookup(name)
	if found.IsSet() && found.Type().methodLike {
		if a := attrsOf(v); a != nil {
			if own := a.get(name); own.IsSet() {
				return own, Value{}, nil
			}
		}
		if n := AsNative(found); n != nil {
			if err := n.checkSelf(th, v); err != nil {
				return Value{}, Value{}, err
			}
		}
		return found, v, nil
	}
	fn, err = GenericGetAttr(th, v, name)
	return fn, Value{}, err
}

// missingAttr is the AttributeError for an attribute that v does not have.
func missingAttr(th *Thread, v Value, name *Str) error {
	if t := AsType(v); t != nil {
		return attributeErrorf(v, name, "type object '%s' has no attribute '%s'", t.name, name.s)
	}
	return attributeErrorf(v, name, "'%s' object has no attribute '%s'", v.Type().name, name.s)
}
