package libm

import (
	"math"
	"math/big"
	"sync"
)

// quadrant reduces x to a distance r of at most π/4 from a multiple n of π/2.
// Only n modulo 4 is returned.
func quadrant(x float64) (r dd, n int) {
	a := math.Abs(x)
	switch {
	case a <= math.Pi/4:
		return dd{x, 0}, 0
	case a > 1<<19:
		return quadrantHuge(x)
	}
	k := math.RoundToEven(x * (2 / math.Pi))
	// The products with the first three parts are exact, and so is the first
	// difference.
	r = twoSum(x-k*halfPiParts[0], -k*halfPiParts[1])
	r = r.addDD(twoSum(-k*halfPiParts[2], -k*halfPiParts[3]))
	return r, int(int64(k) & 3)
}

// addDD is add for operands of which the second may cancel the first: it
// renormalises fully.
func (a dd) addDD(b dd) dd {
	s, t := twoSum(a.hi, b.hi), twoSum(a.lo, b.lo)
	s = fastTwoSum(s.hi, s.lo+t.hi)
	return fastTwoSum(s.hi, s.lo+t.lo)
}

// bigHalfPi is π/2 to more bits than the largest float64 has before the point
// and the smallest distance from a multiple needs behind it, by Machin's
// formula in fixed point.
var bigHalfPi = sync.OnceValue(func() *big.Float {
	const bits = 1300
	arctan := func(n int64) *big.Int { // atan(1/n)
		sum, term := new(big.Int), new(big.Int).Lsh(big.NewInt(1), bits+16)
		term.Quo(term, big.NewInt(n))
		for k := int64(1); term.Sign() != 0; k += 2 {
			part := new(big.Int).Quo(term, big.NewInt(k))
			if k&2 != 0 {
				part.Neg(part)
			}
			sum.Add(sum, part)
			term.Quo(term, big.NewInt(n*n))
		}
		return sum
	}
	pi4 := new(big.Int).Mul(big.NewInt(4), arctan(5))
	pi4.Sub(pi4, arctan(239))
	f := new(big.Float).SetPrec(bits).SetInt(pi4)
	return f.SetMantExp(f, 1-(bits+16))
})

// quadrantHuge is quadrant in long arithmetic.
func quadrantHuge(x float64) (r dd, n int) {
	halfPi := bigHalfPi()
	b := new(big.Float).SetPrec(halfPi.Prec()).SetFloat64(x)
	q := new(big.Float).Quo(b, halfPi)
	half := big.NewFloat(math.Copysign(0.5, x))
	k, _ := q.Add(q, half).Int(nil)
	rest := b.Sub(b, new(big.Float).SetPrec(halfPi.Prec()).Mul(new(big.Float).SetInt(k), halfPi))
	hi, _ := rest.Float64()
	lo, _ := rest.Sub(rest, new(big.Float).SetFloat64(hi)).Float64()
	return dd{hi, lo}, int(new(big.Int).And(k, big.NewInt(3)).Int64())
}

// nearest splits r, from 0 to π/4 and a bit more, into i/64 and a small rest d,
// whose sine is d + sd and whose cosine is 1 + cd.
func nearest(r dd) (i int, d dd, sd, cd float64) {
	i = int(r.hi*64 + 0.5)
	d = fastTwoSum(r.hi-float64(i)/64, r.lo)
	h := d.hi
	h2 := h * h
	sd = h * h2 * (-1./6 + h2*(1./120+h2*(-1./5040)))
	cd = h2*(-1./2+h2*(1./24+h2*(-1./720+h2*(1./40320)))) - h*d.lo
	return
}

// turnedBy is a*cos(d) + b*sin(d), of which only the product of b and d is
// large enough, beside a, for its rounding to matter.
func turnedBy(a, b, d dd, sd, cd float64) dd {
	p := twoProd(b.hi, d.hi)
	z := twoSum(a.hi, p.hi)
	return fastTwoSum(z.hi, z.lo+(a.lo+(p.lo+(b.hi*(d.lo+sd)+b.lo*d.hi)+a.hi*cd)))
}

// sinReduced is sin(r) for |r| <= π/4 and a bit more.
func sinReduced(r dd) dd {
	negative := r.hi < 0
	if negative {
		r = r.neg()
	}
	i, d, sd, cd := nearest(r)
	z := turnedBy(sinTable[i], cosTable[i], d, sd, cd)
	if negative {
		return z.neg()
	}
	return z
}

// cosReduced is cos(r) likewise.
func cosReduced(r dd) dd {
	if r.hi < 0 {
		r = r.neg()
	}
	i, d, sd, cd := nearest(r)
	return turnedBy(cosTable[i], sinTable[i].neg(), d, sd, cd)
}

// Sin is the sine of x in radians.
func Sin(x float64) float64 {
	if math.Abs(x) < 0x1p-27 || math.IsInf(x, 0) || math.IsNaN(x) {
		return x * finite(x)
	}
	r, n := quadrant(x)
	return turned(r, n)
}

// Cos is the cosine of x in radians.
func Cos(x float64) float64 {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return math.NaN()
	}
	r, n := quadrant(x)
	return turned(r, n+1)
}

// finite is 1 for a number and NaN for infinities and NaN.
func finite(x float64) float64 {
	if math.IsInf(x, 0) {
		return math.NaN()
	}
	return 1
}

// turned is the sine of r + n*π/2.
func turned(r dd, n int) float64 {
	switch n & 3 {
	case 0:
		return sinReduced(r).float()
	case 1:
		return cosReduced(r).float()
	case 2:
		return -sinReduced(r).float()
	}
	return -cosReduced(r).float()
}

// Tan is the tangent of x in radians.
func Tan(x float64) float64 {
	if math.Abs(x) < 0x1p-27 || math.IsInf(x, 0) || math.IsNaN(x) {
		return x * finite(x)
	}
	r, n := quadrant(x)
	s, c := sinReduced(r), cosReduced(r)
	if n&1 != 0 {
		s, c = c.neg(), s
	}
	return s.div(c).float()
}

// atanQuotient is atan(y/x) for x > 0 and y >= 0 of similar magnitude to 1 or
// smaller, by distance from the nearest atan(i/64), of π/2 minus that of x/y.
func atanQuotient(y, x dd) dd {
	if y.hi > x.hi {
		return halfPi.add(atanQuotient(x, y).neg())
	}
	i := int(y.hi/x.hi*64 + 0.5)
	t := float64(i) / 64
	// atan(y/x) - atan(t) = atan((y - t x)/(x + t y))
	u := y
	if i != 0 {
		u = y.addDD(x.mulFloat(-t))
		x = x.add(y.mulFloat(t))
	}
	q := u.div(x)
	h := q.hi * q.hi
	tail := q.hi * h * (-1./3 + h*(1./5+h*(-1./7+h*(1./9))))
	q = fastTwoSum(q.hi, q.lo+tail)
	if i == 0 {
		return q
	}
	return atanTable[i].add(q)
}

// Atan is the arc tangent.
func Atan(x float64) float64 {
	a := math.Abs(x)
	if a < 0x1p-27 || a > 0x1p60 || math.IsNaN(x) {
		return math.Atan(x)
	}
	return math.Copysign(atanQuotient(dd{a, 0}, dd{1, 0}).float(), x)
}

// Atan2 is the angle of the point (x, y).
func Atan2(y, x float64) float64 {
	ay, ax := math.Abs(y), math.Abs(x)
	if !(ax > 0 && ay > 0) || math.IsInf(ax, 0) || math.IsInf(ay, 0) {
		return math.Atan2(y, x)
	}
	_, ey := math.Frexp(ay)
	_, ex := math.Frexp(ax)
	var angle dd
	switch d := ey - ex; {
	case d > 70:
		angle = halfPi
	case d < -70:
		if x > 0 {
			return math.Copysign(ay/ax, y)
		}
	default:
		angle = atanQuotient(dd{math.Ldexp(ay, -ex), 0}, dd{math.Ldexp(ax, -ex), 0})
	}
	if x < 0 {
		angle = pi.add(angle.neg())
	}
	return math.Copysign(angle.float(), y)
}

// cosOfSine is sqrt(1-x²).
func cosOfSine(x float64) dd {
	return twoSum(1, -x).mul(twoSum(1, x)).sqrt()
}

// Asin is the arc sine.
func Asin(x float64) float64 {
	a := math.Abs(x)
	if !(a <= 1) {
		return math.NaN()
	}
	if a < 0x1p-27 {
		return x
	}
	return math.Copysign(atanQuotient(dd{a, 0}, cosOfSine(a)).float(), x)
}

// Acos is the arc cosine.
func Acos(x float64) float64 {
	a := math.Abs(x)
	switch {
	case !(a <= 1):
		return math.NaN()
	case x == 1:
		return 0
	case a < 0x1p-60:
		return halfPi.hi
	}
	angle := atanQuotient(cosOfSine(a), dd{a, 0})
	if x < 0 {
		angle = pi.add(angle.neg())
	}
	return angle.float()
}
