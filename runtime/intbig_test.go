package runtime

import (
	"errors"
	"math"
	"math/big"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// randomBig returns a number of exactly n words, with runs of ones and zeros
// now and then: carries and quotient corrections hide there.
func randomBig(r *rand.Rand, n int) *big.Int {
	words := make([]big.Word, n)
	for i := range words {
		switch r.Intn(8) {
		case 0:
			words[i] = ^big.Word(0)
		case 1:
		default:
			words[i] = big.Word(r.Uint64())
		}
	}
	words[n-1] |= 1
	return new(big.Int).SetBits(words)
}

func TestHugeProductsAndQuotients(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	r := rand.New(rand.NewSource(1))
	sizes := []int{1, 3, 700, 1023, 1024, 1025, 2047, 2050, 3000, 5001, 9000}
	for _, n := range sizes {
		for _, m := range sizes {
			x, y := randomBig(r, n), randomBig(r, m)
			z, err := mulBig(th, x, new(big.Int).Neg(y))
			require.NoError(t, err)
			want := new(big.Int).Mul(x, y)
			require.Zero(t, want.CmpAbs(z), "%d*%d words", n, m)
			require.Equal(t, -1, z.Sign())
			q, rem, err := quoRemBig(th, x, y)
			require.NoError(t, err)
			wantQ, wantR := new(big.Int).QuoRem(x, y, new(big.Int))
			require.Zero(t, wantQ.Cmp(q), "%d/%d words", n, m)
			require.Zero(t, wantR.Cmp(rem), "%d%%%d words", n, m)
			// A remainder of y-1 makes the corrections run.
			x = want.Add(want, y).Sub(want, big.NewInt(1))
			q, rem, err = quoRemBig(th, x, y)
			require.NoError(t, err)
			wantQ, wantR = new(big.Int).QuoRem(x, y, new(big.Int))
			require.Zero(t, wantQ.Cmp(q)|wantR.Cmp(rem), "(%d*%d)/%d words", n, m, m)
		}
		x := randomBig(r, n)
		z, err := mulBig(th, x, x)
		require.NoError(t, err)
		require.Zero(t, new(big.Int).Mul(x, x).Cmp(z))
	}
}

func TestHugeText(t *testing.T) {
	in := NewInterpreter(nil)
	in.SetMaxStrDigits(0)
	th := in.NewThread()
	r := rand.New(rand.NewSource(2))
	for _, n := range []int{1000, 1024, 1025, 3000, 5000} {
		x := randomBig(r, n)
		text, err := bigText(th, x)
		require.NoError(t, err)
		require.Equal(t, x.String(), text)
		y, err := bigFromDigits(th, text, 10)
		require.NoError(t, err)
		require.Zero(t, x.Cmp(y))
	}
	million := new(big.Int).Exp(big.NewInt(10), big.NewInt(30000), nil)
	text, err := bigText(th, million.Neg(million))
	require.NoError(t, err)
	assert.Equal(t, million.String(), text)
}

func TestStrDigitsLimit(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	big4300 := new(big.Int).Exp(big.NewInt(10), big.NewInt(4299), nil)
	_, err := bigText(th, big4300)
	assert.NoError(t, err)
	_, err = bigText(th, new(big.Int).Mul(big4300, big.NewInt(10)))
	e := IsException(err, ValueError)
	require.NotNil(t, e)
	assert.Equal(t, "ValueError: Exceeds the limit (4300 digits) for integer string conversion; "+
		"use sys.set_int_max_str_digits() to increase the limit", e.Error())
}

func TestPowersMatchBig(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	for _, x := range []int64{2, -2, 3, -3, 10, 12, 1 << 40, -7} {
		for _, n := range []int64{1, 2, 5, 63, 64, 65, 1000, 30001} {
			v, err := powBig(th, big.NewInt(x), n)
			require.NoError(t, err)
			want := new(big.Int).Exp(big.NewInt(x), big.NewInt(n), nil)
			require.Zero(t, want.Cmp(IntToBig(v)), "%d**%d", x, n)
		}
	}
	m := new(big.Int).Exp(big.NewInt(7), big.NewInt(30000), nil)
	for _, mod := range []*big.Int{big.NewInt(97), new(big.Int).Lsh(big.NewInt(3), 500), m} {
		n := new(big.Int).Lsh(big.NewInt(5), 90)
		if mod == m {
			n = big.NewInt(12345)
		}
		v, err := intPowMod(th, big.NewInt(123456789), n, mod)
		require.NoError(t, err)
		require.Zero(t, new(big.Int).Exp(big.NewInt(123456789), n, mod).Cmp(IntToBig(v)))
	}
}

// A power that would take minutes ends when the script is cancelled, and at the
// step limit.
func TestHugePowerIsInterruptible(t *testing.T) {
	stop := errors.New("stop")
	in := NewInterpreter(nil)
	in.Cancel(stop)
	_, err := Binary(in.NewThread(), OpPow, Int(10), Int(100_000_000))
	assert.ErrorIs(t, err, stop)

	in = NewInterpreter(nil)
	in.Limits.Steps = 1_000_000
	_, err = Binary(in.NewThread(), OpPow, Int(10), Int(100_000_000))
	assert.ErrorIs(t, err, ErrSteps)

	in = NewInterpreter(nil)
	in.Limits.Memory = 1 << 20
	_, err = Binary(in.NewThread(), OpPow, Int(10), Int(100_000_000))
	assert.NotNil(t, IsException(err, MemoryError))
	_, err = Binary(in.NewThread(), OpLShift, Int(1), Int(1<<40))
	assert.NotNil(t, IsException(err, MemoryError))
}

// Since 3.14 a real operand keeps its missing imaginary part.
func TestMixedComplexArithmetic(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	repr := func(v Value, err error) string {
		require.NoError(t, err)
		s, err := Repr(th, v)
		require.NoError(t, err)
		return s.String()
	}
	assert.Equal(t, "(-1-0j)", repr(Binary(th, OpSub, Int(1), NewComplex(2))))
	assert.Equal(t, "(1-0j)", repr(Binary(th, OpSub, NewComplex(complex(3, math.Copysign(0, -1))), Int(2))))
	assert.Equal(t, "(-0+2j)", repr(Binary(th, OpMul, Float(2), NewComplex(complex(math.Copysign(0, -1), 1)))))
	assert.Equal(t, "(1+2j)", repr(Binary(th, OpDiv, NewComplex(2+4i), Int(2))))
	assert.Equal(t, "(0.4-0.8j)", repr(Binary(th, OpDiv, Int(2), NewComplex(1+2i))))
}
