package runtime

// GenericType is typing.Generic, the base of classes with type parameters.
var GenericType = &Type{}

// TypeAliasType is the type of what type statements make.
var TypeAliasType = &Type{}

var (
	nameParameters = Intern("__parameters__")
	nameHasDefault = Intern("has_default")
	nameDefault    = Intern("__default__")
)

// takesMany says that a type parameter is a TypeVarTuple, the only one that
// can be unpacked: it stands for any number of types.
func takesMany(param Value) bool { return param.Type().Iter != nil }

// genericInitSubclass notes the type parameters that a class leaves open, in
// __parameters__.
func genericInitSubclass(th *Thread, args []Value) (Value, error) {
	cls := AsType(args[0])
	var values, names []Value
	MustAs[Dict](args[1]).Each(func(name, v Value) bool {
		names, values = append(names, name), append(values, v)
		return true
	})
	if err := callInitSubclass(th, GenericType, cls, values, names); err != nil {
		return Value{}, err
	}
	bases := AsTuple(OrNone(cls.dict.GetStr(nameOrigBases)))
	var params []Value
	if bases != nil {
		var err error
		if params, err = typeVars(th, bases.Items); err != nil {
			return Value{}, err
		}
	}
	return None, SetAttr(th, args[0], nameParameters, TupleOf(params).Value())
}

// genericClassGetItem is C[types] of a class with type parameters. Those not
// given are their defaults.
func genericClassGetItem(th *Thread, args []Value) (Value, error) {
	given := []Value{args[1]}
	if t := Exactly[Tuple](args[1], TupleType); t != nil {
		given = t.Items
	}
	open, err := LookupAttr(th, args[0], nameParameters)
	if err != nil {
		return Value{}, err
	}
	params := AsTuple(OrNone(open))
	if params == nil { // Generic itself
		return NewGenericAlias(args[0], args[1]).Value(), nil
	}
	if len(params.Items) == 0 {
		return Value{}, th.TypeErrorf("%s is not a generic class", mustRepr(th, args[0]))
	}
	if given, err = completeTypes(th, args[0], params.Items, given); err != nil {
		return Value{}, err
	}
	return NewGenericAlias(args[0], TupleOf(given).Value()).Value(), nil
}

// completeTypes checks the number of types given for the parameters of a class,
// and adds the defaults of those left out.
func completeTypes(th *Thread, cls Value, params, given []Value) ([]Value, error) {
	if len(params) == 1 && params[0].Type().name == "typing.ParamSpec" {
		return given, nil
	}
	all := append([]Value(nil), given...)
	required := len(params)
	for i, p := range params {
		if takesMany(p) {
			return given, nil
		}
		has, err := CallMethod(th, p, nameHasDefault)
		if err != nil {
			return nil, err
		}
		if !has.IsTrue() {
			continue
		}
		required = min(required, i)
		if i >= len(given) {
			v, err := GetAttr(th, p, nameDefault)
			if err != nil {
				return nil, err
			}
			all = append(all, v)
		}
	}
	if len(given) >= required && len(given) <= len(params) {
		return all, nil
	}
	word, expected := "many", strf("%d", len(params))
	if len(given) < required {
		word = "few"
		if required < len(params) {
			expected = strf("at least %d", required)
		}
	}
	return nil, th.TypeErrorf("Too %s arguments for %s; actual %d, expected %s", word, mustRepr(th, cls), len(given), AsStr(expected).s)
}

func init() {
	RegisterType(GenericType, TypeSpec{Name: "Generic", Module: "typing", Mixin: true,
		Methods: []Method{
			{"__class_getitem__(cls, params, /)", genericClassGetItem, ClassMethod},
			{"__init_subclass__(cls, /, **kwargs)", genericInitSubclass, ClassMethod},
		}})
}
