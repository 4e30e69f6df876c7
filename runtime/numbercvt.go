package runtime

import (
	"math"
	"math/big"
)

// ToIndex is operator.index(v): v as a plain int, by __index__.
func ToIndex(th *Thread, v Value) (Value, error) {
	if v.IsInt() {
		return v, nil
	}
	if IsInteger(v) {
		return plainInt(v), nil
	}
	t := v.Type()
	if t.Index == nil {
		return Value{}, th.TypeErrorf("'%s' object cannot be interpreted as an integer", t.name)
	}
	r, err := t.Index(th, v)
	if err != nil {
		return Value{}, err
	}
	if !IsInteger(r) {
		return Value{}, th.TypeErrorf("__index__ returned non-int (type %s)", r.Type().name)
	}
	return plainInt(r), warnOfSubclass(th, "__index__", IntType, r)
}

// warnOfSubclass warns if r, which a conversion method of a script returned, is
// no plain number of type want but of a subclass.
func warnOfSubclass(th *Thread, method string, want *Type, r Value) error {
	if r.Type() == want {
		return nil
	}
	return th.Warn(DeprecationWarning, method+" returned non-"+want.name+" (type "+r.Type().name+").  The ability to return "+
		"an instance of a strict subclass of "+want.name+" is deprecated, and may be removed in a future version of Python.")
}

// AsInt64 is v as an int64, by __index__.
func AsInt64(th *Thread, v Value) (int64, error) {
	if v.IsInt() {
		return v.Int64(), nil
	}
	x, err := ToIndex(th, v)
	if err != nil {
		return 0, err
	}
	if !x.IsInt() {
		return 0, th.Raise(OverflowError, "Python int too large to convert to C ssize_t")
	}
	return x.Int64(), nil
}

// AsInt32 is v as a C int, by __index__.
func AsInt32(th *Thread, v Value) (int, error) {
	x, err := ToIndex(th, v)
	if err != nil {
		return 0, err
	}
	if !x.IsInt() || x.Int64() < math.MinInt32 || x.Int64() > math.MaxInt32 {
		return 0, th.Raise(OverflowError, "Python int too large to convert to C int")
	}
	return int(x.Int64()), nil
}

// AsIndexSized is v as an int, by __index__, for positions and sizes. A
// number beyond 64 bits raises an exception of type overflow; when that is nil
// it becomes the nearest int, which is what slices ask for.
func AsIndexSized(th *Thread, v Value, overflow *Type) (int, error) {
	if v.IsInt() {
		return int(v.Int64()), nil
	}
	x, err := ToIndex(th, v)
	if err != nil {
		return 0, err
	}
	if x.IsInt() {
		return int(x.Int64()), nil
	}
	if overflow != nil {
		return 0, th.Raisef(overflow, "cannot fit '%s' into an index-sized integer", v.Type().name)
	}
	if MustAs[BigInt](x).V.Sign() < 0 {
		return math.MinInt, nil
	}
	return math.MaxInt, nil
}

// floatByMethod is AsFloat64 that asks __float__ of an instance of a float's
// subclass, too, as conversions do.
func floatByMethod(th *Thread, v Value) (float64, error) {
	if t := v.Type(); !t.builtin && t.solid == FloatType && wrapperOwner(t.Lookup(nameFloat), nameFloat) == nil {
		return floatResult(th, v)
	}
	return AsFloat64(th, v)
}

// floatResult is what v's __float__ returns.
func floatResult(th *Thread, v Value) (float64, error) {
	t := v.Type()
	r, err := t.ToFloat(th, v)
	if err != nil {
		return 0, err
	}
	f, ok := FloatOf(r)
	if !ok {
		return 0, th.TypeErrorf("%s.__float__ returned non-float (type %s)", t.name, r.Type().name)
	}
	return f, warnOfSubclass(th, t.name+".__float__", FloatType, r)
}

var nameFloat = Intern("__float__")

// AsFloat64 is v as a float64, by __float__ or __index__, for functions that
// take real numbers.
func AsFloat64(th *Thread, v Value) (float64, error) {
	if v.IsFloat() {
		return v.Float64(), nil
	}
	if v.IsInt() {
		return float64(v.Int64()), nil
	}
	if f, ok := FloatOf(v); ok {
		return f, nil
	}
	t := v.Type()
	switch {
	case t.ToFloat != nil:
		return floatResult(th, v)
	case t.Index != nil:
		x, err := ToIndex(th, v)
		if err != nil {
			return 0, err
		}
		return intToFloat(th, x)
	}
	return 0, th.TypeErrorf("must be real number, not %s", t.name)
}

// intToFloat converts an int, correctly rounded.
func intToFloat(th *Thread, v Value) (float64, error) {
	i, b, _ := intParts(v)
	if b == nil {
		return float64(i), nil
	}
	f := bigToFloat(b)
	if math.IsInf(f, 0) {
		return 0, th.Raise(OverflowError, "int too large to convert to float")
	}
	return f, nil
}

// bigToFloat rounds half to even; out of range it is infinite.
func bigToFloat(b *big.Int) float64 {
	f, _ := b.Float64()
	return f
}

// FloatToInt truncates f towards zero.
func FloatToInt(th *Thread, f float64) (Value, error) {
	switch {
	case math.IsNaN(f):
		return Value{}, th.ValueErrorf("cannot convert float NaN to integer")
	case math.IsInf(f, 0):
		return Value{}, th.Raise(OverflowError, "cannot convert float infinity to integer")
	case -0x1p63 <= f && f < 0x1p63:
		return Int(int64(f)), nil
	}
	b, _ := new(big.Float).SetFloat64(f).Int(nil)
	return IntFromBig(b), nil
}
