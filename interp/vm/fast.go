package vm

import (
	"math/bits"

	"github.com/asyn-lang/asyn/runtime"
)

// What the instruction loop does with plain ints and floats. Each function is
// small enough to be inlined there, and keeps the loop itself below 5,000
// syntax nodes: in a larger function Go's compiler inlines next to nothing
// (its inlineBigFunctionNodes), and a call in a case costs every dispatch.
//
// Those that report a bool have done nothing when it is false: the operands
// are not of the kind, or the result does not fit.

func addInts(a, b, c *runtime.Value) bool {
	x, y := b.Int64(), c.Int64()
	r := x + y
	if !runtime.BothInt(b, c) || (x^r)&(y^r) < 0 {
		return false
	}
	a.SetInt(r)
	return true
}

func subInts(a, b, c *runtime.Value) bool {
	x, y := b.Int64(), c.Int64()
	r := x - y
	if !runtime.BothInt(b, c) || (x^y)&(x^r) < 0 {
		return false
	}
	a.SetInt(r)
	return true
}

func addFloats(a, b, c *runtime.Value) bool {
	if !runtime.BothFloat(b, c) {
		return false
	}
	a.SetFloat(b.Float64() + c.Float64())
	return true
}

func subFloats(a, b, c *runtime.Value) bool {
	if !runtime.BothFloat(b, c) {
		return false
	}
	a.SetFloat(b.Float64() - c.Float64())
	return true
}

func mulFloats(a, b, c *runtime.Value) bool {
	if !runtime.BothFloat(b, c) {
		return false
	}
	a.SetFloat(b.Float64() * c.Float64())
	return true
}

func divFloats(a, b, c *runtime.Value) bool {
	if !runtime.BothFloat(b, c) || c.Float64() == 0 {
		return false
	}
	a.SetFloat(b.Float64() / c.Float64())
	return true
}

// mul is x * y, and whether that fits.
func mul(x, y int64) (r int64, ok bool) {
	hi, lo := bits.Mul64(uint64(x), uint64(y))
	return int64(lo), int64(hi)-((x>>63)&y)-((y>>63)&x) == int64(lo)>>63
}

// mod is x % y for a positive y, of y's sign.
func mod(x, y int64) int64 {
	if uint64(x)|uint64(y) < 1<<32 {
		return int64(uint32(x) % uint32(y)) // several times as fast
	}
	r := x % y
	return r + r>>63&y
}

// floorDiv is x // y for a positive y.
func floorDiv(x, y int64) int64 {
	q := x / y
	return q + (x-q*y)>>63
}

// less is b < c for two ints or two floats; ok is false for others.
func less(b, c *runtime.Value) (r, ok bool) {
	if runtime.BothInt(b, c) {
		return b.Int64() < c.Int64(), true
	}
	return b.Float64() < c.Float64(), runtime.BothFloat(b, c)
}

// lessEqual is b <= c likewise.
func lessEqual(b, c *runtime.Value) (r, ok bool) {
	if runtime.BothInt(b, c) {
		return b.Int64() <= c.Int64(), true
	}
	return b.Float64() <= c.Float64(), runtime.BothFloat(b, c)
}

// compareNumbers is x op y.
func compareNumbers[N int64 | float64](op runtime.CompareOp, x, y N) bool {
	switch op {
	case runtime.CmpEq:
		return x == y
	case runtime.CmpNe:
		return x != y
	case runtime.CmpLt:
		return x < y
	case runtime.CmpLe:
		return x <= y
	case runtime.CmpGt:
		return x > y
	}
	return x >= y
}

// freeValue is where the free variable i of the function in fn is, nil if there
// is none.
func freeValue(fn *runtime.Value, i uint8) *runtime.Value {
	cells := runtime.MustAs[Function](*fn).closure.Items
	if int(i) >= len(cells) {
		return nil
	}
	return &runtime.AsCell(&cells[i]).V
}

// copyFree copies the cells of the n free variables of the function in fn to a
// and b, if they are one or two.
func copyFree(a, b, fn *runtime.Value, n uint8) bool {
	cells := runtime.MustAs[Function](*fn).closure.Items
	if n > 2 || int(n) > len(cells) {
		return false
	}
	*a = cells[0]
	if n > 1 {
		*b = cells[1]
	}
	return true
}
