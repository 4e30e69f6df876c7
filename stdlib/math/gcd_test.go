package math

import (
	"math/big"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/runtime"
)

// TestGCDBig compares with package math/big, for numbers that are long enough
// to take the interruptible way.
func TestGCDBig(t *testing.T) {
	th := runtime.NewInterpreter(nil).NewThread()
	th.Acquire()
	random := rand.New(rand.NewSource(1))
	number := func(n int) *big.Int {
		words := make([]big.Word, n)
		for i := range words {
			words[i] = big.Word(random.Uint64())
		}
		return new(big.Int).SetBits(words)
	}
	fibonacci := func(n int) (a, b *big.Int) { // takes the most steps
		a, b = big.NewInt(0), big.NewInt(1)
		for range n {
			a.Add(a, b)
			a, b = b, a
		}
		return a, b
	}
	f, g := fibonacci(100_000)
	shared := number(400)
	pairs := [][2]*big.Int{
		{f, g},
		{number(600), number(600)},
		{number(3000), number(520)},
		{number(3000), number(2)},
		{new(big.Int).Lsh(number(1), 80_000), new(big.Int).Lsh(number(1), 70_000)},
		{new(big.Int).Mul(shared, number(700)), new(big.Int).Mul(shared, number(650))},
		{shared, new(big.Int).Mul(shared, number(1000))},
		{number(1000), new(big.Int)},
		{number(1000), big.NewInt(1)},
	}
	for range 30 {
		common := number(1 + random.Intn(900))
		pairs = append(pairs, [2]*big.Int{
			new(big.Int).Mul(common, number(1+random.Intn(900))), new(big.Int).Mul(common, number(1+random.Intn(900)))})
	}
	for i, p := range pairs {
		want := new(big.Int).GCD(nil, nil, p[0], p[1])
		got, err := gcdBig(th, p[0], p[1])
		require.NoError(t, err)
		assert.Zero(t, want.Cmp(got), "pair %d", i)
		got, err = gcdBig(th, p[1], p[0])
		require.NoError(t, err)
		assert.Zero(t, want.Cmp(got), "pair %d swapped", i)
	}
}
