package runtime

// The types of the singletons.
var (
	NoneType           = &Type{}
	NotImplementedType = &Type{}
	EllipsisType       = &Type{}
	BoolType           = &Type{}
)

// singleton is an object without state; the padding byte gives each its own address.
type singleton struct {
	Header
	_ byte
}

var (
	noneObject           = singleton{Header: Header{NoneType}}
	notImplementedObject = singleton{Header: Header{NotImplementedType}}
	ellipsisObject       = singleton{Header: Header{EllipsisType}}
)

// The singletons.
var (
	None           = noneObject.Value()
	NotImplemented = notImplementedObject.Value()
	Ellipsis       = ellipsisObject.Value()
	True           = Bool(true)
	False          = Bool(false)
)

// OrNone returns v, or None when v is unset.
func OrNone(v Value) Value {
	if v.IsSet() {
		return v
	}
	return None
}
