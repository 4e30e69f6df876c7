package runtime

import (
	"math/big"
	"math/bits"
)

// intPow is a ** b for ints: an int, or a float when b is negative.
func intPow(th *Thread, a, b Value) (Value, error) {
	i, x, ok := intParts(a)
	if !ok {
		return NotImplemented, nil
	}
	j, y, ok := intParts(b)
	if !ok {
		return NotImplemented, nil
	}
	if y == nil && j < 0 || y != nil && y.Sign() < 0 {
		f, err := intToFloat(th, a)
		if err != nil {
			return Value{}, err
		}
		g, err := intToFloat(th, b)
		if err != nil {
			return Value{}, err
		}
		return floatPower(th, f, g)
	}
	if x == nil {
		if v, ok := smallPow(i, j, y); ok {
			return v, nil
		}
	}
	if y != nil {
		return Value{}, th.Raise(MemoryError, "")
	}
	return powBig(th, orBig(x, i), j)
}

// smallPow computes powers of 0, 1 and -1 whatever the exponent, and those
// whose every intermediate product fits 64 bits.
func smallPow(x, n int64, huge *big.Int) (Value, bool) {
	even := n&1 == 0
	if huge != nil {
		even = huge.Bit(0) == 0
	}
	switch {
	case huge == nil && n == 0, x == 1, x == -1 && even:
		return Int(1), true
	case x == 0:
		return Int(0), true
	case x == -1:
		return Int(-1), true
	case huge != nil || n > 63:
		return Value{}, false
	}
	z := int64(1)
	for {
		if n&1 != 0 {
			v, ok := mul64(z, x)
			if !ok {
				return Value{}, false
			}
			z = v
		}
		if n >>= 1; n == 0 {
			return Int(z), true
		}
		v, ok := mul64(x, x)
		if !ok {
			return Value{}, false
		}
		x = v
	}
}

// mul64 is x*y; ok is false when it does not fit.
func mul64(x, y int64) (z int64, ok bool) {
	hi, lo := bits.Mul64(uint64(x), uint64(y))
	hi -= uint64(x>>63)&uint64(y) + uint64(y>>63)&uint64(x)
	return int64(lo), int64(hi) == int64(lo)>>63
}

// powAtOnce is the size in bits up to which a power is left to math/big.
const powAtOnce = 4096

// powBig is x ** n, |x| > 1 and n > 0, by squaring from n's top bit down. A
// power of two in x is split off: it only shifts.
func powBig(th *Thread, x *big.Int, n int64) (Value, error) {
	zeros := int64(x.TrailingZeroBits())
	hi, size := bits.Mul64(uint64(x.BitLen()), uint64(n))
	if hi != 0 || size > maxIntBits {
		return Value{}, th.Raise(MemoryError, "")
	}
	if err := allocBits(th, int64(size)); err != nil {
		return Value{}, err
	}
	if size <= powAtOnce {
		z := new(big.Int).Exp(x, big.NewInt(n), nil)
		return IntFromBig(z), workOn(th, len(z.Bits()), len(z.Bits()))
	}
	z, err := powOdd(th, new(big.Int).Rsh(x, uint(zeros)), n)
	if err != nil {
		return Value{}, err
	}
	zeros *= n
	if zeros != 0 {
		if err := workOn(th, len(z.Bits())+int(zeros/64), 1); err != nil {
			return Value{}, err
		}
		z.Lsh(z, uint(zeros))
	}
	return IntFromBig(z), nil
}

// powOdd is x ** n, n > 0. When x is 1 or -1 so is the result.
func powOdd(th *Thread, x *big.Int, n int64) (*big.Int, error) {
	z := big.NewInt(1)
	if x.IsInt64() && (x.Int64() == 1 || x.Int64() == -1) {
		if n&1 != 0 {
			z.Set(x)
		}
		return z, nil
	}
	var err error
	for i := bits.Len64(uint64(n)) - 1; i >= 0; i-- {
		if z, err = mulBig(th, z, z); err != nil {
			return nil, err
		}
		if n>>i&1 == 0 {
			continue
		}
		if z, err = mulBig(th, z, x); err != nil {
			return nil, err
		}
	}
	return z, nil
}

// powMod64 is x ** n mod m.
func powMod64(x, n, m uint64) uint64 {
	x %= m
	z := 1 % m
	for ; n != 0; n >>= 1 {
		if n&1 != 0 {
			z = mulMod64(z, x, m)
		}
		x = mulMod64(x, x, m)
	}
	return z
}

// mulMod64 is x * y mod m, with x and y less than m.
func mulMod64(x, y, m uint64) uint64 {
	hi, lo := bits.Mul64(x, y)
	if hi == 0 {
		return lo % m
	}
	return bits.Rem64(hi, lo, m)
}

// intPowMod is pow(a, b, m).
func intPowMod(th *Thread, a, b, m *big.Int) (Value, error) {
	if m.Sign() == 0 {
		return Value{}, th.ValueErrorf("pow() 3rd argument cannot be 0")
	}
	abs := new(big.Int).Abs(m)
	base := a
	if b.Sign() < 0 {
		base = new(big.Int).ModInverse(a, abs)
		if base == nil {
			return Value{}, th.ValueErrorf("base is not invertible for the given modulus")
		}
		b = new(big.Int).Neg(b)
	}
	_, base, err := divModBig(th, base, abs)
	if err != nil {
		return Value{}, err
	}
	z, err := expMod(th, base, b, abs)
	if err != nil {
		return Value{}, err
	}
	if m.Sign() < 0 && z.Sign() != 0 {
		z.Add(z, m)
	}
	return IntFromBig(z), nil
}

// expMod is x ** n mod m, with 0 <= x < m. The exponent is taken in pieces
// short enough not to be interrupted.
func expMod(th *Thread, x, n, m *big.Int) (*big.Int, error) {
	const workAPiece = 1 << 22 // word products: a few milliseconds
	words := len(m.Bits())
	if words > leafWords {
		return expModHuge(th, x, n, m)
	}
	piece := max(workAPiece/(words*words), 64)
	z := new(big.Int).Mod(big.NewInt(1), m)
	power := new(big.Int)
	for top := (n.BitLen() + piece - 1) / piece * piece; top > 0; top -= piece {
		if err := th.Work(1 + int64(min(piece, n.BitLen()))*int64(words*words)/8); err != nil {
			return nil, err
		}
		part := new(big.Int).Rsh(n, uint(top-piece))
		if top < n.BitLen() {
			part.And(part, power.Sub(power.Lsh(big.NewInt(1), uint(piece)), big.NewInt(1)))
		}
		if z.BitLen() > 1 {
			z.Exp(z, new(big.Int).Lsh(big.NewInt(1), uint(piece)), m)
		}
		if part.Sign() != 0 {
			z.Mul(z, new(big.Int).Exp(x, part, m))
			z.Mod(z, m)
		}
	}
	return z, nil
}

// expModHuge squares and reduces one step at a time.
func expModHuge(th *Thread, x, n, m *big.Int) (*big.Int, error) {
	z := big.NewInt(1)
	step := func(y *big.Int) error {
		p, err := mulBig(th, z, y)
		if err == nil {
			_, z, err = quoRemBig(th, p, m)
		}
		return err
	}
	for i := n.BitLen() - 1; i >= 0; i-- {
		if err := step(z); err != nil {
			return nil, err
		}
		if n.Bit(i) != 0 {
			if err := step(x); err != nil {
				return nil, err
			}
		}
	}
	return z, nil
}
