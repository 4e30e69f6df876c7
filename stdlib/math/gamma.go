package math

import (
	gomath "math"

	"github.com/asyn-lang/asyn/runtime/libm"
)

// The gamma function by Lanczos's approximation
//
//	gamma(x+1) = (x+g+1/2)**(x+1/2) / exp(x+g+1/2) * sum(x)
//
// with the rational form of the sum for g = 6.0246… that Boost published.
const (
	lanczosG     = 6.024680040776729583740234375
	lanczosGHalf = lanczosG - 0.5
)

var (
	lanczosNum = [...]float64{
		23531376880.410759688572007674451636754734846804940,
		42919803642.649098768957899047001988850926355848959,
		35711959237.355668049440185451547166705960488635843,
		17921034426.037209699919755754458931112671403265390,
		6039542586.3520280050642916443072979210699388420708,
		1439720407.3117216736632230727949123939715485786372,
		248874557.86205415651146038641322942321632125127801,
		31426415.585400194380614231628318205362874684987640,
		2876370.6289353724412254090516208496135991145378768,
		186056.26539522349504029498971604569928220784236328,
		8071.6720023658162106380029022722506138218516325024,
		210.82427775157934587250973392071336271166969580291,
		2.5066282746310002701649081771338373386264310793408,
	}
	lanczosDen = [...]float64{
		0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
	}
)

// lanczosSum evaluates the rational function at x > 0: from the highest power
// down for small x, in powers of 1/x for large, against overflow.
func lanczosSum(x float64) float64 {
	num, den := 0.0, 0.0
	n := len(lanczosNum)
	for i := range n {
		if x < 5 {
			num = float64(num*x) + lanczosNum[n-1-i]
			den = float64(den*x) + lanczosDen[n-1-i]
		} else {
			num = num/x + lanczosNum[i]
			den = den/x + lanczosDen[i]
		}
	}
	return num / den
}

// sinPi is sin(πx), exact about the argument.
func sinPi(x float64) float64 {
	y := gomath.Mod(gomath.Abs(x), 2)
	var r float64
	switch n := gomath.Round(2 * y); n {
	case 0:
		r = libm.Sin(gomath.Pi * y)
	case 1:
		r = libm.Cos(gomath.Pi * (y - 0.5))
	case 2:
		r = libm.Sin(gomath.Pi * (1 - y)) // not the negated sine of y-1: -0 would lose its sign
	case 3:
		r = -libm.Cos(gomath.Pi * (y - 1.5))
	default:
		r = libm.Sin(gomath.Pi * (y - 2))
	}
	return gomath.Copysign(1, x) * r
}

// gamma is NaN at the poles of negative ints and infinite where it overflows.
func gamma(x float64) float64 {
	a := gomath.Abs(x)
	whole := x == gomath.Floor(x)
	switch {
	case gomath.IsNaN(x) || gomath.IsInf(x, 1):
		return x
	case gomath.IsInf(x, -1) || x == 0 || whole && x < 0:
		return gomath.NaN()
	case whole && x <= 23:
		f := 1.0 // exact: factorials up to 22 have few odd bits
		for i := 2.0; i < x; i++ {
			f *= i
		}
		return f
	case a < 1e-20:
		return 1 / x
	case a > 200 && x < 0:
		return 0 / sinPi(x)
	case a > 200:
		return gomath.Inf(1)
	}
	y := a + lanczosGHalf
	// lost is the rounding error of y.
	var lost float64
	if a > lanczosGHalf {
		lost = (y - a) - lanczosGHalf
	} else {
		lost = (y - lanczosGHalf) - a
	}
	lost = lost * lanczosG / y
	// In two halves where the power alone would overflow.
	power := func(r float64, times func(r, p float64) float64) float64 {
		if a < 140 {
			return times(r, libm.Pow(y, a-0.5))
		}
		p := libm.Pow(y, a/2-0.25)
		return times(times(r, p), p)
	}
	if x < 0 {
		r := -gomath.Pi / sinPi(a) / a * libm.Exp(y) / lanczosSum(a)
		r -= float64(lost * r)
		return power(r, func(r, p float64) float64 { return r / p })
	}
	r := lanczosSum(a) / libm.Exp(y)
	r += float64(lost * r)
	return power(r, func(r, p float64) float64 { return r * p })
}

// logGamma is log(|gamma(x)|); NaN at the poles.
func logGamma(x float64) float64 {
	a := gomath.Abs(x)
	whole := x == gomath.Floor(x)
	switch {
	case gomath.IsNaN(x):
		return x
	case gomath.IsInf(x, 0):
		return a
	case whole && x <= 0:
		return gomath.NaN()
	case x == 1 || x == 2:
		return 0
	case a < 1e-20:
		return -libm.Log(a)
	}
	r := libm.Log(lanczosSum(a)) - lanczosG
	r += float64((a - 0.5) * (libm.Log(a+lanczosGHalf) - 1))
	if x < 0 {
		const logPi = 1.144729885849400174143427351353058711647
		r = logPi - libm.Log(gomath.Abs(sinPi(a))) - libm.Log(a) - r
	}
	return r
}
