package runtime

import (
	"bytes"
	"math"
	"math/big"
	"strconv"
)

var floatMethods = []Method{
	{"__divmod__(self, value, /)", func(th *Thread, a []Value) (Value, error) { return floatDivmod(th, a[0], a[1]) }, WrapperMethod},
	{"__rdivmod__(self, value, /)", func(th *Thread, a []Value) (Value, error) { return floatDivmod(th, a[1], a[0]) }, WrapperMethod},
	{"__pow__(self, value, mod=None, /)", func(th *Thread, a []Value) (Value, error) {
		return floatPowMethod(th, a[0], a[1], a[2])
	}, WrapperMethod},
	{"__rpow__(self, value, mod=None, /)", func(th *Thread, a []Value) (Value, error) {
		return floatPowMethod(th, a[1], a[0], a[2])
	}, WrapperMethod},
	{"__round__(self, ndigits=None, /)", floatRoundMethod, InstanceMethod},
	{"__trunc__(self, /)", method0(floatToIntBy(math.Trunc)), InstanceMethod},
	{"__floor__(self, /)", method0(floatToIntBy(math.Floor)), InstanceMethod},
	{"__ceil__(self, /)", method0(floatToIntBy(math.Ceil)), InstanceMethod},
	{"__format__(self, format_spec, /)", formatMethod(FormatFloat), InstanceMethod},
	{"__getnewargs__(self, /)", func(th *Thread, a []Value) (Value, error) {
		f, _ := FloatOf(a[0])
		return NewTuple(Float(f)).Value(), nil
	}, InstanceMethod},
	{"__sizeof__(self, /)", func(*Thread, []Value) (Value, error) { return Int(24), nil }, InstanceMethod},
	{"__getformat__(cls, typestr, /)", floatGetFormat, ClassMethod},
	{"conjugate(self, /)", method0(floatSelf), InstanceMethod},
	{"is_integer(self, /)", func(_ *Thread, a []Value) (Value, error) {
		f, _ := FloatOf(a[0])
		return Bool(f == math.Floor(f) && !math.IsInf(f, 0)), nil
	}, InstanceMethod},
	{"as_integer_ratio(self, /)", floatRatio, InstanceMethod},
	{"hex(self, /)", func(_ *Thread, a []Value) (Value, error) {
		f, _ := FloatOf(a[0])
		return newASCII(floatHex(f)).Value(), nil
	}, InstanceMethod},
	{"fromhex(cls, string, /)", func(th *Thread, a []Value) (Value, error) {
		s := AsStr(a[1])
		if s == nil {
			return Value{}, th.TypeErrorf("bad argument type for built-in operation")
		}
		if err := checkEncodable(th, s); err != nil {
			return Value{}, err
		}
		f, err := floatFromHex(th, s.String())
		if err != nil {
			return Value{}, err
		}
		return callFloatClass(th, a[0], f)
	}, ClassMethod},
	{"from_number(cls, number, /)", func(th *Thread, a []Value) (Value, error) {
		f, err := AsFloat64(th, a[1])
		if err != nil {
			return Value{}, err
		}
		return callFloatClass(th, a[0], f)
	}, ClassMethod},
}

// method0 makes a method without arguments of a slot function.
func method0(f UnaryFunc) NativeFunc {
	return func(th *Thread, args []Value) (Value, error) { return f(th, args[0]) }
}

// callFloatClass makes an instance of a class derived from float the way the
// alternative constructors do: by calling the class.
func callFloatClass(th *Thread, class Value, f float64) (Value, error) {
	if AsType(class) == FloatType {
		return Float(f), nil
	}
	return Call(th, class, Float(f))
}

func floatPowMethod(th *Thread, x, y, mod Value) (Value, error) {
	if mod.IsSet() && !mod.IsNone() {
		return Value{}, th.TypeErrorf("pow() 3rd argument not allowed unless all arguments are integers")
	}
	return FloatType.Binary[OpPow](th, x, y)
}

func floatGetFormat(th *Thread, args []Value) (Value, error) {
	s := AsStr(args[1])
	if s == nil {
		return Value{}, th.TypeErrorf("__getformat__() argument must be str, not %s", GivenName(args[1]))
	}
	switch text, err := textForC(th, s); {
	case err != nil:
		return Value{}, err
	case text == "double", text == "float":
		return NewStr("IEEE, little-endian").Value(), nil
	}
	return Value{}, th.ValueErrorf("__getformat__() argument 1 must be 'double' or 'float'")
}

func floatRatio(th *Thread, args []Value) (Value, error) {
	f, _ := FloatOf(args[0])
	switch {
	case math.IsInf(f, 0):
		return Value{}, th.Raise(OverflowError, "cannot convert Infinity to integer ratio")
	case math.IsNaN(f):
		return Value{}, th.ValueErrorf("cannot convert NaN to integer ratio")
	}
	r := new(big.Rat)
	r.SetFloat64(f)
	return NewTuple(IntFromBig(new(big.Int).Set(r.Num())), IntFromBig(new(big.Int).Set(r.Denom()))).Value(), nil
}

func floatRoundMethod(th *Thread, args []Value) (Value, error) {
	f, _ := FloatOf(args[0])
	if !args[1].IsSet() || args[1].IsNone() {
		return FloatToInt(th, math.RoundToEven(f))
	}
	digits, err := AsIndexSized(th, args[1], nil)
	if err != nil {
		return Value{}, err
	}
	r, ok := roundFloat(f, digits)
	if !ok {
		return Value{}, th.Raise(OverflowError, "rounded value too large to represent")
	}
	return Float(r), nil
}

// roundFloat rounds f to the nearest multiple of 10**-digits, ties to even, by
// way of its exact decimal expansion. ok is false when the result overflows.
func roundFloat(f float64, digits int) (r float64, ok bool) {
	switch {
	case math.IsNaN(f), math.IsInf(f, 0), f == 0, digits > 323:
		return f, true
	case digits < -308:
		return math.Copysign(0, f), true
	}
	var buf [400]byte
	text := buf[:0]
	if digits >= 0 {
		text = strconv.AppendFloat(text, f, 'f', digits, 64)
	} else {
		text = strconv.AppendFloat(text, f, 'e', -1, 64)
		exp, _ := strconv.Atoi(string(text[bytes.IndexByte(text, 'e')+1:]))
		if exp+digits < -1 {
			return math.Copysign(0, f), true
		}
		if exp+digits == -1 {
			return roundUpOrDown(f, exp)
		}
		text = strconv.AppendFloat(text[:0], f, 'e', exp+digits, 64)
	}
	r, err := strconv.ParseFloat(string(text), 64)
	return r, err == nil
}

// roundUpOrDown rounds f, whose decimal exponent is exp, to a multiple of
// 10**(exp+1): that is zero unless f is past the half.
func roundUpOrDown(f float64, exp int) (r float64, ok bool) {
	half := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(exp)), nil)
	half.Mul(half, big.NewInt(5))
	if compareFloatInt(math.Abs(f), half) <= 0 {
		return math.Copysign(0, f), true
	}
	r, err := strconv.ParseFloat("1e"+strconv.Itoa(exp+1), 64)
	return math.Copysign(r, f), err == nil
}
