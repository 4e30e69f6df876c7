package runtime

// MappingProxy is a read-only view of a mapping.
type MappingProxy struct {
	Header
	Mapping Value
}

// MappingProxyType is types.MappingProxyType.
var MappingProxyType = &Type{}

// NewMappingProxy makes a read-only view.
func NewMappingProxy(mapping Value) *MappingProxy {
	return &MappingProxy{Header{MappingProxyType}, mapping}
}

func proxied(v Value) Value { return MustAs[MappingProxy](v).Mapping }

var mappingProxySignature = NewNative("builtins", "mappingproxy(mapping)", nil)

// proxyMethod forwards a method to the mapping.
func proxyMethod(sig string) Method {
	name := Intern(ParseSignature(sig).Name)
	return Method{sig, func(th *Thread, args []Value) (Value, error) {
		fn, self, err := GetMethod(th, proxied(args[0]), name)
		if err != nil {
			return Value{}, err
		}
		var call []Value
		if self.IsSet() {
			call = append(call, self)
		}
		for _, a := range args[1:] {
			if a.IsSet() {
				call = append(call, a)
			}
		}
		return CallKw(th, fn, call, nil)
	}, InstanceMethod}
}

func init() {
	slots := Slots{
		New: func(th *Thread, t *Type, args, names []Value) (Value, error) {
			bound, err := mappingProxySignature.bindArgs(th, nil, args, names)
			if err != nil {
				return Value{}, err
			}
			m := bound[0]
			if m.Type().GetItem == nil || AsList(m) != nil || AsTuple(m) != nil {
				return Value{}, th.TypeErrorf("mappingproxy() argument must be a mapping, not %s", m.Type().name)
			}
			return NewMappingProxy(m).Value(), nil
		},
		Repr: func(th *Thread, self Value) (Value, error) {
			r, err := Repr(th, proxied(self))
			if err != nil {
				return Value{}, err
			}
			return strf("mappingproxy(%s)", r), nil
		},
		Str: func(th *Thread, self Value) (Value, error) {
			s, err := ToStr(th, proxied(self))
			if err != nil {
				return Value{}, err
			}
			return s.Value(), nil
		},
		Hash:     func(th *Thread, self Value) (int64, error) { return Hash(th, proxied(self)) },
		Iter:     func(th *Thread, self Value) (Value, error) { return Iter(th, proxied(self)) },
		Len:      func(th *Thread, self Value) (int, error) { return Len(th, proxied(self)) },
		GetItem:  func(th *Thread, self, key Value) (Value, error) { return GetItem(th, proxied(self), key) },
		Contains: func(th *Thread, self, item Value) (bool, error) { return Contains(th, proxied(self), item) },
		Compare: func(th *Thread, a, b Value, op CompareOp) (Value, error) {
			if p := Exactly[MappingProxy](a, MappingProxyType); p != nil {
				a = p.Mapping
			}
			return Compare(th, a, b, op)
		},
		Traverse: func(self Value, visit func(Value)) { visit(proxied(self)) },
	}
	slots.Binary[OpOr] = func(th *Thread, a, b Value) (Value, error) {
		if p := Exactly[MappingProxy](a, MappingProxyType); p != nil {
			a = p.Mapping
		}
		if p := Exactly[MappingProxy](b, MappingProxyType); p != nil {
			b = p.Mapping
		}
		return Binary(th, OpOr, a, b)
	}
	slots.InPlace[OpOr] = func(th *Thread, _, _ Value) (Value, error) {
		return Value{}, th.TypeErrorf("'|=' is not supported by mappingproxy; use '|' instead")
	}
	RegisterType(MappingProxyType, &TypeSpec{
		Name: "mappingproxy", Final: true, Mapping: true, Slots: slots,
		Methods: []Method{
			proxyMethod("get(self, key, default=None, /)"), proxyMethod("keys(self, /)"), proxyMethod("values(self, /)"),
			proxyMethod("items(self, /)"), proxyMethod("copy(self, /)"), proxyMethod("__reversed__(self, /)"),
			ClassGetItem,
		},
	})
}
