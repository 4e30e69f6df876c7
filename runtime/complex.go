package runtime

var complexSpec = TypeSpec{
	Name: "complex",
	Doc: "complex(real=0, imag=0)\n\nThe complex number with the given parts, or the one that a string or a number\n" +
		"stands for.",
	Slots: Slots{
		Repr: func(_ *Thread, v Value) (Value, error) {
			return newASCII(complexRepr(MustAs[Complex](v).V)).Value(), nil
		},
		Hash: func(_ *Thread, v Value) (int64, error) { return hashComplex(MustAs[Complex](v).V), nil },
		New:  complexNew,
		Binary: [NumBinaryOps]BinaryFunc{
			OpAdd: complexAdd, OpSub: complexSub, OpMul: complexMul, OpDiv: complexDiv, OpPow: complexPow,
		},
		Compare: complexCompare,
		Neg:     func(_ *Thread, v Value) (Value, error) { return NewComplex(-MustAs[Complex](v).V), nil },
		Pos:     func(_ *Thread, v Value) (Value, error) { return NewComplex(MustAs[Complex](v).V), nil },
		Abs: func(th *Thread, v Value) (Value, error) {
			f, err := complexAbs(th, MustAs[Complex](v).V)
			return Float(f), err
		},
		Bool: func(_ *Thread, v Value) (bool, error) { return MustAs[Complex](v).V != 0, nil },
	},
	Methods: []Method{
		{"conjugate(self, /)", func(_ *Thread, a []Value) (Value, error) {
			c := MustAs[Complex](a[0]).V
			return NewComplex(complex(real(c), -imag(c))), nil
		}, InstanceMethod},
		{"__complex__(self, /)", func(_ *Thread, a []Value) (Value, error) {
			return NewComplex(MustAs[Complex](a[0]).V), nil
		}, InstanceMethod},
		{"__pow__(self, value, mod=None, /)", complexPowMethod, WrapperMethod},
		{"__rpow__(self, value, mod=None, /)", func(th *Thread, a []Value) (Value, error) {
			return complexPowMethod(th, []Value{a[1], a[0], a[2]})
		}, WrapperMethod},
		{"__format__(self, format_spec, /)", formatMethod(FormatComplex), InstanceMethod},
		{"__getnewargs__(self, /)", func(_ *Thread, a []Value) (Value, error) {
			c := MustAs[Complex](a[0]).V
			return NewTuple(Float(real(c)), Float(imag(c))).Value(), nil
		}, InstanceMethod},
		{"__sizeof__(self, /)", func(*Thread, []Value) (Value, error) { return Int(32), nil }, InstanceMethod},
		{"from_number(cls, number, /)", complexFromNumber, ClassMethod},
	},
	Members: []Member{
		{Name: "real", Field: true, Get: func(_ *Thread, v Value) (Value, error) {
			return Float(real(MustAs[Complex](v).V)), nil
		}, Doc: "The real part."},
		{Name: "imag", Field: true, Get: func(_ *Thread, v Value) (Value, error) {
			return Float(imag(MustAs[Complex](v).V)), nil
		}, Doc: "The imaginary part."},
	},
}

func init() {
	SubclassLayout[Complex](ComplexType)
	RegisterType(ComplexType, &complexSpec)
}

func complexCompare(_ *Thread, a, b Value, op CompareOp) (Value, error) {
	if op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	x := MustAs[Complex](a).V
	equal := false
	if y, ok := ComplexOf(b); ok {
		equal = x == y
	} else if y, ok := FloatOf(b); ok {
		equal = x == complex(y, 0)
	} else if IsInteger(b) {
		// NaN and infinities equal no int.
		equal = imag(x) == 0 && real(x)-real(x) == 0 && compareFloatInt(real(x), IntToBig(b)) == 0
	} else {
		return NotImplemented, nil
	}
	return Bool(equal == (op == CmpEq)), nil
}

var complexParams = NewNative("builtins", "complex(real=, imag=)", nil)

func complexNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	if len(args) == 1 && len(names) == 0 && t == ComplexType && args[0].Type() == ComplexType {
		return args[0], nil
	}
	var buf [2]Value
	bound, err := complexParams.bindArgs(th, buf[:0], args, names)
	if err != nil {
		return Value{}, err
	}
	c, err := complexFromParts(th, bound[0], bound[1])
	if err != nil {
		return Value{}, err
	}
	return complexOfType(t, c), nil
}

// complexOfType makes c an instance of t.
func complexOfType(t *Type, c complex128) Value {
	x := NewObject[Complex](t)
	x.V = c
	return x.Value()
}

// complexFromParts is complex(re, im), of which either may be unset, and
// either may be complex itself.
func complexFromParts(th *Thread, re, im Value) (complex128, error) {
	if !re.IsSet() {
		re = Int(0)
	}
	if s := AsStr(re); s != nil {
		if im.IsSet() {
			return 0, th.TypeErrorf("complex() can't take second arg if first is a string")
		}
		return parseComplex(th, re, s.String())
	}
	if im.IsSet() && AsStr(im) != nil {
		return 0, th.TypeErrorf("complex() second arg can't be a string")
	}
	r, ok, err := numberAsComplex(th, re, true)
	if err != nil {
		return 0, err
	}
	if !ok {
		return 0, th.TypeErrorf("complex() first argument must be a string or a number, not '%s'", re.Type().name)
	}
	if !im.IsSet() {
		return r, nil
	}
	i, ok, err := numberAsComplex(th, im, false)
	if err != nil {
		return 0, err
	}
	if !ok {
		return 0, th.TypeErrorf("complex() second argument must be a number, not '%s'", im.Type().name)
	}
	if _, ok := ComplexOf(im); ok {
		r = complex(real(r)-imag(i), imag(r))
	}
	if _, ok := ComplexOf(re); ok || imag(r) != 0 {
		return complex(real(r), imag(r)+real(i)), nil
	}
	return complex(real(r), real(i)), nil
}

// numberAsComplex converts a number; ok is false for anything else.
// byMethod says whether __complex__ is asked.
func numberAsComplex(th *Thread, v Value, byMethod bool) (c complex128, ok bool, err error) {
	if c, ok := ComplexOf(v); ok && (v.Type().builtin || !byMethod) {
		return c, true, nil
	}
	if byMethod && !v.Type().builtin {
		c, ok, err := complexByMethod(th, v)
		if ok || err != nil {
			return c, ok, err
		}
	}
	if t := v.Type(); t.ToFloat == nil && t.Index == nil {
		return 0, false, nil
	}
	f, err := floatByMethod(th, v)
	return complex(f, 0), true, err
}

// complexByMethod asks v's __complex__; ok is false when it has none.
func complexByMethod(th *Thread, v Value) (c complex128, ok bool, err error) {
	r, ok, err := CallSpecial(th, v, Intern("__complex__"))
	if err != nil || !ok {
		return 0, false, err
	}
	c, ok = ComplexOf(r)
	if !ok {
		return 0, false, th.TypeErrorf("__complex__ returned non-complex (type %s)", r.Type().name)
	}
	return c, true, warnOfSubclass(th, "__complex__", ComplexType, r)
}

// AsComplex128 is v as a complex number, by __complex__, __float__ or
// __index__, for functions that take complex numbers.
func AsComplex128(th *Thread, v Value) (complex128, error) {
	if c, ok := ComplexOf(v); ok {
		return c, nil
	}
	c, ok, err := numberAsComplex(th, v, true)
	if err == nil && !ok {
		err = th.TypeErrorf("must be real number, not %s", v.Type().name)
	}
	return c, err
}

func complexFromNumber(th *Thread, args []Value) (Value, error) {
	c, err := AsComplex128(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if AsType(args[0]) == ComplexType {
		return NewComplex(c), nil
	}
	return Call(th, args[0], NewComplex(c))
}
