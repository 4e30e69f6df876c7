package runtime

// How functions, methods and descriptors are copied and pickled: by name, which
// gives the same one again.

// attributeOf is what __reduce__ returns for the attribute of an object.
func attributeOf(th *Thread, owner, name Value) Value {
	return madeBy(OrNone(th.Interp.Builtins.GetStr(Intern("getattr"))), Value{}, owner, name)
}

func nativeReduce(th *Thread, args []Value) (Value, error) {
	n := MustAs[Native](args[0])
	name := NewStr(n.sig.Name).Value()
	switch {
	case n.self.IsSet() && AsModule(n.self) == nil:
		return attributeOf(th, n.self, name), nil
	case !n.self.IsSet() && n.owner != nil:
		return attributeOf(th, n.owner.Value(), name), nil
	}
	return name, nil // a function of a module
}

func methodReduce(th *Thread, args []Value) (Value, error) {
	m := MustAs[BoundMethod](args[0])
	name, err := GetAttr(th, m.Func, nameName)
	if err != nil {
		return Value{}, err
	}
	return attributeOf(th, m.Self, name), nil
}

func memberReduce(th *Thread, args []Value) (Value, error) {
	m := MustAs[MemberDescriptor](args[0])
	return attributeOf(th, m.owner.Value(), m.name.Value()), nil
}
