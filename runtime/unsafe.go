package runtime

import (
	"math"
	"reflect"
	"unsafe"
)

// A Value is any asyn object, in 16 bytes.
//
// p points to the Header that starts every object, so that the type of every
// value is one load away. int (in the 64-bit range), float and bool are not
// allocated: p points to a shared sentinel header of their type and n holds
// the payload. For every other object n is zero.
//
// Values are copied freely. Comparing two with == compares identity as
// Python's `is` does (for int, float and bool: type and payload).
type Value struct {
	p unsafe.Pointer
	n uint64
}

// Header is the first field of every object. The zero Header is not usable:
// constructors set the type.
type Header struct{ typ *Type }

var (
	intHeader   = Header{IntType}
	floatHeader = Header{FloatType}
	boolHeader  = Header{BoolType}
)

// Value returns the value that refers to the object h is the header of.
// Objects embed Header, so every object has this method.
func (h *Header) Value() Value { return Value{p: unsafe.Pointer(h)} }

// SetType gives a newly made object its type.
func (h *Header) SetType(t *Type) { h.typ = t }

// MakeHeader is the header of an object of type t.
func MakeHeader(t *Type) Header { return Header{typ: t} }

// Type is the object's type.
func (h *Header) Type() *Type { return h.typ }

// Type returns the type of v, which must be set.
func (v Value) Type() *Type { return (*Header)(v.p).typ }

// IsSet reports whether v holds an object.
func (v Value) IsSet() bool { return v.p != nil }

// IsInt reports whether v is an int of the 64-bit range (not a bool, not an
// instance of a subclass, not a big integer).
func (v Value) IsInt() bool { return v.p == unsafe.Pointer(&intHeader) }

// IsFloat reports whether v is exactly a float.
func (v Value) IsFloat() bool { return v.p == unsafe.Pointer(&floatHeader) }

// IsBool reports whether v is True or False.
func (v Value) IsBool() bool { return v.p == unsafe.Pointer(&boolHeader) }

// IsNone reports whether v is None.
func (v Value) IsNone() bool { return v.p == unsafe.Pointer(&noneObject) }

// IsTrue reports whether v is the object True.
func (v Value) IsTrue() bool { return v.p == unsafe.Pointer(&boolHeader) && v.n != 0 }

// IsFalse reports whether v is the object False.
func (v Value) IsFalse() bool { return v.p == unsafe.Pointer(&boolHeader) && v.n == 0 }

// Truth is bool(v) of True and False, ints of the 64-bit range and None; ok is
// false for anything else.
func (v *Value) Truth() (truth, ok bool) {
	return v.n != 0, v.p == unsafe.Pointer(&boolHeader) || v.p == unsafe.Pointer(&intHeader) || v.p == unsafe.Pointer(&noneObject)
}

// BothInt reports whether a and b are ints of the 64-bit range.
func BothInt(a, b *Value) bool {
	return a.p == unsafe.Pointer(&intHeader) && b.p == unsafe.Pointer(&intHeader)
}

// BothFloat reports whether a and b are floats.
func BothFloat(a, b *Value) bool {
	return a.p == unsafe.Pointer(&floatHeader) && b.p == unsafe.Pointer(&floatHeader)
}

// Int64 is the payload of an int or a bool.
func (v *Value) Int64() int64 { return int64(v.n) }

// Float64 is the payload of a float.
func (v *Value) Float64() float64 { return math.Float64frombits(v.n) }

// Int returns the int i.
func Int(i int64) Value { return Value{unsafe.Pointer(&intHeader), uint64(i)} }

// Float returns the float f.
func Float(f float64) Value { return Value{unsafe.Pointer(&floatHeader), math.Float64bits(f)} }

// Bool returns True or False.
func Bool(b bool) Value {
	if b {
		return Value{unsafe.Pointer(&boolHeader), 1}
	}
	return Value{unsafe.Pointer(&boolHeader), 0}
}

// SetInt stores an int in place. It leaves an equal header word alone, which
// spares the garbage collector's write barrier.
func (v *Value) SetInt(i int64) {
	if v.p != unsafe.Pointer(&intHeader) {
		v.p = unsafe.Pointer(&intHeader)
	}
	v.n = uint64(i)
}

// SetFloat stores a float in place, as SetInt does.
func (v *Value) SetFloat(f float64) {
	if v.p != unsafe.Pointer(&floatHeader) {
		v.p = unsafe.Pointer(&floatHeader)
	}
	v.n = math.Float64bits(f)
}

// SetBool stores True or False in place.
func (v *Value) SetBool(b bool) {
	var n uint64
	if b {
		n = 1
	}
	if v.p != unsafe.Pointer(&boolHeader) {
		v.p = unsafe.Pointer(&boolHeader)
	}
	v.n = n
}

// Set copies w into v, sparing the write barrier where the header is the same.
func (v *Value) Set(w *Value) {
	if v.p != w.p {
		v.p = w.p
	}
	v.n = w.n
}

// MoveValues is copy(to, from) for a few values, of which to has as many: Set
// one by one leaves equal header words alone, which spares write barriers.
func MoveValues(to, from []Value) {
	to = to[:len(from)]
	for i := range from {
		to[i].Set(&from[i])
	}
}

// SameObject reports whether v is the object that h heads.
func (v Value) SameObject(h *Header) bool { return v.p == unsafe.Pointer(h) }

// As returns v as the Go struct T that lays out instances of t and of its
// subclasses, or nil if v (which must be set) is no instance of t. t must be
// the type T was declared for: the pair is fixed where the type is declared.
func As[T any](v Value, t *Type) *T {
	if vt := v.Type(); vt == t || vt.solid == t || vt.nested && vt.laidOutBy(t) {
		return (*T)(v.p)
	}
	return nil
}

// Exactly is As for values whose type is t itself, not a subclass.
func Exactly[T any](v Value, t *Type) *T {
	if v.Type() == t {
		return (*T)(v.p)
	}
	return nil
}

// MustAs is As without the check, for receivers of methods: the method's
// binding has established the type.
func MustAs[T any](v Value) *T { return (*T)(v.p) }

// extended lays out instances of script classes derived from a builtin type:
// the builtin's own struct first, attributes behind it.
type extended[T any] struct {
	base  T
	attrs Attrs
}

// SubclassLayout makes script classes derivable from t, whose instances are
// laid out by T: it tells how to allocate an instance that also carries
// attributes, unless T has its own (AttrsField). T must start with Header.
func SubclassLayout[T any](t *Type) {
	var x extended[T]
	t.layout = reflect.TypeFor[T]()
	t.extendedAttrs = unsafe.Offsetof(x.attrs)
	t.alloc = func(sub *Type) Value { return Value{p: unsafe.Pointer(NewObject[T](sub))} }
}

// NewObject allocates an instance of t for a builtin type laid out by T:
// plain for t itself, with attributes behind it for a script subclass. The
// caller fills in T's fields.
func NewObject[T any](t *Type) *T {
	if t.builtin || t.attrsOffset == 0 || t.attrsOffset != t.extendedAttrs {
		x := new(T)
		(*Header)(unsafe.Pointer(x)).typ = t
		if t.attrsOffset != 0 {
			(*Attrs)(unsafe.Add(unsafe.Pointer(x), t.attrsOffset)).init(t)
		}
		return x
	}
	x := new(extended[T])
	if unsafe.Offsetof(x.attrs) != t.extendedAttrs {
		panic("runtime: " + t.name + " is laid out by another struct than the one asked for")
	}
	x.attrs.init(t)
	(*Header)(unsafe.Pointer(x)).typ = t
	return &x.base
}

// AttrsField declares that instances of t (laid out by T) hold their
// attributes in T's own field, at the offset of the given field of a sample.
func AttrsField[T any](t *Type, sample *T, field *Attrs) {
	t.layout = reflect.TypeFor[T]()
	t.attrsOffset = uintptr(unsafe.Pointer(field)) - uintptr(unsafe.Pointer(sample))
}

// attrsOf returns where v keeps its attributes, nil if it has none.
func attrsOf(v Value) *Attrs {
	off := (*Header)(v.p).typ.attrsOffset
	if off == 0 {
		return nil
	}
	return (*Attrs)(unsafe.Add(v.p, off))
}

// Addr is a number that no other live object shares, for cycle detection and
// identity maps within one Go call. It is not Python's id: see Thread.ID.
func (v Value) Addr() uintptr { return uintptr(v.p) ^ uintptr(v.n) }

// CachedAttr reads an attribute through an inline cache: it reports whether
// v's type is still the one of the given version and v's attributes still
// have the given shape, and if so returns the attribute slot.
func CachedAttr(v *Value, version uint32, shape *Shape, slot uint32) *Value {
	t := (*Header)(v.p).typ
	if t.version != version {
		return nil
	}
	a := (*Attrs)(unsafe.Add(v.p, t.attrsOffset))
	if a.shape != shape || uint(slot) >= uint(len(a.slots)) {
		return nil
	}
	return &a.slots[slot]
}

// CachedShape reports whether v's type has the given version and v's
// attributes the given shape (nil: the type's instances have no attributes).
func CachedShape(v *Value, version uint32, shape *Shape) bool {
	t := (*Header)(v.p).typ
	if t.version != version {
		return false
	}
	return shape == nil || (*Attrs)(unsafe.Add(v.p, t.attrsOffset)).shape == shape
}

// CachedAdd adds an attribute through an inline cache: if v's type and shape
// are the expected ones, it stores x as the attribute that takes the object
// from that shape to next, and reports true.
func CachedAdd(v *Value, version uint32, shape, next *Shape, x *Value) bool {
	t := (*Header)(v.p).typ
	if t.version != version {
		return false
	}
	a := (*Attrs)(unsafe.Add(v.p, t.attrsOffset))
	if a.shape != shape {
		return false
	}
	a.slots = append(a.slots, *x)
	a.shape = next
	return true
}

// CachedType reads through an inline cache of a class's attribute: it reports
// whether v is a class of the given version.
func CachedType(v *Value, version uint32) bool {
	t := (*Header)(v.p).typ
	return (t == TypeType || t.solid == TypeType) && (*Type)(v.p).version == version
}

// CachedModule reads a module attribute through an inline cache: it returns
// where the value of the given entry of the module's namespace is stored, nil
// if v is not the module the cache was made for or its namespace has changed
// its layout.
func CachedModule(v, module *Value, layout, entry uint32) *Value {
	if v.p != module.p {
		return nil
	}
	d := (*Module)(v.p).Dict()
	if d.layout != layout {
		return nil
	}
	return d.Slot(entry)
}

// wordHeader is the header of the ints or floats that l holds as bare words,
// nil in the general mode.
func (l *List) wordHeader() unsafe.Pointer { return unsafe.Pointer(l.word) }

// headerOf returns the header of the object v refers to.
func headerOf(v Value) *Header { return (*Header)(v.p) }

// bytesView returns the bytes of b as a string, without a copy. It is good
// until b changes, so it must not outlive the Go call that asks for it.
func bytesView(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// newBlankStr makes a Str of n bytes, not counted, and returns them for the
// caller to fill in before anybody sees it.
//
// A Str of short text and the text are one piece of memory, in which the
// collector does not look for pointers: there are only those to the type, which
// is static, and to the piece itself. That takes a third less time. The sizes of
// the pieces are those of Go's size classes.
func newBlankStr(n int) (*Str, []byte) {
	var p unsafe.Pointer
	switch {
	case n <= 8:
		p = unsafe.Pointer(new([(strSize + 8) / 8]uint64))
	case n <= 24:
		p = unsafe.Pointer(new([(strSize + 24) / 8]uint64))
	case n <= 40:
		p = unsafe.Pointer(new([(strSize + 40) / 8]uint64))
	case n <= shortText:
		p = unsafe.Pointer(new([(strSize + shortText) / 8]uint64))
	default:
		text := make([]byte, n)
		return NewStr(bytesView(text)), text
	}
	s := (*Str)(p)
	text := unsafe.Slice((*byte)(unsafe.Add(p, strSize)), n)
	s.typ, s.length, s.s = StrType, notCounted, bytesView(text)
	return s, text
}

// asLong is the longStr that s, which must be long, is part of.
func (s *Str) asLong() *longStr { return (*longStr)(unsafe.Pointer(s)) }

// strSize is the size of a Str without its text.
const strSize = int64(unsafe.Sizeof(Str{}))

// WindowSize is how many registers an instruction can reach.
const WindowSize = 256

// Window is the WindowSize values of stack from base on, which must be there.
// It checks that with one comparison; slicing and converting takes five times
// as many instructions, and every call and return does it.
func Window(stack []Value, base int32) *[WindowSize]Value {
	if uint64(uint32(base))+WindowSize > uint64(len(stack)) {
		panic("runtime: window beyond the stack")
	}
	return (*[WindowSize]Value)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(stack)), uintptr(base)*unsafe.Sizeof(Value{})))
}

// A Cursor is a place in a sequence of 64-bit instructions. It is as good as an
// index, but one machine word for the loop to keep, and reading through it
// checks no bounds: whoever makes the sequence must see to it that it ends
// with an instruction that goes on elsewhere, that no jump leads out of it, and
// that there is memory of its own behind it, since that is where the cursor stands
// while the last instruction is carried out.
type Cursor struct{ p unsafe.Pointer }

// CursorAt is the place of instruction i of code.
func CursorAt[I ~uint64](code []I, i int) Cursor {
	return Cursor{unsafe.Add(unsafe.Pointer(unsafe.SliceData(code)), i*8)}
}

// Load returns the instruction at the cursor.
func (c Cursor) Load() uint64 { return *(*uint64)(c.p) }

// Moved is the place n instructions on.
func (c Cursor) Moved(n int) Cursor { return Cursor{unsafe.Add(c.p, n*8)} }

// IndexIn is the number in code of the instruction at the cursor.
func IndexIn[I ~uint64](code []I, c Cursor) int32 {
	return int32((uintptr(c.p) - uintptr(unsafe.Pointer(unsafe.SliceData(code)))) / 8)
}
