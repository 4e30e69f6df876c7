package runtime

import (
	"slices"
	"strings"
)

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
// __parameters__: those that Generic or Protocol among its bases lists, or else
// those of all bases.
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
	bases := cls.bases
	written := AsTuple(OrNone(cls.Dict().GetStr(nameOrigBases)))
	if written == nil {
		written = MustAs[Tuple](typeTuple(bases))
		if cls.name == "Protocol" {
			return None, SetAttr(th, args[0], nameParameters, NewTuple().Value())
		}
	}
	var listed *GenericAlias
	for _, b := range written.Items {
		if b == GenericType.Value() {
			return Value{}, th.TypeErrorf("Cannot inherit from plain Generic")
		}
		g := Exactly[GenericAlias](b, GenericAliasType)
		switch {
		case g == nil || !declaresParameters(AsType(g.Origin)):
		case listed != nil && listed.Origin == g.Origin:
			return Value{}, th.TypeErrorf("Cannot inherit from Generic[...] multiple times.")
		default:
			listed = g
		}
	}
	params, err := typeVars(th, written.Items)
	if err != nil {
		return Value{}, err
	}
	if listed != nil {
		if params, err = listedParameters(th, listed, params); err != nil {
			return Value{}, err
		}
	}
	return None, SetAttr(th, args[0], nameParameters, TupleOf(params).Value())
}

// declaresParameters reports whether t[...] lists type parameters: Generic and Protocol do.
func declaresParameters(t *Type) bool {
	if t == nil || t == GenericType {
		return t != nil
	}
	m := t.moduleName()
	return t.name == "Protocol" && m != nil && m.s == "typing"
}

// listedParameters are the type parameters that alias lists, which must be all.
func listedParameters(th *Thread, alias *GenericAlias, all []Value) ([]Value, error) {
	listed, err := alias.parameters(th)
	if err != nil {
		return nil, err
	}
	var missing []string
	for _, p := range all {
		if !slices.Contains(listed.Items, p) {
			missing = append(missing, mustRepr(th, p))
		}
	}
	if len(missing) == 0 {
		return listed.Items, nil
	}
	var names []string
	for _, p := range listed.Items {
		names = append(names, mustRepr(th, p))
	}
	return nil, th.TypeErrorf("Some type variables (%s) are not listed in %s[%s]", strings.Join(missing, ", "),
		AsType(alias.Origin).name, strings.Join(names, ", "))
}

// genericClassGetItem is C[types] of a class with type parameters. Those not
// given are their defaults.
func genericClassGetItem(th *Thread, args []Value) (Value, error) {
	if cls := AsType(args[0]); declaresParameters(cls) {
		return declareParameters(th, cls, args[1])
	}
	params, err := openParameters(th, args[0])
	if err != nil {
		return Value{}, err
	}
	if len(params) == 0 {
		return Value{}, th.TypeErrorf("%s is not a generic class", mustRepr(th, args[0]))
	}
	given, err := subscripts(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if given, err = bindTypes(th, args[0], params, given); err != nil {
		return Value{}, err
	}
	var flat []Value
	for i, p := range params {
		v := given[i]
		if t := Exactly[Tuple](v, TupleType); t != nil && takesMany(p) {
			flat = append(flat, t.Items...)
			continue
		}
		if AsStr(v) != nil || v.IsNone() {
			if v, err = CheckType(th, v, "Parameters to generic types must be types."); err != nil {
				return Value{}, err
			}
		}
		flat = append(flat, v)
	}
	return Subscripted(args[0], flat).Value(), nil
}

// declareParameters is Generic[T, …] or Protocol[T, …].
func declareParameters(th *Thread, cls *Type, item Value) (Value, error) {
	params, err := subscripts(th, item)
	if err != nil {
		return Value{}, err
	}
	if len(params) == 0 {
		return Value{}, th.TypeErrorf("Parameter list to %s[...] cannot be empty", cls.qualname)
	}
	for _, p := range params {
		if p.Type() != UnpackedType && (takesMany(p) || !p.Type().Lookup(Intern("__typing_subst__")).IsSet()) {
			return Value{}, th.TypeErrorf("Parameters to %s[...] must all be type variables or parameter specification variables.", cls.name)
		}
	}
	alias := Subscripted(cls.Value(), params)
	vars, err := alias.parameters(th)
	if err != nil {
		return Value{}, err
	}
	if len(vars.Items) < len(params) {
		return Value{}, th.TypeErrorf("Parameters to %s[...] must all be unique", cls.name)
	}
	return alias.Value(), defaultsLast(th, vars.Items)
}

// defaultsLast fails if a type parameter with a default stands before one without,
// or behind a TypeVarTuple.
func defaultsLast(th *Thread, params []Value) error {
	many, defaults := false, false
	for _, p := range params {
		has, err := CallMethod(th, p, nameHasDefault)
		switch {
		case err != nil:
			return err
		case has.IsTrue() && many:
			return th.TypeErrorf("Type parameter with a default follows TypeVarTuple")
		case !has.IsTrue() && defaults:
			return th.TypeErrorf("Type parameter %s without a default follows type parameter with a default", mustRepr(th, p))
		}
		many, defaults = many || takesMany(p), defaults || has.IsTrue()
	}
	return nil
}

var genericSpec = TypeSpec{Name: "Generic", Module: "typing", Mixin: true,
	Methods: []Method{
		{"__class_getitem__(cls, params, /)", genericClassGetItem, ClassMethod},
		{"__init_subclass__(cls, /, **kwargs)", genericInitSubclass, ClassMethod},
	}}

func init() {
	RegisterType(GenericType, &genericSpec)
}
