package math

import (
	gomath "math"
	"math/big"
	"math/bits"

	"github.com/asyn-lang/asyn/runtime"
)

// bigMantissa is b > 0 scaled into [0.5, 1).
func bigMantissa(b *big.Int) *big.Float {
	f := new(big.Float).SetPrec(53).SetInt(b)
	return f.SetMantExp(f, -b.BitLen())
}

// indexArg is an argument as an int, whatever its size.
func indexArg(th *runtime.Thread, v runtime.Value) (*big.Int, error) {
	x, err := runtime.ToIndex(th, v)
	if err != nil {
		return nil, err
	}
	return runtime.IntToBig(x), nil
}

func isqrt(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if v := args[0]; v.IsInt() && v.Int64() >= 0 {
		return runtime.Int(smallRoot(v.Int64())), nil
	}
	n, err := indexArg(th, args[0])
	switch {
	case err != nil:
		return runtime.Value{}, err
	case n.Sign() < 0:
		return runtime.Value{}, th.ValueErrorf("isqrt() argument must be nonnegative")
	}
	return root(th, n)
}

// smallRoot is the integer square root of n >= 0. That of the nearest float is at
// most one off.
func smallRoot(n int64) int64 {
	r := int64(gomath.Sqrt(float64(n)))
	if r > maxSmallRoot || r*r > n {
		return r - 1
	}
	return r
}

// maxSmallRoot is the largest square root of an int of 64 bits.
const maxSmallRoot = 3037000499

// root is the integer square root of n. That of n's leading half, shifted up,
// differs from it in the lower half of the digits, which one step of Newton's
// method corrects. The quotients are the runtime's, which can be interrupted.
func root(th *runtime.Thread, n *big.Int) (runtime.Value, error) {
	if n.BitLen() <= 1024 {
		return runtime.IntFromBig(new(big.Int).Sqrt(n)), nil
	}
	half := uint(n.BitLen()-1) / 4
	v, err := root(th, new(big.Int).Rsh(n, 2*half))
	if err != nil {
		return v, err
	}
	x := new(big.Int).Lsh(runtime.IntToBig(v), half)
	q, err := runtime.Binary(th, runtime.OpFloorDiv, runtime.IntFromBig(n), runtime.IntFromBig(x))
	if err != nil {
		return q, err
	}
	x.Add(x, runtime.IntToBig(q)).Rsh(x, 1)
	for {
		square, err := runtime.Binary(th, runtime.OpMul, runtime.IntFromBig(x), runtime.IntFromBig(x))
		if err != nil || runtime.IntToBig(square).Cmp(n) <= 0 {
			return runtime.IntFromBig(x), err
		}
		x.Sub(x, big.NewInt(1))
	}
}

// bigFold combines two ints of any size.
type bigFold func(th *runtime.Thread, x, y *big.Int) (*big.Int, error)

// foldInts combines the magnitudes of ints: by small as long as they fit 64
// bits and it says that its answer does, by large otherwise.
func foldInts(th *runtime.Thread, items []runtime.Value, start uint64, small func(x, y uint64) (uint64, bool),
	large bigFold) (runtime.Value, error) {
	z := start
	for i, v := range items {
		x, err := runtime.ToIndex(th, v)
		if err != nil {
			return runtime.Value{}, err
		}
		ok := false
		if x.IsInt() && x.Int64() != gomath.MinInt64 {
			var next uint64
			if next, ok = small(z, uint64(max(x.Int64(), -x.Int64()))); ok {
				z = next
			}
		}
		if !ok {
			return foldBigInts(th, items[i:], new(big.Int).SetUint64(z), large)
		}
	}
	return runtime.Int(int64(z)), nil
}

func foldBigInts(th *runtime.Thread, items []runtime.Value, z *big.Int, f bigFold) (runtime.Value, error) {
	for _, v := range items {
		x, err := indexArg(th, v)
		if err != nil {
			return runtime.Value{}, err
		}
		if err := th.Work(1); err != nil {
			return runtime.Value{}, err
		}
		if err := th.Alloc(int64(x.BitLen()+z.BitLen())/8 + 48); err != nil {
			return runtime.Value{}, err
		}
		if z, err = f(th, z, new(big.Int).Abs(x)); err != nil {
			return runtime.Value{}, err
		}
	}
	return runtime.IntFromBig(z), nil
}

// smallFactorials are the factorials of 64 bits.
var smallFactorials = func() (f [21]int64) {
	f[0] = 1
	for i := 1; i < len(f); i++ {
		f[i] = f[i-1] * int64(i)
	}
	return f
}()

func factorial(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if v := args[0]; v.IsInt() && v.Int64() >= 0 && v.Int64() < int64(len(smallFactorials)) {
		return runtime.Int(smallFactorials[v.Int64()]), nil
	}
	n, err := indexArg(th, args[0])
	switch {
	case err != nil:
		return runtime.Value{}, err
	case n.Sign() < 0:
		return runtime.Value{}, th.ValueErrorf("factorial() not defined for negative values")
	case !n.IsInt64():
		return runtime.Value{}, th.Raisef(runtime.OverflowError, "factorial() argument should not exceed %d", gomath.MaxInt64)
	}
	return product(th, runtime.Int(1), 2, n.Int64())
}

// product is the product of the ints from low to high, by halves so that the
// factors stay of similar size, times the int v.
func product(th *runtime.Thread, v runtime.Value, low, high int64) (runtime.Value, error) {
	if high-low < 32 {
		var err error
		for left := high - low; left >= 0 && err == nil; left-- { // high may be the greatest int64
			v, err = runtime.Binary(th, runtime.OpMul, v, runtime.Int(high-left))
		}
		return v, err
	}
	middle := low + (high-low)/2
	a, err := product(th, runtime.Int(1), low, middle)
	if err != nil {
		return runtime.Value{}, err
	}
	b, err := product(th, v, middle+1, high)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.Binary(th, runtime.OpMul, a, b)
}

// combArgs reads n and k, which must not be negative.
func combArgs(th *runtime.Thread, args []runtime.Value) (n, k *big.Int, err error) {
	if n, err = indexArg(th, args[0]); err != nil {
		return nil, nil, err
	}
	if k, err = indexArg(th, args[1]); err != nil {
		return nil, nil, err
	}
	switch {
	case n.Sign() < 0:
		return nil, nil, th.ValueErrorf("n must be a non-negative integer")
	case k.Sign() < 0:
		return nil, nil, th.ValueErrorf("k must be a non-negative integer")
	}
	return n, k, nil
}

func perm(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if !args[1].IsSet() || args[1].IsNone() {
		return factorial(th, args[:1])
	}
	n, k, err := combArgs(th, args)
	switch {
	case err != nil:
		return runtime.Value{}, err
	case n.Cmp(k) < 0:
		return runtime.Int(0), nil
	case !k.IsInt64():
		return runtime.Value{}, th.Raisef(runtime.OverflowError, "k must not exceed %d", gomath.MaxInt64)
	}
	return fallingFactorial(th, n, k.Int64())
}

// fallingFactorial is n (n-1) … (n-k+1).
func fallingFactorial(th *runtime.Thread, n *big.Int, k int64) (runtime.Value, error) {
	if n.IsInt64() {
		return product(th, runtime.Int(1), n.Int64()-k+1, n.Int64())
	}
	if k > 32 {
		a, err := fallingFactorial(th, n, k/2)
		if err != nil {
			return runtime.Value{}, err
		}
		b, err := fallingFactorial(th, new(big.Int).Sub(n, big.NewInt(k/2)), k-k/2)
		if err != nil {
			return runtime.Value{}, err
		}
		return runtime.Binary(th, runtime.OpMul, a, b)
	}
	z := runtime.Int(1)
	var err error
	for i := int64(0); i < k && err == nil; i++ {
		z, err = runtime.Binary(th, runtime.OpMul, z, runtime.IntFromBig(new(big.Int).Sub(n, big.NewInt(i))))
	}
	return z, err
}

// smallComb is comb(n, k) for 0 <= k <= n; ok is false when an intermediate
// product does not fit 128 bits or the result 63.
func smallComb(n, k uint64) (z uint64, ok bool) {
	z = 1
	for i := uint64(1); i <= min(k, n-k); i++ {
		hi, lo := bits.Mul64(z, n-i+1)
		if hi >= i {
			return 0, false
		}
		z, _ = bits.Div64(hi, lo, i)
	}
	return z, z <= gomath.MaxInt64
}

func comb(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if n, k := args[0], args[1]; n.IsInt() && k.IsInt() && 0 <= k.Int64() && k.Int64() <= n.Int64() {
		if z, ok := smallComb(uint64(n.Int64()), uint64(k.Int64())); ok {
			return runtime.Int(int64(z)), nil
		}
	}
	n, k, err := combArgs(th, args)
	if err != nil {
		return runtime.Value{}, err
	}
	if n.Cmp(k) < 0 {
		return runtime.Int(0), nil
	}
	if rest := new(big.Int).Sub(n, k); rest.Cmp(k) < 0 {
		k = rest
	}
	if !k.IsInt64() {
		return runtime.Value{}, th.Raisef(runtime.OverflowError, "min(n - k, k) must not exceed %d", gomath.MaxInt64)
	}
	ways, err := fallingFactorial(th, n, k.Int64())
	if err != nil {
		return runtime.Value{}, err
	}
	orders, err := product(th, runtime.Int(1), 2, k.Int64())
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.Binary(th, runtime.OpFloorDiv, ways, orders)
}
