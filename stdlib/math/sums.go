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

// sumProd sums the products of two sequences: exactly and rounded once when
// they are floats, with the operators of their types otherwise.
func sumProd(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	p, q, err := sameLength(th, args, "Inputs are not the same length")
	if err != nil {
		return runtime.Value{}, err
	}
	if r, ok := sumProdFloats(p, q); ok {
		return runtime.Float(r), nil
	}
	sum := runtime.Int(0)
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

// sumProdFloats sums pairs of which one is a float and the other a float or a
// small int; ok is false for anything else, or if there is no float at all.
func sumProdFloats(p, q []runtime.Value) (sum float64, ok bool) {
	exact := newExactSum()
	plain, anyFloat := 0.0, false
	for i := range p {
		x, y := p[i], q[i]
		if !plainNumber(x) || !plainNumber(y) {
			return 0, false
		}
		if !x.IsFloat() && !y.IsFloat() && (x.Int64() != 0 && y.Int64() != 0) {
			if hi := gomath.Abs(float64(x.Int64())) * gomath.Abs(float64(y.Int64())); hi > 1<<53 {
				return 0, false
			}
		}
		anyFloat = anyFloat || x.IsFloat() || y.IsFloat()
		a, b := number(x), number(y)
		product := a * b
		plain += product
		exact.add(product)
		if isFinite(product) {
			exact.add(gomath.FMA(a, b, -product))
		}
	}
	if !exact.isBare || exact.overflow {
		return plain, anyFloat
	}
	return exact.round(), anyFloat
}

func plainNumber(v runtime.Value) bool {
	const exact = 1 << 53
	return v.IsFloat() || (v.IsInt() || v.IsBool()) && v.Int64() <= exact && v.Int64() >= -exact
}

func number(v runtime.Value) float64 {
	if v.IsFloat() {
		return v.Float64()
	}
	return float64(v.Int64())
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
