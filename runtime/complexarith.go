package runtime

import (
	"math"

	"github.com/asyn-lang/asyn/runtime/libm"
)

// A complex operator meets operands that are complex or real. Since 3.14 a
// real one is not converted first: its imaginary part is no zero but absent,
// so that it cannot turn the other's infinities and negative zeros to NaN and 0.

// complexOperand is one operand: whether it is real, and its value.
type complexOperand struct {
	c      complex128
	isReal bool
}

// complexOperands converts both operands; ok is false when one is no number.
func complexOperands(th *Thread, a, b Value) (x, y complexOperand, ok bool, err error) {
	for _, p := range [...]struct {
		v   Value
		out *complexOperand
	}{{a, &x}, {b, &y}} {
		if p.out.c, ok = ComplexOf(p.v); ok {
			continue
		}
		f, ok, err := floatOperand(th, p.v)
		if !ok || err != nil {
			return x, y, false, err
		}
		*p.out = complexOperand{complex(f, 0), true}
	}
	return x, y, true, nil
}

func complexAdd(th *Thread, a, b Value) (Value, error) {
	x, y, ok, err := complexOperands(th, a, b)
	switch {
	case !ok:
		return NotImplemented, err
	case x.isReal:
		return NewComplex(complex(real(x.c)+real(y.c), imag(y.c))), nil
	case y.isReal:
		return NewComplex(complex(real(x.c)+real(y.c), imag(x.c))), nil
	}
	return NewComplex(x.c + y.c), nil
}

func complexSub(th *Thread, a, b Value) (Value, error) {
	x, y, ok, err := complexOperands(th, a, b)
	switch {
	case !ok:
		return NotImplemented, err
	case x.isReal:
		return NewComplex(complex(real(x.c)-real(y.c), -imag(y.c))), nil
	case y.isReal:
		return NewComplex(complex(real(x.c)-real(y.c), imag(x.c))), nil
	}
	return NewComplex(x.c - y.c), nil
}

func complexMul(th *Thread, a, b Value) (Value, error) {
	x, y, ok, err := complexOperands(th, a, b)
	switch {
	case !ok:
		return NotImplemented, err
	case x.isReal:
		return NewComplex(complex(real(x.c)*real(y.c), real(x.c)*imag(y.c))), nil
	case y.isReal:
		return NewComplex(complex(real(x.c)*real(y.c), imag(x.c)*real(y.c))), nil
	}
	return NewComplex(complexProduct(x.c, y.c)), nil
}

// complexProduct multiplies by the schoolbook formula. Each product is rounded
// by itself: Go may otherwise fuse it with the sum on some machines.
func complexProduct(x, y complex128) complex128 {
	ac, bd := float64(real(x)*real(y)), float64(imag(x)*imag(y))
	ad, bc := float64(real(x)*imag(y)), float64(imag(x)*real(y))
	return complex(ac-bd, ad+bc)
}

func complexDiv(th *Thread, a, b Value) (Value, error) {
	x, y, ok, err := complexOperands(th, a, b)
	switch {
	case !ok:
		return NotImplemented, err
	case y.c == 0:
		return Value{}, th.Raise(ZeroDivisionError, "complex division by zero")
	case y.isReal:
		return NewComplex(complex(real(x.c)/real(y.c), imag(x.c)/real(y.c))), nil
	}
	return NewComplex(complexQuotient(x.c, y.c)), nil
}

// complexQuotient divides by Smith's method: it scales by the larger part of
// the divisor, so that no square overflows. The divisor is not zero.
func complexQuotient(x, y complex128) complex128 {
	a, b, c, d := real(x), imag(x), real(y), imag(y)
	switch {
	case math.Abs(c) >= math.Abs(d):
		ratio := d / c
		denom := c + float64(d*ratio)
		return complex((a+float64(b*ratio))/denom, (b-float64(a*ratio))/denom)
	case math.Abs(d) >= math.Abs(c):
		ratio := c / d
		denom := float64(c*ratio) + d
		return complex((float64(a*ratio)+b)/denom, (float64(b*ratio)-a)/denom)
	}
	return complex(math.NaN(), math.NaN())
}

func complexPow(th *Thread, a, b Value) (Value, error) {
	x, y, ok, err := complexOperands(th, a, b)
	if !ok {
		return NotImplemented, err
	}
	z, err := complexPower(th, x.c, y.c)
	if err != nil {
		return Value{}, err
	}
	return NewComplex(z), nil
}

func complexPowMethod(th *Thread, args []Value) (Value, error) {
	if _, _, ok, err := complexOperands(th, args[0], args[1]); !ok {
		return NotImplemented, err
	}
	if args[2].IsSet() && !args[2].IsNone() {
		return Value{}, th.ValueErrorf("complex modulo")
	}
	return complexPow(th, args[0], args[1])
}

// complexPower is x ** y: by repeated squaring for small whole exponents, else
// in polar form.
func complexPower(th *Thread, x, y complex128) (complex128, error) {
	var z complex128
	switch n := real(y); {
	case imag(y) == 0 && n == math.Floor(n) && math.Abs(n) <= 100:
		if n < 0 && x == 0 {
			return 0, zeroToPower(th)
		}
		z = complexIntPower(x, int(math.Abs(n)))
		if n < 0 {
			z = complexQuotient(1, z)
		}
	case x == 0:
		if imag(y) != 0 || n < 0 {
			return 0, zeroToPower(th)
		}
	default:
		z = complexPolarPower(x, y)
	}
	if math.IsInf(real(z), 0) || math.IsInf(imag(z), 0) {
		return 0, th.Raise(OverflowError, "complex exponentiation")
	}
	return z, nil
}

func zeroToPower(th *Thread) error {
	return th.Raise(ZeroDivisionError, "0.0 to a negative or complex power")
}

func complexIntPower(x complex128, n int) complex128 {
	z := complex128(1)
	for ; n > 0; n >>= 1 {
		if n&1 != 0 {
			z = complexProduct(z, x)
		}
		x = complexProduct(x, x)
	}
	return z
}

func complexPolarPower(x, y complex128) complex128 {
	size := libm.Hypot(real(x), imag(x))
	length := libm.Pow(size, real(y))
	angle := libm.Atan2(imag(x), real(x))
	phase := float64(angle * real(y))
	if imag(y) != 0 {
		length /= libm.Exp(angle * imag(y))
		phase += float64(imag(y) * libm.Log(size))
	}
	return complex(length*libm.Cos(phase), length*libm.Sin(phase))
}

// complexAbs is the distance from zero.
func complexAbs(th *Thread, c complex128) (float64, error) {
	f := libm.Hypot(real(c), imag(c))
	if math.IsInf(f, 0) && !math.IsInf(real(c), 0) && !math.IsInf(imag(c), 0) {
		return 0, th.Raise(OverflowError, "absolute value too large")
	}
	return f, nil
}
