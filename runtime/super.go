package runtime

// Super is a super object: attribute access on obj that starts behind cls in
// the MRO of typ, which is obj's type, or obj itself in a class method.
type Super struct {
	Header
	cls *Type
	obj Value // unset for an unbound super
	typ *Type
}

// SuperType is super.
var SuperType = &Type{}

// NewSuper makes super(cls, obj).
func NewSuper(th *Thread, cls *Type, obj Value) (Value, error) {
	typ, err := superCheck(th, cls, obj)
	if err != nil {
		return Value{}, err
	}
	return (&Super{Header{SuperType}, cls, obj, typ}).Value(), nil
}

func superCheck(th *Thread, cls *Type, obj Value) (*Type, error) {
	if t := AsType(obj); t != nil && t.IsSubtype(cls) {
		return t, nil
	}
	t := obj.Type()
	if t.IsSubtype(cls) {
		return t, nil
	}
	claimed, err := LookupAttr(th, obj, nameClass)
	if err != nil {
		return nil, err
	}
	if claimed.IsSet() {
		if c := AsType(claimed); c != nil && c != t && c.IsSubtype(cls) {
			return c, nil
		}
	}
	what := "instance of " + t.name
	if c := AsType(obj); c != nil {
		what = "type " + c.name
	}
	return nil, th.TypeErrorf("super(type, obj): obj (%s) is not an instance or subtype of type (%s).", what, cls.name)
}

// SuperAttr is super(cls, obj).name. For a method found as a function, it
// returns the function with obj as self, to be passed first, when method is
// true.
func SuperAttr(th *Thread, cls *Type, obj Value, name *Str, method bool) (v, self Value, err error) {
	typ, err := superCheck(th, cls, obj)
	if err != nil {
		return Value{}, Value{}, err
	}
	s := Super{Header{SuperType}, cls, obj, typ}
	found := s.find(name)
	if method && found.IsSet() && found.Type().methodLike && typ == obj.Type() {
		if n := AsNative(found); n != nil {
			if err := n.checkSelf(th, obj); err != nil {
				return Value{}, Value{}, err
			}
		}
		return found, obj, nil
	}
	if found.IsSet() && name != nameClass {
		v, err = s.bind(th, found)
		return v, Value{}, err
	}
	super := s
	v, err = GetAttr(th, super.Value(), name)
	return v, Value{}, err
}

// find looks name up behind cls in the MRO.
func (s *Super) find(name *Str) Value {
	mro := s.typ.mro
	for i, t := range mro {
		if t != s.cls {
			continue
		}
		for _, t := range mro[i+1:] {
			if v := t.Dict().GetStr(name); v.IsSet() {
				return v
			}
		}
		break
	}
	return Value{}
}

func (s *Super) bind(th *Thread, found Value) (Value, error) {
	obj := s.obj
	if t := AsType(obj); t != nil && t == s.typ {
		obj = Value{} // a class method's super: look up as on the class
	}
	return bindDescriptor(th, found, obj, s.typ)
}

func superGetAttr(th *Thread, self Value, name *Str) (Value, error) {
	s := MustAs[Super](self)
	name = canonical(name)
	if s.obj.IsSet() && name != nameClass {
		if found := s.find(name); found.IsSet() {
			return s.bind(th, found)
		}
	}
	return GenericGetAttr(th, self, name)
}

func superInit(th *Thread, self Value, args, names []Value) error {
	if len(names) > 0 {
		return th.TypeErrorf("super() takes no keyword arguments")
	}
	if len(args) > 2 {
		return th.TypeErrorf("super() expected at most 2 arguments, got %d", len(args))
	}
	var cls *Type
	var obj Value
	if len(args) == 0 {
		var frame Frame
		if th.Frames != nil {
			frame = th.Frames.Frame(0)
		}
		if frame == nil {
			return th.Raise(RuntimeError, "super(): no current frame")
		}
		var err error
		if cls, obj, err = frame.SuperArgs(th); err != nil {
			return err
		}
	} else {
		if cls = AsType(args[0]); cls == nil {
			return th.TypeErrorf("super() argument 1 must be a type, not %s", args[0].Type().name)
		}
		if len(args) > 1 && !args[1].IsNone() {
			obj = args[1]
		}
	}
	var typ *Type
	if obj.IsSet() {
		var err error
		if typ, err = superCheck(th, cls, obj); err != nil {
			return err
		}
	}
	s := MustAs[Super](self)
	s.cls, s.obj, s.typ = cls, obj, typ
	return nil
}

func superRepr(th *Thread, self Value) (Value, error) {
	s := MustAs[Super](self)
	name := "NULL"
	if s.cls != nil {
		name = s.cls.name
	}
	if s.typ != nil {
		return strf("<super: <class '%s'>, <%s object>>", name, s.typ.name), nil
	}
	return strf("<super: <class '%s'>, NULL>", name), nil
}

func init() {
	SubclassLayout[Super](SuperType)
	typeOrNone := func(t *Type) (Value, error) {
		if t == nil {
			return None, nil
		}
		return t.Value(), nil
	}
	RegisterType(SuperType, &TypeSpec{
		Name: "super",
		Slots: Slots{
			New: func(th *Thread, t *Type, args, names []Value) (Value, error) {
				return NewObject[Super](t).Value(), nil
			},
			Init:    superInit,
			Repr:    superRepr,
			GetAttr: superGetAttr,
			// An unbound super in a class body binds to the instance it is
			// looked up on.
			DescrGet: func(th *Thread, self, obj Value, owner *Type) (Value, error) {
				s := MustAs[Super](self)
				if !obj.IsSet() || s.obj.IsSet() || s.cls == nil {
					return self, nil
				}
				if s.Header.typ != SuperType {
					return Call(th, s.Header.typ.Value(), s.cls.Value(), obj)
				}
				return NewSuper(th, s.cls, obj)
			},
			Traverse: func(self Value, visit func(Value)) {
				s := MustAs[Super](self)
				visit(s.obj)
				if s.cls != nil {
					visit(s.cls.Value())
				}
			},
		},
		Members: []Member{
			{Name: "__thisclass__", Field: true, Get: func(th *Thread, self Value) (Value, error) { return typeOrNone(MustAs[Super](self).cls) }},
			{Name: "__self__", Field: true, Get: func(th *Thread, self Value) (Value, error) { return OrNone(MustAs[Super](self).obj), nil }},
			{Name: "__self_class__", Field: true, Get: func(th *Thread, self Value) (Value, error) { return typeOrNone(MustAs[Super](self).typ) }},
		},
	})
}
