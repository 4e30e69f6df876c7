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

func init() {
	registerSingleton(NoneType, "NoneType", "The type of the None singleton.", None, Slots{
		Repr: constantRepr("None"),
		Bool: func(*Thread, Value) (bool, error) { return false, nil },
		Hash: func(*Thread, Value) (int64, error) { return noneHash, nil },
	})
	registerSingleton(NotImplementedType, "NotImplementedType", "The type of the NotImplemented singleton.", NotImplemented, Slots{
		Repr: constantRepr("NotImplemented"),
		Bool: func(th *Thread, _ Value) (bool, error) {
			return false, th.TypeErrorf("NotImplemented should not be used in a boolean context")
		},
	}, Method{"__reduce__(self, /)", constantReduce("NotImplemented"), InstanceMethod})
	registerSingleton(EllipsisType, "ellipsis", "The type of the Ellipsis singleton.", Ellipsis, Slots{
		Repr: constantRepr("Ellipsis"),
	}, Method{"__reduce__(self, /)", constantReduce("Ellipsis"), InstanceMethod})
}

// noneHash is hash(None) in CPython: the order of a set that contains None is output.
const noneHash = 0xfca86420

// registerSingleton declares the type whose only instance is v.
func registerSingleton(t *Type, name, doc string, v Value, slots Slots, methods ...Method) {
	// CPython's C name of the ellipsis type shows in this message alone.
	typeName := name
	if v == Ellipsis {
		typeName = "EllipsisType"
	}
	slots.New = func(th *Thread, _ *Type, args, names []Value) (Value, error) {
		if len(args) > 0 || len(names) > 0 {
			return Value{}, th.TypeErrorf("%s takes no arguments", typeName)
		}
		return v, nil
	}
	RegisterType(t, &TypeSpec{Name: name, Doc: doc, Final: true, Slots: slots, Methods: methods})
}

func constantRepr(name string) UnaryFunc {
	return func(*Thread, Value) (Value, error) { return Intern(name).Value(), nil }
}

func constantReduce(name string) NativeFunc {
	return func(*Thread, []Value) (Value, error) { return Intern(name).Value(), nil }
}

// OrNone returns v, or None when v is unset.
func OrNone(v Value) Value {
	if v.IsSet() {
		return v
	}
	return None
}
