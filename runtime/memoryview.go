package runtime

import (
	"fmt"
	"slices"
	"strings"
)

// MemoryView is a memoryview: rows at equal distances. In a view of one dimension a
// row is an item; in one of more it is what the further dimensions, which lie
// next to each other, make together. One without dimensions has a single row.
type MemoryView struct {
	Header
	obj      Value  // what it is a view of
	text     string // the storage, when it is immutable
	data     []byte // the storage, when it is not
	readonly bool
	start    int // offset of the first row
	stride   int // bytes from one row to the next
	count    int // rows
	inner    []int
	scalar   bool // without dimensions
	format   byte
	itemsize int
	released bool
	lease    *lease // of what obj's __buffer__ returned, or nil
	hash     int64  // once hashed; it outlives the memory
	hashed   bool
}

// MemoryViewType is memoryview.
var MemoryViewType = &Type{}

var memoryviewArguments = &Native{sig: ParseSignature("memoryview(object)")}

var memoryViewSpec = TypeSpec{
	Name: "memoryview", Weakref: true,
	Doc: "A view of the memory of a bytes-like object.",
	Slots: Slots{
		New:     memoryviewNew,
		Repr:    memoryviewRepr,
		Hash:    memoryviewHash,
		Iter:    memoryviewIter,
		Len:     memoryviewLen,
		GetItem: memoryviewGetItem,
		SetItem: memoryviewSetItem,
		Compare: memoryviewCompare,
		Traverse: func(v Value, visit func(Value)) {
			m := MustAs[MemoryView](v)
			visit(m.obj)
			if m.lease != nil {
				visit(m.lease.view)
			}
		},
	},
	Methods: []Method{
		bufferMethod, releaseBufferMethod,
		{Sig: "_from_flags(cls, object, flags, /)", Kind: ClassMethod, Fn: func(th *Thread, args []Value) (Value, error) {
			return viewWithFlags(th, args[1], args[2])
		}},
		{Sig: "__enter__(self, /)", Fn: memoryviewEnter},
		{Sig: "__exit__(self, /, *exc_info)", Fn: memoryviewRelease},
		{Sig: "cast(self, /, format, shape=)", Fn: memoryviewCast},
		{Sig: "hex(self, /, sep=, bytes_per_sep=1)", Fn: bytesHex},
		{Sig: "release(self, /)", Fn: memoryviewRelease},
		{Sig: "tobytes(self, /, order='C')", Fn: memoryviewTobytes},
		{Sig: "tolist(self, /)", Fn: memoryviewTolist},
		{Sig: "toreadonly(self, /)", Fn: memoryviewToreadonly},
	},
	Members: []Member{
		memoryMember("c_contiguous", func(m *MemoryView) Value { return Bool(m.contiguous()) }),
		memoryMember("contiguous", func(m *MemoryView) Value { return Bool(m.contiguous() || m.fortran()) }),
		memoryMember("f_contiguous", func(m *MemoryView) Value { return Bool(m.fortran()) }),
		memoryMember("format", func(m *MemoryView) Value { return latin1Strs[m.format].Value() }),
		memoryMember("itemsize", func(m *MemoryView) Value { return Int(int64(m.itemsize)) }),
		memoryMember("nbytes", func(m *MemoryView) Value { return Int(int64(m.count * m.rowSize())) }),
		memoryMember("ndim", func(m *MemoryView) Value { return Int(int64(len(m.shape()))) }),
		memoryMember("obj", func(m *MemoryView) Value { return m.obj }),
		memoryMember("readonly", func(m *MemoryView) Value { return Bool(m.readonly) }),
		memoryMember("shape", func(m *MemoryView) Value { return intTuple(m.shape()) }),
		memoryMember("strides", func(m *MemoryView) Value { return intTuple(m.strides()) }),
		memoryMember("suboffsets", func(*MemoryView) Value { return NewTuple().Value() }),
	},
	Final:    true,
	Sequence: true,
}

func init() {
	RegisterType(MemoryViewType, &memoryViewSpec)
}

func memoryMember(name string, get func(*MemoryView) Value) Member {
	return Member{Name: name, Get: func(th *Thread, v Value) (Value, error) {
		m := MustAs[MemoryView](v)
		if err := m.check(th); err != nil {
			return Value{}, err
		}
		return get(m), nil
	}}
}

// check raises ValueError once the view is released.
func (m *MemoryView) check(th *Thread) error {
	if m.released {
		return th.ValueErrorf("operation forbidden on released memoryview object")
	}
	return nil
}

func (m *MemoryView) contiguous() bool { return m.stride == m.rowSize() || m.count <= 1 }

// bytesAt is the n bytes of storage from offset off.
func (m *MemoryView) bytesAt(off, n int) string {
	if m.data != nil {
		return bytesView(m.data[off : off+n])
	}
	return m.text[off : off+n]
}

// item is the bytes of item i, counted through all dimensions.
func (m *MemoryView) item(i int) string { return m.bytesAt(m.offset(i), m.itemsize) }

// contents is all items' bytes: the storage itself, or a copy when the items
// are not next to each other.
func (m *MemoryView) contents() string {
	if m.count == 0 {
		return "" // it may start before the storage, to be read backwards
	}
	if m.contiguous() {
		return m.bytesAt(m.start, m.count*m.rowSize())
	}
	var b strings.Builder
	size := m.rowSize()
	b.Grow(m.count * size)
	for i := range m.count {
		b.WriteString(m.bytesAt(m.start+i*m.stride, size))
	}
	return b.String()
}

// sub is another view of the same items.
func (m *MemoryView) sub() *MemoryView {
	c := *m
	if c.lease != nil {
		c.lease.views++
	}
	c.hashed = false
	if b := As[ByteArray](m.obj, ByteArrayType); b != nil {
		b.addView(&c)
	}
	return &c
}

func memoryviewNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	var buf [1]Value
	bound, err := memoryviewArguments.bindArgs(th, buf[:0], args, names)
	if err != nil {
		return Value{}, err
	}
	m, err := NewMemoryView(th, bound[0])
	if err != nil {
		return Value{}, err
	}
	return m.Value(), nil
}

// NewMemoryView is memoryview(v).
func NewMemoryView(th *Thread, v Value) (*MemoryView, error) {
	if m := Exactly[MemoryView](v, MemoryViewType); m != nil {
		return m.sub(), m.check(th)
	}
	m := &MemoryView{Header: Header{MemoryViewType}, obj: v, stride: 1, format: 'B', itemsize: 1}
	if b := As[Bytes](v, BytesType); b != nil {
		m.text, m.count, m.readonly = b.B, len(b.B), true
		return m, nil
	}
	if b := As[ByteArray](v, ByteArrayType); b != nil {
		m.data, m.count = b.B, len(b.B)
		b.addView(m)
		return m, nil
	}
	if hasBuffer(v) {
		return borrowedView(th, v, bufferFullRO)
	}
	return nil, th.TypeErrorf("memoryview: a bytes-like object is required, not '%s'", v.Type().name)
}

func memoryviewRepr(th *Thread, v Value) (Value, error) {
	kind := "memory"
	if MustAs[MemoryView](v).released {
		kind = "released memory"
	}
	return NewStr(fmt.Sprintf("<%s at %#x>", kind, th.Interp.ID(v))).Value(), nil
}

func memoryviewHash(th *Thread, v Value) (int64, error) {
	m := MustAs[MemoryView](v)
	switch {
	case m.hashed:
		return m.hash, nil
	case m.released:
		return 0, m.check(th)
	case !m.readonly:
		return 0, th.ValueErrorf("cannot hash writable memoryview object")
	case m.itemsize != 1 || m.format == '?':
		return 0, th.ValueErrorf("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
	}
	if _, err := Hash(th, m.obj); err != nil {
		return 0, err
	}
	m.hash, m.hashed = hashKey.sum(m.contents()), true
	return m.hash, nil
}

func memoryviewLen(th *Thread, v Value) (int, error) {
	m := MustAs[MemoryView](v)
	if m.scalar {
		return 0, th.TypeErrorf("0-dim memory has no length")
	}
	return m.count, m.check(th)
}

func memoryviewCompare(th *Thread, a, b Value, op CompareOp) (Value, error) {
	m := Exactly[MemoryView](a, MemoryViewType)
	if m == nil || op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	if a == b || m.released {
		return Bool((a == b) == (op == CmpEq)), nil
	}
	y, ok := bufferView(b)
	if !ok {
		if b.Type() == MemoryViewType {
			return Bool(op == CmpNe), nil
		}
		return NotImplemented, nil
	}
	other := Exactly[MemoryView](b, MemoryViewType)
	format := byte('B')
	if other != nil {
		format = other.format
	}
	if other != nil && !slices.Equal(m.shape(), other.shape()) || other == nil && len(m.shape()) != 1 {
		return Bool(op == CmpNe), nil
	}
	if m.format == format && !strings.ContainsRune("fde", rune(format)) {
		return Bool((m.contents() == y) == (op == CmpEq)), nil
	}
	if other == nil {
		other = &MemoryView{text: y, stride: 1, count: len(y), format: 'B', itemsize: 1}
	}
	eq, err := equalViews(th, m, other)
	return Bool(eq == (op == CmpEq)), err
}

// equalViews compares views of different formats by the values of their items.
func equalViews(th *Thread, m, other *MemoryView) (bool, error) {
	if m.items() != other.items() {
		return false, nil
	}
	for i := range m.items() {
		x, y := unpackItem(m.format, m.item(i)), unpackItem(other.format, other.item(i))
		// Unlike in containers an item that is not equal to itself is not equal.
		eq, err := CompareBool(th, x, y, CmpEq)
		if err != nil || !eq {
			return false, err
		}
	}
	return true, nil
}

func memoryviewGetItem(th *Thread, self, key Value) (Value, error) {
	m := MustAs[MemoryView](self)
	if err := m.check(th); err != nil {
		return Value{}, err
	}
	sl := Exactly[Slice](key, SliceType)
	switch {
	case m.scalar && key == Ellipsis:
		return self, nil
	case sl != nil && !m.scalar:
		v, err := m.slice(th, sl)
		if err != nil {
			return Value{}, err
		}
		return v.Value(), nil
	}
	i, err := m.position(th, key, "multi-dimensional sub-views are not implemented")
	if err != nil {
		return Value{}, err
	}
	return unpackItem(m.format, m.item(i)), nil
}

// slice is the view of a slice of m.
func (m *MemoryView) slice(th *Thread, sl *Slice) (*MemoryView, error) {
	start, _, step, count, err := SliceIndices(th, sl, m.count)
	if err != nil {
		return nil, err
	}
	s := m.sub()
	s.start += start * m.stride
	s.stride *= step
	s.count = count
	return s, m.check(th)
}

func memoryviewSetItem(th *Thread, self, key, v Value) error {
	m := MustAs[MemoryView](self)
	switch {
	case m.released:
		return m.check(th)
	case m.readonly:
		return th.TypeErrorf("cannot modify read-only memory")
	case !v.IsSet():
		return th.TypeErrorf("cannot delete memory")
	}
	if sl := Exactly[Slice](key, SliceType); sl != nil && !m.scalar {
		if len(m.inner) > 0 {
			return th.Raise(NotImplementedError, "memoryview slice assignments are currently restricted to ndim = 1")
		}
		s, err := m.slice(th, sl)
		if err != nil {
			return err
		}
		return s.assign(th, v)
	}
	i := 0
	if !m.scalar || key != Ellipsis {
		var err error
		if i, err = m.position(th, key, "sub-views are not implemented"); err != nil {
			return err
		}
	}
	b, err := packItem(th, m.format, v)
	if err != nil {
		return err
	}
	if err := m.check(th); err != nil {
		return err
	}
	copy(m.data[m.offset(i):], b)
	return nil
}

// assign stores the items of a bytes-like object of the same structure.
func (m *MemoryView) assign(th *Thread, v Value) error {
	b, err := BytesView(th, v)
	if err != nil {
		return err
	}
	format := byte('B')
	if src := Exactly[MemoryView](v, MemoryViewType); src != nil {
		format = src.format
	}
	src := Exactly[MemoryView](v, MemoryViewType)
	if format != m.format || len(b) != m.count*m.itemsize || src != nil && len(src.shape()) != 1 {
		return th.ValueErrorf("memoryview assignment: lvalue and rvalue have different structures")
	}
	b = strings.Clone(b) // it may be a view of the same storage
	for i := range m.count {
		copy(m.data[m.start+i*m.stride:], b[i*m.itemsize:(i+1)*m.itemsize])
	}
	return th.scan(len(b))
}

func memoryviewEnter(th *Thread, args []Value) (Value, error) {
	return args[0], MustAs[MemoryView](args[0]).check(th)
}

// memoryviewRelease is release and __exit__.
func memoryviewRelease(th *Thread, args []Value) (Value, error) {
	m := MustAs[MemoryView](args[0])
	lease := m.lease
	*m = MemoryView{Header: m.Header, obj: None, released: true, hash: m.hash, hashed: m.hashed}
	return None, lease.end(th)
}

func memoryviewTobytes(th *Thread, args []Value) (Value, error) {
	if args[1].IsSet() && !args[1].IsNone() {
		s := AsStr(args[1])
		if s == nil {
			return Value{}, th.TypeErrorf("tobytes() argument 'order' must be str or None, not %s", args[1].Type().name)
		}
		if _, err := textForC(th, s); err != nil {
			return Value{}, err
		}
		if s.s != "C" && s.s != "F" && s.s != "A" {
			return Value{}, th.ValueErrorf("order must be 'C', 'F' or 'A'")
		}
	}
	m := MustAs[MemoryView](args[0])
	if s := AsStr(OrNone(args[1])); s != nil && s.s == "F" && len(m.inner) > 0 && !m.released {
		return m.columns(th)
	}
	b, err := BytesLike(th, args[0])
	if err != nil {
		return Value{}, err
	}
	return newByteString(th, b)
}

func memoryviewTolist(th *Thread, args []Value) (Value, error) {
	m := MustAs[MemoryView](args[0])
	if err := m.check(th); err != nil {
		return Value{}, err
	}
	if err := th.Alloc(int64(m.items()) * 16); err != nil {
		return Value{}, err
	}
	return m.list(m.shape(), 0), th.scan(m.items() * 8)
}

func memoryviewToreadonly(th *Thread, args []Value) (Value, error) {
	m := MustAs[MemoryView](args[0])
	c := m.sub()
	c.readonly = true
	return c.Value(), m.check(th)
}

func memoryviewCast(th *Thread, args []Value) (Value, error) {
	m := MustAs[MemoryView](args[0])
	f := AsStr(args[1])
	if f == nil {
		return Value{}, th.TypeErrorf("cast() argument 'format' must be str, not %s", GivenName(args[1]))
	}
	if err := m.check(th); err != nil {
		return Value{}, err
	}
	if !m.contiguous() {
		return Value{}, th.TypeErrorf("memoryview: casts are restricted to C-contiguous views")
	}
	var shape []Value
	if args[2].IsSet() {
		var err error
		if shape, err = givenShape(th, args[2]); err != nil {
			return Value{}, err
		}
		if len(m.shape()) != 1 && len(shape) != 1 {
			return Value{}, th.TypeErrorf("memoryview: cast must be 1D -> ND or ND -> 1D")
		}
	}
	format := strings.TrimPrefix(f.s, "@")
	if len(format) != 1 || ItemSize(format[0]) == 0 {
		return Value{}, th.ValueErrorf("memoryview: destination format must be a native single character format prefixed with an optional '@'")
	}
	const byteFormats = "Bbc"
	if !strings.Contains(byteFormats, format) && !strings.ContainsRune(byteFormats, rune(m.format)) {
		return Value{}, th.TypeErrorf("memoryview: cannot cast between two non-byte formats")
	}
	size, n := ItemSize(format[0]), m.count*m.rowSize()
	if n%size != 0 {
		return Value{}, th.TypeErrorf("memoryview: length is not a multiple of itemsize")
	}
	c := m.sub()
	c.format, c.itemsize, c.stride, c.count, c.inner, c.scalar = format[0], size, size, n/size, nil, false
	if args[2].IsSet() {
		if err := c.reshape(th, shape); err != nil {
			return Value{}, err
		}
	}
	return c.Value(), nil
}

// memoryIter iterates over a memoryview.
type memoryIter struct {
	Header
	view *MemoryView // nil once exhausted
	pos  int
}

var memoryIterType = &Type{}

var memoryIterSpec = TypeSpec{
	Name: "memory_iterator",
	Slots: Slots{
		Iter: func(_ *Thread, v Value) (Value, error) { return v, nil },
		Next: memoryIterNext,
		Traverse: func(v Value, visit func(Value)) {
			if m := MustAs[memoryIter](v).view; m != nil {
				visit(m.Value())
			}
		},
	},
	Abstract: true,
	Final:    true,
}

func init() {
	RegisterType(memoryIterType, &memoryIterSpec)
}

func memoryviewIter(th *Thread, v Value) (Value, error) {
	m := MustAs[MemoryView](v)
	switch {
	case m.scalar:
		return Value{}, th.TypeErrorf("invalid indexing of 0-dim memory")
	case len(m.inner) > 0:
		return Value{}, th.Raise(NotImplementedError, "multi-dimensional sub-views are not implemented")
	}
	return (&memoryIter{Header: Header{memoryIterType}, view: m}).Value(), m.check(th)
}

func memoryIterNext(th *Thread, v Value) (Value, error) {
	it := MustAs[memoryIter](v)
	if it.view == nil {
		return Value{}, nil
	}
	if err := it.view.check(th); err != nil {
		return Value{}, err
	}
	if it.pos >= it.view.count {
		it.view = nil
		return Value{}, nil
	}
	it.pos++
	return unpackItem(it.view.format, it.view.item(it.pos-1)), nil
}
