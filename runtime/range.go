package runtime

import (
	"math"
	"math/big"
	"math/bits"
)

// Range is a range whose bounds and length fit 64 bits; Big holds start, stop,
// step and length of any other.
type Range struct {
	Header
	Start, Stop, Step int64
	Count             int64 // number of items
	Big               *[4]*big.Int
}

// RangeType is range.
var RangeType = &Type{}

// NewRange makes range(start, stop, step). step must not be 0.
func NewRange(start, stop, step int64) *Range {
	r := &Range{Header: Header{RangeType}, Start: start, Stop: stop, Step: step}
	if n := rangeCount(start, stop, step); n <= math.MaxInt64 {
		r.Count = int64(n)
	} else {
		r.Big = newBigRange(big.NewInt(start), big.NewInt(stop), big.NewInt(step))
	}
	return r
}

// rangeCount is the number of items of a range.
func rangeCount(start, stop, step int64) uint64 {
	if step > 0 {
		if start >= stop {
			return 0
		}
		return (uint64(stop)-uint64(start)-1)/uint64(step) + 1
	}
	if start <= stop {
		return 0
	}
	return (uint64(start)-uint64(stop)-1)/(-uint64(step)) + 1
}

func newBigRange(start, stop, step *big.Int) *[4]*big.Int {
	n := new(big.Int).Sub(stop, start)
	if step.Sign() < 0 {
		n.Neg(n)
	}
	if n.Sign() <= 0 {
		return &[4]*big.Int{start, stop, step, new(big.Int)}
	}
	n.Sub(n, big.NewInt(1))
	n.Quo(n, new(big.Int).Abs(step))
	return &[4]*big.Int{start, stop, step, n.Add(n, big.NewInt(1))}
}

// maxShortRange bounds the numbers of ranges whose slices are computed without
// a thought of overflow.
const maxShortRange = 1 << 31

// short reports whether all numbers of r are below maxShortRange.
func (r *Range) short() bool {
	within := func(i int64) bool { return -maxShortRange < i && i < maxShortRange }
	return r.Big == nil && within(r.Start) && within(r.Stop) && within(r.Step)
}

// rangeOf makes a range of any bounds, in the small form where it fits.
func rangeOf(start, stop, step *big.Int) *Range {
	if start.IsInt64() && stop.IsInt64() && step.IsInt64() {
		return NewRange(start.Int64(), stop.Int64(), step.Int64())
	}
	return &Range{Header: Header{RangeType}, Big: newBigRange(start, stop, step)}
}

// bounds returns start, stop, step and length.
func (r *Range) bounds() (start, stop, step, length *big.Int) {
	if b := r.Big; b != nil {
		return b[0], b[1], b[2], b[3]
	}
	return big.NewInt(r.Start), big.NewInt(r.Stop), big.NewInt(r.Step), big.NewInt(r.Count)
}

// At is item i, which must be in range.
func (r *Range) At(i int64) Value {
	if r.Big == nil {
		return Int(r.Start + i*r.Step)
	}
	return r.bigAt(big.NewInt(i))
}

func (r *Range) bigAt(i *big.Int) Value {
	start, _, step, _ := r.bounds()
	x := new(big.Int).Mul(i, step)
	return IntFromBig(x.Add(x, start))
}

var rangeSpec = TypeSpec{
	Name: "range",
	Doc: "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\n" +
		"Return an object that produces a sequence of integers from start (inclusive)\n" +
		"to stop (exclusive) by step.",
	Slots: Slots{
		New:      rangeNew,
		Repr:     rangeRepr,
		Hash:     rangeHash,
		Compare:  rangeCompare,
		Iter:     rangeIter,
		Len:      rangeLen,
		Bool:     rangeBool,
		GetItem:  rangeGetItem,
		Contains: rangeContains,
	},
	Methods: []Method{
		{"count(self, value, /)", rangeCountMethod, InstanceMethod},
		{"index(self, value, /)", rangeIndex, InstanceMethod},
		{"__reversed__(self, /)", rangeReversed, InstanceMethod},
		{"__reduce__(self, /)", boundsReduce, InstanceMethod},
	},
	Members: []Member{
		{Name: "start", Field: true, Get: func(_ *Thread, v Value) (Value, error) { return rangePart(v, 0), nil }},
		{Name: "stop", Field: true, Get: func(_ *Thread, v Value) (Value, error) { return rangePart(v, 1), nil }},
		{Name: "step", Field: true, Get: func(_ *Thread, v Value) (Value, error) { return rangePart(v, 2), nil }},
	},
	Final:    true,
	Sequence: true,
}

func init() {
	RegisterType(RangeType, &rangeSpec)
}

func rangePart(v Value, i int) Value {
	r := MustAs[Range](v)
	if r.Big != nil {
		return IntFromBig(r.Big[i])
	}
	return Int([...]int64{r.Start, r.Stop, r.Step}[i])
}

func rangeNew(th *Thread, _ *Type, args, names []Value) (Value, error) {
	if err := takePositional(th, "range", args, names, 1, 3); err != nil {
		return Value{}, err
	}
	start, stop, step := Int(0), args[0], Int(1)
	if len(args) > 1 {
		start, stop = args[0], args[1]
	}
	if len(args) > 2 {
		step = args[2]
	}
	var err error
	for _, v := range []*Value{&start, &stop, &step} {
		if *v, err = ToIndex(th, *v); err != nil {
			return Value{}, err
		}
	}
	if step == Int(0) {
		return Value{}, th.ValueErrorf("range() arg 3 must not be zero")
	}
	if start.IsInt() && stop.IsInt() && step.IsInt() {
		return NewRange(start.Int64(), stop.Int64(), step.Int64()).Value(), nil
	}
	return rangeOf(IntToBig(start), IntToBig(stop), IntToBig(step)).Value(), nil
}

func rangeRepr(th *Thread, self Value) (Value, error) {
	items := []Value{rangePart(self, 0), rangePart(self, 1), rangePart(self, 2)}
	if items[2] == Int(1) {
		items = items[:2]
	}
	return reprJoin(th, "range(", items, ")")
}

func rangeLen(th *Thread, self Value) (int, error) {
	r := MustAs[Range](self)
	if r.Big == nil {
		return int(r.Count), nil
	}
	if n := r.Big[3]; n.IsInt64() {
		return int(n.Int64()), nil
	}
	return 0, th.Raise(OverflowError, "Python int too large to convert to C ssize_t")
}

func rangeBool(_ *Thread, self Value) (bool, error) {
	r := MustAs[Range](self)
	return r.Count > 0 || r.Big != nil && r.Big[3].Sign() > 0, nil
}

// rangeEqual compares as the sequences they stand for.
func rangeEqual(a, b *Range) bool {
	if a.Big == nil && b.Big == nil {
		return a.Count == b.Count &&
			(a.Count == 0 || a.Start == b.Start && (a.Count == 1 || a.Step == b.Step))
	}
	start, _, step, n := a.bounds()
	start2, _, step2, n2 := b.bounds()
	if n.Cmp(n2) != 0 {
		return false
	}
	return n.Sign() == 0 ||
		start.Cmp(start2) == 0 && (n.Cmp(big.NewInt(1)) == 0 || step.Cmp(step2) == 0)
}

func rangeCompare(_ *Thread, a, b Value, op CompareOp) (Value, error) {
	x, y := Exactly[Range](a, RangeType), Exactly[Range](b, RangeType)
	if x == nil || y == nil || op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	return Bool(rangeEqual(x, y) == (op == CmpEq)), nil
}

// rangeHash is the hash of (length, start, step), with None for what equality
// ignores.
func rangeHash(th *Thread, self Value) (int64, error) {
	start, _, step, n := MustAs[Range](self).bounds()
	key := []Value{IntFromBig(n), None, None}
	if n.Sign() > 0 {
		key[1] = IntFromBig(start)
		if n.Cmp(big.NewInt(1)) > 0 {
			key[2] = IntFromBig(step)
		}
	}
	return Hash(th, TupleOf(key).Value())
}

func rangeGetItem(th *Thread, self, key Value) (Value, error) {
	r := MustAs[Range](self)
	if r.Big == nil && key.IsInt() {
		i := key.Int64()
		if i < 0 {
			i += r.Count
		}
		if i < 0 || i >= r.Count {
			return Value{}, th.Raise(IndexError, "range object index out of range")
		}
		return r.At(i), nil
	}
	if s := Exactly[Slice](key, SliceType); s != nil {
		return r.slice(th, s)
	}
	if !IsInteger(key) && key.Type().Index == nil {
		return Value{}, th.TypeErrorf("range indices must be integers or slices, not %s", key.Type().name)
	}
	index, err := ToIndex(th, key)
	if err != nil {
		return Value{}, err
	}
	_, _, _, n := r.bounds()
	i := IntToBig(index)
	if i.Sign() < 0 {
		i = new(big.Int).Add(i, n)
	}
	if i.Sign() < 0 || i.Cmp(n) >= 0 {
		return Value{}, th.Raise(IndexError, "range object index out of range")
	}
	return r.bigAt(i), nil
}

func (r *Range) slice(th *Thread, s *Slice) (Value, error) {
	if r.short() && sliceFits(s) {
		from, to, by, err := SliceBounds(th, s)
		if err != nil {
			return Value{}, err
		}
		if -maxShortRange < by && by < maxShortRange {
			from, to, _ = ClampSlice(from, to, by, int(r.Count))
			return NewRange(r.Start+int64(from)*r.Step, r.Start+int64(to)*r.Step, int64(by)*r.Step).Value(), nil
		}
	}
	start, _, step, n := r.bounds()
	from, to, by, err := bigSliceIndices(th, s, n)
	if err != nil {
		return Value{}, err
	}
	at := func(i *big.Int) *big.Int {
		x := new(big.Int).Mul(i, step)
		return x.Add(x, start)
	}
	return rangeOf(at(from), at(to), new(big.Int).Mul(by, step)).Value(), nil
}

// find returns the position of the int v, or nil.
func (r *Range) find(v Value) *big.Int {
	start, _, step, n := r.bounds()
	i, rest := new(big.Int).QuoRem(new(big.Int).Sub(IntToBig(v), start), step, new(big.Int))
	if rest.Sign() != 0 || i.Sign() < 0 || i.Cmp(n) >= 0 {
		return nil
	}
	return i
}

// arithmetic reports whether v compares as an int, so that its position can be
// computed; other objects decide for themselves what they equal.
func arithmetic(v Value) bool {
	return v.IsInt() || v.IsBool() || v.Type() == IntType
}

func rangeContains(th *Thread, self, item Value) (bool, error) {
	r := MustAs[Range](self)
	if r.Big == nil && item.IsInt() {
		x := item.Int64()
		if r.Count == 0 || r.Step > 0 && (x < r.Start || x >= r.Stop) || r.Step < 0 && (x > r.Start || x <= r.Stop) {
			return false, nil
		}
		if r.Step > 0 {
			return (uint64(x)-uint64(r.Start))%uint64(r.Step) == 0, nil
		}
		return (uint64(r.Start)-uint64(x))%(-uint64(r.Step)) == 0, nil
	}
	if arithmetic(item) {
		return r.find(item) != nil, nil
	}
	i, err := r.search(th, item)
	return i >= 0, err
}

// search looks for an item that equals v, one by one.
func (r *Range) search(th *Thread, v Value) (int64, error) {
	it, err := rangeIter(th, r.Value())
	if err != nil {
		return -1, err
	}
	for i := int64(0); ; i++ {
		x, err := Next(th, it)
		if err != nil || !x.IsSet() {
			return -1, err
		}
		if err := th.Work(1); err != nil {
			return -1, err
		}
		if eq, err := Equal(th, x, v); err != nil || eq {
			return i, err
		}
	}
}

func rangeCountMethod(th *Thread, args []Value) (Value, error) {
	r := MustAs[Range](args[0])
	if arithmetic(args[1]) {
		if r.find(args[1]) != nil {
			return Int(1), nil
		}
		return Int(0), nil
	}
	it, err := rangeIter(th, args[0])
	if err != nil {
		return Value{}, err
	}
	n := int64(0)
	for {
		x, err := Next(th, it)
		if err != nil {
			return Value{}, err
		}
		if !x.IsSet() {
			return Int(n), nil
		}
		if err := th.Work(1); err != nil {
			return Value{}, err
		}
		eq, err := Equal(th, x, args[1])
		if err != nil {
			return Value{}, err
		}
		if eq {
			n++
		}
	}
}

func rangeIndex(th *Thread, args []Value) (Value, error) {
	r := MustAs[Range](args[0])
	if arithmetic(args[1]) {
		if i := r.find(args[1]); i != nil {
			return IntFromBig(i), nil
		}
		s, err := Repr(th, args[1])
		if err != nil {
			return Value{}, err
		}
		return Value{}, th.ValueErrorf("%s is not in range", s.String())
	}
	i, err := r.search(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		return Value{}, th.ValueErrorf("sequence.index(x): x not in sequence")
	}
	return Int(i), nil
}

// RangeIter iterates over a range of 64-bit bounds: Left items remain, the next
// one is Next. The instruction loop steps it itself.
type RangeIter struct {
	Header
	Next, Step, Left int64
}

// bigRangeIter iterates over any other range.
type bigRangeIter struct {
	Header
	next, step, left *big.Int
}

// RangeIterType is the type of iter(range(…)).
var RangeIterType = &Type{}

var longRangeIterType = &Type{}

func init() {
	registerIterator(RangeIterType, "range_iterator", rangeIterNext, rangeIterHint, nil,
		Method{"__reduce__(self, /)", rangeIterReduce, InstanceMethod},
		Method{"__setstate__(self, state, /)", rangeIterSetState, InstanceMethod})
	registerIterator(longRangeIterType, "longrange_iterator", bigRangeIterNext, bigRangeIterHint, nil,
		Method{"__reduce__(self, /)", rangeIterReduce, InstanceMethod},
		Method{"__setstate__(self, state, /)", bigRangeIterSetState, InstanceMethod})
}

func rangeIter(_ *Thread, self Value) (Value, error) {
	r := MustAs[Range](self)
	if r.Big == nil {
		return r.Iter().Value(), nil
	}
	return (&bigRangeIter{Header{longRangeIterType}, r.Big[0], r.Big[2], r.Big[3]}).Value(), nil
}

// Iter starts an iteration over a range of the small form (Big is nil).
func (r *Range) Iter() *RangeIter {
	return &RangeIter{Header{RangeIterType}, r.Start, r.Step, r.Count}
}

func rangeReversed(_ *Thread, args []Value) (Value, error) {
	r := MustAs[Range](args[0])
	if r.Big == nil {
		if hi, _ := bits.Mul64(uint64(r.Count), uint64(max(r.Step, -r.Step))); hi == 0 && r.Step != math.MinInt64 {
			return (&RangeIter{Header{RangeIterType}, r.Start + (r.Count-1)*r.Step, -r.Step, r.Count}).Value(), nil
		}
	}
	start, _, step, n := r.bounds()
	last := new(big.Int).Sub(n, big.NewInt(1))
	last.Mul(last, step)
	return (&bigRangeIter{Header{longRangeIterType}, last.Add(last, start), new(big.Int).Neg(step), n}).Value(), nil
}

func rangeIterNext(th *Thread, self Value) (Value, error) {
	it := MustAs[RangeIter](self)
	if it.Left <= 0 {
		return Value{}, nil
	}
	v := it.Next
	it.Left--
	it.Next += it.Step // wraps around after the last item, unseen
	return Int(v), th.Work(1)
}

func rangeIterHint(_ *Thread, args []Value) (Value, error) {
	return Int(MustAs[RangeIter](args[0]).Left), nil
}

func bigRangeIterNext(th *Thread, self Value) (Value, error) {
	it := MustAs[bigRangeIter](self)
	if it.left.Sign() <= 0 {
		return Value{}, nil
	}
	v := it.next
	it.left = new(big.Int).Sub(it.left, big.NewInt(1))
	it.next = new(big.Int).Add(it.next, it.step)
	return IntFromBig(v), th.Work(1)
}

func bigRangeIterHint(_ *Thread, args []Value) (Value, error) {
	return IntFromBig(MustAs[bigRangeIter](args[0]).left), nil
}
