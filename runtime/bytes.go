package runtime

import "strings"

// Bytes is a bytes object. B must not be changed once a script can see it.
type Bytes struct {
	Header
	B       string
	hash    int64 // 0 until computed
	backing int   // size of the storage that a slice keeps alive; 0 when its own
}

// bytesSize is the size of a Bytes without its contents.
const bytesSize = 48

// BytesType is bytes.
var BytesType = &Type{}

// NewBytes makes a bytes object with the contents of b.
func NewBytes(b string) *Bytes { return &Bytes{Header: Header{BytesType}, B: b} }

// Hash is the hash of the contents, computed once.
func (b *Bytes) Hash() int64 {
	if b.hash == 0 {
		b.hash = hashKey.sum(b.B)
	}
	return b.hash
}

// Freeze computes the hash, so that interpreters running at the same time can
// share b.
func (b *Bytes) Freeze() { b.Hash() }

// shortBytes are the bytes objects of one byte, and emptyBytes, which are never
// made anew.
var (
	shortBytes = func() (t [256]*Bytes) {
		for i := range t {
			t[i] = NewBytes(string([]byte{byte(i)}))
			t[i].Freeze()
		}
		return t
	}()
	emptyBytes = NewBytes("")
)

// newByteString is the bytes object b as a Value, charged to the thread.
func newByteString(th *Thread, b string) (Value, error) {
	switch len(b) {
	case 0:
		return emptyBytes.Value(), nil
	case 1:
		return shortBytes[b[0]].Value(), nil
	}
	if err := th.Alloc(int64(len(b)) + bytesSize); err != nil {
		return Value{}, err
	}
	return NewBytes(b).Value(), nil
}

var bytesSpec = TypeSpec{
	Name: "bytes",
	Doc:  "An immutable sequence of bytes.",
	Slots: Slots{
		New:      bytesNew,
		Repr:     bytesRepr,
		Hash:     func(_ *Thread, v Value) (int64, error) { return MustAs[Bytes](v).Hash(), nil },
		Iter:     bytesIter,
		Len:      func(_ *Thread, v Value) (int, error) { return len(MustAs[Bytes](v).B), nil },
		GetItem:  bytesGetItem,
		Contains: bytesContains,
		Compare:  bytesCompare,
		Binary:   [NumBinaryOps]BinaryFunc{OpAdd: bytesAdd, OpMul: bytesMul, OpMod: bytesMod},
		Size:     func(v Value) int64 { return bytesSize + int64(len(MustAs[Bytes](v).B)) },
	},
	Methods: append([]Method{
		bufferMethod,
		{Sig: "__bytes__(self, /)", Fn: func(_ *Thread, a []Value) (Value, error) { return exactBytes(MustAs[Bytes](a[0])), nil }},
		{Sig: "__getnewargs__(self, /)", Fn: func(_ *Thread, a []Value) (Value, error) {
			return NewTuple(exactBytes(MustAs[Bytes](a[0]))).Value(), nil
		}},
		{Sig: "__sizeof__(self, /)", Fn: func(_ *Thread, a []Value) (Value, error) {
			return Int(33 + int64(len(MustAs[Bytes](a[0]).B))), nil
		}},
	}, byteMethods...),
}

func init() {
	SubclassLayout[Bytes](BytesType)
	RegisterType(BytesType, &bytesSpec)
}

// byteMethods are the methods that bytes and bytearray share. Those that
// return such an object return the receiver's kind.
var byteMethods = []Method{
	{Sig: "capitalize(self, /)", Fn: mapBytes(capitalizeBytes)},
	{Sig: "lower(self, /)", Fn: mapBytes(lowerBytes)},
	{Sig: "swapcase(self, /)", Fn: mapBytes(swapBytes)},
	{Sig: "title(self, /)", Fn: mapBytes(titleBytes)},
	{Sig: "upper(self, /)", Fn: mapBytes(upperBytes)},

	{Sig: "isalnum(self, /)", Fn: testBytes(func(c byte) bool { return isAlphaByte(c) || isDigit(c) })},
	{Sig: "isalpha(self, /)", Fn: testBytes(isAlphaByte)},
	{Sig: "isascii(self, /)", Fn: bytesIsASCII},
	{Sig: "isdigit(self, /)", Fn: testBytes(isDigit)},
	{Sig: "islower(self, /)", Fn: bytesIslower},
	{Sig: "isspace(self, /)", Fn: testBytes(isSpaceByte)},
	{Sig: "istitle(self, /)", Fn: bytesIstitle},
	{Sig: "isupper(self, /)", Fn: bytesIsupper},

	{Sig: "count(self, sub, start=None, end=None, /)", Fn: bytesCount},
	{Sig: "endswith(self, suffix, start=None, end=None, /)", Fn: bytesEndswith},
	{Sig: "find(self, sub, start=None, end=None, /)", Fn: bytesFind},
	{Sig: "index(self, sub, start=None, end=None, /)", Fn: bytesIndex},
	{Sig: "rfind(self, sub, start=None, end=None, /)", Fn: bytesRfind},
	{Sig: "rindex(self, sub, start=None, end=None, /)", Fn: bytesRindex},
	{Sig: "startswith(self, prefix, start=None, end=None, /)", Fn: bytesStartswith},
	{Sig: "removeprefix(self, prefix, /)", Fn: bytesRemoveprefix},
	{Sig: "removesuffix(self, suffix, /)", Fn: bytesRemovesuffix},
	{Sig: "replace(self, old, new, count=-1, /)", Fn: bytesReplace},
	{Sig: "translate(self, table, /, delete=b'')", Fn: bytesTranslate},
	{Sig: "maketrans(frm, to, /)", Fn: bytesMaketrans, Kind: StaticMethod},

	{Sig: "join(self, iterable_of_bytes, /)", Fn: bytesJoin},
	{Sig: "partition(self, sep, /)", Fn: bytesPartition},
	{Sig: "rpartition(self, sep, /)", Fn: bytesRpartition},
	{Sig: "rsplit(self, /, sep=None, maxsplit=-1)", Fn: bytesRsplit},
	{Sig: "split(self, /, sep=None, maxsplit=-1)", Fn: bytesSplit},
	{Sig: "splitlines(self, /, keepends=False)", Fn: bytesSplitlines},

	{Sig: "center(self, width, fillchar=b' ', /)", Fn: bytesCenter},
	{Sig: "expandtabs(self, /, tabsize=8)", Fn: bytesExpandtabs},
	{Sig: "ljust(self, width, fillchar=b' ', /)", Fn: bytesLjust},
	{Sig: "lstrip(self, bytes=None, /)", Fn: bytesLstrip},
	{Sig: "rjust(self, width, fillchar=b' ', /)", Fn: bytesRjust},
	{Sig: "rstrip(self, bytes=None, /)", Fn: bytesRstrip},
	{Sig: "strip(self, bytes=None, /)", Fn: bytesStrip},
	{Sig: "zfill(self, width, /)", Fn: bytesZfill},

	{Sig: "decode(self, /, encoding='utf-8', errors='strict')", Fn: bytesDecode},
	{Sig: "fromhex(cls, string, /)", Fn: bytesFromhex, Kind: ClassMethod},
	{Sig: "hex(self, /, sep=, bytes_per_sep=1)", Fn: bytesHex},
}

// bufferView returns the contents of a bytes-like object: bytes, bytearray or
// memoryview. For a mutable one they are good only until script code runs.
// A released memoryview has none.
func bufferView(v Value) (b string, ok bool) {
	switch t := v.Type(); {
	case t == BytesType || t.solid == BytesType:
		return MustAs[Bytes](v).B, true
	case t == ByteArrayType || t.solid == ByteArrayType:
		return bytesView(MustAs[ByteArray](v).B), true
	case t == MemoryViewType:
		if m := MustAs[MemoryView](v); !m.released {
			return m.contents(), true
		}
	}
	return "", false
}

// bytesLike is bufferView with contents that stay: for objects that keep them.
func bytesLike(th *Thread, v Value) (b string, ok bool, err error) {
	b, ok, err = bufferOf(th, v)
	if err == nil && ok && As[Bytes](v, BytesType) == nil {
		if err := th.Alloc(int64(len(b))); err != nil {
			return "", false, err
		}
		b = strings.Clone(b)
	}
	return b, ok, err
}

// BytesLike returns a copy of the contents of a bytes-like object.
func BytesLike(th *Thread, v Value) (string, error) {
	b, err := BytesView(th, v)
	if err != nil || As[Bytes](v, BytesType) != nil {
		return b, err
	}
	return strings.Clone(b), th.Alloc(int64(len(b)))
}

// BytesView returns the contents of an argument that must be bytes-like. They are
// good only until script code runs.
func BytesView(th *Thread, v Value) (string, error) {
	if b, ok, err := bufferOf(th, v); err != nil || ok {
		return b, err
	}
	if v.Type() == MemoryViewType {
		return "", MustAs[MemoryView](v).check(th)
	}
	return "", th.TypeErrorf("a bytes-like object is required, not '%s'", v.Type().name)
}

// madeBytes calls v's __bytes__; the result is nil if it has none.
func madeBytes(th *Thread, v Value) (*Bytes, error) {
	r, ok, err := CallSpecial(th, v, nameBytes)
	if !ok || err != nil {
		return nil, err
	}
	b := As[Bytes](r, BytesType)
	if b == nil {
		return nil, th.TypeErrorf("__bytes__ returned non-bytes (type %s)", r.Type().name)
	}
	return b, nil
}

// callBytes is the text of what v's __bytes__ makes; ok is false if it has none.
func callBytes(th *Thread, v Value) (b string, ok bool, err error) {
	made, err := madeBytes(th, v)
	if made == nil {
		return "", false, err
	}
	return made.B, true, nil
}

var nameBytes = Intern("__bytes__")

// byteResult makes b, which a method of self computed, an object of self's
// builtin kind. b may be a view of self.
func byteResult(th *Thread, self Value, b string) (Value, error) {
	x := As[Bytes](self, BytesType)
	if x == nil {
		if err := th.Alloc(int64(len(b)) + bytesSize); err != nil {
			return Value{}, err
		}
		return NewByteArray([]byte(b)).Value(), nil
	}
	if b == x.B {
		return exactBytes(x), nil
	}
	return newByteString(th, b)
}

// byteSlice is byteResult of the part of self between two offsets.
func byteSlice(th *Thread, self Value, from, to int) (Value, error) {
	b, _ := bufferView(self)
	part := b[from:to]
	x := As[Bytes](self, BytesType)
	if x == nil || len(part) == len(b) || len(part) < 2 {
		return byteResult(th, self, part)
	}
	backing := max(len(b), x.backing)
	if backing > smallText && (len(part) < largeText || len(part)*2 < backing) {
		part, backing = strings.Clone(part), 0
	}
	v, err := newByteString(th, part)
	if err == nil {
		MustAs[Bytes](v).backing = backing
	}
	return v, err
}

// exactBytes returns b, or a bytes object with its contents when it is of a
// subclass.
func exactBytes(b *Bytes) Value {
	if b.typ == BytesType {
		return b.Value()
	}
	return NewBytes(b.B).Value()
}

// bytesOfType returns the contents b as an instance of t, bytes or a subclass.
func bytesOfType(th *Thread, t *Type, b string) (Value, error) {
	if t == BytesType {
		return newByteString(th, b)
	}
	x := NewObject[Bytes](t)
	x.B = b
	return x.Value(), th.Alloc(int64(len(b)))
}

func bytesCompare(_ *Thread, a, b Value, op CompareOp) (Value, error) {
	switch {
	case a.Type().solid == ByteArrayType:
	case a.Type().solid == BytesType && b.Type().solid == BytesType:
	default:
		return NotImplemented, nil
	}
	x, _ := bufferView(a)
	y, ok := bufferView(b)
	if !ok {
		return NotImplemented, nil
	}
	switch op {
	case CmpEq:
		return Bool(x == y), nil
	case CmpNe:
		return Bool(x != y), nil
	}
	return Bool(op.holds(strings.Compare(x, y))), nil
}

func bytesGetItem(th *Thread, self, key Value) (Value, error) {
	return byteItem(th, self, key, "byte", "index out of range")
}

// byteItem is indexing and slicing; kind and outside word the errors.
func byteItem(th *Thread, self, key Value, kind, outside string) (Value, error) {
	if sl := Exactly[Slice](key, SliceType); sl != nil {
		start, stop, step, err := SliceBounds(th, sl)
		if err != nil {
			return Value{}, err
		}
		b, _ := bufferView(self)
		start, _, count := ClampSlice(start, stop, step, len(b))
		if count == 0 {
			return byteResult(th, self, "")
		}
		if step == 1 {
			return byteSlice(th, self, start, start+count)
		}
		if err := th.Alloc(int64(count)); err != nil {
			return Value{}, err
		}
		out := make([]byte, count)
		for i := range out {
			out[i] = b[start+i*step]
		}
		return byteResult(th, self, string(out))
	}
	if !IsInteger(key) && key.Type().Index == nil {
		return Value{}, th.TypeErrorf("%s indices must be integers or slices, not %s", kind, key.Type().name)
	}
	i, err := IndexOf(th, key)
	if err != nil {
		return Value{}, err
	}
	b, _ := bufferView(self)
	if i < 0 {
		i += len(b)
	}
	if uint(i) >= uint(len(b)) {
		return Value{}, th.Raise(IndexError, outside)
	}
	return Int(int64(b[i])), nil
}

func bytesAdd(th *Thread, a, b Value) (Value, error) {
	if t := a.Type().solid; t != BytesType && t != ByteArrayType {
		return NotImplemented, nil
	}
	y, ok, err := bufferOf(th, b)
	if err != nil {
		return Value{}, err
	}
	x, _ := bufferView(a)
	if !ok {
		return NotImplemented, nil
	}
	if err := th.allocText(len(x) + len(y)); err != nil {
		return Value{}, err
	}
	if As[ByteArray](a, ByteArrayType) != nil {
		return NewByteArray(append(append(make([]byte, 0, len(x)+len(y)), x...), y...)).Value(), nil
	}
	if y == "" {
		return exactBytes(MustAs[Bytes](a)), nil
	}
	if x == "" {
		y = strings.Clone(y) // it may be a view of a mutable object
	}
	return NewBytes(x + y).Value(), nil
}

func bytesMul(th *Thread, a, b Value) (Value, error) {
	s, n := a, b
	if t := a.Type().solid; t != BytesType && t != ByteArrayType {
		s, n = b, a
	}
	count, ok, err := repeatCount(th, n)
	if err != nil || !ok {
		return NotImplemented, err
	}
	x, _ := bufferView(s)
	if s.Type().solid == BytesType && x != "" && count > maxIndex/len(x) {
		return Value{}, th.Raise(OverflowError, "repeated bytes are too long")
	}
	text, err := repeatText(th, x, count)
	if err != nil {
		return Value{}, err
	}
	return byteResult(th, s, text)
}

func bytesMod(th *Thread, a, b Value) (Value, error) { return formatBytes(th, a, b, BytesType) }

func byteArrayMod(th *Thread, a, b Value) (Value, error) { return formatBytes(th, a, b, ByteArrayType) }

// formatBytes is a % b for a of type t.
func formatBytes(th *Thread, a, b Value, t *Type) (Value, error) {
	if a.Type().solid != t {
		return NotImplemented, nil
	}
	format, _, err := bytesLike(th, a)
	if err != nil {
		return Value{}, err
	}
	f := percentFormatter{th: th, format: format, bytes: true, out: th.takeRoom()}
	text, err := f.run(b)
	defer th.giveRoom(text)
	if err != nil {
		return Value{}, err
	}
	return byteResult(th, a, string(text))
}

// Writable returns the storage of a bytes-like object that can be changed: good
// until script code runs. It raises TypeError for another object.
func Writable(th *Thread, v Value) ([]byte, error) {
	if b := As[ByteArray](v, ByteArrayType); b != nil {
		return b.B, nil
	}
	if v.Type() == MemoryViewType {
		m := MustAs[MemoryView](v)
		if err := m.check(th); err != nil {
			return nil, err
		}
		if !m.readonly && m.contiguous() {
			return m.data[m.start : m.start+m.count*m.itemsize], nil
		}
	}
	return nil, th.TypeErrorf("read-write bytes-like object expected, not %s", v.Type().name)
}
