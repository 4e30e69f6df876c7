package runtime

// Wrapped is a staticmethod or a classmethod: a descriptor around a callable.
type Wrapped struct {
	Header
	Func  Value
	Attrs Attrs
}

// The types staticmethod and classmethod.
var (
	StaticMethodType = &Type{}
	ClassMethodType  = &Type{}
)

// NewStaticMethod makes a staticmethod.
func NewStaticMethod(fn Value) *Wrapped {
	return &Wrapped{Header: Header{StaticMethodType}, Func: fn}
}

// NewClassMethod makes a classmethod.
func NewClassMethod(fn Value) *Wrapped {
	return &Wrapped{Header: Header{ClassMethodType}, Func: fn}
}

// newWrapped is the constructor. It copies the attributes by which functions
// are known, as functools.wraps does.
func newWrapped(th *Thread, t *Type, args, names []Value) (Value, error) {
	kind := "staticmethod"
	if t.IsSubtype(ClassMethodType) {
		kind = "classmethod"
	}
	if len(names) > 0 && t.builtin {
		return Value{}, th.TypeErrorf("%s() takes no keyword arguments", kind)
	}
	if len(args)-len(names) != 1 {
		return Value{}, th.TypeErrorf("%s expected 1 argument, got %d", kind, len(args)-len(names))
	}
	w := NewObject[Wrapped](t)
	w.Func = args[0]
	return w.Value(), nil
}

func wrappedFunc(v Value) Value { return MustAs[Wrapped](v).Func }

// forwardedMember reads an attribute of the wrapped function.
func forwardedMember(name string) Member {
	key := Intern(name)
	return Member{Name: name, Get: func(th *Thread, self Value) (Value, error) {
		return GetAttr(th, wrappedFunc(self), key)
	}}
}

func init() {
	members := []Member{
		{Name: "__func__", Field: true, Get: func(th *Thread, self Value) (Value, error) { return wrappedFunc(self), nil }},
		{Name: "__wrapped__", Field: true, Get: func(th *Thread, self Value) (Value, error) { return wrappedFunc(self), nil }},
		{Name: "__isabstractmethod__", Get: func(th *Thread, self Value) (Value, error) {
			abstract, err := isAbstractMethod(th, wrappedFunc(self))
			return Bool(abstract), err
		}},
		forwardedMember("__name__"), forwardedMember("__qualname__"), forwardedMember("__module__"),
		forwardedMember("__doc__"), forwardedMember("__annotations__"),
		DictMember,
	}
	repr := func(th *Thread, self Value) (Value, error) {
		r, err := Repr(th, wrappedFunc(self))
		if err != nil {
			return Value{}, err
		}
		return strf("<%s(%s)>", self.Type().name, r), nil
	}
	traverse := func(self Value, visit func(Value)) { visit(wrappedFunc(self)) }

	var sample Wrapped
	AttrsField(StaticMethodType, &sample, &sample.Attrs)
	AttrsField(ClassMethodType, &sample, &sample.Attrs)
	RegisterType(StaticMethodType, &TypeSpec{Name: "staticmethod", Members: members, Slots: Slots{
		New: newWrapped, Repr: repr, Traverse: traverse,
		Init: func(*Thread, Value, []Value, []Value) error { return nil },
		DescrGet: func(th *Thread, self, obj Value, owner *Type) (Value, error) {
			return wrappedFunc(self), nil
		},
		Call: func(th *Thread, self Value, args, names []Value) (Value, error) {
			return CallInner(th, wrappedFunc(self), args, names)
		},
	}})
	RegisterType(ClassMethodType, &TypeSpec{Name: "classmethod", Members: members, Slots: Slots{
		New: newWrapped, Repr: repr, Traverse: traverse,
		Init: func(*Thread, Value, []Value, []Value) error { return nil },
		DescrGet: func(th *Thread, self, obj Value, owner *Type) (Value, error) {
			if owner == nil {
				owner = obj.Type()
			}
			return NewMethod(wrappedFunc(self), owner.Value()).Value(), nil
		},
	}})
}

// isAbstractMethod reports whether fn is marked by abc.abstractmethod.
func isAbstractMethod(th *Thread, fn Value) (bool, error) {
	v, err := LookupAttr(th, fn, nameIsAbstractMethod)
	if err != nil || !v.IsSet() {
		return false, err
	}
	return Truth(th, v)
}
