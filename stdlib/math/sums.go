package math

import (
	gomath "math"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/libm"
)

// exactSum is a sum of floats without rounding, as floats that do not overlap,
// smallest first (Shewchuk's expansions).
type exactSum struct {
	partials []float64
	special  float64 // sum of infinities and NaNs
	infinite float64 // sum of infinities alone
	isBare   bool    // no infinity or NaN met
	overflow bool    // an intermediate sum overflowed
}

func newExactSum() *exactSum { return &exactSum{isBare: true} }

func (s *exactSum) add(x float64) {
	if !isFinite(x) {
		s.isBare = false
		s.partials = s.partials[:0] // which no longer matter, and cannot overflow
		s.special += x
		if gomath.IsInf(x, 0) {
			s.infinite += x
		}
		return
	}
	kept := s.partials[:0]
	for _, y := range s.partials {
		if gomath.Abs(x) < gomath.Abs(y) {
			x, y = y, x
		}
		hi := x + y
		if lo := y - (hi - x); lo != 0 {
			kept = append(kept, lo)
		}
		x = hi
	}
	if !isFinite(x) {
		s.overflow = true
		x = 0
	}
	if x != 0 {
		kept = append(kept, x)
	}
	s.partials = kept
}

// round is the sum rounded once, half to even.
func (s *exactSum) round() float64 {
	n := len(s.partials)
	if n == 0 {
		return 0
	}
	n--
	hi, lo := s.partials[n], 0.0
	for n > 0 && lo == 0 {
		n--
		x, y := hi, s.partials[n]
		hi = x + y
		lo = y - (hi - x)
	}
	// hi was rounded half to even as if lo were all: where it was a tie, the
	// next partial decides.
	if n > 0 && (lo < 0) == (s.partials[n-1] < 0) {
		if up := hi + 2*lo; up-hi == 2*lo {
			hi = up
		}
	}
	return hi
}

func fsum(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	sum := newExactSum()
	err := runtime.Iterate(th, args[0], func(v runtime.Value) error {
		x, err := runtime.AsFloat64(th, v)
		if err != nil {
			return err
		}
		sum.add(x)
		if sum.overflow {
			return th.Raise(runtime.OverflowError, "intermediate overflow in fsum")
		}
		return nil
	})
	if err != nil {
		return runtime.Value{}, err
	}
	if !sum.isBare {
		if gomath.IsNaN(sum.infinite) {
			return runtime.Value{}, th.ValueErrorf("-inf + inf in fsum")
		}
		return runtime.Float(sum.special), nil
	}
	return runtime.Float(sum.round()), nil
}

func prod(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	product := args[1]
	if !product.IsSet() {
		product = runtime.Int(1)
	}
	err := runtime.Iterate(th, args[0], func(v runtime.Value) error {
		if product.IsFloat() && v.IsFloat() {
			product.SetFloat(product.Float64() * v.Float64())
			return nil
		}
		var err error
		product, err = runtime.Binary(th, runtime.OpMul, product, v)
		return err
	})
	return product, err
}

// sameLength collects two sequences, which must be of one length, and charges for
// the work with them.
func sameLength(th *runtime.Thread, args []runtime.Value, otherwise string) (p, q []runtime.Value, err error) {
	if p, err = runtime.Collect(th, args[0]); err != nil {
		return nil, nil, err
	}
	if q, err = runtime.Collect(th, args[1]); err != nil {
		return nil, nil, err
	}
	if len(p) != len(q) {
		return nil, nil, th.Raise(runtime.ValueError, otherwise)
	}
	return p, q, th.Work(int64(len(p)))
}

// sumProd sums the products of two sequences: those of the ints that come first,
// then, exactly and rounded once, those of floats with floats or ints, and from
// the first other pair on with the operators of their types. CPython's results
// show these parts.
func sumProd(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	p, q, err := sameLength(th, args, "Inputs are not the same length")
	if err != nil {
		return runtime.Value{}, err
	}
	sum, n, fits := sumProdInts(p, q)
	if p, q = p[n:], q[n:]; fits {
		if float, n := sumProdFloats(th, p, q); n > 0 {
			p, q = p[n:], q[n:]
			sum = runtime.Float(float64(sum.Int64()) + float)
		}
	}
	for i := range p {
		term, err := runtime.Binary(th, runtime.OpMul, p[i], q[i])
		if err != nil {
			return runtime.Value{}, err
		}
		if sum, err = runtime.Binary(th, runtime.OpAdd, sum, term); err != nil {
			return runtime.Value{}, err
		}
	}
	return sum, nil
}

// sumProdInts sums the pairs of ints that come first, n of them. It ends where
// the sum would not be a small int, with fits being false.
func sumProdInts(p, q []runtime.Value) (sum runtime.Value, n int, fits bool) {
	total := int64(0)
	for ; n < len(p) && p[n].IsInt() && q[n].IsInt(); n++ {
		x, y := p[n].Int64(), q[n].Int64()
		product := x * y
		next := total + product
		if x != 0 && (product/x != y || x == -1 && y == gomath.MinInt64) || (next > total) != (product > 0) && product != 0 {
			return runtime.Int(total), n, false
		}
		total = next
	}
	return runtime.Int(total), n, true
}

// sumProdFloats sums the pairs that come first of which one is a float and the
// other a float or an int, n of them. It ends where the sum would not be finite.
//
// The sum has three times a float's digits, in three floats (Ogita, Rump and
// Oishi, Accurate sum and dot product, 2005). That is a unit of the last place off
// where numbers cancel or differ much, as it is in CPython.
func sumProdFloats(th *runtime.Thread, p, q []runtime.Value) (sum float64, n int) {
	high, low, tiny := 0.0, 0.0, 0.0
	for ; n < len(p); n++ {
		if !p[n].IsFloat() && !q[n].IsFloat() {
			break
		}
		a, ok := plainNumber(th, p[n])
		b, okToo := plainNumber(th, q[n])
		if !ok || !okToo {
			break
		}
		product := a * b
		next, rest := twoSum(high, product)
		if !isFinite(next) {
			break
		}
		high = next
		var lost, lostToo float64
		low, lost = twoSum(low, gomath.FMA(a, b, -product))
		low, lostToo = twoSum(low, rest)
		tiny += lost + lostToo
	}
	return high + (low + tiny), n
}

// twoSum is a sum and what rounding it lost.
func twoSum(x, y float64) (sum, lost float64) {
	sum = x + y
	z := sum - x
	return sum, (x - (sum - z)) + (y - z)
}

// plainNumber is the float nearest to a float, bool or int; ok is false for
// anything else, and for ints beyond all floats.
func plainNumber(th *runtime.Thread, v runtime.Value) (x float64, ok bool) {
	switch {
	case v.IsFloat():
		return v.Float64(), true
	case v.IsInt(), v.IsBool():
		return float64(v.Int64()), true
	case v.Type() != runtime.IntType:
		return 0, false
	}
	x, err := runtime.AsFloat64(th, v)
	return x, err == nil
}

// vectorNorm is the length of a vector, of which it may change the components:
// their squares are summed exactly after scaling by a power of two.
func vectorNorm(v []float64) float64 {
	largest, isNaN := 0.0, false
	for i, x := range v {
		v[i] = gomath.Abs(x)
		isNaN = isNaN || gomath.IsNaN(x)
		largest = max(largest, gomath.Abs(x))
	}
	for _, x := range v {
		if gomath.IsInf(x, 0) {
			return x
		}
	}
	switch {
	case isNaN:
		return gomath.NaN()
	case largest == 0:
		return 0
	case len(v) == 1:
		return largest
	case len(v) == 2:
		return libm.Hypot(v[0], v[1])
	}
	_, exp := gomath.Frexp(largest)
	squares := newExactSum()
	for _, x := range v {
		x = gomath.Ldexp(x, -exp)
		square := x * x
		squares.add(square)
		squares.add(gomath.FMA(x, x, -square))
	}
	// One step of Newton's method corrects the root of the rounded sum.
	root := gomath.Sqrt(squares.round())
	square := root * root
	squares.add(-square)
	squares.add(-gomath.FMA(root, root, -square))
	return gomath.Ldexp(root+squares.round()/(2*root), exp)
}

func hypot(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	items := runtime.AsTuple(args[0]).Items
	if len(items) == 2 && items[0].IsFloat() && items[1].IsFloat() {
		return runtime.Float(libm.Hypot(items[0].Float64(), items[1].Float64())), nil
	}
	v := make([]float64, len(items))
	for i, x := range items {
		var err error
		if v[i], err = runtime.AsFloat64(th, x); err != nil {
			return runtime.Value{}, err
		}
	}
	return runtime.Float(vectorNorm(v)), nil
}

func dist(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	p, q, err := sameLength(th, args, "both points must have the same number of dimensions")
	if err != nil {
		return runtime.Value{}, err
	}
	v := make([]float64, len(p))
	for i := range p {
		a, err := runtime.AsFloat64(th, p[i])
		if err != nil {
			return runtime.Value{}, err
		}
		b, err := runtime.AsFloat64(th, q[i])
		if err != nil {
			return runtime.Value{}, err
		}
		v[i] = a - b
	}
	return runtime.Float(vectorNorm(v)), nil
}
