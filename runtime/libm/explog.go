package libm

import "math"

// expReduced is exp(x) as a double-double and a power of two: with x near
// (k + i/64) log 2, it is 2**k * 2**(i/64) * exp(r) for a small r. |x| is less
// than 1100.
func expReduced(x dd) (dd, int) {
	n := math.RoundToEven(x.hi * (64 / math.Ln2))
	r := fastTwoSum(x.hi-n*ln2By64[0], -n*ln2By64[1])
	r = r.addFloat(x.lo - n*ln2By64[2])
	return expSmall(r, int(n))
}

// expSmall is 2**(n/64) * exp(r) for |r| < 0.006, as expReduced returns it.
func expSmall(r dd, n int) (dd, int) {
	h := r.hi
	// exp(r)-1 = r + r²/2 + tail.
	square := twoProd(h, h)
	h2 := square.hi
	tail := h * h2 * ((1./6 + h*(1./24)) + h2*((1./120+h*(1./720))+h2*(1./5040)))
	p := fastTwoSum(h, square.hi/2)
	p = fastTwoSum(p.hi, p.lo+(square.lo/2+(tail+math.FMA(r.lo, h, r.lo))))
	t := exp2Table[n&63]
	q := twoProd(t.hi, p.hi)
	z := fastTwoSum(t.hi, q.hi)
	return fastTwoSum(z.hi, z.lo+(q.lo+(t.lo+math.FMA(t.hi, p.lo, t.lo*p.hi)))), n >> 6
}

// Exp is e**x.
func Exp(x float64) float64 {
	switch {
	case math.IsNaN(x) || x > 710 || x < -746:
		return math.Exp(x)
	case math.Abs(x) < 0x1p-54:
		return 1 + x
	}
	z, k := expReduced(dd{x, 0})
	return z.scale(k)
}

// Exp2 is 2**x.
func Exp2(x float64) float64 {
	if math.IsNaN(x) || x >= 1024 || x < -1076 {
		return math.Exp2(x)
	}
	n := math.RoundToEven(x * 64)
	z, k := expSmall(ln2.mulFloat(x-n/64), int(n))
	return z.scale(k)
}

// logReduced is log(x) as exponent*log(2) + the result, for a normal x > 0.
func logReduced(x float64) (dd, int) {
	m, e := frexp(x)
	if m < math.Sqrt2/2 {
		m, e = 2*m, e-1
	}
	i := int(m*128+0.5) - logFirst
	c := logInverse[i]
	p := twoProd(m, c)
	z := twoSum(p.hi-1, p.lo)
	return logTable[i].add(log1pSmall(z)), e
}

// frexp is math.Frexp of a normal x > 0.
func frexp(x float64) (m float64, e int) {
	const exponent = 0x7FF << 52
	b := math.Float64bits(x)
	return math.Float64frombits(b&^exponent | 1022<<52), int(b>>52) - 1022
}

// log1pSmall is log(1+z) for |z| < 0.009.
func log1pSmall(z dd) dd {
	// Of z - z²/2 + z³/3 - …, only the square is large enough for its rounding
	// to matter.
	h := z.hi
	square := twoProd(h, h)
	h2, h4 := square.hi, square.hi*square.hi
	tail := h * h2 * ((1./3 - h*(1./4)) + h2*(1./5-h*(1./6)) + h4*((1./7-h*(1./8))+h2*(1./9-h*(1./10)+h2*(1./11))))
	s := fastTwoSum(h, -square.hi/2)
	return fastTwoSum(s.hi, s.lo+(z.lo-(square.lo/2+h*z.lo)+tail))
}

// normal scales a subnormal x up, by 2**-exp.
func normal(x float64) (y float64, exp int) {
	if x < 0x1p-1022 {
		return x * 0x1p54, -54
	}
	return x, 0
}

// Log is the natural logarithm.
func Log(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 1) {
		return math.Log(x)
	}
	y, exp := normal(x)
	z, e := logReduced(y)
	if e += exp; e == 0 {
		return z.float()
	}
	return ln2.mulFloat(float64(e)).add(z).float()
}

// Log2 is the logarithm to base 2.
func Log2(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 1) {
		return math.Log2(x)
	}
	y, exp := normal(x)
	z, e := logReduced(y)
	return z.mul(invLn2).addFloat(float64(e + exp)).float()
}

// Log10 is the logarithm to base 10, composed from Log of the mantissa.
func Log10(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 1) {
		return math.Log10(x)
	}
	// log10(2) in two parts: the product of an exponent and the first is exact.
	const log10of2hi, log10of2lo = 3.01029995663611771306e-01, 3.69423907715893078616e-13
	m, e := math.Frexp(x)
	m, e = 2*m, e-1
	if e < 0 {
		m, e = m/2, e+1
	}
	n := float64(e)
	z := float64(n*log10of2lo) + float64((1/math.Ln10)*Log(m))
	return z + float64(n*log10of2hi)
}

// Pow is x**y, with C's special cases.
func Pow(x, y float64) float64 {
	special := x == 0 || math.IsInf(x, 0) || math.IsNaN(x) || math.IsInf(y, 0) || math.IsNaN(y)
	switch {
	case special || y == 0 || x == 1:
		return math.Pow(x, y)
	case y == 1:
		return x
	case y == 2:
		return x * x
	case y == 0.5 && x > 0:
		return math.Sqrt(x)
	case y == -1:
		return 1 / x
	}
	negative := false
	if x < 0 {
		if y != math.Floor(y) {
			return math.NaN()
		}
		negative = math.Abs(y) < 0x1p53 && int64(y)&1 != 0
		x = -x
	}
	z := powPositive(x, y)
	if negative {
		return -z
	}
	return z
}

// powPositive is exp(y*log(x)).
func powPositive(x, y float64) float64 {
	m, exp := normal(x)
	z, e := logReduced(m)
	l := z
	if e += exp; e != 0 {
		l = ln2.mulFloat(float64(e)).add(z)
	}
	switch about := l.hi * y; {
	case about > 710:
		return math.Inf(1)
	case about < -746:
		return 0
	case math.Abs(about) < 0x1p-60:
		return 1
	}
	p, k := expReduced(l.mulFloat(y))
	return p.scale(k)
}

// Cbrt is the cube root.
func Cbrt(x float64) float64 {
	y := math.Cbrt(x)
	if x == 0 || math.IsInf(y, 0) || math.IsNaN(y) {
		return y
	}
	m, e := math.Frexp(x)
	e3 := (e + 3*400) / 3
	m = math.Ldexp(m, e+3*400-3*e3)
	y = math.Cbrt(m)
	// One step of Newton's method from a result good to 53 bits.
	cube := twoProd(y, y).mulFloat(y)
	r := dd{m, 0}.add(cube.neg())
	return math.Ldexp(y+r.hi/(3*y*y), e3-400)
}

// Hypot is the length of the vector (x, y).
func Hypot(x, y float64) float64 {
	x, y = math.Abs(x), math.Abs(y)
	if x < y {
		x, y = y, x
	}
	if math.IsInf(x, 0) || math.IsInf(y, 0) {
		return math.Inf(1)
	}
	if math.IsNaN(x) || math.IsNaN(y) || y == 0 {
		return x + y
	}
	if y > 0x1p-400 && x < 0x1p400 { // no square is out of range
		return twoProd(x, x).add(twoProd(y, y)).sqrt().float()
	}
	_, e := math.Frexp(x)
	x, y = math.Ldexp(x, -e), math.Ldexp(y, -e)
	return twoProd(x, x).add(twoProd(y, y)).sqrt().scale(e)
}
