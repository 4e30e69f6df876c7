package runtime

import "math/big"

// Slice is a slice object; each part is None or any object.
type Slice struct {
	Header
	Start, Stop, Step Value
}

// SliceType is slice.
var SliceType = &Type{}

// NewSlice makes a slice object.
func NewSlice(start, stop, step Value) *Slice {
	return &Slice{Header{SliceType}, start, stop, step}
}

var sliceSpec = TypeSpec{
	Name: "slice",
	Doc: "slice(stop)\nslice(start, stop[, step])\n\n" +
		"Create a slice object.  This is used for extended slicing (e.g. a[0:10:2]).",
	Slots: Slots{
		New:     sliceNew,
		Repr:    sliceRepr,
		Hash:    sliceHash,
		Compare: sliceCompare,
		Traverse: func(v Value, visit func(Value)) {
			s := MustAs[Slice](v)
			visit(s.Start)
			visit(s.Stop)
			visit(s.Step)
		},
	},
	Methods: []Method{
		{"indices(self, length, /)", sliceIndicesMethod, InstanceMethod},
		{"__reduce__(self, /)", boundsReduce, InstanceMethod},
	},
	Members: []Member{
		{Name: "start", Field: true, Get: func(_ *Thread, v Value) (Value, error) { return MustAs[Slice](v).Start, nil }},
		{Name: "stop", Field: true, Get: func(_ *Thread, v Value) (Value, error) { return MustAs[Slice](v).Stop, nil }},
		{Name: "step", Field: true, Get: func(_ *Thread, v Value) (Value, error) { return MustAs[Slice](v).Step, nil }},
	},
	Final: true,
}

func init() {
	RegisterType(SliceType, &sliceSpec)
}

// SlicesPlainly says that the sequences of the type read the bounds of a slice
// before anything else, if they are ints or None, and do not keep the slice.
func SlicesPlainly(t *Type) bool {
	return t == ListType || t == StrType || t == TupleType || t == BytesType
}

// IndexOf is v as a position in a sequence, by __index__.
func IndexOf(th *Thread, v Value) (int, error) { return AsIndexSized(th, v, IndexError) }

// SliceIndices works a slice out for a sequence of the given length: the
// positions start, start+step, … of which there are count. Working it out may
// run script code: a sequence that can change uses SliceBounds, then reads its
// length, then calls ClampSlice.
func SliceIndices(th *Thread, s *Slice, length int) (start, stop, step, count int, err error) {
	if start, stop, step, err = SliceBounds(th, s); err != nil {
		return
	}
	start, stop, count = ClampSlice(start, stop, step, length)
	return
}

// maxIndex is the end of any sequence.
const maxIndex = int(^uint(0) >> 1)

// SliceBounds reads the parts of a slice as ints, clipped to 64 bits; an absent
// part becomes the far end in its direction. step is never 0 nor the least int.
func SliceBounds(th *Thread, s *Slice) (start, stop, step int, err error) {
	step = 1
	if !s.Step.IsNone() {
		if step, err = sliceIndex(th, s.Step); err != nil {
			return
		}
		if step == 0 {
			return 0, 0, 0, th.ValueErrorf("slice step cannot be zero")
		}
		step = max(step, -maxIndex)
	}
	start, stop = 0, maxIndex
	if step < 0 {
		start, stop = maxIndex, -maxIndex-1
	}
	if !s.Start.IsNone() {
		if start, err = sliceIndex(th, s.Start); err != nil {
			return
		}
	}
	if !s.Stop.IsNone() {
		stop, err = sliceIndex(th, s.Stop)
	}
	return
}

// ClampSlice fits slice bounds to a sequence of the given length and counts
// the positions they select.
func ClampSlice(start, stop, step, length int) (from, to, count int) {
	start, stop = clampBound(start, step, length), clampBound(stop, step, length)
	if step < 0 {
		if stop < start {
			count = (start-stop-1)/(-step) + 1
		}
	} else if start < stop {
		count = (stop-start-1)/step + 1
	}
	return start, stop, count
}

func clampBound(i, step, length int) int {
	if i < 0 {
		i += length
		if i < 0 {
			if step < 0 {
				return -1
			}
			return 0
		}
		return i
	}
	if i >= length {
		if step < 0 {
			return length - 1
		}
		return length
	}
	return i
}

func sliceIndex(th *Thread, v Value) (int, error) {
	if v.IsInt() {
		return int(v.Int64()), nil
	}
	if !IsInteger(v) && v.Type().Index == nil {
		return 0, th.TypeErrorf("slice indices must be integers or None or have an __index__ method")
	}
	return AsIndexSized(th, v, nil)
}

// searchBounds reads the optional start and stop of the index methods of
// sequences, which clip as slices do.
func searchBounds(th *Thread, start, stop Value) (from, to int, err error) {
	to = maxIndex
	if start.IsSet() {
		if from, err = searchBound(th, start); err != nil {
			return
		}
	}
	if stop.IsSet() {
		to, err = searchBound(th, stop)
	}
	return
}

func searchBound(th *Thread, v Value) (int, error) {
	if !IsInteger(v) && v.Type().Index == nil {
		return 0, th.TypeErrorf("slice indices must be integers or have an __index__ method")
	}
	return AsIndexSized(th, v, nil)
}

func sliceNew(th *Thread, _ *Type, args, names []Value) (Value, error) {
	if err := takePositional(th, "slice", args, names, 1, 3); err != nil {
		return Value{}, err
	}
	s := NewSlice(None, None, None)
	if len(args) == 1 {
		s.Stop = args[0]
		return s.Value(), nil
	}
	s.Start, s.Stop = args[0], args[1]
	if len(args) == 3 {
		s.Step = args[2]
	}
	return s.Value(), nil
}

func sliceRepr(th *Thread, self Value) (Value, error) {
	s := MustAs[Slice](self)
	return reprJoin(th, "slice(", []Value{s.Start, s.Stop, s.Step}, ")")
}

// sliceHash mixes the three hashes as a tuple's, but without the item count.
func sliceHash(th *Thread, self Value) (int64, error) {
	if err := th.Enter(); err != nil {
		return 0, err
	}
	defer th.Leave()
	s := MustAs[Slice](self)
	acc := newItemsHash()
	for _, v := range [...]Value{s.Start, s.Stop, s.Step} {
		h, err := Hash(th, v)
		if err != nil {
			return 0, err
		}
		acc.add(h)
	}
	if acc == ^itemsHash(0) {
		return 1546275796, nil
	}
	return int64(acc), nil
}

func sliceCompare(th *Thread, a, b Value, op CompareOp) (Value, error) {
	x, y := Exactly[Slice](a, SliceType), Exactly[Slice](b, SliceType)
	if x == nil || y == nil {
		return NotImplemented, nil
	}
	if x == y {
		return Bool(op.holds(0)), nil
	}
	return compareItems(th, []Value{x.Start, x.Stop, x.Step}, []Value{y.Start, y.Stop, y.Step}, op)
}

func sliceIndicesMethod(th *Thread, args []Value) (Value, error) {
	length, err := ToIndex(th, args[1])
	if err != nil {
		return Value{}, err
	}
	s := MustAs[Slice](args[0])
	if n := length; n.IsInt() && n.Int64() >= 0 && sliceFits(s) {
		start, stop, step, _, err := SliceIndices(th, s, int(n.Int64()))
		if err != nil {
			return Value{}, err
		}
		return NewTuple(Int(int64(start)), Int(int64(stop)), Int(int64(step))).Value(), nil
	}
	start, stop, step, err := bigSliceIndices(th, s, IntToBig(length))
	if err != nil {
		return Value{}, err
	}
	return NewTuple(IntFromBig(start), IntFromBig(stop), IntFromBig(step)).Value(), nil
}

// sliceFits reports whether the parts are all None or small ints, so that
// nothing is lost by clipping them.
func sliceFits(s *Slice) bool {
	for _, v := range [...]Value{s.Start, s.Stop, s.Step} {
		if !v.IsNone() && !v.IsInt() {
			return false
		}
	}
	return !s.Step.IsInt() || s.Step.Int64() > -int64(maxIndex)
}

// bigSliceIndices is SliceIndices without clipping to 64 bits.
func bigSliceIndices(th *Thread, s *Slice, length *big.Int) (start, stop, step *big.Int, err error) {
	if length.Sign() < 0 {
		return nil, nil, nil, th.ValueErrorf("length should not be negative")
	}
	step = big.NewInt(1)
	if !s.Step.IsNone() {
		if step, err = bigSliceIndex(th, s.Step); err != nil {
			return
		}
		if step.Sign() == 0 {
			return nil, nil, nil, th.ValueErrorf("slice step cannot be zero")
		}
	}
	lower, upper := new(big.Int), length
	if step.Sign() < 0 {
		lower, upper = big.NewInt(-1), new(big.Int).Sub(length, big.NewInt(1))
	}
	start, stop = lower, upper
	if step.Sign() < 0 {
		start, stop = upper, lower
	}
	if start, err = bigSliceBound(th, s.Start, start, lower, upper, length); err != nil {
		return
	}
	stop, err = bigSliceBound(th, s.Stop, stop, lower, upper, length)
	return
}

func bigSliceBound(th *Thread, v Value, absent, lower, upper, length *big.Int) (*big.Int, error) {
	if v.IsNone() {
		return absent, nil
	}
	i, err := bigSliceIndex(th, v)
	if err != nil {
		return nil, err
	}
	if i.Sign() < 0 {
		i = new(big.Int).Add(i, length)
		if i.Cmp(lower) < 0 {
			return lower, nil
		}
	} else if i.Cmp(upper) > 0 {
		return upper, nil
	}
	return i, nil
}

func bigSliceIndex(th *Thread, v Value) (*big.Int, error) {
	if !IsInteger(v) && v.Type().Index == nil {
		return nil, th.TypeErrorf("slice indices must be integers or None or have an __index__ method")
	}
	i, err := ToIndex(th, v)
	if err != nil {
		return nil, err
	}
	return IntToBig(i), nil
}
