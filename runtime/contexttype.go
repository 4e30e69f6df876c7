package runtime

func contextOf(v Value) *Context { return MustAs[Context](v) }

// variable checks that a key is a ContextVar.
func contextKey(th *Thread, v Value) (*ContextVar, error) {
	if k := As[ContextVar](v, ContextVarType); k != nil {
		return k, nil
	}
	text, err := Repr(th, v)
	if err != nil {
		return nil, err
	}
	return nil, th.TypeErrorf("a ContextVar key was expected, got %s", text)
}

func contextRun(th *Thread, self Value, args, names []Value) (Value, error) {
	if len(args) <= len(names) {
		return Value{}, th.TypeErrorf("run() missing 1 required positional argument")
	}
	if err := th.Enter(); err != nil {
		return Value{}, err
	}
	defer th.Leave()
	previous, err := th.EnterContext(&contextOf(self).Header)
	if err != nil {
		return Value{}, err
	}
	defer th.LeaveContext(previous)
	return CallKw(th, args[0], args[1:], names)
}

// list collects the variables, the values or both as an iterator over them.
func contextList(th *Thread, self Value, item func(k *ContextVar, v Value) Value) (Value, error) {
	var items []Value
	contextOf(self).Each(func(k *ContextVar, v Value) bool {
		items = append(items, item(k, v))
		return true
	})
	return Iter(th, NewListOf(items).Value())
}

func contextKeyItem(k *ContextVar, _ Value) Value { return k.Value() }

func compareContexts(th *Thread, a, b Value, op CompareOp) (Value, error) {
	x, y := As[Context](a, ContextType), As[Context](b, ContextType)
	if x == nil || y == nil || op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	equal := x.Len() == y.Len()
	var err error
	x.Each(func(k *ContextVar, v Value) bool {
		other := y.Get(k)
		if equal = equal && other.IsSet(); equal {
			equal, err = Equal(th, v, other)
		}
		return equal && err == nil
	})
	return Bool(equal == (op == CmpEq)), err
}

func contextGet(th *Thread, self, key Value) (Value, error) {
	k, err := contextKey(th, key)
	if err != nil {
		return Value{}, err
	}
	return contextOf(self).Get(k), nil
}

func contextMethods() []Method {
	view := func(sig string, item func(k *ContextVar, v Value) Value) Method {
		return Method{Sig: sig, Fn: func(th *Thread, args []Value) (Value, error) {
			return contextList(th, args[0], item)
		}}
	}
	return []Method{
		{Sig: "get(self, key, default=None, /)", Fn: func(th *Thread, args []Value) (Value, error) {
			v, err := contextGet(th, args[0], args[1])
			if err != nil || v.IsSet() {
				return v, err
			}
			return OrNone(args[2]), nil
		}},
		{Sig: "copy(self, /)", Fn: func(_ *Thread, args []Value) (Value, error) {
			return contextOf(args[0]).Copy().Value(), nil
		}},
		{Sig: "run(self, callable, /, *args, **kwargs)", Fn: func(th *Thread, args []Value) (Value, error) {
			call := append([]Value{args[1]}, AsTuple(args[2]).Items...)
			var names []Value
			AsDict(args[3]).Each(func(k, v Value) bool {
				names, call = append(names, k), append(call, v)
				return true
			})
			return contextRun(th, args[0], call, names)
		}},
		view("keys(self, /)", contextKeyItem),
		view("values(self, /)", func(_ *ContextVar, v Value) Value { return v }),
		view("items(self, /)", func(k *ContextVar, v Value) Value {
			return NewTuple(k.Value(), v).Value()
		}),
	}
}

var contextSpec = TypeSpec{
	Name: "_contextvars.Context", Weakref: true, Final: true, Mapping: true,
	Slots: Slots{
		New: func(th *Thread, _ *Type, args, _ []Value) (Value, error) {
			if len(args) > 0 {
				return Value{}, th.TypeErrorf("Context() does not accept any arguments")
			}
			return NewContext().Value(), nil
		},
		Len: func(_ *Thread, self Value) (int, error) { return contextOf(self).Len(), nil },
		Iter: func(th *Thread, self Value) (Value, error) {
			return contextList(th, self, contextKeyItem)
		},
		GetItem: func(th *Thread, self, key Value) (Value, error) {
			v, err := contextGet(th, self, key)
			if err == nil && !v.IsSet() {
				err = NewException(KeyError, key)
			}
			return v, err
		},
		Contains: func(th *Thread, self, key Value) (bool, error) {
			v, err := contextGet(th, self, key)
			return v.IsSet(), err
		},
		Compare: compareContexts,
		Traverse: func(self Value, visit func(Value)) {
			contextOf(self).Each(func(k *ContextVar, v Value) bool {
				visit(k.Value())
				visit(v)
				return true
			})
		},
	},
	Methods: contextMethods(),
}

func init() {
	RegisterType(ContextType, &contextSpec)
}
