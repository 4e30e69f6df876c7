package random

import (
	"math"
	"math/big"
	"slices"

	"github.com/asyn-lang/asyn/runtime"
)

func randomMethod(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if args[0].Type() == RandomType {
		return runtime.Float(runtime.MustAs[Random](args[0]).float()), nil
	}
	s := source{th: th, self: runtime.MustAs[Random](args[0]), system: args[0].Type().IsSubtype(SystemRandomType)}
	f, err := s.float()
	return runtime.Float(f), err
}

func getRandBits(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	k, err := runtime.AsIndexSized(th, args[1], runtime.OverflowError)
	switch {
	case err != nil:
		return runtime.Value{}, err
	case k < 0:
		return runtime.Value{}, th.ValueErrorf("number of bits must be non-negative")
	case k == 0:
		return runtime.Int(0), nil
	case k > math.MaxInt32:
		return runtime.Value{}, th.Raise(runtime.OverflowError, "Python int too large to convert to C int")
	}
	s := source{th: th, self: runtime.MustAs[Random](args[0]), system: args[0].Type().IsSubtype(SystemRandomType)}
	z, err := s.big(k)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.IntFromBig(z), nil
}

func randBytes(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	n, err := runtime.AsIndexSized(th, args[1], runtime.OverflowError)
	if err != nil {
		return runtime.Value{}, err
	}
	if n < 0 {
		return runtime.Value{}, th.ValueErrorf("number of bits must be non-negative")
	}
	s, err := sourceOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	if err := th.Alloc(int64(n)); err != nil {
		return runtime.Value{}, err
	}
	if s.system {
		b, err := entropy(th, n)
		return runtime.NewBytes(string(b)).Value(), err
	}
	z, err := s.big(8 * n)
	switch {
	case err != nil:
		return runtime.Value{}, err
	case z.Sign() < 0:
		return runtime.Value{}, th.Raise(runtime.OverflowError, "can't convert negative int to unsigned")
	case z.BitLen() > 8*n:
		return runtime.Value{}, th.Raise(runtime.OverflowError, "int too big to convert")
	}
	buf := z.FillBytes(make([]byte, n))
	slices.Reverse(buf)
	return runtime.NewBytes(string(buf)).Value(), nil
}

func randRange(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	s, err := sourceOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	start, err := runtime.ToIndex(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	stop := args[2]
	if !stop.IsSet() || stop.IsNone() {
		if args[3].IsSet() && args[3] != runtime.Int(1) {
			return runtime.Value{}, th.TypeErrorf("Missing a non-None stop argument")
		}
		n := runtime.IntToBig(start)
		if n.Sign() <= 0 {
			return runtime.Value{}, th.ValueErrorf("empty range for randrange()")
		}
		return s.inRange(big.NewInt(0), n, big.NewInt(1))
	}
	if stop, err = runtime.ToIndex(th, stop); err != nil {
		return runtime.Value{}, err
	}
	step := runtime.Int(1)
	if args[3].IsSet() {
		if step, err = runtime.ToIndex(th, args[3]); err != nil {
			return runtime.Value{}, err
		}
	}
	return s.inRange(runtime.IntToBig(start), runtime.IntToBig(stop), runtime.IntToBig(step))
}

// inRange is an item of range(start, stop, step).
func (s *source) inRange(start, stop, step *big.Int) (runtime.Value, error) {
	width := new(big.Int).Sub(stop, start)
	count := width
	if !step.IsInt64() || step.Int64() != 1 {
		// The width rounded up to whole steps.
		switch step.Sign() {
		case 0:
			return runtime.Value{}, s.th.ValueErrorf("zero step for randrange()")
		case 1:
			count = new(big.Int).Add(width, step)
			count.Sub(count, big.NewInt(1))
		default:
			count = new(big.Int).Add(width, step)
			count.Add(count, big.NewInt(1))
		}
		count.Quo(count, step)
	}
	if count.Sign() <= 0 {
		if step.IsInt64() && step.Int64() == 1 {
			return runtime.Value{}, s.th.ValueErrorf("empty range in randrange(%s, %s)", start, stop)
		}
		return runtime.Value{}, s.th.ValueErrorf("empty range in randrange(%s, %s, %s)", start, stop, step)
	}
	i, err := s.belowBig(count)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.IntFromBig(i.Add(start, new(big.Int).Mul(step, i))), nil
}

func randInt(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	s, err := sourceOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	if args[1].IsInt() && args[2].IsInt() {
		low, high := args[1].Int64(), args[2].Int64()
		if n := high - low + 1; low <= high && n > 0 {
			i, err := s.below(n)
			return runtime.Int(low + i), err
		}
	}
	low, err := runtime.ToIndex(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	high, err := runtime.ToIndex(th, args[2])
	if err != nil {
		return runtime.Value{}, err
	}
	stop := new(big.Int).Add(runtime.IntToBig(high), big.NewInt(1))
	return s.inRange(runtime.IntToBig(low), stop, big.NewInt(1))
}
