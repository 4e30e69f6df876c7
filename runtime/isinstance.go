package runtime

// IsInstance is isinstance(v, cls), where cls may be a class, a union or a tuple.
func IsInstance(th *Thread, v, cls Value) (bool, error) {
	if t := Exactly[Type](cls, TypeType); t != nil {
		if v.Type() == t || v.Type().IsSubtype(t) {
			return true, nil
		}
		return realIsInstance(th, v, cls)
	}
	return checkEach(th, cls, " in __instancecheck__", func(c Value) (bool, error) {
		if v.Type().Value() == c {
			return true, nil
		}
		if c.Type() == TypeType {
			return realIsInstance(th, v, c)
		}
		check := c.Type().Lookup(nameInstanceCheck)
		if !check.IsSet() {
			return realIsInstance(th, v, c)
		}
		r, err := callSpecial(th, check, c, v)
		if err != nil {
			return false, err
		}
		return Truth(th, r)
	})
}

// IsSubclass is issubclass(sub, cls).
func IsSubclass(th *Thread, sub, cls Value) (bool, error) {
	if Exactly[Type](cls, TypeType) != nil {
		return realIsSubclass(th, sub, cls)
	}
	return checkEach(th, cls, " in __subclasscheck__", func(c Value) (bool, error) {
		if c.Type() == TypeType {
			return realIsSubclass(th, sub, c)
		}
		check := c.Type().Lookup(nameSubclassCheck)
		if !check.IsSet() {
			return realIsSubclass(th, sub, c)
		}
		r, err := callSpecial(th, check, c, sub)
		if err != nil {
			return false, err
		}
		return Truth(th, r)
	})
}

// checkEach applies check to cls, or to the members of a tuple until one holds.
// where is what it is done for, see EnterTo.
func checkEach(th *Thread, cls Value, where string, check func(Value) (bool, error)) (bool, error) {
	t := AsTuple(cls)
	if t == nil {
		return check(cls)
	}
	if err := th.EnterTo(where); err != nil {
		return false, err
	}
	defer th.Leave()
	if err := th.Work(1 + int64(len(t.Items))); err != nil {
		return false, err
	}
	for _, c := range t.Items {
		if is, err := checkEach(th, c, where, check); err != nil || is {
			return is, err
		}
	}
	return false, nil
}

// realIsInstance is type.__instancecheck__: the object's type, or the class it
// claims by __class__.
func realIsInstance(th *Thread, v, cls Value) (bool, error) {
	t := AsType(cls)
	if t == nil {
		return instanceOfAbstract(th, v, cls)
	}
	vt := v.Type()
	if vt.IsSubtype(t) {
		return true, nil
	}
	if vt.Slots.GetAttr == nil && vt.Lookup(nameClass) == objectClass {
		return false, nil // __class__ is what object says
	}
	claimed, err := LookupAttr(th, v, nameClass)
	if err != nil || !claimed.IsSet() {
		return false, err
	}
	c := AsType(claimed)
	return c != nil && c != vt && c.IsSubtype(t), nil
}

// objectClass is the descriptor object.__class__.
var objectClass Value

// instanceOfAbstract handles objects that are no classes but have __bases__.
func instanceOfAbstract(th *Thread, v, cls Value) (bool, error) {
	if bases, err := abstractBases(th, cls); err != nil {
		return false, err
	} else if !bases.IsSet() {
		return false, th.TypeErrorf("isinstance() arg 2 must be a type, a tuple of types, or a union")
	}
	c, err := LookupAttr(th, v, nameClass)
	if err != nil || !c.IsSet() {
		return false, err
	}
	return abstractIsSubclass(th, c, cls)
}

// realIsSubclass is type.__subclasscheck__.
func realIsSubclass(th *Thread, sub, cls Value) (bool, error) {
	if s, c := AsType(sub), AsType(cls); s != nil && c != nil {
		return s.IsSubtype(c), nil
	}
	if bases, err := abstractBases(th, sub); err != nil {
		return false, err
	} else if !bases.IsSet() {
		return false, th.TypeErrorf("issubclass() arg 1 must be a class")
	}
	if bases, err := abstractBases(th, cls); err != nil {
		return false, err
	} else if !bases.IsSet() {
		return false, th.TypeErrorf("issubclass() arg 2 must be a class, a tuple of classes, or a union")
	}
	return abstractIsSubclass(th, sub, cls)
}

// abstractBases is v.__bases__ if that is a tuple, else unset.
func abstractBases(th *Thread, v Value) (Value, error) {
	bases, err := LookupAttr(th, v, nameBases)
	if err != nil || !bases.IsSet() || AsTuple(bases) == nil {
		return Value{}, err
	}
	return bases, nil
}

func abstractIsSubclass(th *Thread, sub, cls Value) (bool, error) {
	if err := th.EnterTo(" in __subclasscheck__"); err != nil {
		return false, err
	}
	defer th.Leave()
	if sub == cls {
		return true, nil
	}
	bases, err := abstractBases(th, sub)
	if err != nil || !bases.IsSet() {
		return false, err
	}
	for _, b := range MustAs[Tuple](bases).Items {
		if is, err := abstractIsSubclass(th, b, cls); err != nil || is {
			return is, err
		}
	}
	return false, nil
}
