package runtime

// FillBuiltins fills the namespace of module builtins. __build_class__ is
// missing: it is the instruction loop's.
func FillBuiltins(th *Thread) error {
	d := th.Interp.Builtins
	d.SetStr(nameName, NewStr("builtins").Value())
	d.SetStr(nameDoc, None)
	d.SetStr(Intern("__package__"), NewStr("").Value())
	d.SetStr(Intern("__loader__"), None)
	d.SetStr(Intern("__spec__"), None)
	for _, group := range [][]builtinFunction{
		objectBuiltins, attributeBuiltins, iterationBuiltins, numberBuiltins, codeBuiltins, ioBuiltins,
	} {
		for _, b := range group {
			n := builtinNative(b)
			d.SetStr(Intern(n.Name()), n.Value())
		}
	}
	for _, t := range builtinTypes() {
		d.SetStr(Intern(t.name), t.Value())
	}
	for _, c := range [...]struct {
		name string
		v    Value
	}{
		{"None", None}, {"Ellipsis", Ellipsis}, {"NotImplemented", NotImplemented}, {"False", False}, {"True", True}, {"__debug__", True},
	} {
		d.SetStr(Intern(c.name), c.v)
	}
	for _, name := range [...]string{"EnvironmentError", "IOError"} {
		d.SetStr(Intern(name), OSError.Value())
	}
	for _, name := range [...]string{"exit", "quit"} {
		d.SetStr(Intern(name), newQuitter(name))
	}
	for _, s := range siteTexts {
		d.SetStr(Intern(s.name), newPrinter(s.name, s.text))
	}
	d.SetStr(Intern("help"), helper)
	return nil
}

// builtinFunction declares a builtin function: its signature, and either fn or,
// where a signature cannot express its parameters, raw.
type builtinFunction struct {
	sig string
	fn  NativeFunc
	raw CallFunc
}

func builtinNative(b builtinFunction) *Native {
	n := NewNative("builtins", b.sig, b.fn)
	n.sig.SelfMethod = false // whatever the first parameter is called
	n.raw = b.raw
	n.setDirect()
	return n
}

// builtinTypes lists the types that are in builtins: the common ones and the
// exceptions.
func builtinTypes() []*Type {
	types := []*Type{
		ObjectType, TypeType, BoolType, IntType, FloatType, ComplexType, StrType, BytesType, ByteArrayType, MemoryViewType,
		ListType, TupleType, DictType, SetType, FrozenSetType, RangeType, SliceType, EnumerateType, ZipType, MapType,
		FilterType, ReversedType, PropertyType, StaticMethodType, ClassMethodType, SuperType,
	}
	registry.mu.Lock()
	defer registry.mu.Unlock()
	for _, t := range registry.ready {
		if t.exception && t.module == "builtins" {
			types = append(types, t)
		}
	}
	return types
}
