package libm

import "math"

// dd is the exact sum of two float64, of which lo is at most half a unit in
// the last place of hi.
type dd struct{ hi, lo float64 }

// twoSum is a+b exactly.
func twoSum(a, b float64) dd {
	s := a + b
	t := s - a
	return dd{s, (a - (s - t)) + (b - t)}
}

// fastTwoSum is a+b exactly for |a| >= |b|.
func fastTwoSum(a, b float64) dd {
	s := a + b
	return dd{s, b - (s - a)}
}

// twoProd is a*b exactly, barring underflow.
func twoProd(a, b float64) dd {
	p := a * b
	return dd{p, math.FMA(a, b, -p)}
}

func (a dd) add(b dd) dd {
	s := twoSum(a.hi, b.hi)
	return fastTwoSum(s.hi, s.lo+(a.lo+b.lo))
}

func (a dd) addFloat(b float64) dd {
	s := twoSum(a.hi, b)
	return fastTwoSum(s.hi, s.lo+a.lo)
}

func (a dd) neg() dd { return dd{-a.hi, -a.lo} }

func (a dd) mul(b dd) dd {
	p := twoProd(a.hi, b.hi)
	return fastTwoSum(p.hi, p.lo+(math.FMA(a.hi, b.lo, a.lo*b.hi)))
}

func (a dd) mulFloat(b float64) dd {
	p := twoProd(a.hi, b)
	return fastTwoSum(p.hi, math.FMA(a.lo, b, p.lo))
}

// div is a/b: the quotient of the leading parts and one correction.
func (a dd) div(b dd) dd {
	q := a.hi / b.hi
	r := a.add(b.mulFloat(-q))
	return fastTwoSum(q, r.hi/b.hi)
}

// sqrt is the square root by one step of Newton's method.
func (a dd) sqrt() dd {
	if a.hi == 0 {
		return a
	}
	s := math.Sqrt(a.hi)
	r := a.add(twoProd(s, s).neg())
	return fastTwoSum(s, r.hi/(2*s))
}

func (a dd) float() float64 { return a.hi + a.lo }

// scale is a * 2**k, rounded once even where it is subnormal.
func (a dd) scale(k int) float64 {
	s := fastTwoSum(a.hi, a.lo)
	if -1000 < k && k < 1000 {
		if z := s.hi * math.Float64frombits(uint64(1023+k)<<52); math.Abs(z) >= 0x1p-1022 {
			return z
		}
	}
	z := math.Ldexp(s.hi, k)
	if math.Abs(z) >= 0x1p-1022 || z == 0 && math.Abs(s.hi) < math.Ldexp(1, -1076-k) {
		return z
	}
	// z is a multiple of 2**-1074; see whether the part cut off, s.lo included,
	// calls for a neighbour.
	unit := math.Ldexp(1, -1074-k)
	rest := (s.hi - math.Ldexp(z, -k)) + s.lo
	switch {
	case rest > unit/2:
		z += 0x1p-1074
	case rest < -unit/2:
		z -= 0x1p-1074
	}
	return z
}
