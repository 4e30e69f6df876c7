package runtime

var nameMetaclass = Intern("metaclass")

// BuildClass carries a class statement out. bases are the values written in the
// parentheses; kwargs the values of the keywords names. body runs the class
// body in the namespace it is given, and leaves the cell that the body's
// functions see the class through in it as __classcell__.
func BuildClass(th *Thread, name *Str, bases, kwargs, names []Value, body func(namespace Value) error) (Value, error) {
	resolved, err := resolveBases(th, bases)
	if err != nil {
		return Value{}, err
	}
	meta, kwargs, names := takeMetaclass(kwargs, names)
	if !meta.IsSet() {
		meta = TypeType.Value()
		if len(resolved) > 0 {
			meta = resolved[0].Type().Value()
		}
	}
	if t := AsType(meta); t != nil {
		if t, err = metaclassOf(th, t, resolved); err != nil {
			return Value{}, err
		}
		meta = t.Value()
	}
	basesTuple := NewTuple(resolved...).Value()
	ns, err := prepareNamespace(th, meta, name, basesTuple, kwargs, names)
	if err != nil {
		return Value{}, err
	}
	if err := body(ns); err != nil {
		return Value{}, err
	}
	var cell Value
	if d := AsDict(ns); d != nil {
		cell = d.GetStr(nameClassCell)
	}
	if len(resolved) != len(bases) || !sameValues(resolved, bases) {
		if err := SetItem(th, ns, nameOrigBases.Value(), NewTuple(bases...).Value()); err != nil {
			return Value{}, err
		}
	}
	cls, err := callMetaclass(th, meta, name, basesTuple, ns, kwargs, names)
	if err != nil {
		return Value{}, err
	}
	return cls, checkClassCell(th, cls, cell, name)
}

func sameValues(a, b []Value) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// resolveBases asks bases that are no classes which classes they stand for.
func resolveBases(th *Thread, bases []Value) ([]Value, error) {
	var out []Value
	for i, b := range bases {
		if AsType(b) == nil {
			entries, err := LookupAttr(th, b, nameMROEntries)
			if err != nil {
				return nil, err
			}
			if entries.IsSet() {
				r, err := Call(th, entries, NewTuple(bases...).Value())
				if err != nil {
					return nil, err
				}
				t := AsTuple(r)
				if t == nil {
					return nil, th.TypeErrorf("__mro_entries__ must return a tuple")
				}
				if out == nil {
					out = append(make([]Value, 0, len(bases)), bases[:i]...)
				}
				out = append(out, t.Items...)
				continue
			}
		}
		if out != nil {
			out = append(out, b)
		}
	}
	if out == nil {
		return bases, nil
	}
	return out, nil
}

// takeMetaclass separates the keyword metaclass from the others.
func takeMetaclass(kwargs, names []Value) (meta Value, restArgs, restNames []Value) {
	for i, n := range names {
		if MustAs[Str](n).s != nameMetaclass.s {
			continue
		}
		restArgs = append(append(restArgs, kwargs[:i]...), kwargs[i+1:]...)
		restNames = append(append(restNames, names[:i]...), names[i+1:]...)
		return kwargs[i], restArgs, restNames
	}
	return Value{}, kwargs, names
}

func prepareNamespace(th *Thread, meta Value, name *Str, bases Value, kwargs, names []Value) (Value, error) {
	if meta == TypeType.Value() {
		return NewDict().Value(), nil
	}
	prepare, err := LookupAttr(th, meta, namePrepare)
	if err != nil {
		return Value{}, err
	}
	if !prepare.IsSet() {
		return NewDict().Value(), nil
	}
	ns, err := CallKw(th, prepare, append([]Value{name.Value(), bases}, kwargs...), names)
	if err != nil {
		return Value{}, err
	}
	if ns.Type().GetItem == nil {
		who := "<metaclass>"
		if t := AsType(meta); t != nil {
			who = t.name
		}
		return Value{}, th.TypeErrorf("%s.__prepare__() must return a mapping, not %s", who, ns.Type().name)
	}
	return ns, nil
}

func callMetaclass(th *Thread, meta Value, name *Str, bases, ns Value, kwargs, names []Value) (Value, error) {
	if meta == TypeType.Value() {
		return NewClass(th, TypeType, name, MustAs[Tuple](bases).Items, AsDict(ns), kwargs, names)
	}
	return CallKw(th, meta, append([]Value{name.Value(), bases, ns}, kwargs...), names)
}

// checkClassCell sees that super() will work in the class's methods.
func checkClassCell(th *Thread, cls, cell Value, name *Str) error {
	if AsType(cls) == nil || !cell.IsSet() {
		return nil
	}
	c := Exactly[Cell](cell, CellType)
	if c == nil || c.V == cls {
		return nil
	}
	if !c.V.IsSet() {
		return th.Raisef(RuntimeError, "__class__ not set defining %s as %s. Was __classcell__ propagated to type.__new__?",
			QuoteStr(name.s), mustRepr(th, cls))
	}
	return th.TypeErrorf("__class__ set to %s defining %s as %s", mustRepr(th, c.V), QuoteStr(name.s), mustRepr(th, cls))
}
