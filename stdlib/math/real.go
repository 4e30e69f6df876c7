package math

import (
	gomath "math"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/libm"
)

func domainError(th *runtime.Thread) error { return th.ValueErrorf("math domain error") }

func rangeError(th *runtime.Thread) error {
	return th.Raise(runtime.OverflowError, "math range error")
}

func isFinite(x float64) bool { return !gomath.IsInf(x, 0) && !gomath.IsNaN(x) }

// unary makes a function of one float. A NaN that comes of a number is a
// domain error; an infinity is what infinite says, a pole or an overflow, and
// a result like any other where that is nil.
func unary(f func(float64) float64, infinite func(*runtime.Thread) error) runtime.NativeFunc {
	return func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		x, err := runtime.AsFloat64(th, args[0])
		if err != nil {
			return runtime.Value{}, err
		}
		r := f(x)
		if r-r != 0 && infinite != nil { // infinite or NaN
			switch {
			case gomath.IsNaN(r) && !gomath.IsNaN(x):
				return runtime.Value{}, domainError(th)
			case gomath.IsInf(r, 0) && isFinite(x):
				return runtime.Value{}, infinite(th)
			}
		}
		return runtime.Float(r), nil
	}
}

// floats converts the first arguments to numbers.
func floats(th *runtime.Thread, args []runtime.Value, out ...*float64) error {
	for i, p := range out {
		x, err := runtime.AsFloat64(th, args[i])
		if err != nil {
			return err
		}
		*p = x
	}
	return nil
}

// binary makes a function of two floats that is defined everywhere.
func binary(f func(x, y float64) float64) runtime.NativeFunc {
	return func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		var x, y float64
		if err := floats(th, args, &x, &y); err != nil {
			return runtime.Value{}, err
		}
		return runtime.Float(f(x, y)), nil
	}
}

func predicate(f func(float64) bool) runtime.NativeFunc {
	return func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		x, err := runtime.AsFloat64(th, args[0])
		return runtime.Bool(err == nil && f(x)), err
	}
}

func fmod(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	var x, y float64
	if err := floats(th, args, &x, &y); err != nil {
		return runtime.Value{}, err
	}
	r := gomath.Mod(x, y)
	if gomath.IsNaN(r) && !gomath.IsNaN(x) && !gomath.IsNaN(y) {
		return runtime.Value{}, domainError(th)
	}
	return runtime.Float(r), nil
}

func remainder(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	var x, y float64
	if err := floats(th, args, &x, &y); err != nil {
		return runtime.Value{}, err
	}
	r := gomath.Remainder(x, y)
	switch {
	case gomath.IsNaN(r) && !gomath.IsNaN(x) && !gomath.IsNaN(y):
		return runtime.Value{}, domainError(th)
	case r == 0:
		r = gomath.Copysign(0, x)
	}
	return runtime.Float(r), nil
}

// pow is C's: a negative number to a fractional power is an error, and so is a
// pole at zero.
func pow(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	var x, y float64
	if err := floats(th, args, &x, &y); err != nil {
		return runtime.Value{}, err
	}
	r := libm.Pow(x, y)
	if isFinite(x) && isFinite(y) {
		switch {
		case gomath.IsNaN(r), gomath.IsInf(r, 0) && x == 0:
			return runtime.Value{}, domainError(th)
		case gomath.IsInf(r, 0):
			return runtime.Value{}, rangeError(th)
		}
	}
	return runtime.Float(r), nil
}

func fma(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	var x, y, z float64
	if err := floats(th, args, &x, &y, &z); err != nil {
		return runtime.Value{}, err
	}
	r := gomath.FMA(x, y, z)
	switch {
	case gomath.IsNaN(r) && !gomath.IsNaN(x) && !gomath.IsNaN(y) && !gomath.IsNaN(z):
		return runtime.Value{}, th.ValueErrorf("invalid operation in fma")
	case gomath.IsInf(r, 0) && isFinite(x) && isFinite(y) && isFinite(z):
		return runtime.Value{}, th.Raise(runtime.OverflowError, "overflow in fma")
	}
	return runtime.Float(r), nil
}

func ldexp(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	var x float64
	if err := floats(th, args, &x); err != nil {
		return runtime.Value{}, err
	}
	if !runtime.IsInteger(args[1]) {
		return runtime.Value{}, th.TypeErrorf("Expected an int as second argument to ldexp.")
	}
	exp, err := runtime.AsIndexSized(th, args[1], nil)
	if err != nil {
		return runtime.Value{}, err
	}
	r := gomath.Ldexp(x, max(min(exp, 1<<20), -1<<20))
	if gomath.IsInf(r, 0) && isFinite(x) {
		return runtime.Value{}, rangeError(th)
	}
	return runtime.Float(r), nil
}

func isClose(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	relative, absolute := 1e-9, 0.0
	var a, b float64
	if err := floats(th, args, &a, &b); err != nil {
		return runtime.Value{}, err
	}
	if args[2].IsSet() {
		if err := floats(th, args[2:], &relative); err != nil {
			return runtime.Value{}, err
		}
	}
	if args[3].IsSet() {
		if err := floats(th, args[3:], &absolute); err != nil {
			return runtime.Value{}, err
		}
	}
	if relative < 0 || absolute < 0 {
		return runtime.Value{}, th.ValueErrorf("tolerances must be non-negative")
	}
	if a == b {
		return runtime.True, nil
	}
	if gomath.IsInf(a, 0) || gomath.IsInf(b, 0) {
		return runtime.False, nil
	}
	diff := gomath.Abs(b - a)
	return runtime.Bool(diff <= gomath.Abs(relative*b) || diff <= gomath.Abs(relative*a) || diff <= absolute), nil
}

func frexp(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	var x float64
	if err := floats(th, args, &x); err != nil {
		return runtime.Value{}, err
	}
	m, e := gomath.Frexp(x)
	return runtime.NewTuple(runtime.Float(m), runtime.Int(int64(e))).Value(), nil
}

func modf(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	var x float64
	if err := floats(th, args, &x); err != nil {
		return runtime.Value{}, err
	}
	whole := gomath.Trunc(x)
	frac := gomath.Copysign(x-whole, x)
	switch {
	case gomath.IsInf(x, 0):
		frac = gomath.Copysign(0, x)
	case gomath.IsNaN(x):
		frac = x
	}
	return runtime.NewTuple(runtime.Float(frac), runtime.Float(whole)).Value(), nil
}

func ulp(x float64) float64 {
	x = gomath.Abs(x)
	switch next := gomath.Nextafter(x, gomath.Inf(1)); {
	case !isFinite(x):
		return x
	case gomath.IsInf(next, 0):
		return x - gomath.Nextafter(x, 0)
	default:
		return next - x
	}
}

// nextAfter steps from x towards y, several representable numbers at once if
// asked to.
func nextAfter(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	var x, y float64
	if err := floats(th, args, &x, &y); err != nil {
		return runtime.Value{}, err
	}
	if !args[2].IsSet() || args[2].IsNone() {
		if x == y {
			x = y // of two zeros, the second
		}
		return runtime.Float(gomath.Nextafter(x, y)), nil
	}
	steps, err := runtime.AsIndexSized(th, args[2], nil)
	if err != nil {
		return runtime.Value{}, err
	}
	switch {
	case steps < 0:
		return runtime.Value{}, th.ValueErrorf("steps must be a non-negative integer")
	case gomath.IsNaN(x) || gomath.IsNaN(y):
		return runtime.Float(x + y), nil
	case steps == 0 || x == y:
		if x == y {
			return runtime.Float(y), nil
		}
		return runtime.Float(x), nil
	}
	// Numbered along the line, neighbours differ by one; zero has one number.
	from, to := position(x), position(y)
	if from < to {
		if uint64(to-from) <= uint64(steps) {
			return runtime.Float(y), nil
		}
		return runtime.Float(atPosition(from + int64(steps))), nil
	}
	if uint64(from-to) <= uint64(steps) {
		return runtime.Float(y), nil
	}
	return runtime.Float(atPosition(from - int64(steps))), nil
}

// position numbers the floats in order, 0 being zero.
func position(x float64) int64 {
	bits := int64(gomath.Float64bits(gomath.Abs(x)))
	if gomath.Signbit(x) {
		return -bits
	}
	return bits
}

func atPosition(n int64) float64 {
	if n < 0 {
		return -gomath.Float64frombits(uint64(-n))
	}
	return gomath.Float64frombits(uint64(n))
}

// logOf is f(x), f a logarithm; of an int beyond the range of floats too.
func logOf(th *runtime.Thread, v runtime.Value, f func(float64) float64) (float64, error) {
	if v.IsFloat() || v.IsInt() {
		return logOfFloat(th, v, f)
	}
	if b := runtime.IntToBig(v); b != nil && !b.IsInt64() {
		if b.Sign() < 0 {
			return 0, domainError(th)
		}
		x, _ := b.Float64()
		if isFinite(x) {
			return f(x), nil
		}
		exp := b.BitLen()
		mant, _ := bigMantissa(b).Float64()
		return f(mant) + f(2)*float64(exp), nil
	}
	return logOfFloat(th, v, f)
}

func logOfFloat(th *runtime.Thread, v runtime.Value, f func(float64) float64) (float64, error) {
	x, err := runtime.AsFloat64(th, v)
	if err != nil {
		return 0, err
	}
	if x <= 0 {
		return 0, domainError(th)
	}
	return f(x), nil
}

func logResult(r float64, err error) (runtime.Value, error) {
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.Float(r), nil
}

func log(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	num, err := logOf(th, args[0], libm.Log)
	if err != nil || !args[1].IsSet() {
		return logResult(num, err)
	}
	den, err := logOf(th, args[1], libm.Log)
	if err != nil {
		return runtime.Value{}, err
	}
	if den == 0 {
		return runtime.Value{}, th.Raise(runtime.ZeroDivisionError, "float division by zero")
	}
	return runtime.Float(num / den), nil
}

// rounding makes floor or ceil: the type's own method, or that of a float.
func rounding(method string, round func(float64) float64) runtime.NativeFunc {
	name := runtime.Intern(method)
	return func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		v := args[0]
		switch {
		case v.IsFloat():
			return runtime.FloatToInt(th, round(v.Float64()))
		case v.IsInt():
			return v, nil
		}
		if r, ok, err := runtime.CallSpecial(th, v, name); ok || err != nil {
			return r, err
		}
		x, err := runtime.AsFloat64(th, v)
		if err != nil {
			return runtime.Value{}, err
		}
		return runtime.FloatToInt(th, round(x))
	}
}

func trunc(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	v := args[0]
	if v.IsFloat() {
		return runtime.FloatToInt(th, v.Float64())
	}
	r, ok, err := runtime.CallSpecial(th, v, runtime.Intern("__trunc__"))
	if err == nil && !ok {
		err = th.TypeErrorf("type %s doesn't define __trunc__ method", v.Type().Name())
	}
	return r, err
}
