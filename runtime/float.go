package runtime

import (
	"math"
	"math/big"
)

var floatSpec = TypeSpec{
	Name: "float",
	Doc:  "float(x=0, /)\n\nThe floating-point number that a number or a string stands for.",
	Convert: func(th *Thread, v Value) (Value, error) {
		f, err := ToFloat(th, v)
		return Float(f), err
	},
	Slots: Slots{
		Repr: func(_ *Thread, v Value) (Value, error) {
			f, _ := FloatOf(v)
			return floatStr(f).Value(), nil
		},
		Hash: func(_ *Thread, v Value) (int64, error) {
			f, _ := FloatOf(v)
			return hashFloatObject(f), nil
		},
		New: floatNew,
		Binary: [NumBinaryOps]BinaryFunc{
			OpAdd: floatOp(func(_ *Thread, x, y float64) (Value, error) { return Float(x + y), nil }),
			OpSub: floatOp(func(_ *Thread, x, y float64) (Value, error) { return Float(x - y), nil }),
			OpMul: floatOp(func(_ *Thread, x, y float64) (Value, error) { return Float(x * y), nil }),
			OpDiv: floatOp(floatDiv), OpMod: floatOp(floatMod),
			OpFloorDiv: floatOp(floatFloorDiv), OpPow: floatOp(floatPower),
		},
		Compare: floatCompare,
		Neg:     floatUnary(func(f float64) float64 { return -f }),
		Pos:     floatSelf,
		Abs:     floatUnary(math.Abs),
		Bool: func(_ *Thread, v Value) (bool, error) {
			f, _ := FloatOf(v)
			return f != 0, nil
		},
		ToInt:   floatToIntBy(math.Trunc),
		ToFloat: floatSelf,
	},
	Methods: floatMethods,
	Members: []Member{
		{Name: "real", Get: floatSelf, Doc: "The real part: the number itself."},
		{Name: "imag", Get: func(*Thread, Value) (Value, error) { return Float(0), nil }, Doc: "The imaginary part: 0.0."},
	},
}

func init() {
	SubclassLayout[FloatObject](FloatType)
	RegisterType(FloatType, &floatSpec)
}

func floatUnary(f func(float64) float64) UnaryFunc {
	return func(_ *Thread, v Value) (Value, error) {
		x, _ := FloatOf(v)
		return Float(f(x)), nil
	}
}

var floatSelf = floatUnary(func(f float64) float64 { return f })

// floatToIntBy is int() of a float after rounding it with round.
func floatToIntBy(round func(float64) float64) UnaryFunc {
	return func(th *Thread, v Value) (Value, error) {
		f, _ := FloatOf(v)
		return FloatToInt(th, round(f))
	}
}

// floatOperand converts an operand of a float operator; ok is false when it is
// no real number.
func floatOperand(th *Thread, v Value) (f float64, ok bool, err error) {
	if v.IsFloat() {
		return v.Float64(), true, nil
	}
	if v.IsInt() {
		return float64(v.Int64()), true, nil
	}
	if f, ok = FloatOf(v); ok {
		return f, true, nil
	}
	if IsInteger(v) {
		f, err = intToFloat(th, v)
		return f, true, err
	}
	return 0, false, nil
}

// floatOp makes the slot function of a binary operator on floats.
func floatOp(op func(th *Thread, x, y float64) (Value, error)) BinaryFunc {
	return func(th *Thread, a, b Value) (Value, error) {
		x, ok, err := floatOperand(th, a)
		if !ok || err != nil {
			return NotImplemented, err
		}
		y, ok, err := floatOperand(th, b)
		if !ok || err != nil {
			return NotImplemented, err
		}
		return op(th, x, y)
	}
}

func floatCompare(_ *Thread, a, b Value, op CompareOp) (Value, error) {
	x, _ := FloatOf(a)
	y, ok := FloatOf(b)
	switch {
	case ok:
	case b.IsInt() && b.Int64() == int64(float64(b.Int64())) && b.Int64() != math.MaxInt64:
		y = float64(b.Int64())
	case IsInteger(b):
		if math.IsNaN(x) {
			return Bool(op == CmpNe), nil
		}
		return Bool(op.holds(compareFloatInt(x, IntToBig(b)))), nil
	default:
		return NotImplemented, nil
	}
	return Bool(op.holdsFloats(x, y)), nil
}

// compareFloatInt orders x, which is no NaN, and y exactly.
func compareFloatInt(x float64, y *big.Int) int {
	if math.IsInf(x, 0) {
		if x > 0 {
			return 1
		}
		return -1
	}
	return new(big.Float).SetFloat64(x).Cmp(new(big.Float).SetInt(y))
}

func floatNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	args, names = withoutInitKeywords(t, FloatType, args, names)
	if err := takePositional(th, "float", args, names, 0, 1); err != nil {
		return Value{}, err
	}
	f, err := 0.0, error(nil)
	if len(args) == 1 {
		if f, err = ToFloat(th, args[0]); err != nil {
			return Value{}, err
		}
	}
	return floatOfType(t, f), nil
}

// floatOfType makes f an instance of t.
func floatOfType(t *Type, f float64) Value {
	if t == FloatType {
		return Float(f)
	}
	x := NewObject[FloatObject](t)
	x.V = f
	return x.Value()
}

// ToFloat is float(x).
func ToFloat(th *Thread, x Value) (float64, error) {
	t := x.Type()
	if t.ToFloat != nil || t.Index != nil {
		return floatByMethod(th, x)
	}
	text, ok := numberText(x)
	if !ok {
		return 0, th.TypeErrorf("float() argument must be a string or a real number, not '%s'", t.name)
	}
	th.Charge(len(text) / 2)
	if f, ok := parseFloat(asciiNumber(text)); ok {
		return f, nil
	}
	r, err := Repr(th, x)
	if err != nil {
		return 0, err
	}
	return 0, th.ValueErrorf("could not convert string to float: %s", r)
}
