package libm

import "math"

// The hyperbolic functions and their inverses are composed from exponentials
// and logarithms, as in C libraries: errors of one or two units in the last
// place are theirs too.

// Expm1 is e**x - 1, precise for small x.
func Expm1(x float64) float64 { return math.Expm1(x) }

// Log1p is log(1+x), precise for small x.
func Log1p(x float64) float64 { return math.Log1p(x) }

// Sinh is the hyperbolic sine.
func Sinh(x float64) float64 {
	a := math.Abs(x)
	half := math.Copysign(0.5, x)
	switch {
	case math.IsNaN(x) || math.IsInf(x, 0) || a < 0x1p-28:
		return x
	case a < 22:
		t := Expm1(a)
		if a < 1 {
			return half * (2*t - t*t/(t+1))
		}
		return half * (t + t/(t+1))
	case a < 709:
		return half * Exp(a)
	}
	w := Exp(a / 2)
	return half * w * w
}

// Cosh is the hyperbolic cosine.
func Cosh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case math.IsNaN(x) || math.IsInf(x, 0):
		return a
	case a < math.Ln2/2:
		t := Expm1(a)
		w := 1 + t
		if a < 0x1p-55 {
			return w
		}
		return 1 + (t*t)/(w+w)
	case a < 22:
		t := Exp(a)
		return t/2 + 0.5/t
	case a < 709:
		return Exp(a) / 2
	}
	w := Exp(a / 2)
	return w / 2 * w
}

// Tanh is the hyperbolic tangent.
func Tanh(x float64) float64 {
	a := math.Abs(x)
	var z float64
	switch {
	case math.IsNaN(x) || a < 0x1p-55:
		return x
	case a >= 22:
		z = 1
	case a >= 1:
		z = 1 - 2/(Expm1(2*a)+2)
	default:
		t := Expm1(-2 * a)
		z = -t / (t + 2)
	}
	return math.Copysign(z, x)
}

// Asinh is the inverse hyperbolic sine.
func Asinh(x float64) float64 {
	a := math.Abs(x)
	var z float64
	switch {
	case math.IsNaN(x) || math.IsInf(x, 0) || a < 0x1p-28:
		return x
	case a > 0x1p28:
		z = Log(a) + math.Ln2
	case a > 2:
		z = Log(2*a + 1/(math.Sqrt(x*x+1)+a))
	default:
		t := x * x
		z = Log1p(a + t/(1+math.Sqrt(1+t)))
	}
	return math.Copysign(z, x)
}

// Acosh is the inverse hyperbolic cosine.
func Acosh(x float64) float64 {
	switch {
	case !(x >= 1):
		return math.NaN()
	case x > 0x1p28:
		return Log(x) + math.Ln2
	case x > 2:
		t := x * x
		return Log(2*x - 1/(x+math.Sqrt(t-1)))
	}
	t := x - 1
	return Log1p(t + math.Sqrt(2*t+t*t))
}

// Atanh is the inverse hyperbolic tangent.
func Atanh(x float64) float64 { return math.Atanh(x) }

// Erf is the error function, and Erfc is 1 - Erf(x), precise for large x.
func Erf(x float64) float64 { return math.Erf(x) }

// Erfc: see Erf.
func Erfc(x float64) float64 { return math.Erfc(x) }
