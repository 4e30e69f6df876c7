package runtime

import (
	"cmp"
	"math/big"
)

var intSpec = TypeSpec{
	Name: "int",
	Doc: "int([x]) -> integer\nint(x, base=10) -> integer\n\n" +
		"The int that a number or a string stands for; 0 without arguments. A number is\n" +
		"truncated towards zero. A string, bytes or bytearray holds a literal in the given\n" +
		"base, 2 to 36; with base 0 the literal's prefix tells the base.",
	Convert: ToInt,
	Slots: Slots{
		Repr: intRepr,
		Hash: intHash,
		New:  intNew,
		Binary: [NumBinaryOps]BinaryFunc{
			OpAdd: intAdd, OpSub: intSub, OpMul: intMul, OpDiv: intTrueDiv, OpMod: intMod, OpPow: intPow,
			OpLShift: intLShift, OpRShift: intRShift, OpOr: intOr, OpXor: intXor, OpAnd: intAnd,
			OpFloorDiv: intFloorDiv,
		},
		Compare: intCompare,
		Neg:     intNeg,
		Pos:     intSelf,
		Invert:  intInvert,
		Abs:     intAbs,
		Bool:    intBool,
		ToInt:   intSelf,
		Index:   intSelf,
		ToFloat: func(th *Thread, v Value) (Value, error) {
			f, err := intToFloat(th, v)
			return Float(f), err
		},
		Size: func(v Value) int64 {
			if _, b, _ := intParts(v); b != nil {
				return 48 + bigBytes(b)
			}
			return 16
		},
	},
	Methods: intMethods,
	Members: []Member{
		{Name: "real", Get: intSelf, Doc: "The real part: the number itself."},
		{Name: "imag", Get: intZero, Doc: "The imaginary part: 0."},
		{Name: "numerator", Get: intSelf, Doc: "The numerator of the number as a fraction: itself."},
		{Name: "denominator", Get: func(*Thread, Value) (Value, error) { return Int(1), nil },
			Doc: "The denominator of the number as a fraction: 1."},
	},
}

func init() {
	SubclassLayout[BigInt](IntType)
	RegisterType(IntType, &intSpec)
}

func intSelf(_ *Thread, v Value) (Value, error) { return plainInt(v), nil }
func intZero(*Thread, Value) (Value, error)     { return Int(0), nil }

func intHash(th *Thread, v Value) (int64, error) {
	i, b, _ := intParts(v)
	if b != nil {
		th.Charge(len(b.Bits()) / 2) // divides by each
		return hashBig(b), nil
	}
	return HashInt(i), nil
}

func intBool(_ *Thread, v Value) (bool, error) {
	i, b, _ := intParts(v)
	return b != nil || i != 0, nil
}

func intNeg(th *Thread, v Value) (Value, error) { return intSub(th, Int(0), v) }

func intInvert(th *Thread, v Value) (Value, error) {
	i, b, _ := intParts(v)
	if b == nil {
		return Int(^i), nil
	}
	return linearOp(th, b, b, func(z, x, _ *big.Int) *big.Int { return z.Not(x) })
}

func intAbs(th *Thread, v Value) (Value, error) {
	i, b, _ := intParts(v)
	if b == nil && i < 0 || b != nil && b.Sign() < 0 {
		return intNeg(th, v)
	}
	return plainInt(v), nil
}

func intCompare(th *Thread, a, b Value, op CompareOp) (Value, error) {
	i, x, ok := intParts(a)
	if !ok {
		return NotImplemented, nil
	}
	j, y, ok := intParts(b)
	if !ok {
		return NotImplemented, nil
	}
	if x == nil && y == nil {
		return Bool(op.holds(cmp.Compare(i, j))), nil
	}
	switch { // an int beyond 64 bits is on one side of all others
	case y == nil:
		return Bool(op.holds(x.Sign())), nil
	case x == nil:
		return Bool(op.holds(-y.Sign())), nil
	}
	th.Charge(min(len(x.Bits()), len(y.Bits())) / wordsPerStep)
	return Bool(op.holds(x.Cmp(y))), nil
}

// intNew is int(x=0, base=10), of which x is positional only.
func intNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	if err := constructorCount(th, "int", t == IntType && len(names) == 0, len(args), 2); err != nil {
		return Value{}, err
	}
	if len(names) > 1 || len(names) == 1 && MustAs[Str](names[0]).String() != "base" {
		for i, name := range names {
			if s := MustAs[Str](name).String(); s != "base" || i > 0 {
				return Value{}, UnexpectedKeyword(th, "int", s, "base")
			}
		}
	}
	if len(names) == 1 && len(args) == 1 {
		return Value{}, th.TypeErrorf("int() missing string argument")
	}
	x, base := argAt(args, 0), argAt(args, 1)
	v := Int(0)
	var err error
	switch {
	case base.IsSet():
		v, err = intFromText(th, x, base)
	case x.IsSet():
		v, err = ToInt(th, x)
	}
	if err != nil {
		return Value{}, err
	}
	return intOfType(t, v), nil
}

// intOfType makes the plain int v an instance of t.
func intOfType(t *Type, v Value) Value {
	if t == IntType {
		return v
	}
	x := NewObject[BigInt](t)
	x.V = IntToBig(v)
	return x.Value()
}

// ToInt is int(x): a plain int.
func ToInt(th *Thread, x Value) (Value, error) {
	if IsInteger(x) && (x.Type().builtin || x.Type().ToInt == nil) {
		return plainInt(x), nil
	}
	t := x.Type()
	if t.ToInt != nil {
		v, err := t.ToInt(th, x)
		if err != nil {
			return Value{}, err
		}
		if !IsInteger(v) {
			return Value{}, th.TypeErrorf("__int__ returned non-int (type %s)", v.Type().name)
		}
		return plainInt(v), warnOfSubclass(th, "__int__", IntType, v)
	}
	if t.Index != nil {
		return ToIndex(th, x)
	}
	text, ok := numberText(x)
	if !ok {
		return Value{}, th.TypeErrorf("int() argument must be a string, a bytes-like object or a real number, not '%s'", t.name)
	}
	return parseInt(th, x, text, 10)
}

// intFromText is int(x, base).
func intFromText(th *Thread, x, base Value) (Value, error) {
	b, err := AsIndexSized(th, base, nil)
	if err != nil {
		return Value{}, err
	}
	if b != 0 && (b < 2 || b > 36) {
		return Value{}, th.ValueErrorf("int() base must be >= 2 and <= 36, or 0")
	}
	text, ok := numberText(x)
	if t := x.Type(); !ok || !t.IsSubtype(StrType) && !t.IsSubtype(BytesType) && !t.IsSubtype(ByteArrayType) {
		return Value{}, th.TypeErrorf("int() can't convert non-string with explicit base")
	}
	return parseInt(th, x, text, b)
}
