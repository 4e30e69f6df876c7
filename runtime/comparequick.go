package runtime

import "cmp"

// CompareQuick is a op b for what programs compare most, numbers and strs; ok
// is false for anything else. It runs no script code.
func CompareQuick(a, b *Value, op CompareOp) (r, ok bool) {
	switch {
	case BothInt(a, b):
		return op.holds(cmp.Compare(a.Int64(), b.Int64())), true
	case BothFloat(a, b):
		return op.holdsFloats(a.Float64(), b.Float64()), true
	}
	x, y := Exactly[Str](*a, StrType), Exactly[Str](*b, StrType)
	switch {
	case x == nil || y == nil:
		return false, false
	case op == CmpEq:
		return x == y || x.s == y.s, true
	case op == CmpNe:
		return x != y && x.s != y.s, true
	}
	return op.holds(compareText(x.s, y.s)), true
}

// SameText reports whether two strs are equal, where that shows at a glance.
func SameText(a, b *Value) (same, known bool) {
	if !BothStr(a, b) {
		return false, false
	}
	x, y := MustAs[Str](*a), MustAs[Str](*b)
	return x == y, x == y || len(x.s) != len(y.s) || x.interned && y.interned
}

// holdsFloats is x op y: with a NaN nothing holds but !=.
func (op CompareOp) holdsFloats(x, y float64) bool {
	switch op {
	case CmpEq:
		return x == y
	case CmpNe:
		return x != y
	case CmpLt:
		return x < y
	case CmpLe:
		return x <= y
	case CmpGt:
		return x > y
	}
	return x >= y
}
