package runtime

import "reflect"

// The type type.

func typeRepr(th *Thread, self Value) (Value, error) {
	return strf("<class '%s'>", selfType(self).FullName()), nil
}

// typeCall1 is typeCall with one argument.
func typeCall1(th *Thread, self, arg Value) (Value, error) {
	if n := MustAs[Type](self).converter; n != nil {
		return callNative1(th, n.Value(), arg)
	}
	base := len(th.args)
	th.args = append(th.args, arg)
	return th.callPushed(self, base, nil)
}

// typeCall makes an instance: __new__, and __init__ of what it returned if
// that is an instance.
func typeCall(th *Thread, self Value, args, names []Value) (Value, error) {
	t := selfType(self)
	if t == TypeType {
		switch npos := len(args) - len(names); {
		case npos == 1 && len(names) == 0:
			return classOf(args[0]), nil
		case npos == 1:
			return Value{}, th.TypeErrorf("type() takes no keyword arguments")
		case npos != 3:
			return Value{}, th.TypeErrorf("type() takes 1 or 3 arguments")
		}
	}
	if t.abstract || t.New == nil {
		return Value{}, th.TypeErrorf("cannot create '%s' instances", t.name)
	}
	v, err := t.New(th, t, args, names)
	if err != nil {
		return Value{}, err
	}
	th.NoteResult(&v)
	vt := v.Type()
	if vt.hasDel {
		Unwatch(v) // __new__ may have returned an object made before
		th.Watch(v, callDel)
	}
	if init := vt.Init; init != nil && (vt == t || vt.IsSubtype(t)) {
		if err := init(th, v, args, names); err != nil {
			return Value{}, err
		}
	}
	return v, nil
}

// Construct says how calling the class t can be done in two steps. If ok, New
// makes the instance, which is one of t; then init, if set, is the script function
// to call as t's __init__ with the instance and the arguments. It holds for t's
// present version. plain says that NewInstance(t) does for New, provided that init
// is set or there are no arguments.
func (t *Type) Construct() (ok, plain bool, init Value) {
	if t.builtin || t.newOwner == scriptSlots || t.solid == TypeType || t.unfinished || t.hasDel ||
		t.typ != TypeType && t.typ.Lookup(nameCall) != TypeType.Lookup(nameCall) {
		return false, false, Value{}
	}
	if t.Init != nil && !t.initFunc.IsSet() {
		return false, false, Value{}
	}
	return true, t.newOwner == ObjectType && t.solid == nil, t.initFunc
}

var nameCall = Intern("__call__")

func typeNew(th *Thread, meta *Type, args, names []Value) (Value, error) {
	npos := len(args) - len(names)
	if npos != 3 {
		return Value{}, th.TypeErrorf("type.__new__() takes exactly 3 arguments (%d given)", npos)
	}
	name := AsStr(args[0])
	if name == nil {
		return Value{}, th.TypeErrorf("type.__new__() argument 1 must be str, not %s", GivenName(args[0]))
	}
	bases := AsTuple(args[1])
	if bases == nil {
		return Value{}, th.TypeErrorf("type.__new__() argument 2 must be tuple, not %s", GivenName(args[1]))
	}
	namespace := AsDict(args[2])
	if namespace == nil {
		return Value{}, th.TypeErrorf("type.__new__() argument 3 must be dict, not %s", GivenName(args[2]))
	}
	return NewClass(th, meta, name, bases.Items, namespace, args[3:], names)
}

func typeInit(th *Thread, self Value, args, names []Value) error {
	if npos := len(args) - len(names); npos != 1 && npos != 3 {
		return th.TypeErrorf("type.__init__() takes 1 or 3 arguments")
	}
	return nil
}

func typeDir(th *Thread, args []Value) (Value, error) {
	names := NewDict()
	for _, t := range selfType(args[0]).mro {
		addNames(names, t.Dict())
	}
	return keysList(names), nil
}

func typeMethods() []Method {
	return []Method{
		{"mro(self, /)", func(th *Thread, args []Value) (Value, error) {
			t := selfType(args[0])
			mro, err := computeMRO(th, t, t.bases)
			if err != nil {
				return Value{}, err
			}
			return NewList(MustAs[Tuple](typeTuple(mro)).Items).Value(), nil
		}, InstanceMethod},
		{"__subclasses__(self, /)", func(th *Thread, args []Value) (Value, error) {
			subclasses := th.Interp.subclasses(selfType(args[0]))
			if err := th.Alloc(int64(len(subclasses)) * 32); err != nil {
				return Value{}, err
			}
			th.Charge(len(subclasses) * 4)
			var out []Value
			for _, t := range subclasses {
				out = append(out, t.Value())
			}
			return NewList(out).Value(), nil
		}, InstanceMethod},
		{"__prepare__(cls, /, *args, **kwargs)", func(th *Thread, args []Value) (Value, error) {
			return NewDict().Value(), nil
		}, ClassMethod},
		{"__instancecheck__(self, instance, /)", func(th *Thread, args []Value) (Value, error) {
			is, err := realIsInstance(th, args[1], args[0])
			return Bool(is), err
		}, InstanceMethod},
		{"__subclasscheck__(self, subclass, /)", func(th *Thread, args []Value) (Value, error) {
			is, err := realIsSubclass(th, args[1], args[0])
			return Bool(is), err
		}, InstanceMethod},
		{"__dir__(self, /)", typeDir, InstanceMethod},
		{"__sizeof__(self, /)", func(th *Thread, args []Value) (Value, error) { return Int(objectSize), nil }, InstanceMethod},
	}
}

func init() {
	var slots Slots
	slots.Call1 = typeCall1
	slots.Repr, slots.Call, slots.GetAttr, slots.SetAttr = typeRepr, typeCall, typeGetAttr, typeSetAttr
	slots.New, slots.Init = typeNew, typeInit
	slots.Binary[OpOr] = UnionOr
	slots.Traverse = func(self Value, visit func(Value)) {
		t := selfType(self)
		visit(t.typ.Value())
		if d := t.dict.Load(); d != nil {
			visit(d.Value())
		}
		for _, b := range t.bases {
			visit(b.Value())
		}
	}
	// A class has its attributes in its own dict, so classes of classes need
	// no room for them behind the struct.
	TypeType.layout = reflect.TypeFor[Type]()
	RegisterType(TypeType, &TypeSpec{
		Name: "type", Weakref: true,
		Convert: func(_ *Thread, v Value) (Value, error) { return classOf(v), nil },
		Slots:   slots,
		Methods: typeMethods(),
		Members: append(typeMembers, layoutMembers...),
	})
}
