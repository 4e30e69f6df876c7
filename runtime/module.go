package runtime

import "fmt"

// Module is a module object.
type Module struct {
	Header
	Attrs Attrs
	// Initializing is set while the module's code runs for the first time: a
	// name missing then is probably due to a circular import.
	Initializing bool
	// Shadowing is the file of a module found in the folder of the script that
	// runs, where it may hide another of its name; "" for others.
	Shadowing string
}

// ModuleType is the type of modules.
var ModuleType = &Type{}

// NewModule makes a module named name with an empty namespace but for the
// attributes every module has.
func NewModule(name string, doc Value) *Module {
	m := &Module{Header: Header{ModuleType}}
	d := NewDict()
	d.SetStr(Intern("__name__"), Intern(name).Value())
	d.SetStr(Intern("__doc__"), OrNone(doc))
	d.SetStr(Intern("__package__"), None)
	d.SetStr(Intern("__loader__"), None)
	d.SetStr(Intern("__spec__"), None)
	m.Attrs.setDict(d)
	return m
}

// Dict is the module's namespace.
func (m *Module) Dict() *Dict { return m.Attrs.dict() }

// AsModule returns v as a module, or nil.
func AsModule(v Value) *Module { return As[Module](v, ModuleType) }

// ModuleAttr finds an attribute of a module: a type's attribute that computes
// it, an entry of the namespace, or what the module's own __getattr__ returns.
// It returns the unset Value if there is none.
func moduleLookup(th *Thread, v Value, name *Str) (Value, error) {
	r, err := genericLookup(th, v, name)
	if err != nil && IsException(err, AttributeError) == nil || r.IsSet() {
		return r, err
	}
	if d := MustAs[Module](v).Dict(); d != nil {
		if getattr := d.GetStr(nameGetAttr); getattr.IsSet() {
			if err := th.Enter(); err != nil { // it may import, and an import looks for attributes
				return Value{}, err
			}
			defer th.Leave()
			return Call(th, getattr, name.Value())
		}
	}
	return Value{}, nil
}

func moduleGetAttr(th *Thread, self Value, name *Str) (Value, error) {
	v, err := moduleLookup(th, self, name)
	if err != nil || v.IsSet() {
		return v, err
	}
	if d := MustAs[Module](self).Dict(); d != nil {
		if s := AsStr(OrNone(d.GetStr(nameName))); s != nil {
			return Value{}, MustAs[Module](self).missing(th, s.s, name)
		}
	}
	return Value{}, attributeErrorf(self, name, "module has no attribute '%s'", name.s)
}

// missing is the error for the missing attribute name of a module called
// module, with what may be the cause.
func (m *Module) missing(th *Thread, module string, name *Str) error {
	partially, hint := "", ""
	switch {
	case m.Shadowing != "" && isStandardModule(th, module):
		hint = fmt.Sprintf(" (consider renaming '%s' since it has the same name as the standard library module named '%s'"+
			" and the import system gives it precedence)", m.Shadowing, module)
	case m.Shadowing != "" && m.Initializing:
		hint = fmt.Sprintf(" (consider renaming '%s' if it has the same name as a third-party module you intended to import)", m.Shadowing)
	case m.Initializing:
		partially, hint = "partially initialized ", " (most likely due to a circular import)"
	}
	return attributeErrorf(m.Value(), name, "%smodule '%s' has no attribute '%s'%s", partially, module, name.s, hint)
}

// isStandardModule reports whether sys.stdlib_module_names has the name.
func isStandardModule(th *Thread, name string) bool {
	names := AsSet(th.Interp.SysAttr("stdlib_module_names"))
	if names == nil {
		return false
	}
	is, err := names.Has(th, NewStr(name).Value())
	return err == nil && is
}

func moduleRepr(th *Thread, self Value) (Value, error) {
	d := MustAs[Module](self).Dict()
	if d == nil {
		return DefaultRepr(th, self)
	}
	if spec := d.GetStr(nameSpec); spec.IsSet() && !spec.IsNone() {
		return reprOfSpec(th, spec)
	}
	name := "?"
	if s := AsStr(OrNone(d.GetStr(nameName))); s != nil {
		name = s.s
	}
	if file := AsStr(OrNone(d.GetStr(Intern("__file__")))); file != nil {
		return strf("<module %s from %s>", QuoteStr(name), QuoteStr(file.s)), nil
	}
	if loader := d.GetStr(nameLoader); loader.IsSet() && !loader.IsNone() {
		r, err := Repr(th, loader)
		return strf("<module %s (%s)>", QuoteStr(name), r), err
	}
	return strf("<module %s>", QuoteStr(name)), nil
}

var (
	nameSpec   = Intern("__spec__")
	nameLoader = Intern("__loader__")
)

// reprOfSpec is the repr of the module with the spec.
func reprOfSpec(th *Thread, spec Value) (Value, error) {
	var parts [4]Value // name, origin, loader, has_location
	for i, field := range [...]string{"name", "origin", "loader", "has_location"} {
		var err error
		if parts[i], err = GetAttr(th, spec, Intern(field)); err != nil {
			return Value{}, err
		}
	}
	name, err := Repr(th, parts[0])
	if err != nil {
		return Value{}, err
	}
	origin, loader := parts[1], parts[2]
	if !origin.IsNone() {
		located, err := Truth(th, parts[3])
		if err != nil {
			return Value{}, err
		}
		if located {
			from, err := Repr(th, origin)
			return strf("<module %s from %s>", name, from), err
		}
		from, err := ToStr(th, origin)
		return strf("<module %s (%s)>", name, from), err
	}
	if loader.IsNone() {
		return strf("<module %s>", name), nil
	}
	if folders, err := LookupAttr(th, loader, Intern("_path")); err != nil {
		return Value{}, err
	} else if folders.IsSet() && loader.Type().name == "NamespaceLoader" {
		list, err := Collect(th, folders)
		if err != nil {
			return Value{}, err
		}
		r, err := Repr(th, NewList(list).Value())
		return strf("<module %s (namespace) from %s>", name, r), err
	}
	r, err := Repr(th, loader)
	return strf("<module %s (%s)>", name, r), err
}

var moduleSignature = NewNative("builtins", "module(name, doc=None)", nil)

var moduleSpec = TypeSpec{
	Name: "module", Weakref: true,
	Slots: Slots{
		New: func(th *Thread, t *Type, args, names []Value) (Value, error) {
			m := NewObject[Module](t)
			m.Attrs.setDict(NewDict())
			return m.Value(), nil
		},
		Init: func(th *Thread, self Value, args, names []Value) error {
			bound, err := moduleSignature.bindArgs(th, nil, args, names)
			if err != nil {
				return err
			}
			name := AsStr(bound[0])
			if name == nil {
				return th.TypeErrorf("module() argument 'name' must be str, not %s", GivenName(bound[0]))
			}
			fillModule(MustAs[Module](self).Dict(), bound[0], bound[1])
			return nil
		},
		Repr:    moduleRepr,
		GetAttr: moduleGetAttr,
	},
	Methods: []Method{{"__dir__(self, /)", func(th *Thread, args []Value) (Value, error) {
		v, err := GetAttr(th, args[0], nameDict) // a subclass may have another
		if err != nil {
			return Value{}, err
		}
		d := AsDict(v)
		if d == nil {
			return Value{}, th.TypeErrorf("<module>.__dict__ is not a dictionary")
		}
		if fn := d.GetStr(nameDir); fn.IsSet() {
			return Call(th, fn)
		}
		names := NewDict()
		addNames(names, d)
		return keysList(names), nil
	}, InstanceMethod}},
	Members: []Member{
		{Name: "__dict__", Get: DictMember.Get},
		{Name: "__annotations__", Get: moduleAnnotations, Set: func(th *Thread, self, v Value) error {
			d := MustAs[Module](self).Dict()
			if v.IsSet() {
				d.SetStr(nameAnnotations, v)
			} else if !d.DeleteStr(nameAnnotations) {
				return missingAttr(th, self, nameAnnotations)
			}
			return nil
		}},
	},
}

func init() {
	var sample Module
	AttrsField(ModuleType, &sample, &sample.Attrs)
	RegisterType(ModuleType, &moduleSpec)
}

// moduleAnnotations evaluates a module's annotations when first asked for.
func moduleAnnotations(th *Thread, self Value) (Value, error) {
	d := MustAs[Module](self).Dict()
	if v := d.GetStr(nameAnnotations); v.IsSet() {
		return v, nil
	}
	v := NewDict().Value()
	if fn := d.GetStr(nameAnnotate); fn.IsSet() && Callable(fn) {
		r, err := Call(th, fn, Int(1))
		if err != nil {
			return Value{}, err
		}
		v = r
	}
	d.SetStr(nameAnnotations, v)
	return v, nil
}

// fillModule gives a module's namespace the attributes every module has.
func fillModule(d *Dict, name, doc Value) {
	d.SetStr(nameName, name)
	d.SetStr(nameDoc, OrNone(doc))
	d.SetStr(Intern("__package__"), None)
	d.SetStr(Intern("__loader__"), None)
	d.SetStr(Intern("__spec__"), None)
}

// SetDict makes d the module's namespace.
func (m *Module) SetDict(d *Dict) { m.Attrs.setDict(d) }
