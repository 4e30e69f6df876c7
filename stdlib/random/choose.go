package random

import (
	"math"
	"sort"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/libm"
)

func choice(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	n, err := runtime.Len(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	if n == 0 {
		return runtime.Value{}, th.Raise(runtime.IndexError, "Cannot choose from an empty sequence")
	}
	s, err := sourceOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	i, err := s.below(int64(n))
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.GetItem(th, args[1], runtime.Int(i))
}

// shuffle exchanges each item, from the last on, with one not after it.
func shuffle(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	x := args[1]
	n, err := runtime.Len(th, x)
	if err != nil {
		return runtime.Value{}, err
	}
	s, err := sourceOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	for i := n - 1; i > 0; i-- {
		j, err := s.below(int64(i) + 1)
		if err != nil {
			return runtime.Value{}, err
		}
		if err := exchange(th, x, runtime.Int(int64(i)), runtime.Int(j)); err != nil {
			return runtime.Value{}, err
		}
	}
	return runtime.None, th.Work(int64(n))
}

func exchange(th *runtime.Thread, x, i, j runtime.Value) error {
	a, err := runtime.GetItem(th, x, i)
	if err != nil {
		return err
	}
	b, err := runtime.GetItem(th, x, j)
	if err != nil {
		return err
	}
	if err := runtime.SetItem(th, x, i, b); err != nil {
		return err
	}
	return runtime.SetItem(th, x, j, a)
}

// choices draws k items with replacement.
func choices(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	population, weights, cumulative, k := args[1], args[2], args[3], 1
	n, err := runtime.Len(th, population)
	if err != nil {
		return runtime.Value{}, err
	}
	s, err := sourceOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	pick := func(r float64) (int, error) { return int(math.Floor(r * float64(n))), nil }
	if given(weights) || given(cumulative) {
		if pick, err = weighted(th, n, weights, cumulative); err != nil {
			return runtime.Value{}, err
		}
	}
	if args[4].IsSet() {
		if k, err = runtime.AsIndexSized(th, args[4], runtime.OverflowError); err != nil {
			return runtime.Value{}, err
		}
	}
	if err := th.AllocItems(max(k, 0), 16); err != nil {
		return runtime.Value{}, err
	}
	out := make([]runtime.Value, 0, max(k, 0))
	for range max(k, 0) {
		if err := th.Work(1); err != nil {
			return runtime.Value{}, err
		}
		r, err := s.float()
		if err != nil {
			return runtime.Value{}, err
		}
		i, err := pick(r)
		if err != nil {
			return runtime.Value{}, err
		}
		v, err := runtime.GetItem(th, population, runtime.Int(int64(i)))
		if err != nil {
			return runtime.Value{}, err
		}
		out = append(out, v)
	}
	return runtime.NewList(out).Value(), nil
}

func given(v runtime.Value) bool { return v.IsSet() && !v.IsNone() }

// weighted returns the function from a number in [0, 1) to an index.
func weighted(th *runtime.Thread, n int, weights, cumulative runtime.Value) (func(float64) (int, error), error) {
	sums, err := cumulativeWeights(th, weights, cumulative)
	if err != nil {
		return nil, err
	}
	if len(sums) != n {
		return nil, th.ValueErrorf("The number of weights does not match the population")
	}
	if n == 0 {
		return nil, th.Raise(runtime.IndexError, "list index out of range")
	}
	v, err := runtime.Binary(th, runtime.OpAdd, sums[n-1], runtime.Float(0))
	if err != nil {
		return nil, err
	}
	total, err := runtime.AsFloat64(th, v)
	switch {
	case err != nil:
		return nil, err
	case total <= 0:
		return nil, th.ValueErrorf("Total of weights must be greater than zero")
	case math.IsInf(total, 0) || math.IsNaN(total):
		return nil, th.ValueErrorf("Total of weights must be finite")
	}
	return func(r float64) (int, error) {
		x := runtime.Float(r * total)
		i, err := bisect(th, sums, x, n-1)
		return i, err
	}, nil
}

// bisect counts, among the first hi sums, those that are not above x.
func bisect(th *runtime.Thread, sums []runtime.Value, x runtime.Value, hi int) (int, error) {
	var err error
	i := sort.Search(hi, func(i int) bool {
		if err != nil {
			return true
		}
		var less bool
		less, err = runtime.CompareBool(th, x, sums[i], runtime.CmpLt)
		return less
	})
	return i, err
}

func cumulativeWeights(th *runtime.Thread, weights, cumulative runtime.Value) ([]runtime.Value, error) {
	if given(cumulative) {
		if given(weights) {
			return nil, th.TypeErrorf("Cannot specify both weights and cumulative weights")
		}
		return runtime.Collect(th, cumulative)
	}
	if runtime.IsInteger(weights) {
		r, err := runtime.Repr(th, weights)
		if err != nil {
			return nil, err
		}
		return nil, th.TypeErrorf("The number of choices must be a keyword argument: k=%s", r)
	}
	sums, err := runtime.Collect(th, weights)
	if err != nil {
		return nil, err
	}
	for i := 1; i < len(sums); i++ {
		if sums[i], err = runtime.Binary(th, runtime.OpAdd, sums[i-1], sums[i]); err != nil {
			return nil, err
		}
	}
	return sums, nil
}

// sample draws k items without replacement.
func sample(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	population := args[1]
	if !isSequence(th, population) {
		return runtime.Value{}, th.TypeErrorf("Population must be a sequence.  For dicts or sets, use sorted(d).")
	}
	n, err := runtime.Len(th, population)
	if err != nil {
		return runtime.Value{}, err
	}
	s, err := sourceOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	var sums []runtime.Value // cumulative counts
	if given(args[3]) {
		if sums, err = sampleCounts(th, n, args[3]); err != nil {
			return runtime.Value{}, err
		}
		if n, err = runtime.AsIndexSized(th, sums[len(sums)-1], runtime.OverflowError); err != nil {
			return runtime.Value{}, err
		}
		if n <= 0 {
			return runtime.Value{}, th.ValueErrorf("Total of counts must be greater than zero")
		}
	}
	k, err := runtime.AsIndexSized(th, args[2], runtime.OverflowError)
	if err != nil {
		return runtime.Value{}, err
	}
	if k < 0 || k > n {
		return runtime.Value{}, th.ValueErrorf("Sample larger than population or is negative")
	}
	indices, err := s.sampleIndices(n, k)
	if err != nil {
		return runtime.Value{}, err
	}
	out := make([]runtime.Value, k)
	for i, index := range indices {
		if sums != nil {
			if index, err = bisect(th, sums, runtime.Int(int64(index)), len(sums)); err != nil {
				return runtime.Value{}, err
			}
		}
		if out[i], err = runtime.GetItem(th, population, runtime.Int(int64(index))); err != nil {
			return runtime.Value{}, err
		}
	}
	return runtime.NewList(out).Value(), nil
}

// isSequence reports whether v is what collections.abc.Sequence admits: the
// builtin sequences, and instances of script classes that have a length and
// items but are no mapping.
func isSequence(th *runtime.Thread, v runtime.Value) bool {
	switch t := v.Type(); {
	case t.IsSubtype(runtime.ListType), t.IsSubtype(runtime.TupleType), t.IsSubtype(runtime.StrType),
		t.IsSubtype(runtime.BytesType), t.IsSubtype(runtime.ByteArrayType), t == runtime.RangeType:
		return true
	case t.IsSubtype(runtime.DictType), t.IsSubtype(runtime.SetType), t.IsSubtype(runtime.FrozenSetType):
		return false
	default:
		return t.GetItem != nil && t.Len != nil && !t.Lookup(runtime.Intern("keys")).IsSet()
	}
}

// sampleCounts sums up the counts of n items.
func sampleCounts(th *runtime.Thread, n int, counts runtime.Value) ([]runtime.Value, error) {
	sums, err := cumulativeWeights(th, counts, runtime.Value{})
	if err != nil {
		return nil, err
	}
	if len(sums) != n {
		return nil, th.ValueErrorf("The number of counts does not match the population")
	}
	if n == 0 {
		return nil, th.Raise(runtime.IndexError, "pop from empty list")
	}
	if !runtime.IsInteger(sums[n-1]) {
		return nil, th.TypeErrorf("Counts must be integers")
	}
	return sums, nil
}

// sampleIndices draws k different numbers below n: from a pool that shrinks
// where that is small, by drawing again what was drawn before where it is not.
func (s *source) sampleIndices(n, k int) ([]int, error) {
	setSize := 21.0
	if k > 5 {
		setSize += math.Pow(4, math.Ceil(libm.Log(float64(k)*3)/libm.Log(4)))
	}
	if err := s.th.AllocItems(k, 40); err != nil {
		return nil, err
	}
	out := make([]int, k)
	if float64(n) <= setSize {
		pool := make([]int, n)
		for i := range pool {
			pool[i] = i
		}
		for i := range out {
			if err := s.th.Work(1); err != nil {
				return nil, err
			}
			j, err := s.below(int64(n - i))
			if err != nil {
				return nil, err
			}
			out[i] = pool[j]
			pool[j] = pool[n-i-1]
		}
		return out, nil
	}
	taken := map[int64]bool{} // no size: Go cannot be interrupted while it clears a large table
	for i := range out {
		if err := s.th.Work(8); err != nil {
			return nil, err
		}
		j, err := s.below(int64(n))
		for err == nil && taken[j] {
			j, err = s.below(int64(n))
		}
		if err != nil {
			return nil, err
		}
		taken[j] = true
		out[i] = int(j)
	}
	return out, nil
}
