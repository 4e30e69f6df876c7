package runtime

// exactInt is the size up to which every int is a float as well.
const exactInt = 1 << 53

// BinaryQuick is a op b for + - * / of an int and a float, and / of two ints,
// where the result is a float like any other; ok is false for anything else.
func BinaryQuick(op BinaryOp, a, b *Value) (r float64, ok bool) {
	x, okX := a.exactFloat()
	y, okY := b.exactFloat()
	if !okX || !okY || BothInt(a, b) && op != OpDiv {
		return 0, false
	}
	switch op {
	case OpAdd:
		return x + y, true
	case OpSub:
		return x - y, true
	case OpMul:
		return x * y, true
	case OpDiv:
		return x / y, y != 0
	}
	return 0, false
}

// exactFloat is v as a float if it is one, or an int that loses nothing by it.
func (v *Value) exactFloat() (f float64, ok bool) {
	if v.IsFloat() {
		return v.Float64(), true
	}
	i := v.Int64()
	return float64(i), v.IsInt() && i >= -exactInt && i <= exactInt
}
