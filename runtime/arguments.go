package runtime

// takePositional checks the arguments of a constructor that takes between
// least and most of them, by position only.
func takePositional(th *Thread, name string, args, names []Value, least, most int) error {
	if len(names) > 0 {
		return th.TypeErrorf("%s() takes no keyword arguments", name)
	}
	n := len(args)
	switch {
	case n >= least && n <= most:
		return nil
	case least == most:
		return th.TypeErrorf("%s expected %d argument%s, got %d", name, least, plural(least), n)
	case n < least:
		return th.TypeErrorf("%s expected at least %d argument%s, got %d", name, least, plural(least), n)
	}
	return th.TypeErrorf("%s expected at most %d argument%s, got %d", name, most, plural(most), n)
}

// withoutInitKeywords leaves out of what __new__ of the builtin type base is
// given the keywords that a subclass's own __init__ takes. A nil base is one
// without an __init__.
func withoutInitKeywords(t, base *Type, args, names []Value) (_, _ []Value) {
	if len(names) > 0 && t != base && t.Init != nil {
		return args[:len(args)-len(names)], nil
	}
	return args, names
}

// constructorCount checks how many arguments a constructor got, of at most most.
// CPython words it in one way when a type itself is called with positional
// arguments, and in another way for its subclasses.
func constructorCount(th *Thread, name string, plain bool, n, most int) error {
	switch {
	case n <= most:
		return nil
	case plain:
		return takePositional(th, name, make([]Value, n), nil, 0, most)
	}
	return th.TypeErrorf("%s() takes at most %d arguments (%d given)", name, most, n)
}

// argAt is args[i], or the unset Value when there are fewer arguments.
func argAt(args []Value, i int) Value {
	if i < len(args) {
		return args[i]
	}
	return Value{}
}

// BindArgs binds the arguments of a call to n's parameters, one value each: for
// New and Init slots, which receive a call as it comes.
func (n *Native) BindArgs(th *Thread, args, names []Value) ([]Value, error) {
	return n.bindArgs(th, nil, args, names)
}

// UnpackCall turns the values of *args and **kwargs into a call's arguments.
func UnpackCall(args, kwargs Value) (all, names []Value) {
	all = MustAs[Tuple](args).Items
	kw := MustAs[Dict](kwargs)
	if kw.Len() == 0 {
		return all, nil
	}
	all = append([]Value(nil), all...)
	kw.Each(func(k, v Value) bool {
		names = append(names, k)
		all = append(all, v)
		return true
	})
	return all, names
}

// Keywords turns a dict that a script has filled into the names and values of a
// call's keyword arguments. Names that are not str are a TypeError.
func Keywords(th *Thread, kw *Dict) (names, values []Value, err error) {
	for at, k, v, ok := kw.Next(0); ok; at, k, v, ok = kw.Next(at) {
		if AsStr(k) == nil {
			return nil, nil, th.TypeErrorf("keywords must be strings")
		}
		names, values = append(names, k), append(values, v)
	}
	return names, values, nil
}
