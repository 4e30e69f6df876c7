package runtime

// Tuple is a tuple. Items must not be changed once a script can see it.
type Tuple struct {
	Header
	Items []Value
}

// TupleType is tuple.
var TupleType = &Type{}

// NewTuple makes a tuple with a copy of items.
func NewTuple(items ...Value) *Tuple {
	t := &Tuple{Header: Header{TupleType}}
	if len(items) > 0 {
		t.Items = append(make([]Value, 0, len(items)), items...)
	}
	return t
}

// TupleOf makes a tuple that owns items.
func TupleOf(items []Value) *Tuple { return &Tuple{Header{TupleType}, items} }

// AsTuple returns v as a tuple (or an instance of a subclass), or nil.
func AsTuple(v Value) *Tuple { return As[Tuple](v, TupleType) }
