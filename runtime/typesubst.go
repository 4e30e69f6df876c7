package runtime

// Putting types in the place of type parameters: what subscripting does to
// aliases, unions and generic classes.

// ParamSpecType and UnpackedType are typing.ParamSpec, and the type of an
// unpacked TypeVarTuple (*Ts); package vm declares them.
var (
	ParamSpecType = &Type{}
	UnpackedType  = &Type{}
)

// subscripts are the types that a subscript gives: several in a tuple, those of an
// unpacked tuple[int, str] in its place.
func subscripts(th *Thread, item Value) ([]Value, error) {
	given := []Value{item}
	if t := Exactly[Tuple](item, TupleType); t != nil {
		given = t.Items
	}
	var flat []Value
	for _, v := range given {
		types, anyNumber, err := unpackedTuple(th, v)
		switch {
		case err != nil:
			return nil, err
		case types != nil && !anyNumber:
			flat = append(flat, types.Items...)
		default:
			flat = append(flat, v)
		}
	}
	return flat, nil
}

var nameUnpackedTuple = Intern("__typing_unpacked_tuple_args__")

// unpackedTuple returns what is between the brackets of *tuple[…], in whichever way
// it is written, and whether that is one type for any number of items. It returns nil
// if v is something else.
func unpackedTuple(th *Thread, v Value) (types *Tuple, anyNumber bool, err error) {
	if AsType(v) != nil {
		return nil, false, nil
	}
	found, err := LookupAttr(th, v, nameUnpackedTuple)
	if types = AsTuple(OrNone(found)); err != nil || types == nil {
		return nil, false, err
	}
	n := len(types.Items)
	return types, n == 2 && types.Items[1] == Ellipsis, nil
}

// bindTypes gives each parameter of self its type: a tuple to a TypeVarTuple,
// for a ParamSpec a tuple of types for a list of them. Those not given are
// their defaults.
func bindTypes(th *Thread, self Value, params, given []Value) ([]Value, error) {
	if len(params) == 1 && params[0].Type() == ParamSpecType && !(len(given) > 0 && standsForParams(given[0])) {
		given = []Value{TupleOf(given).Value()}
	}
	required, many := len(params), -1
	for i, p := range params {
		has, err := CallMethod(th, p, nameHasDefault)
		if err != nil {
			return nil, err
		}
		switch {
		case takesMany(p) && many >= 0:
			return nil, th.TypeErrorf("More than one TypeVarTuple parameter in %s", mustRepr(th, self))
		case takesMany(p):
			many = i
		case has.IsTrue():
			required = min(required, i)
		}
	}
	if many >= 0 {
		var err error
		if given, err = bindMany(th, self, params, given, many, min(required, many)); err != nil {
			return nil, err
		}
		required = min(required, len(given))
	}
	if len(given) < required || len(given) > len(params) {
		return nil, wrongTypeCount(th, self, params, len(given), required)
	}
	all := append([]Value(nil), given...)
	for _, p := range params[len(given):] {
		v, err := defaultType(th, p)
		if err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	for i, p := range params {
		if p.Type() != ParamSpecType {
			continue
		}
		if l := Exactly[List](all[i], ListType); l != nil {
			all[i] = NewTuple(l.Values()...).Value()
		} else if AsType(self) == nil && !standsForParams(all[i]) {
			return nil, th.TypeErrorf("Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got %s", mustRepr(th, all[i]))
		}
	}
	return all, nil
}

// bindMany puts those of the given types that the TypeVarTuple, the parameter at
// many, stands for in one tuple. An unpacked tuple of any length among them gives
// its type to the parameters beside it that have none.
func bindMany(th *Thread, self Value, params, given []Value, many, required int) ([]Value, error) {
	before, behind := many, len(params)-many-1
	var sharedType Value
	unpacked := -1
	for i, v := range given {
		types, anyNumber, err := unpackedTuple(th, v)
		if err != nil {
			return nil, err
		}
		if !anyNumber {
			continue
		}
		if unpacked >= 0 {
			return nil, th.TypeErrorf("More than one unpacked arbitrary-length tuple argument")
		}
		unpacked, sharedType = i, types.Items[0]
		before, behind = min(before, i), min(behind, len(given)-i-1)
	}
	if len(given) < before+behind {
		least := before + behind
		if behind == 0 {
			least = required
		}
		if len(given) >= least {
			return given, nil // the others have defaults
		}
		return nil, th.TypeErrorf("Too few arguments for %s; actual %d, expected at least %d", mustRepr(th, self), len(given), least)
	}
	rest := TupleOf(given[before : len(given)-behind]).Value()
	if before+behind == len(given) {
		var err error
		if rest, err = defaultType(th, params[many]); err != nil {
			return nil, err
		}
	}
	all := make([]Value, len(params))
	for i := range all {
		switch fromEnd := len(params) - i; {
		case i < before:
			all[i] = given[i]
		case i == many:
			all[i] = rest
		case fromEnd <= behind:
			all[i] = given[len(given)-fromEnd]
		default:
			all[i] = sharedType
		}
	}
	return all, nil
}

// defaultType is what the parameter p stands for where nothing is given: for a
// TypeVarTuple, a tuple, which is empty if it has no default.
func defaultType(th *Thread, p Value) (Value, error) {
	has, err := CallMethod(th, p, nameHasDefault)
	if err != nil || takesMany(p) && !has.IsTrue() {
		return NewTuple().Value(), err
	}
	v, err := GetAttr(th, p, nameDefault)
	if err != nil || !takesMany(p) {
		return v, err
	}
	types, err := subscripts(th, v)
	return TupleOf(types).Value(), err
}

// wrongTypeCount is the error for too few or too many types.
func wrongTypeCount(th *Thread, self Value, params []Value, given, required int) error {
	word, expected := "many", strf("%d", len(params))
	if given < required {
		word, expected = "few", strf("at least %d", required)
	}
	return th.TypeErrorf("Too %s arguments for %s; actual %d, expected %s", word, mustRepr(th, self), given, AsStr(expected).s)
}

// TypeArgument is the type that v stands for where it takes the place of a TypeVar.
func TypeArgument(th *Thread, v Value) (Value, error) {
	if t := AsType(v); t != nil && !declaresParameters(t) {
		return v, nil
	}
	if v.IsNone() {
		return NoneType.Value(), nil
	}
	v, err := CheckType(th, v, "Parameters to generic types must be types.")
	if err != nil {
		return Value{}, err
	}
	types, _, err := unpackedTuple(th, v)
	if err == nil && (types != nil || v.Type() == UnpackedType) {
		err = th.TypeErrorf("%s is not valid as type argument", mustRepr(th, v))
	}
	return v, err
}

// standsForParams reports whether v can stand for a list of parameters: a list or
// tuple of types, an ellipsis, a ParamSpec, or Concatenate of these.
func standsForParams(v Value) bool {
	switch t := v.Type(); t {
	case ListType, TupleType, ParamSpecType:
		return true
	default:
		return v == Ellipsis || t.name == "_ConcatenateGenericAlias"
	}
}

// SubstituteTypes returns the args of self with the types in the subscript item
// in the place of the parameters.
func SubstituteTypes(th *Thread, self Value, args, params []Value, item Value) ([]Value, error) {
	if len(params) == 0 {
		return nil, th.TypeErrorf("%s is not a generic class", mustRepr(th, self))
	}
	given, err := subscripts(th, item)
	if err != nil {
		return nil, err
	}
	if given, err = bindTypes(th, self, params, given); err != nil {
		return nil, err
	}
	for i, p := range params {
		if t := Exactly[Tuple](given[i], TupleType); t != nil && p.Type() == ParamSpecType {
			types := make([]Value, len(t.Items))
			for i, v := range t.Items {
				if types[i], err = CheckType(th, v, "Expected a type."); err != nil {
					return nil, err
				}
			}
			given[i] = TupleOf(types).Value()
			continue
		}
		if p.Type() == ParamSpecType || takesMany(p) {
			continue
		}
		if given[i], err = TypeArgument(th, given[i]); err != nil {
			return nil, err
		}
	}
	return substitute(th, args, params, given)
}

// substitute puts given in the place of params in args.
func substitute(th *Thread, args, params, given []Value) ([]Value, error) {
	if err := th.Enter(); err != nil {
		return nil, err
	}
	defer th.Leave()
	bound := func(v Value) (Value, bool) {
		for i, p := range params {
			if p == v {
				return given[i], true
			}
		}
		return v, false
	}
	var out []Value
	for _, a := range args {
		if AsType(a) != nil {
			out = append(out, a)
			continue
		}
		if v, ok := bound(a); ok {
			if takesMany(a) {
				return nil, th.TypeErrorf("Substitution of bare TypeVarTuple is not supported")
			}
			out = append(out, v)
			continue
		}
		if t := Exactly[Tuple](a, TupleType); t != nil {
			inner, err := substitute(th, t.Items, params, given)
			if err != nil {
				return nil, err
			}
			out = append(out, TupleOf(inner).Value())
			continue
		}
		vars, err := openParameters(th, a)
		if err != nil {
			return nil, err
		}
		if len(vars) == 0 {
			out = append(out, a)
			continue
		}
		var inner []Value
		for _, p := range vars {
			v, ok := bound(p)
			if t := Exactly[Tuple](v, TupleType); t != nil && ok && takesMany(p) {
				inner = append(inner, t.Items...)
			} else {
				inner = append(inner, v)
			}
		}
		if a.Type() == UnpackedType {
			out = append(out, inner...)
			continue
		}
		v, err := GetItem(th, a, TupleOf(inner).Value())
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

// openParameters is v.__parameters__, nothing if there is none.
func openParameters(th *Thread, v Value) ([]Value, error) {
	p, err := LookupAttr(th, v, nameParameters)
	if t := AsTuple(OrNone(p)); err == nil && t != nil {
		return t.Items, nil
	}
	return nil, err
}

// TypeParameters collects the type parameters among args, in order.
func TypeParameters(th *Thread, args []Value) ([]Value, error) { return typeVars(th, args) }
