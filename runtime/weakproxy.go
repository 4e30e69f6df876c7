package runtime

// Weak proxies: they stand for their referent in nearly every operation, and
// raise ReferenceError once it has gone. A Weakref of one of the types below is
// a proxy.
var (
	ProxyType         = &Type{}
	CallableProxyType = &Type{}
)

// NewWeakProxy makes weakref.proxy(v, callback).
func NewWeakProxy(th *Thread, v, callback Value) (Value, error) {
	if Callable(v) {
		return newWeakref(th, CallableProxyType, v, callback)
	}
	return newWeakref(th, ProxyType, v, callback)
}

// referent is what v stands for: for a proxy its target, else v itself.
func referent(th *Thread, v Value) (Value, error) {
	if t := v.Type(); t != ProxyType && t != CallableProxyType {
		return v, nil
	}
	if target := MustAs[Weakref](v).Target(); target.IsSet() {
		return target, nil
	}
	return Value{}, th.Raise(ReferenceError, "weakly-referenced object no longer exists")
}

// forwarded makes f, of the referent, a slot of proxies.
func forwarded[T any](f func(*Thread, Value) (T, error)) func(*Thread, Value) (T, error) {
	return func(th *Thread, self Value) (T, error) {
		v, err := referent(th, self)
		if err != nil {
			var none T
			return none, err
		}
		return f(th, v)
	}
}

// forwardedPair is forwarded for operators, either of whose operands may be a proxy.
func forwardedPair(f func(th *Thread, a, b Value) (Value, error)) BinaryFunc {
	return func(th *Thread, a, b Value) (Value, error) {
		a, err := referent(th, a)
		if err == nil {
			b, err = referent(th, b)
		}
		if err != nil {
			return Value{}, err
		}
		return f(th, a, b)
	}
}

func proxyRepr(th *Thread, self Value) (Value, error) {
	v := MustAs[Weakref](self).Target()
	if !v.IsSet() {
		return strf("<weakproxy at %s; dead>", th.Interp.address(self)), nil
	}
	return strf("<weakproxy at %s; to '%s' at %s>", th.Interp.address(self), v.Type().name, th.Interp.address(v)), nil
}

func proxyNext(th *Thread, v Value) (Value, error) {
	if v.Type().Slots.Next == nil {
		return Value{}, th.TypeErrorf("Weakref proxy referenced a non-iterator '%s' object", v.Type().name)
	}
	return Next(th, v)
}

// proxySlots are the slots of both types of proxies.
func proxySlots() Slots {
	slots := Slots{
		Repr: proxyRepr,
		Str: forwarded(func(th *Thread, v Value) (Value, error) {
			s, err := ToStr(th, v)
			if err != nil {
				return Value{}, err
			}
			return s.Value(), nil
		}),
		GetAttr: func(th *Thread, self Value, name *Str) (Value, error) {
			v, err := referent(th, self)
			if err != nil {
				return Value{}, err
			}
			return GetAttr(th, v, name)
		},
		SetAttr: func(th *Thread, self Value, name *Str, x Value) error {
			v, err := referent(th, self)
			if err != nil {
				return err
			}
			return SetAttr(th, v, name, x)
		},
		Iter: forwarded(Iter), Next: forwarded(proxyNext), Len: forwarded(Len), Bool: forwarded(Truth),
		GetItem: forwardedPair(GetItem),
		SetItem: func(th *Thread, self, key, x Value) error {
			v, err := referent(th, self)
			switch {
			case err != nil:
				return err
			case !x.IsSet():
				return DelItem(th, v, key)
			}
			return SetItem(th, v, key, x)
		},
		Contains: func(th *Thread, self, item Value) (bool, error) {
			v, err := referent(th, self)
			if err != nil {
				return false, err
			}
			return Contains(th, v, item)
		},
		Compare: func(th *Thread, a, b Value, op CompareOp) (Value, error) {
			return forwardedPair(func(th *Thread, a, b Value) (Value, error) { return Compare(th, a, b, op) })(th, a, b)
		},
		Neg: forwarded(Neg), Pos: forwarded(Pos), Invert: forwarded(Invert), Abs: forwarded(Abs),
		ToInt: forwarded(func(th *Thread, v Value) (Value, error) { return Call(th, IntType.Value(), v) }),
		ToFloat: forwarded(func(th *Thread, v Value) (Value, error) {
			return Call(th, FloatType.Value(), v)
		}),
		Index:    forwarded(ToIndex),
		Traverse: func(self Value, visit func(Value)) { visit(MustAs[Weakref](self).callback) },
	}
	for op := range NumBinaryOps {
		slots.Binary[op] = forwardedPair(func(th *Thread, a, b Value) (Value, error) { return Binary(th, op, a, b) })
		slots.InPlace[op] = forwardedPair(func(th *Thread, a, b Value) (Value, error) { return InPlace(th, op, a, b) })
	}
	return slots
}

// proxyMethods are the special methods without slots.
func proxyMethods() []Method {
	var methods []Method
	for _, name := range []string{"__bytes__", "__reversed__"} {
		methods = append(methods, Method{name + "(self, /)", func(th *Thread, args []Value) (Value, error) {
			v, err := referent(th, args[0])
			if err != nil {
				return Value{}, err
			}
			return CallMethod(th, v, Intern(name))
		}, InstanceMethod})
	}
	return methods
}

func init() {
	slots := proxySlots()
	RegisterType(ProxyType, &TypeSpec{Name: "weakref.ProxyType", Final: true, Abstract: true, Slots: slots, Methods: proxyMethods()})
	slots.Call = func(th *Thread, self Value, args, names []Value) (Value, error) {
		v, err := referent(th, self)
		if err != nil {
			return Value{}, err
		}
		return CallInner(th, v, args, names)
	}
	RegisterType(CallableProxyType, &TypeSpec{Name: "weakref.CallableProxyType", Final: true, Abstract: true, Slots: slots,
		Methods: proxyMethods()})
}
