package runtime

import (
	"math"
	"strings"
)

// growingText is the size from which the result of a concatenation keeps room
// to be appended to, so that building a long text with += takes linear time.
const growingText = 256

// maxAllocation bounds a single allocation whatever the budget says: beyond it
// Go would panic rather than fail.
const maxAllocation = 1 << 46

// allocText charges n bytes of text that a script wants; n < 0 stands for an
// overflow.
func (th *Thread) allocText(n int) error {
	if n < 0 || n > maxAllocation {
		return th.Raise(MemoryError, "")
	}
	return th.Alloc(int64(n) + strSize)
}

// concat is a + b.
func concat(th *Thread, a, b *Str) (Value, error) {
	switch {
	case a.s == "" && b.typ == StrType:
		return b.Value(), nil
	case b.s == "" && a.typ == StrType:
		return a.Value(), nil
	}
	r := &Str{Header: Header{StrType}, length: notCounted}
	if n := uint64(a.length) + uint64(b.length); n < notCounted {
		r.length = uint32(n)
	}
	n := len(a.s) + len(b.s)
	if n < growingText {
		if err := th.Alloc(int64(n) + strSize); err != nil {
			return Value{}, err
		}
		r.s = a.s + b.s
		return r.Value(), nil
	}
	x := a.extra
	if x == nil || x.tail.Len() != len(a.s) {
		if err := th.allocText(n); err != nil {
			return Value{}, err
		}
		x = &strExtra{}
		x.tail.Grow(n)
		x.tail.WriteString(a.s)
	} else if x.tail.Cap() < n {
		if err := th.allocText(2 * n); err != nil {
			return Value{}, err
		}
		x.tail.Grow(len(b.s))
	}
	x.tail.WriteString(b.s)
	r.s, r.extra = x.tail.String(), x
	return r.Value(), nil
}

// strAdd is the + operator.
func strAdd(th *Thread, a, b Value) (Value, error) {
	x, y := AsStr(a), AsStr(b)
	if x == nil || y == nil {
		return NotImplemented, nil
	}
	return concat(th, x, y)
}

// strMul is the * operator, with the str on either side.
func strMul(th *Thread, a, b Value) (Value, error) {
	s, n := AsStr(a), b
	if s == nil {
		s, n = AsStr(b), a
	}
	count, ok, err := repeatCount(th, n)
	if err != nil || !ok {
		return NotImplemented, err
	}
	if s.typ == StrType && (count == 1 || s.s == "") {
		return s.Value(), nil
	}
	text, err := repeatText(th, s.s, count)
	if err != nil {
		return Value{}, err
	}
	return newText(th, text)
}

// repeatText is count copies of s, at least 0.
func repeatText(th *Thread, s string, count int) (string, error) {
	if s == "" || count == 0 {
		return "", nil
	}
	if count > math.MaxInt/len(s) {
		return "", th.Raise(MemoryError, "")
	}
	if err := th.allocText(len(s) * count); err != nil {
		return "", err
	}
	if err := th.scan(len(s) * count); err != nil {
		return "", err
	}
	return strings.Repeat(s, count), nil
}

// ConcatStrings joins parts, which are all str: the pieces of an f-string.
func ConcatStrings(th *Thread, parts []Value) (Value, error) {
	n := 0
	for _, p := range parts {
		n += len(MustAs[Str](p).s)
	}
	if err := th.allocText(n); err != nil {
		return Value{}, err
	}
	var b strings.Builder
	b.Grow(n)
	for _, p := range parts {
		b.WriteString(MustAs[Str](p).s)
	}
	if c := sharedStr(b.String()); c != nil {
		return c.Value(), nil
	}
	return NewStr(b.String()).Value(), nil
}

// strJoin is str.join.
func strJoin(th *Thread, args []Value) (Value, error) {
	sep := MustAs[Str](args[0]).s
	items, err := joinItems(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if len(items) == 1 && items[0].Type() == StrType {
		return items[0], nil
	}
	n := 0
	for i, v := range items {
		s := AsStr(v)
		if s == nil {
			return Value{}, th.TypeErrorf("sequence item %d: expected str instance, %s found", i, v.Type().name)
		}
		n += len(s.s)
	}
	if len(items) > 1 {
		if len(sep) > 0 && len(items)-1 > (maxAllocation-n)/len(sep) {
			return Value{}, th.Raise(MemoryError, "")
		}
		n += (len(items) - 1) * len(sep)
	}
	if err := th.allocText(n); err != nil {
		return Value{}, err
	}
	if err := th.scan(n + 16*len(items)); err != nil {
		return Value{}, err
	}
	var b strings.Builder
	b.Grow(n)
	for i, v := range items {
		if i > 0 {
			b.WriteString(sep)
		}
		b.WriteString(MustAs[Str](v).s)
	}
	if c := sharedStr(b.String()); c != nil {
		return c.Value(), nil
	}
	return NewStr(b.String()).Value(), nil
}

// joinItems returns the items that join joins. For a list or tuple they are its
// own storage: joining runs no script code.
func joinItems(th *Thread, v Value) ([]Value, error) {
	if l := Exactly[List](v, ListType); l != nil {
		return l.Values(), nil
	}
	if t := Exactly[Tuple](v, TupleType); t != nil {
		return t.Items, nil
	}
	if t := v.Type(); t.Iter == nil && (t.GetItem == nil || t.mapping) {
		return nil, th.TypeErrorf("can only join an iterable")
	}
	return Collect(th, v)
}
