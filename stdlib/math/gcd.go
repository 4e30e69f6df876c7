package math

import (
	gomath "math"
	"math/big"
	"math/bits"

	"github.com/asyn-lang/asyn/runtime"
)

// gcd and lcm fold their arguments.
func gcd(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	return foldInts(th, runtime.AsTuple(args[0]).Items, 0, gcdSmall, gcdBig)
}

func lcm(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	return foldInts(th, runtime.AsTuple(args[0]).Items, 1, lcmSmall, lcmBig)
}

// gcdSmall is Euclid's algorithm.
func gcdSmall(x, y uint64) (z uint64, ok bool) {
	for y != 0 {
		x, y = y, x%y
	}
	return x, true
}

func lcmSmall(x, y uint64) (z uint64, ok bool) {
	if x == 0 || y == 0 {
		return 0, true
	}
	g, _ := gcdSmall(x, y)
	hi, lo := bits.Mul64(x/g, y)
	return lo, hi == 0 && lo <= gomath.MaxInt64
}

// longBits is the size of ints from which on finding their divisor takes long
// enough to be interrupted.
const longBits = 1 << 15

// gcdBig is Lehmer's algorithm in steps that can be interrupted, until package
// math/big, which has it too, finishes soon enough.
func gcdBig(th *runtime.Thread, x, y *big.Int) (*big.Int, error) {
	a, b := new(big.Int).Set(x), new(big.Int).Set(y)
	if a.Cmp(b) < 0 {
		a, b = b, a
	}
	var step lehmer
	for b.BitLen() > longBits {
		if err := th.Work(1 + int64(len(b.Bits()))/4); err != nil {
			return nil, err
		}
		if step.find(a, b) {
			step.apply(a, b)
			continue
		}
		r, err := runtime.Binary(th, runtime.OpMod, runtime.IntFromBig(a), runtime.IntFromBig(b))
		if err != nil {
			return nil, err
		}
		a, b = b, new(big.Int).Set(runtime.IntToBig(r))
	}
	if b.Sign() != 0 && a.BitLen() > 2*longBits {
		r, err := runtime.Binary(th, runtime.OpMod, runtime.IntFromBig(a), runtime.IntFromBig(b))
		if err != nil {
			return nil, err
		}
		a, b = b, new(big.Int).Set(runtime.IntToBig(r))
	}
	return a.GCD(nil, nil, a, b), nil
}

func lcmBig(th *runtime.Thread, x, y *big.Int) (*big.Int, error) {
	if x.Sign() == 0 || y.Sign() == 0 {
		return new(big.Int), nil
	}
	g, err := gcdBig(th, x, y)
	if err != nil {
		return nil, err
	}
	q, err := runtime.Binary(th, runtime.OpFloorDiv, runtime.IntFromBig(x), runtime.IntFromBig(g))
	if err != nil {
		return nil, err
	}
	z, err := runtime.Binary(th, runtime.OpMul, q, runtime.IntFromBig(y))
	if err != nil {
		return nil, err
	}
	return runtime.IntToBig(z), nil
}

// lehmer is several steps of Euclid's algorithm in one, found from the leading
// bits of both numbers: (a, b) becomes (p*a - q*b, s*b - r*a), a and b being
// swapped first if the number of steps is odd.
type lehmer struct {
	p, q, r, s int64
	odd        bool

	factor     big.Int // what follows is room for apply
	w, x, y, z big.Int
}

// find computes the steps for a >= b. It reports false if the leading bits do
// not tell even one.
func (l *lehmer) find(a, b *big.Int) bool {
	const leading = 62
	shift := uint(a.BitLen() - leading)
	x, y := l.w.Rsh(a, shift).Int64(), l.x.Rsh(b, shift).Int64()
	p, q, r, s := int64(1), int64(0), int64(0), int64(1)
	n := 0
	for ; y != r; n++ {
		quotient := (x + p - 1) / (y - r)
		next, rest := q+quotient*s, x-quotient*y
		if next > rest {
			break
		}
		x, y = y, rest
		p, q, r, s = s, r, next, p+quotient*r
	}
	l.p, l.q, l.r, l.s, l.odd = p, q, r, s, n%2 != 0
	return n > 0
}

// apply carries the steps out on a and b.
func (l *lehmer) apply(a, b *big.Int) {
	u, v := a, b
	if l.odd {
		u, v = b, a
	}
	l.w.Mul(u, l.factor.SetInt64(l.p))
	l.x.Mul(v, l.factor.SetInt64(l.q))
	l.y.Mul(v, l.factor.SetInt64(l.s))
	l.z.Mul(u, l.factor.SetInt64(l.r))
	a.Sub(&l.w, &l.x)
	b.Sub(&l.y, &l.z)
}
