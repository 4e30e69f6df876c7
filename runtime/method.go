package runtime

import "slices"

// BoundMethod is a script function bound to its first argument.
type BoundMethod struct {
	Header
	Func, Self Value
}

// MethodType is the type of bound methods.
var MethodType = &Type{}

// NewMethod binds fn to self.
func NewMethod(fn, self Value) *BoundMethod { return &BoundMethod{Header{MethodType}, fn, self} }

// AsMethod returns v as a bound method, or nil.
func AsMethod(v Value) *BoundMethod { return Exactly[BoundMethod](v, MethodType) }

func methodRepr(th *Thread, self Value) (Value, error) {
	m := MustAs[BoundMethod](self)
	name, err := LookupAttr(th, m.Func, nameQualName)
	if err != nil {
		return Value{}, err
	}
	if !name.IsSet() {
		if name, err = LookupAttr(th, m.Func, nameName); err != nil {
			return Value{}, err
		}
	}
	text := "?"
	if s := AsStr(OrNone(name)); s != nil {
		text = s.s
	}
	r, err := Repr(th, m.Self)
	if err != nil {
		return Value{}, err
	}
	return strf("<bound method %s of %s>", text, r), nil
}

// callNested calls a method of a method of …: there may be many, and to pass each
// of them on with one more argument would take quadratic time.
func callNested(th *Thread, m *BoundMethod, args, names []Value) (Value, error) {
	var selves []Value // outermost first
	for ; ; m = MustAs[BoundMethod](m.Func) {
		selves = append(selves, m.Self)
		if m.Func.Type() != MethodType {
			break
		}
	}
	if err := th.Alloc(2 * 16 * int64(len(selves)+len(args))); err != nil {
		return Value{}, err
	}
	slices.Reverse(selves)
	return CallKw(th, m.Func, append(selves, args...), names)
}

var methodSpec = TypeSpec{
	Name: "method", Weakref: true, Final: true,
	Slots: Slots{
		Repr: methodRepr,
		New: func(th *Thread, t *Type, args, names []Value) (Value, error) {
			if len(names) > 0 {
				return Value{}, th.TypeErrorf("method() takes no keyword arguments")
			}
			if len(args) != 2 {
				return Value{}, th.TypeErrorf("method expected 2 arguments, got %d", len(args))
			}
			if !Callable(args[0]) {
				return Value{}, th.TypeErrorf("first argument must be callable")
			}
			if args[1].IsNone() {
				return Value{}, th.TypeErrorf("instance must not be None")
			}
			return NewMethod(args[0], args[1]).Value(), nil
		},
		Call: func(th *Thread, self Value, args, names []Value) (Value, error) {
			m := MustAs[BoundMethod](self)
			if err := th.Enter(); err != nil {
				return Value{}, err
			}
			defer th.Leave()
			if m.Func.Type() == MethodType {
				return callNested(th, m, args, names)
			}
			return callWithSelf(th, m.Func, m.Self, args, names)
		},
		Compare: func(th *Thread, a, b Value, op CompareOp) (Value, error) {
			x, y := AsMethod(a), AsMethod(b)
			if x == nil || y == nil || op != CmpEq && op != CmpNe {
				return NotImplemented, nil
			}
			eq, err := Equal(th, x.Func, y.Func)
			return Bool((eq && x.Self == y.Self) == (op == CmpEq)), err
		},
		Hash: func(th *Thread, self Value) (int64, error) {
			m := MustAs[BoundMethod](self)
			h, err := identityHash(th, m.Self)
			if err != nil {
				return 0, err
			}
			f, err := Hash(th, m.Func)
			return h ^ f, err
		},
		// Attributes a method does not have itself are its function's.
		GetAttr: func(th *Thread, self Value, name *Str) (Value, error) {
			if found := MethodType.Lookup(name); found.IsSet() {
				return bindDescriptor(th, found, self, MethodType)
			}
			return GetAttr(th, MustAs[BoundMethod](self).Func, name)
		},
		DescrGet: func(th *Thread, self, obj Value, owner *Type) (Value, error) { return self, nil },
		Traverse: func(self Value, visit func(Value)) {
			m := MustAs[BoundMethod](self)
			visit(m.Func)
			visit(m.Self)
		},
	},
	Methods: []Method{{"__reduce__(self, /)", methodReduce, InstanceMethod}},
	Members: []Member{
		{Name: "__func__", Field: true, Get: func(th *Thread, self Value) (Value, error) { return MustAs[BoundMethod](self).Func, nil }},
		{Name: "__self__", Field: true, Get: func(th *Thread, self Value) (Value, error) { return MustAs[BoundMethod](self).Self, nil }},
		{Name: "__doc__", Get: func(th *Thread, self Value) (Value, error) {
			return GetAttr(th, MustAs[BoundMethod](self).Func, nameDoc)
		}},
	},
}

func init() {
	RegisterType(MethodType, &methodSpec)
}
