package runtime

// List is a list. Storage is general, or bare 8-byte words while all elements
// are ints, or all are floats: such lists are invisible to the garbage
// collector and half the size. Scripts cannot tell the difference. Code outside
// this file uses the methods, which look at the mode.
type List struct {
	Header
	mode  listMode
	items []Value  // mode listValues
	words []uint64 // mode listInts or listFloats
}

type listMode uint8

const (
	listValues listMode = iota
	listInts
	listFloats
)

// ListType is list.
var ListType = &Type{}

// NewList makes a list that owns items.
func NewList(items []Value) *List { return &List{Header: Header{ListType}, items: items} }

// AsList returns v as a list (or an instance of a subclass), or nil.
func AsList(v Value) *List { return As[List](v, ListType) }

// Len is the number of elements.
func (l *List) Len() int { return len(l.items) + len(l.words) }

// At returns element i, which must be in range.
func (l *List) At(i int) Value {
	switch l.mode {
	case listInts:
		return Int(int64(l.words[i]))
	case listFloats:
		return Value{Float(0).p, l.words[i]}
	}
	return l.items[i]
}

// SetAt replaces element i, which must be in range.
func (l *List) SetAt(i int, v Value) {
	switch {
	case l.mode == listValues:
		l.items[i].Set(&v)
	case l.mode == listInts && v.IsInt() || l.mode == listFloats && v.IsFloat():
		l.words[i] = v.n
	default:
		l.generalise()
		l.items[i] = v
	}
}

// Append adds v at the end.
func (l *List) Append(th *Thread, v Value) error {
	if l.mode == listValues {
		if len(l.items) == cap(l.items) {
			if err := th.Alloc(int64(cap(l.items)) * 16); err != nil {
				return err
			}
		}
		l.items = append(l.items, v)
		return nil
	}
	if l.mode == listInts && v.IsInt() || l.mode == listFloats && v.IsFloat() {
		if len(l.words) == cap(l.words) {
			if err := th.Alloc(int64(cap(l.words)) * 8); err != nil {
				return err
			}
		}
		l.words = append(l.words, v.n)
		return nil
	}
	l.generalise()
	return l.Append(th, v)
}

// Values returns the elements as a slice of Values. In the general mode it is
// the list's own storage: good until the list changes or script code runs.
func (l *List) Values() []Value {
	if l.mode == listValues {
		return l.items
	}
	out := make([]Value, len(l.words))
	for i := range out {
		out[i] = l.At(i)
	}
	return out
}

// SetValues makes items, which the list then owns, its elements.
func (l *List) SetValues(items []Value) {
	l.mode, l.items, l.words = listValues, items, nil
}

func (l *List) generalise() {
	if l.mode != listValues {
		l.SetValues(l.Values())
	}
}
