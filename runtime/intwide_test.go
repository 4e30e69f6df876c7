package runtime

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// edgeOfWords is a number of up to two words, most often near where a word ends.
func edgeOfWords(r *rand.Rand) *big.Int {
	z := new(big.Int).Lsh(big.NewInt(1), r.UintN(129))
	switch r.IntN(3) {
	case 0:
		z.Sub(z, big.NewInt(r.Int64N(4)))
	case 1:
		z.SetUint64(r.Uint64() >> r.UintN(64))
		z.Lsh(z, 64).Or(z, new(big.Int).SetUint64(r.Uint64()))
	}
	if z.BitLen() > 128 {
		z.Sub(z, big.NewInt(1+r.Int64N(4)))
	}
	if r.IntN(2) == 0 {
		z.Neg(z)
	}
	return z
}

// TestWideOperators compares with package math/big.
func TestWideOperators(t *testing.T) {
	floor := func(pick func(q, r *big.Int) *big.Int) func(z, x, y *big.Int) *big.Int {
		return func(_, x, y *big.Int) *big.Int {
			if y.Sign() == 0 {
				return nil
			}
			q, r := new(big.Int).QuoRem(x, y, new(big.Int))
			toFloor(x, y, q, r)
			return pick(q, r)
		}
	}
	operators := map[string]struct {
		wide func(x, y wide) (wide, bool)
		big  func(z, x, y *big.Int) *big.Int
	}{
		"+":  {addWide, (*big.Int).Add},
		"-":  {subWide, (*big.Int).Sub},
		"*":  {mulWide, (*big.Int).Mul},
		"//": {floorDivWide, floor(func(q, _ *big.Int) *big.Int { return q })},
		"%":  {modWide, floor(func(_, r *big.Int) *big.Int { return r })},
		"&":  {andWide, (*big.Int).And},
		"|":  {orWide, (*big.Int).Or},
		"^":  {xorWide, (*big.Int).Xor},
	}
	r := rand.New(rand.NewPCG(1, 2))
	for name, op := range operators {
		answered := 0
		for range 20000 {
			x, y := edgeOfWords(r), edgeOfWords(r)
			i, b, _ := intParts(IntFromBig(x))
			j, c, _ := intParts(IntFromBig(y))
			v, ok := doubleOp(i, b, j, c, op.wide)
			if !ok {
				continue
			}
			answered++
			want := op.big(new(big.Int), x, y)
			require.Zero(t, want.Cmp(IntToBig(v)), "%s %s %s = %s, not %s", x, name, y, want, IntToBig(v))
			require.Equal(t, want.IsInt64(), v.IsInt(), "%s %s %s: in its short form", x, name, y)
		}
		require.Greater(t, answered, 4000, name)
	}
}
