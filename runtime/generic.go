package runtime

// GenericType is typing.Generic, the base of classes with type parameters.
var GenericType = &Type{}

func init() {
	RegisterType(GenericType, TypeSpec{Name: "Generic", Module: "typing", Mixin: true,
		Methods: []Method{ClassGetItem}})
}
