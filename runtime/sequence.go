package runtime

import "math/big"

// Types of the smaller builtin objects.
var (
	ObjectType    = &Type{}
	TypeType      = &Type{}
	RangeType     = &Type{}
	SliceType     = &Type{}
	BytesType     = &Type{}
	ByteArrayType = &Type{}
	CellType      = &Type{}
	ModuleType    = &Type{}
)

// Range is a range whose bounds fit 64 bits; Big holds start, stop and step of
// any other.
type Range struct {
	Header
	Start, Stop, Step int64
	Count             int64 // number of items
	Big               *[3]*big.Int
}

// RangeIter iterates over a Range of 64-bit bounds: Left items remain, the next
// one is Next.
type RangeIter struct {
	Header
	Next, Step, Left int64
}

// RangeIterType is the type of iter(range(…)).
var RangeIterType = &Type{}

// Slice is a slice object; each part is None or any object.
type Slice struct {
	Header
	Start, Stop, Step Value
}

// Bytes is a bytes object. B must not be changed once a script can see it.
type Bytes struct {
	Header
	B    string
	hash int64
}

// ByteArray is a bytearray.
type ByteArray struct {
	Header
	B       []byte
	exports int // memoryviews that pin the size
}

// Cell is a variable that closures share; V is unset while it is unbound.
type Cell struct {
	Header
	V Value
}

// NewCell makes a cell that holds v.
func NewCell(v Value) *Cell { return &Cell{Header{CellType}, v} }

// AsCell returns v, which must be a cell.
func AsCell(v *Value) *Cell { return MustAs[Cell](*v) }

// Module is a module object.
type Module struct {
	Header
	Attrs Attrs
}

// NewBytes makes a bytes object with the contents of b.
func NewBytes(b string) *Bytes { return &Bytes{Header: Header{BytesType}, B: b} }

// NewSlice makes a slice object.
func NewSlice(start, stop, step Value) *Slice {
	return &Slice{Header{SliceType}, start, stop, step}
}

// NewModule makes a module named name with an empty namespace but for the
// attributes every module has.
func NewModule(name string, doc Value) *Module {
	m := &Module{Header: Header{ModuleType}}
	d := NewDict()
	d.SetStr(Intern("__name__"), NewStr(name).Value())
	d.SetStr(Intern("__doc__"), OrNone(doc))
	d.SetStr(Intern("__package__"), None)
	d.SetStr(Intern("__loader__"), None)
	d.SetStr(Intern("__spec__"), None)
	m.Attrs.setDict(d)
	return m
}

// Dict is the module's namespace.
func (m *Module) Dict() *Dict { return m.Attrs.dict() }
