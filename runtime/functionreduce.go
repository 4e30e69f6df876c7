package runtime

// How functions, methods and descriptors are copied and pickled: by name, which
// gives the same one again.

// attributeReduce makes the method __reduce__ of what is an attribute of
// another object; if that is unset, the name alone is enough.
func attributeReduce(of func(th *Thread, self Value) (owner, name Value, err error)) Method {
	return Method{"__reduce__(self, /)", func(th *Thread, args []Value) (Value, error) {
		owner, name, err := of(th, args[0])
		if err != nil || !owner.IsSet() {
			return name, err
		}
		return madeBy(th.Interp.Builtins.GetStr(Intern("getattr")), Value{}, owner, name), nil
	}, InstanceMethod}
}

var nativeReduce = attributeReduce(func(_ *Thread, self Value) (owner, name Value, err error) {
	n := MustAs[Native](self)
	owner = n.self
	switch {
	case owner.IsSet() && AsModule(owner) != nil:
		owner = Value{}
	case !owner.IsSet() && n.owner != nil:
		owner = n.owner.Value()
	}
	return owner, NewStr(n.sig.Name).Value(), nil
})

var methodReduce = attributeReduce(func(th *Thread, self Value) (owner, name Value, err error) {
	m := MustAs[BoundMethod](self)
	name, err = GetAttr(th, m.Func, nameName)
	return m.Self, name, err
})

var memberReduce = attributeReduce(func(_ *Thread, self Value) (owner, name Value, err error) {
	m := MustAs[MemberDescriptor](self)
	return m.owner.Value(), m.name.Value(), nil
})
