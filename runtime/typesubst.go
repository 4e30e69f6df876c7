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
func subscripts(item Value) []Value {
	given := []Value{item}
	if t := Exactly[Tuple](item, TupleType); t != nil {
		given = t.Items
	}
	var flat []Value
	for _, v := range given {
		if g := Exactly[GenericAlias](v, GenericAliasType); g != nil && g.unpacks() {
			flat = append(flat, g.Args.Items...)
		} else {
			flat = append(flat, v)
		}
	}
	return flat
}

// unpacks reports whether g is *tuple[...] of a known length.
func (g *GenericAlias) unpacks() bool {
	n := len(g.Args.Items)
	return g.starred && g.Origin == TupleType.Value() && (n == 0 || g.Args.Items[n-1] != Ellipsis)
}

// bindTypes gives each parameter of self its type: a tuple to a TypeVarTuple,
// for a ParamSpec a tuple of types for a list of them. Those not given are
// their defaults.
func bindTypes(th *Thread, self Value, params, given []Value) ([]Value, error) {
	if len(params) == 1 && params[0].Type() == ParamSpecType && !(len(given) == 1 && standsForParams(given[0])) {
		given = []Value{TupleOf(given).Value()}
	}
	required, many := len(params), -1
	for i, p := range params {
		has, err := CallMethod(th, p, nameHasDefault)
		if err != nil {
			return nil, err
		}
		if takesMany(p) {
			many = i
		} else if has.IsTrue() {
			required = min(required, i)
		}
	}
	if many >= 0 {
		behind := len(params) - many - 1
		if len(given) < many+behind {
			return nil, th.TypeErrorf("Too few arguments for %s; actual %d, expected at least %d", mustRepr(th, self), len(given), many+behind)
		}
		rest := TupleOf(given[many : len(given)-behind]).Value()
		given = append(append(append([]Value(nil), given[:many]...), rest), given[len(given)-behind:]...)
		required = len(params)
	}
	if len(given) < required || len(given) > len(params) {
		return nil, wrongTypeCount(th, self, params, len(given), required)
	}
	all := append([]Value(nil), given...)
	for _, p := range params[len(given):] {
		v, err := GetAttr(th, p, nameDefault)
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

// wrongTypeCount is the error for too few or too many types.
func wrongTypeCount(th *Thread, self Value, params []Value, given, required int) error {
	word, expected := "many", strf("%d", len(params))
	if given < required {
		word, expected = "few", strf("at least %d", required)
	}
	return th.TypeErrorf("Too %s arguments for %s; actual %d, expected %s", word, mustRepr(th, self), given, AsStr(expected).s)
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
	given, err := bindTypes(th, self, params, subscripts(item))
	if err != nil {
		return nil, err
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
