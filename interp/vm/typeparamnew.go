package vm

import "github.com/asyn-lang/asyn/runtime"

// Type parameters and aliases that scripts make by calls, as with
// typing.TypeVar('T').

var (
	typeVarParams      = runtime.NewNative("typing", "typevar(name, *constraints, bound=, default=, covariant=, contravariant=, infer_variance=)", nil)
	paramSpecParams    = runtime.NewNative("typing", "paramspec(name, *, bound=, default=, covariant=, contravariant=, infer_variance=)", nil)
	typeVarTupleParams = runtime.NewNative("typing", "typevartuple(name, *, default=)", nil)
	typeAliasParams    = runtime.NewNative("typing", "typealias(name, value, *, type_params=)", nil)
)

// paramConstructors make type parameters, by the names of their types.
var paramConstructors = map[string]func(th *runtime.Thread, args, names []runtime.Value) (runtime.Value, error){
	"TypeVar":      newTypeVar,
	"ParamSpec":    newParamSpec,
	"TypeVarTuple": newTypeVarTuple,
}

// newParam makes a type parameter of type t. what names it in messages.
func newParam(th *runtime.Thread, t *runtime.Type, what string, name, def runtime.Value) (*typeParam, error) {
	if runtime.AsStr(name) == nil {
		return nil, th.TypeErrorf("%s() argument 'name' must be str, not %s", what, name.Type().Name())
	}
	p := &typeParam{Header: runtime.MakeHeader(t), name: name, module: callerModule(th), variance: invariant}
	if def.IsSet() && def.Type() != NoDefaultType {
		p.def.value = def
	}
	return p, nil
}

// callerModule is the __name__ of the module that is running, or None.
func callerModule(th *runtime.Thread) runtime.Value {
	if f := th.Frames.Frame(0); f != nil {
		return runtime.OrNone(f.Globals().GetStr(nameName))
	}
	return runtime.None
}

// setVariance takes the three keywords that say how p varies.
func (p *typeParam) setVariance(th *runtime.Thread, given []runtime.Value) error {
	var says [3]bool
	for i, v := range given {
		if !v.IsSet() {
			continue
		}
		var err error
		if says[i], err = runtime.Truth(th, v); err != nil {
			return err
		}
	}
	switch co, contra, infer := says[0], says[1], says[2]; {
	case co && contra:
		return th.ValueErrorf("Bivariant types are not supported.")
	case infer && (co || contra):
		return th.ValueErrorf("Variance cannot be specified with infer_variance.")
	case co:
		p.variance = covariant
	case contra:
		p.variance = contravariant
	case infer:
		p.variance = inferred
	}
	return nil
}

func newTypeVar(th *runtime.Thread, args, names []runtime.Value) (runtime.Value, error) {
	given, err := typeVarParams.BindArgs(th, args, names)
	if err != nil {
		return runtime.Value{}, err
	}
	p, err := newParam(th, TypeVarType, "typevar", given[0], given[3])
	if err == nil {
		err = p.setVariance(th, given[4:])
	}
	if err != nil {
		return runtime.Value{}, err
	}
	constraints := runtime.AsTuple(given[1]).Items
	bound := runtime.OrNone(given[2])
	switch {
	case len(constraints) == 1:
		return runtime.Value{}, th.TypeErrorf("A single constraint is not allowed")
	case len(constraints) > 1 && !bound.IsNone():
		return runtime.Value{}, th.TypeErrorf("Constraints cannot be combined with bound=...")
	case len(constraints) > 1:
		checked := make([]runtime.Value, len(constraints))
		for i, v := range constraints {
			if checked[i], err = runtime.CheckType(th, v, "TypeVar(name, constraint, ...): constraints must be types."); err != nil {
				return runtime.Value{}, err
			}
		}
		p.constraints, p.bound.value = true, runtime.TupleOf(checked).Value()
	case !bound.IsNone():
		p.bound.value, err = runtime.CheckType(th, bound, "Bound must be a type.")
	}
	return p.Value(), err
}

func newParamSpec(th *runtime.Thread, args, names []runtime.Value) (runtime.Value, error) {
	given, err := paramSpecParams.BindArgs(th, args, names)
	if err != nil {
		return runtime.Value{}, err
	}
	p, err := newParam(th, runtime.ParamSpecType, "paramspec", given[0], given[2])
	if err == nil {
		err = p.setVariance(th, given[3:])
	}
	if err != nil {
		return runtime.Value{}, err
	}
	if v := given[1]; v.IsSet() && !v.IsNone() {
		p.bound.value = v
	}
	return p.Value(), nil
}

func newTypeVarTuple(th *runtime.Thread, args, names []runtime.Value) (runtime.Value, error) {
	given, err := typeVarTupleParams.BindArgs(th, args, names)
	if err != nil {
		return runtime.Value{}, err
	}
	p, err := newParam(th, TypeVarTupleType, "typevartuple", given[0], given[1])
	if err != nil {
		return runtime.Value{}, err
	}
	return p.Value(), nil
}

func newTypeAliasByCall(th *runtime.Thread, _ *runtime.Type, args, names []runtime.Value) (runtime.Value, error) {
	given, err := typeAliasParams.BindArgs(th, args, names)
	if err != nil {
		return runtime.Value{}, err
	}
	if runtime.AsStr(given[0]) == nil {
		return runtime.Value{}, th.TypeErrorf("typealias() argument 'name' must be str, not %s", given[0].Type().Name())
	}
	params := runtime.NewTuple().Value()
	if given[2].IsSet() {
		if params = given[2]; runtime.AsTuple(params) == nil {
			return runtime.Value{}, th.TypeErrorf("type_params must be a tuple")
		}
	}
	a := &typeAlias{Header: runtime.MakeHeader(runtime.TypeAliasType), name: given[0], params: params, module: callerModule(th)}
	a.value.value = given[1]
	return a.Value(), nil
}

// evaluator is an attribute that is a function which computes a value, None if
// there is none.
func evaluator(name string, of func(*typeParam) *lazyValue) runtime.Member {
	return runtime.Member{Name: name, Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
		return evaluateFunction(of(paramOf(self))), nil
	}}
}

// evaluateFunction is a function of a format: the script's own, which annotationlib
// can call for any, or one for a value that was given, of which only VALUE will do.
func evaluateFunction(l *lazyValue) runtime.Value {
	if compute := runtime.OrNone(l.compute); !compute.IsNone() || !l.value.IsSet() {
		return compute
	}
	return runtime.NewNative("typing", "evaluate(format=1, /)", func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		if args[0].IsSet() {
			format, err := runtime.AsInt64(th, args[0])
			if err == nil && format != annotationFormatValue {
				err = th.Raise(runtime.NotImplementedError, "")
			}
			if err != nil {
				return runtime.Value{}, err
			}
		}
		return l.get(th, runtime.None)
	}).Value()
}

// TypingNatives is what module typing takes from the object model.
func TypingNatives() *runtime.ModuleDef {
	return &runtime.ModuleDef{
		Name: "typing",
		Constants: []runtime.Constant{
			{Name: "Generic", Value: runtime.GenericType.Value()},
			{Name: "TypeVar", Value: TypeVarType.Value()},
			{Name: "TypeVarTuple", Value: TypeVarTupleType.Value()},
			{Name: "ParamSpec", Value: runtime.ParamSpecType.Value()},
			{Name: "ParamSpecArgs", Value: paramSpecArgsType.Value()},
			{Name: "ParamSpecKwargs", Value: paramSpecKwargsType.Value()},
			{Name: "TypeAliasType", Value: runtime.TypeAliasType.Value()},
			{Name: "NoDefault", Value: noDefault.Value()},
			{Name: "Union", Value: runtime.UnionType.Value()},
			{Name: "_UnpackedParameter", Value: runtime.UnpackedType.Value()},
		},
		Functions: []runtime.Function{
			{Sig: "_unpack(parameter, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				if args[0].Type() != TypeVarTupleType {
					return runtime.Value{}, th.TypeErrorf("not a TypeVarTuple")
				}
				return newParamPart(args[0], ""), nil
			}},
			{Sig: "_parameters(args, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				items, err := runtime.Collect(th, args[0])
				if err != nil {
					return runtime.Value{}, err
				}
				params, err := runtime.TypeParameters(th, items)
				return runtime.TupleOf(params).Value(), err
			}},
			{Sig: "_substitute(alias, args, item, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				items, err := runtime.Collect(th, args[1])
				if err != nil {
					return runtime.Value{}, err
				}
				params, err := runtime.TypeParameters(th, items)
				if err == nil {
					items, err = runtime.SubstituteTypes(th, args[0], items, params, args[2])
				}
				return runtime.TupleOf(items).Value(), err
			}},
		},
	}
}
