package runtime

import (
	"math"
	"math/big"
	"math/bits"
)

// intOp makes the slot function of a binary operator on ints: small answers
// for operands of 64 bits and double, if there is one, for those of 128. They
// report false to leave the pair to the next.
func intOp(small func(x, y int64) (Value, bool), double func(x, y wide) (wide, bool),
	big func(th *Thread, x, y *big.Int) (Value, error)) BinaryFunc {
	return func(th *Thread, a, b Value) (Value, error) {
		i, x, ok := intParts(a)
		if !ok {
			return NotImplemented, nil
		}
		j, y, ok := intParts(b)
		if !ok {
			return NotImplemented, nil
		}
		if x == nil && y == nil {
			if v, ok := small(i, j); ok {
				return v, nil
			}
		}
		if double != nil {
			if v, ok := doubleOp(i, x, j, y, double); ok {
				return v, th.Alloc(wideBytes)
			}
		}
		if few(x) && few(y) {
			x, y = th.ints.operands(i, x, j, y)
			return big(th, x, y)
		}
		return big(th, orBig(x, i), orBig(y, j))
	}
}

// doubleOp is op on x and y, on i and j where they are nil, if they are of 128 bits.
func doubleOp(i int64, x *big.Int, j int64, y *big.Int, op func(x, y wide) (wide, bool)) (Value, bool) {
	a, ok := widen(i, x)
	if !ok {
		return Value{}, false
	}
	b, ok := widen(j, y)
	if !ok {
		return Value{}, false
	}
	z, ok := op(a, b)
	if !ok {
		return Value{}, false
	}
	return z.value(), true
}

func orBig(b *big.Int, i int64) *big.Int {
	if b == nil {
		return big.NewInt(i)
	}
	return b
}

// The binary operators of int.
var (
	intAdd = intOp(
		func(x, y int64) (Value, bool) {
			z := x + y
			return Int(z), (x^z)&(y^z) >= 0
		},
		addWide,
		func(th *Thread, x, y *big.Int) (Value, error) { return linearOp(th, x, y, (*big.Int).Add) })
	intSub = intOp(
		func(x, y int64) (Value, bool) {
			z := x - y
			return Int(z), (x^y)&(x^z) >= 0
		},
		subWide,
		func(th *Thread, x, y *big.Int) (Value, error) { return linearOp(th, x, y, (*big.Int).Sub) })
	intMul = intOp(
		func(x, y int64) (Value, bool) {
			hi, lo := bits.Mul64(uint64(x), uint64(y))
			// Signed high word from the unsigned one.
			hi -= uint64(x>>63)&uint64(y) + uint64(y>>63)&uint64(x)
			return Int(int64(lo)), int64(hi) == int64(lo)>>63
		},
		mulWide,
		func(th *Thread, x, y *big.Int) (Value, error) {
			n, m := len(x.Bits()), len(y.Bits())
			if n+m <= copyWords {
				if err := workOn(th, n, m); err != nil {
					return Value{}, err
				}
				return newInt(th.ints.result.Mul(x, y)), th.Alloc(int64(n+m)*8 + 48)
			}
			z, err := mulBig(th, x, y)
			if err != nil {
				return Value{}, err
			}
			return IntFromBig(z), nil
		})
	intFloorDiv = intOp(
		func(x, y int64) (Value, bool) {
			if y == 0 || x == math.MinInt64 && y == -1 {
				return Value{}, false
			}
			return Int(floorDiv64(x, y)), true
		},
		floorDivWide,
		func(th *Thread, x, y *big.Int) (Value, error) {
			if y.Sign() == 0 {
				return Value{}, th.Raise(ZeroDivisionError, "integer division or modulo by zero")
			}
			if n, m := len(x.Bits()), len(y.Bits()); n <= copyWords && m <= copyWords {
				if err := workOn(th, n, m); err != nil {
					return Value{}, err
				}
				q, _ := th.ints.floorDivide(x, y)
				return newInt(q), th.Alloc(int64(n)*8 + 48)
			}
			q, _, err := divModBig(th, x, y)
			if err != nil {
				return Value{}, err
			}
			return IntFromBig(q), nil
		})
	intMod = intOp(
		func(x, y int64) (Value, bool) {
			if y == 0 || y == -1 {
				return Int(0), y == -1
			}
			return Int(floorMod64(x, y)), true
		},
		modWide,
		func(th *Thread, x, y *big.Int) (Value, error) {
			if y.Sign() == 0 {
				return Value{}, th.Raise(ZeroDivisionError, "integer modulo by zero")
			}
			if n, m := len(x.Bits()), len(y.Bits()); n <= copyWords && m <= copyWords {
				if err := workOn(th, n, m); err != nil {
					return Value{}, err
				}
				_, r := th.ints.floorDivide(x, y)
				return newInt(r), th.Alloc(int64(m)*8 + 48)
			}
			_, r, err := divModBig(th, x, y)
			if err != nil {
				return Value{}, err
			}
			return IntFromBig(r), nil
		})
	intAnd = intOp(
		func(x, y int64) (Value, bool) { return Int(x & y), true },
		andWide,
		func(th *Thread, x, y *big.Int) (Value, error) { return linearOp(th, x, y, (*big.Int).And) })
	intOr = intOp(
		func(x, y int64) (Value, bool) { return Int(x | y), true },
		orWide,
		func(th *Thread, x, y *big.Int) (Value, error) { return linearOp(th, x, y, (*big.Int).Or) })
	intXor = intOp(
		func(x, y int64) (Value, bool) { return Int(x ^ y), true },
		xorWide,
		func(th *Thread, x, y *big.Int) (Value, error) { return linearOp(th, x, y, (*big.Int).Xor) })
	intTrueDiv = intOp(
		func(x, y int64) (Value, bool) {
			const exact = 1 << 53
			if y == 0 || x < -exact || x > exact || y < -exact || y > exact {
				return Value{}, false
			}
			return Float(float64(x) / float64(y)), true
		}, nil, trueDivBig)
	intLShift = intOp(
		func(x, y int64) (Value, bool) {
			if x == 0 && y >= 0 {
				return Int(0), true
			}
			if y < 0 || y >= 64 {
				return Value{}, false
			}
			z := x << y
			return Int(z), z>>y == x
		}, nil, lshiftBig)
	intRShift = intOp(
		func(x, y int64) (Value, bool) {
			if y < 0 {
				return Value{}, false
			}
			return Int(x >> min(y, 63)), true
		}, nil, rshiftBig)
)

// linearOp charges for an operation whose result is as long as its operands.
func linearOp(th *Thread, x, y *big.Int, op func(z, x, y *big.Int) *big.Int) (Value, error) {
	n := max(len(x.Bits()), len(y.Bits()))
	if err := th.Alloc(int64(n)*8 + 48); err != nil {
		return Value{}, err
	}
	if err := workOn(th, n, 1); err != nil {
		return Value{}, err
	}
	if n <= copyWords {
		return newInt(op(&th.ints.result, x, y)), nil
	}
	return IntFromBig(op(new(big.Int), x, y)), nil
}

// floorDiv64 is x // y; y is not zero, and the quotient fits.
func floorDiv64(x, y int64) int64 {
	q := x / y
	if q*y != x && (x < 0) != (y < 0) {
		q--
	}
	return q
}

// floorMod64 is x % y with the sign of y, which is not zero.
func floorMod64(x, y int64) int64 {
	if y == -1 {
		return 0
	}
	r := x % y
	if r != 0 && (r < 0) != (y < 0) {
		r += y
	}
	return r
}

// divModBig is floor division with remainder; y is not zero.
func divModBig(th *Thread, x, y *big.Int) (q, r *big.Int, err error) {
	q, r, err = quoRemBig(th, x, y)
	if err != nil {
		return nil, nil, err
	}
	toFloor(x, y, q, r)
	return q, r, nil
}

// toFloor turns the truncated quotient and remainder of x and y into those of
// floor division.
func toFloor(x, y, q, r *big.Int) {
	if x.Sign()*y.Sign() < 0 && r.Sign() != 0 {
		q.Sub(q, bigOne)
	}
	if r.Sign() != 0 && r.Sign() != y.Sign() {
		r.Add(r, y)
	}
}

var bigOne = big.NewInt(1)

// trueDivBig is x / y, correctly rounded whatever the operands' size.
func trueDivBig(th *Thread, x, y *big.Int) (Value, error) {
	if y.Sign() == 0 {
		return Value{}, th.Raise(ZeroDivisionError, "division by zero")
	}
	f, ok, err := ratioToFloat(th, x, y)
	if err == nil && !ok {
		err = th.Raise(OverflowError, "integer division result too large for a float")
	}
	if err != nil {
		return Value{}, err
	}
	return Float(f), nil
}

// ratioToFloat rounds x/y to the nearest float, ties to even; ok is false when
// that is infinite. The quotient is computed to 66 bits or a few more, with a
// sticky lowest bit for what is left, and rounded once: by Ldexp where the
// result is normal, to fewer bits beforehand where it is subnormal.
func ratioToFloat(th *Thread, x, y *big.Int) (f float64, ok bool, err error) {
	sign := 1.0
	if (x.Sign() < 0) != (y.Sign() < 0) {
		sign = -1
	}
	exp := x.BitLen() - y.BitLen()
	switch {
	case exp > 1025 && x.Sign() != 0:
		return 0, false, nil
	case x.Sign() == 0 || exp < -1080:
		return math.Copysign(0, sign), true, nil
	}
	const keep = 66
	shift := keep - exp
	ax, ay := new(big.Int).Abs(x), new(big.Int).Abs(y)
	if shift >= 0 {
		ax.Lsh(ax, uint(shift))
	} else {
		ay.Lsh(ay, uint(-shift))
	}
	q, r, err := quoRemBig(th, ax, ay)
	if err != nil {
		return 0, false, err
	}
	if r.Sign() != 0 {
		q.SetBit(q, 0, 1)
	}
	f = math.Copysign(scaleRounded(q, -shift), sign)
	return f, !math.IsInf(f, 0), nil
}

// scaleRounded is q * 2**exp rounded once, half to even, subnormals included.
func scaleRounded(q *big.Int, exp int) float64 {
	if q.Sign() == 0 {
		return 0
	}
	prec := min(53, q.BitLen()+exp+1074)
	if prec <= 0 {
		// At most half of the smallest subnormal: a tie goes to zero.
		if prec == 0 && q.TrailingZeroBits() != uint(q.BitLen()-1) {
			return math.SmallestNonzeroFloat64
		}
		return 0
	}
	x := new(big.Float).SetPrec(uint(prec)).SetMode(big.ToNearestEven).SetInt(q)
	x.SetMantExp(x, exp)
	f, _ := x.Float64()
	return f
}

// shiftCount is a shift count as an int; ok is false when it is beyond one.
func shiftCount(y *big.Int) (n int, ok bool) {
	if !y.IsInt64() {
		return 0, false
	}
	return int(y.Int64()), true
}

func lshiftBig(th *Thread, x, y *big.Int) (Value, error) {
	if y.Sign() < 0 {
		return Value{}, th.ValueErrorf("negative shift count")
	}
	if x.Sign() == 0 {
		return Int(0), nil
	}
	n, ok := shiftCount(y)
	if !ok && new(big.Int).Quo(y, big.NewInt(30)).Cmp(big.NewInt(1<<61)) >= 0 {
		// CPython cannot count as many of its digits, which have 30 bits.
		return Value{}, th.Raise(OverflowError, "too many digits in integer")
	}
	if !ok || n > maxIntBits {
		return Value{}, th.Raise(MemoryError, "")
	}
	if err := allocBits(th, int64(x.BitLen())+int64(n)); err != nil {
		return Value{}, err
	}
	if few(x) && n <= scratchWords*64 {
		return newInt(th.ints.result.Lsh(x, uint(n))), nil
	}
	x = new(big.Int).Set(x) // it may be the thread's, and script code run meanwhile
	if err := workOn(th, len(x.Bits())+n/64, 1); err != nil {
		return Value{}, err
	}
	return IntFromBig(x.Lsh(x, uint(n))), nil
}

func rshiftBig(th *Thread, x, y *big.Int) (Value, error) {
	if y.Sign() < 0 {
		return Value{}, th.ValueErrorf("negative shift count")
	}
	n, ok := shiftCount(y)
	if !ok || n >= x.BitLen() {
		if x.Sign() < 0 {
			return Int(-1), nil
		}
		return Int(0), nil
	}
	if err := allocBits(th, int64(x.BitLen()-n)); err != nil {
		return Value{}, err
	}
	if few(x) {
		return newInt(th.ints.result.Rsh(x, uint(n))), nil
	}
	if err := workOn(th, len(x.Bits()), 1); err != nil {
		return Value{}, err
	}
	return IntFromBig(new(big.Int).Rsh(x, uint(n))), nil
}

// intDivmod is divmod(a, b) for ints; it returns the unset Value when one is
// no int.
func intDivmod(th *Thread, a, b Value) (Value, error) {
	i, x, ok := intParts(a)
	if !ok {
		return NotImplemented, nil
	}
	j, y, ok := intParts(b)
	if !ok {
		return NotImplemented, nil
	}
	if y == nil && j == 0 {
		return Value{}, th.Raise(ZeroDivisionError, "integer division or modulo by zero")
	}
	if x == nil && y == nil && !(i == math.MinInt64 && j == -1) {
		return NewTuple(Int(floorDiv64(i, j)), Int(floorMod64(i, j))).Value(), nil
	}
	if few(x) && few(y) {
		x, y = th.ints.operands(i, x, j, y)
		q, r := th.ints.floorDivide(x, y)
		return NewTuple(newInt(q), newInt(r)).Value(), th.Alloc(2 * (scratchWords*8 + 48))
	}
	q, r, err := divModBig(th, orBig(x, i), orBig(y, j))
	if err != nil {
		return Value{}, err
	}
	return NewTuple(IntFromBig(q), IntFromBig(r)).Value(), nil
}
