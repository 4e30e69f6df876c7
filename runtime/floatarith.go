package runtime

import (
	"math"

	"github.com/asyn-lang/asyn/runtime/libm"
)

func floatDiv(th *Thread, x, y float64) (Value, error) {
	if y == 0 {
		return Value{}, th.Raise(ZeroDivisionError, "float division by zero")
	}
	return Float(x / y), nil
}

func floatMod(th *Thread, x, y float64) (Value, error) {
	if y == 0 {
		return Value{}, th.Raise(ZeroDivisionError, "float modulo by zero")
	}
	return Float(floorMod(x, y)), nil
}

func floatFloorDiv(th *Thread, x, y float64) (Value, error) {
	if y == 0 {
		return Value{}, th.Raise(ZeroDivisionError, "float floor division by zero")
	}
	q, _ := floorDivMod(x, y)
	return Float(q), nil
}

// floorMod is x % y with the sign of y, which is not zero; a zero result has
// y's sign too.
func floorMod(x, y float64) float64 {
	r := math.Mod(x, y)
	if r == 0 {
		return math.Copysign(0, y)
	}
	if (r < 0) != (y < 0) {
		r += y
	}
	return r
}

// floorDivMod is divmod(x, y), y not zero. The quotient is computed from the
// remainder, which is exact, and so is at most a rounding error off a whole
// number.
func floorDivMod(x, y float64) (q, r float64) {
	rem := math.Mod(x, y)
	q = (x - rem) / y
	if rem != 0 && (rem < 0) != (y < 0) {
		q--
	}
	if q == 0 {
		q = math.Copysign(0, x/y)
	} else {
		whole := math.Floor(q)
		if q-whole > 0.5 {
			whole++
		}
		q = whole
	}
	return q, floorMod(x, y)
}

// floatDivmod is divmod(a, b) for floats; NotImplemented when one is no real
// number.
func floatDivmod(th *Thread, a, b Value) (Value, error) {
	return floatOp(func(th *Thread, x, y float64) (Value, error) {
		if y == 0 {
			return Value{}, th.Raise(ZeroDivisionError, "float divmod()")
		}
		q, r := floorDivMod(x, y)
		return NewTuple(Float(q), Float(r)).Value(), nil
	})(th, a, b)
}

// floatPower is x ** y: complex for a fractional power of a negative number.
func floatPower(th *Thread, x, y float64) (Value, error) {
	if x == 0 && y < 0 && !math.IsInf(y, 0) {
		return Value{}, th.Raise(ZeroDivisionError, "0.0 cannot be raised to a negative power")
	}
	finite := !math.IsInf(x, 0) && !math.IsInf(y, 0) && !math.IsNaN(y)
	if x < 0 && finite && y != math.Floor(y) {
		z, err := complexPower(th, complex(x, 0), complex(y, 0))
		if err != nil {
			return Value{}, err
		}
		return NewComplex(z), nil
	}
	z := libm.Pow(x, y)
	if math.IsInf(z, 0) && finite {
		return Value{}, rangeError(th)
	}
	return Float(z), nil
}

// rangeError is what CPython makes of C's ERANGE.
func rangeError(th *Thread) error {
	return NewException(OverflowError, Int(34), NewStr("Numerical result out of range").Value())
}
