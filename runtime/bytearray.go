package runtime

import (
	"bytes"
	goruntime "runtime"
	"slices"
	"weak"
)

// ByteArray is a bytearray.
type ByteArray struct {
	Header
	B []byte
	// views are the memoryviews of B, which pin its size while they live.
	views []weak.Pointer[MemoryView]
}

// ByteArrayType is bytearray.
var ByteArrayType = &Type{}

// NewByteArray makes a bytearray that owns b.
func NewByteArray(b []byte) *ByteArray { return &ByteArray{Header: Header{ByteArrayType}, B: b} }

var byteArraySpec = TypeSpec{
	Name: "bytearray",
	Doc:  "A mutable sequence of bytes.",
	Slots: Slots{
		New: func(_ *Thread, t *Type, _, _ []Value) (Value, error) {
			return NewObject[ByteArray](t).Value(), nil
		},
		Init:     bytearrayInit,
		Repr:     bytearrayRepr,
		Iter:     bytesIter,
		Len:      func(_ *Thread, v Value) (int, error) { return len(MustAs[ByteArray](v).B), nil },
		GetItem:  func(th *Thread, v, k Value) (Value, error) { return byteItem(th, v, k, "bytearray", outOfByteArray) },
		SetItem:  bytearraySetItem,
		Contains: bytesContains,
		Compare:  bytesCompare,
		Binary:   [NumBinaryOps]BinaryFunc{OpAdd: bytesAdd, OpMul: bytesMul, OpMod: byteArrayMod},
		InPlace:  [NumBinaryOps]BinaryFunc{OpAdd: bytearrayIAdd, OpMul: bytearrayIMul},
		Size:     func(v Value) int64 { return bytesSize + int64(cap(MustAs[ByteArray](v).B)) },
	},
	Methods: append([]Method{
		bufferMethod, releaseBufferMethod,
		{Sig: "__alloc__(self, /)", Fn: func(_ *Thread, a []Value) (Value, error) {
			return Int(int64(cap(MustAs[ByteArray](a[0]).B))), nil
		}},
		{Sig: "__reduce__(self, /)", Fn: bytearrayReduce},
		{Sig: "__reduce_ex__(self, proto=0, /)", Fn: bytearrayReduce},
		{Sig: "__sizeof__(self, /)", Fn: func(_ *Thread, a []Value) (Value, error) {
			return Int(56 + int64(cap(MustAs[ByteArray](a[0]).B))), nil
		}},
		{Sig: "append(self, item, /)", Fn: bytearrayAppend},
		{Sig: "clear(self, /)", Fn: bytearrayClear},
		{Sig: "copy(self, /)", Fn: bytearrayCopy},
		{Sig: "extend(self, iterable_of_ints, /)", Fn: bytearrayExtend},
		{Sig: "insert(self, index, item, /)", Fn: bytearrayInsert},
		{Sig: "pop(self, index=-1, /)", Fn: bytearrayPop},
		{Sig: "remove(self, value, /)", Fn: bytearrayRemove},
		{Sig: "reverse(self, /)", Fn: bytearrayReverse},
	}, byteMethods...),
}

func init() {
	SubclassLayout[ByteArray](ByteArrayType)
	RegisterType(ByteArrayType, &byteArraySpec)
}

const outOfByteArray = "bytearray index out of range"

func bytearrayInit(th *Thread, self Value, args, names []Value) error {
	x := MustAs[ByteArray](self)
	if len(args) == 1 && len(names) == 0 && args[0].IsInt() && args[0].Int64() >= 0 {
		if err := x.resizable(th); err != nil {
			return err
		}
		n := int(args[0].Int64())
		if err := th.allocText(n); err != nil {
			return err
		}
		x.B = make([]byte, n)
		return th.scan(n)
	}
	source, err := bindByteSource(th, bytearrayArguments, args, names)
	if err != nil {
		return err
	}
	if len(x.B) > 0 {
		if err := x.resizable(th); err != nil {
			return err
		}
		x.B = nil // even if the source is wrong
	}
	b, err := source.contents(th)
	if err != nil {
		return err
	}
	if err := x.resizable(th); err != nil {
		return err
	}
	if err := th.Alloc(int64(len(b))); err != nil {
		return err
	}
	x.B = []byte(b)
	return nil
}

func bytearrayRepr(th *Thread, v Value) (Value, error) {
	return bytesLiteral(th, v.Type().name+"(", bytesView(MustAs[ByteArray](v).B), true, ")")
}

func bytearrayReduce(th *Thread, args []Value) (Value, error) {
	x := MustAs[ByteArray](args[0])
	state, _, err := CallSpecial(th, args[0], nameGetState)
	if err != nil {
		return Value{}, err
	}
	if len(x.B) == 0 {
		return NewTuple(x.typ.Value(), NewTuple().Value(), state).Value(), nil
	}
	text := make([]byte, 0, len(x.B))
	for _, c := range x.B {
		text = AppendRune(text, rune(c))
	}
	args1 := NewTuple(NewStr(string(text)).Value(), NewStr("latin-1").Value())
	return NewTuple(x.typ.Value(), args1.Value(), state).Value(), nil
}

// resizable raises BufferError while a memoryview pins the size. A view that
// nobody refers to any more does not: whether one is, a collection tells.
func (x *ByteArray) resizable(th *Thread) error {
	x.dropViews()
	if len(x.views) == 0 {
		return nil
	}
	goruntime.GC()
	x.dropViews()
	if len(x.views) > 0 {
		return pinnedError(th)
	}
	return nil
}

func pinnedError(th *Thread) error {
	return th.Raise(BufferError, "Existing exports of data: object cannot be re-sized")
}

// addView registers a view of B.
func (x *ByteArray) addView(m *MemoryView) {
	if len(x.views) == cap(x.views) {
		x.dropViews()
	}
	x.views = append(x.views, weak.Make(m))
}

// dropViews forgets the views that are released or gone.
func (x *ByteArray) dropViews() {
	x.views = slices.DeleteFunc(x.views, func(w weak.Pointer[MemoryView]) bool {
		m := w.Value()
		return m == nil || m.released
	})
}

// grow makes room for n more bytes.
func (x *ByteArray) grow(th *Thread, n int) error {
	if err := x.resizable(th); err != nil {
		return err
	}
	if free := cap(x.B) - len(x.B); free < n {
		if err := th.allocText(len(x.B) + n); err != nil {
			return err
		}
		x.B = slices.Grow(x.B, n)
	}
	return nil
}

// splice replaces the bytes from from to to by b.
func (x *ByteArray) splice(th *Thread, from, to int, b string) error {
	if len(b) == to-from {
		copy(x.B[from:to], b)
		return nil
	}
	if err := x.grow(th, max(len(b)-(to-from), 0)); err != nil {
		return err
	}
	if err := th.scan(len(x.B) - from); err != nil {
		return err
	}
	x.B = slices.Replace(x.B, from, to, []byte(b)...)
	return nil
}

func bytearraySetItem(th *Thread, self, key, v Value) error {
	x := MustAs[ByteArray](self)
	if sl := Exactly[Slice](key, SliceType); sl != nil {
		return x.setSlice(th, sl, v)
	}
	if !IsInteger(key) && key.Type().Index == nil {
		return th.TypeErrorf("bytearray indices must be integers or slices, not %s", key.Type().name)
	}
	i, err := IndexOf(th, key)
	if err != nil {
		return err
	}
	var c byte
	if v.IsSet() {
		if c, err = byteValue(th, v, byteRange); err != nil {
			return err
		}
	}
	if i < 0 {
		i += len(x.B)
	}
	if uint(i) >= uint(len(x.B)) {
		return th.Raise(IndexError, outOfByteArray)
	}
	if v.IsSet() {
		x.B[i] = c
		return nil
	}
	return x.splice(th, i, i+1, "")
}

// setSlice stores v, bytes-like or an iterable of ints, in a slice, or deletes
// the slice when v is unset.
func (x *ByteArray) setSlice(th *Thread, sl *Slice, v Value) error {
	start, stop, step, err := SliceBounds(th, sl)
	if err != nil {
		return err
	}
	var b string
	if v.IsSet() {
		if b, err = sliceSource(th, v); err != nil {
			return err
		}
	}
	start, stop, count := ClampSlice(start, stop, step, len(x.B))
	if step == 1 {
		return x.splice(th, start, max(start, stop), b)
	}
	if len(b) == 0 { // storing nothing deletes too
		return x.deleteStrided(th, start, step, count)
	}
	if len(b) != count {
		return th.ValueErrorf("attempt to assign bytes of size %d to extended slice of size %d", len(b), count)
	}
	for i := range count {
		x.B[start+i*step] = b[i]
	}
	return nil
}

// sliceSource is the bytes that a slice assignment stores.
func sliceSource(th *Thread, v Value) (string, error) {
	if b, ok, err := bytesLike(th, v); ok || err != nil {
		return b, err
	}
	if t := v.Type(); AsStr(v) != nil || t.Index != nil || t.ToFloat != nil {
		return "", th.TypeErrorf("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
	}
	return bytesFrom(th, v, "bytearray")
}

// deleteStrided deletes count bytes, the first at start, step apart.
func (x *ByteArray) deleteStrided(th *Thread, start, step, count int) error {
	if count == 0 {
		return nil
	}
	if err := x.resizable(th); err != nil {
		return err
	}
	if step < 0 {
		start, step = start+(count-1)*step, -step
	}
	out := x.B[:start]
	for i := start; i < len(x.B); i++ {
		if (i-start)%step != 0 || (i-start)/step >= count {
			out = append(out, x.B[i])
		}
	}
	x.B = out
	return th.scan(len(x.B))
}

func bytearrayIAdd(th *Thread, a, b Value) (Value, error) {
	y, ok, err := bytesLike(th, b)
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return NotImplemented, nil
	}
	x := MustAs[ByteArray](a)
	if As[ByteArray](b, ByteArrayType) == x && len(y) > 0 { // its bytes are lent while it is to grow
		return Value{}, pinnedError(th)
	}
	if err := x.grow(th, len(y)); err != nil {
		return Value{}, err
	}
	x.B = append(x.B, y...)
	return a, nil
}

func bytearrayIMul(th *Thread, a, b Value) (Value, error) {
	n, ok, err := repeatCount(th, b)
	if err != nil || !ok {
		return NotImplemented, err
	}
	x := MustAs[ByteArray](a)
	if err := x.resizable(th); err != nil {
		return Value{}, err
	}
	text, err := repeatText(th, bytesView(x.B), n)
	if err != nil {
		return Value{}, err
	}
	x.B = []byte(text)
	return a, nil
}

func bytearrayAppend(th *Thread, args []Value) (Value, error) {
	c, err := byteValue(th, args[1], byteRange)
	if err != nil {
		return Value{}, err
	}
	x := MustAs[ByteArray](args[0])
	if err := x.grow(th, 1); err != nil {
		return Value{}, err
	}
	x.B = append(x.B, c)
	return None, nil
}

func bytearrayClear(th *Thread, args []Value) (Value, error) {
	x := MustAs[ByteArray](args[0])
	if err := x.resizable(th); err != nil {
		return Value{}, err
	}
	x.B = nil
	return None, nil
}

func bytearrayCopy(th *Thread, args []Value) (Value, error) {
	x := MustAs[ByteArray](args[0])
	return NewByteArray(bytes.Clone(x.B)).Value(), th.Alloc(int64(len(x.B)))
}

func bytearrayExtend(th *Thread, args []Value) (Value, error) {
	v := args[1]
	b, ok, err := bytesLike(th, v)
	if err != nil {
		return Value{}, err
	}
	if !ok {
		if s := AsStr(v); s != nil && s.s != "" {
			return Value{}, th.TypeErrorf("expected iterable of integers; got: 'str'")
		}
		it, err := iterOr(th, v, "can't extend bytearray with %s", v.Type().name)
		if err != nil {
			return Value{}, err
		}
		if b, err = collectBytes(th, it, v, byteRange); err != nil {
			return Value{}, err
		}
	}
	x := MustAs[ByteArray](args[0])
	if err := x.grow(th, len(b)); err != nil {
		return Value{}, err
	}
	x.B = append(x.B, b...)
	return None, nil
}

func bytearrayInsert(th *Thread, args []Value) (Value, error) {
	i, err := sizeArg(th, args[1])
	if err != nil {
		return Value{}, err
	}
	c, err := byteValue(th, args[2], byteRange)
	if err != nil {
		return Value{}, err
	}
	x := MustAs[ByteArray](args[0])
	if i < 0 {
		i = max(i+len(x.B), 0)
	}
	i = min(i, len(x.B))
	return None, x.splice(th, i, i, shortBytes[c].B)
}

func bytearrayPop(th *Thread, args []Value) (Value, error) {
	i := -1
	if args[1].IsSet() {
		var err error
		if i, err = sizeArg(th, args[1]); err != nil {
			return Value{}, err
		}
	}
	x := MustAs[ByteArray](args[0])
	if len(x.B) == 0 {
		return Value{}, th.Raise(IndexError, "pop from empty bytearray")
	}
	if i < 0 {
		i += len(x.B)
	}
	if uint(i) >= uint(len(x.B)) {
		return Value{}, th.Raise(IndexError, "pop index out of range")
	}
	c := x.B[i]
	return Int(int64(c)), x.splice(th, i, i+1, "")
}

func bytearrayRemove(th *Thread, args []Value) (Value, error) {
	c, err := byteValue(th, args[1], byteRange)
	if err != nil {
		return Value{}, err
	}
	x := MustAs[ByteArray](args[0])
	i := bytes.IndexByte(x.B, c)
	if i < 0 {
		return Value{}, th.ValueErrorf("value not found in bytearray")
	}
	return None, x.splice(th, i, i+1, "")
}

func bytearrayReverse(th *Thread, args []Value) (Value, error) {
	x := MustAs[ByteArray](args[0])
	slices.Reverse(x.B)
	return None, th.scan(len(x.B))
}
