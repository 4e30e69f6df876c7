package runtime

import (
	"strconv"
	"strings"
)

// holds reports whether the comparison is true of two operands of which the
// first is less than (c < 0), equal to or greater than the second.
func (op CompareOp) holds(c int) bool {
	switch op {
	case CmpEq:
		return c == 0
	case CmpNe:
		return c != 0
	case CmpLt:
		return c < 0
	case CmpLe:
		return c <= 0
	case CmpGt:
		return c > 0
	}
	return c >= 0
}

// compareLengths compares sequences that are equal as far as both go.
func compareLengths(n, m int, op CompareOp) Value {
	switch {
	case n < m:
		return Bool(op.holds(-1))
	case n > m:
		return Bool(op.holds(1))
	}
	return Bool(op.holds(0))
}

// compareItems compares two immutable sequences item by item.
func compareItems(th *Thread, a, b []Value, op CompareOp) (Value, error) {
	th.Charge(min(len(a), len(b)) / 2)
	for i := 0; i < len(a) && i < len(b); i++ {
		if a[i] == b[i] {
			continue
		}
		eq, err := Equal(th, a[i], b[i])
		if err != nil {
			return Value{}, err
		}
		if eq {
			continue
		}
		switch op {
		case CmpEq:
			return False, nil
		case CmpNe:
			return True, nil
		}
		return Compare(th, a[i], b[i], op)
	}
	return compareLengths(len(a), len(b), op), nil
}

// reprJoin is the repr of items that cannot change meanwhile, between brackets.
func reprJoin(th *Thread, open string, items []Value, end string) (Value, error) {
	var b strings.Builder
	b.WriteString(open)
	for i, v := range items {
		if i > 0 {
			b.WriteString(", ")
		}
		if err := writeRepr(th, &b, v); err != nil {
			return Value{}, err
		}
	}
	b.WriteString(end)
	return NewStr(b.String()).Value(), nil
}

// writeRepr appends repr(v) to b and charges for it. Strs and ints, which most
// items are, are spelled right there.
func writeRepr(th *Thread, b *strings.Builder, v Value) error {
	before := b.Len()
	switch {
	case v.IsInt():
		var buf [20]byte
		b.Write(strconv.AppendInt(buf[:0], v.Int64(), 10))
	case v.Type() == StrType:
		s := MustAs[Str](v).s
		if err := th.scan(len(s) * 4); err != nil {
			return err
		}
		writeQuoted(b, s, isPrintableRune)
	default:
		s, err := Repr(th, v)
		if err != nil {
			return err
		}
		b.WriteString(s.s)
	}
	if err := th.Alloc(int64(b.Len() - before)); err != nil {
		return err
	}
	return th.step()
}

// repeatCount is the number of times v says to repeat a sequence; ok is false
// when v is no integer.
func repeatCount(th *Thread, v Value) (n int, ok bool, err error) {
	if !v.IsInt() && !IsInteger(v) && v.Type().Index == nil {
		return 0, false, nil
	}
	n, err = AsIndexSized(th, v, OverflowError)
	return max(n, 0), true, err
}

// sequenceOpError words the failure of a binary operator where an operand is
// a sequence that has it; nil where the general wording applies.
func sequenceOpError(th *Thread, op BinaryOp, a, b Value) error {
	switch {
	case op == OpAdd && repeatable(op, a):
		return joinError(th, a, b)
	case op == OpMul && repeatable(op, a):
		return th.TypeErrorf("can't multiply sequence by non-int of type '%s'", b.Type().name)
	case op == OpMul && repeatable(op, b):
		return th.TypeErrorf("can't multiply sequence by non-int of type '%s'", a.Type().name)
	}
	return nil
}

// joinError is the error for a sequence a that b cannot be joined to.
func joinError(th *Thread, a, b Value) error {
	t := a.Type().solid
	if t == BytesType || t == ByteArrayType {
		return th.TypeErrorf("can't concat %s to %s", b.Type().name, a.Type().name)
	}
	return th.TypeErrorf(`can only concatenate %s (not "%s") to %s`, t.name, b.Type().name, t.name)
}

// repeatable reports whether v is a sequence that op, + or *, joins or repeats: its
// class has not made the operator its own.
func repeatable(op BinaryOp, v Value) bool {
	t := v.Type()
	switch t.solid {
	case ListType, TupleType, StrType, BytesType, ByteArrayType:
		if t.binaryOwner(op) != scriptSlots {
			return true
		}
		own := func(fn Value) bool { return fn.IsSet() && AsNative(fn) == nil }
		return t.operators[op][0].IsSet() && !own(t.operators[op][0]) && !own(t.operators[op][1])
	}
	return false
}
