package runtime

import "strings"

// What copying and pickling ask objects for.

var (
	nameReduce       = Intern("__reduce__")
	nameGetState     = Intern("__getstate__")
	nameGetNewArgs   = Intern("__getnewargs__")
	nameGetNewArgsEx = Intern("__getnewargs_ex__")
)

// newObjFunction is copyreg.__newobj__: it makes an object again without
// calling __init__.
var newObjFunction = NewNative("copyreg", "__newobj__(cls, /, *args)", func(th *Thread, args []Value) (Value, error) {
	return remake(th, args[0], MustAs[Tuple](args[1]).Items, nil)
})

var newObjExFunction = NewNative("copyreg", "__newobj_ex__(cls, args, kwargs, /)", func(th *Thread, args []Value) (Value, error) {
	pos, kw := AsTuple(args[1]), AsDict(args[2])
	if pos == nil || kw == nil {
		return Value{}, th.TypeErrorf("__newobj_ex__() needs a tuple and a dict")
	}
	all, names := UnpackCall(args[1], args[2])
	return remake(th, args[0], all, names)
})

// remake is cls.__new__(cls, ...).
func remake(th *Thread, cls Value, args, names []Value) (Value, error) {
	fn, err := GetAttr(th, cls, nameNew)
	if err != nil {
		return Value{}, err
	}
	return callWithSelf(th, fn, cls, args, names)
}

// objectGetState is object.__getstate__: the attributes, and those declared in
// __slots__ beside them.
func objectGetState(th *Thread, args []Value) (Value, error) {
	a := attrsOf(args[0])
	if a == nil {
		return None, nil
	}
	t := args[0].Type()
	state := None
	if !t.noDict {
		d, err := attributesCopy(th, a)
		if err != nil {
			return Value{}, err
		}
		if d.Len() > 0 {
			state = d.Value()
		}
	}
	declared := NewDict()
	for _, m := range t.mro {
		m.Dict().Each(func(k, v Value) bool {
			if md := Exactly[MemberDescriptor](v, MemberDescriptorType); md != nil {
				if x := *a.declared(t, md.index); x.IsSet() {
					declared.SetStr(AsStr(k), x)
				}
			}
			return true
		})
	}
	if declared.Len() > 0 {
		return NewTuple(state, declared.Value()).Value(), nil
	}
	return state, nil
}

// attributesCopy is a dict of the attributes that leaves them where they are.
func attributesCopy(th *Thread, a *Attrs) (*Dict, error) {
	if d := a.dict(); d != nil {
		return d.Copy(th)
	}
	d := NewDict()
	if a.shape != nil {
		for i, name := range a.shape.names() {
			if name != nil && a.slots[i].IsSet() {
				d.SetStr(name, a.slots[i])
			}
		}
	}
	return d, nil
}

// newArguments are the arguments __new__ needs to make v again.
func newArguments(th *Thread, v Value) (args, kwargs Value, err error) {
	kwargs = Value{}
	if r, ok, err := CallSpecial(th, v, nameGetNewArgsEx); err != nil || ok {
		t := AsTuple(OrNone(r))
		if err == nil && (t == nil || len(t.Items) != 2 || AsTuple(t.Items[0]) == nil || AsDict(t.Items[1]) == nil) {
			err = th.TypeErrorf("__getnewargs_ex__ should return a tuple, not '%s'", r.Type().name)
		}
		if err != nil {
			return Value{}, Value{}, err
		}
		return t.Items[0], t.Items[1], nil
	}
	r, ok, err := CallSpecial(th, v, nameGetNewArgs)
	switch {
	case err != nil:
		return Value{}, Value{}, err
	case !ok:
		return NewTuple().Value(), Value{}, nil
	case AsTuple(r) == nil:
		return Value{}, Value{}, th.TypeErrorf("__getnewargs__ should return a tuple, not '%s'", r.Type().name)
	}
	return r, Value{}, nil
}

// unpicklable is the exception for what cannot be taken to pieces.
func (th *Thread) unpicklable(v Value) error {
	switch name := v.Type().name; {
	case name == "memoryview" || name == "code":
		return th.TypeErrorf("cannot pickle %s objects", name)
	case v.Type().IsSubtype(IOBaseType):
		return th.TypeErrorf("cannot pickle '%s' instances", name[strings.LastIndexByte(name, '.')+1:])
	default:
		return th.TypeErrorf("cannot pickle '%s' object", name)
	}
}

// objectReduce is object.__reduce__: how to make the object again.
func objectReduce(th *Thread, args []Value) (Value, error) {
	v := args[0]
	t := v.Type()
	list, dict := t.IsSubtype(ListType), t.IsSubtype(DictType)
	known := list || dict || t.Lookup(nameGetNewArgs).IsSet() || t.Lookup(nameGetNewArgsEx).IsSet() ||
		t.Lookup(nameGetState) != ObjectType.Dict().GetStr(nameGetState)
	if t.solid != nil && !known {
		return Value{}, th.unpicklable(v)
	}
	newArgs, newKwargs, err := newArguments(th, v)
	if err != nil {
		return Value{}, err
	}
	state, _, err := CallSpecial(th, v, nameGetState)
	if err != nil {
		return Value{}, err
	}
	items, pairs := None, None
	if list {
		if items, err = Iter(th, v); err != nil {
			return Value{}, err
		}
	}
	if dict {
		if pairs, err = CallMethod(th, v, Intern("items")); err == nil {
			pairs, err = Iter(th, pairs)
		}
		if err != nil {
			return Value{}, err
		}
	}
	if newKwargs.IsSet() && AsDict(newKwargs).Len() > 0 {
		return NewTuple(newObjExFunction.Value(), NewTuple(t.Value(), newArgs, newKwargs).Value(), state, items, pairs).Value(), nil
	}
	made := append([]Value{t.Value()}, AsTuple(newArgs).Items...)
	return NewTuple(newObjFunction.Value(), TupleOf(made).Value(), state, items, pairs).Value(), nil
}

// objectReduceEx is object.__reduce_ex__: __reduce__ where a class has its own.
func objectReduceEx(th *Thread, args []Value) (Value, error) {
	if found := args[0].Type().Lookup(nameReduce); found != ObjectType.Dict().GetStr(nameReduce) {
		return callSpecial(th, found, args[0])
	}
	return objectReduce(th, args[:1])
}
