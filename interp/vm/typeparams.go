package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// typeParam is a TypeVar, TypeVarTuple or ParamSpec made by type parameter
// syntax (PEP 695): bound and default are computed when asked for.
type typeParam struct {
	runtime.Header
	name        runtime.Value
	bound       lazyValue
	constraints bool // bound computes a tuple of constraints
	def         lazyValue
	module      runtime.Value
}

// lazyValue is a value that a function computes when it is first asked for.
type lazyValue struct {
	compute runtime.Value // unset or None: there is none
	value   runtime.Value
}

func (l *lazyValue) get(th *runtime.Thread, missing runtime.Value) (runtime.Value, error) {
	if l.value.IsSet() {
		return l.value, nil
	}
	if !l.compute.IsSet() || l.compute.IsNone() {
		return missing, nil
	}
	v, err := runtime.Call(th, l.compute)
	if err == nil {
		l.value = v
	}
	return v, err
}

// The types of type parameters and aliases, as module typing exports them.
var (
	TypeVarType      = &runtime.Type{}
	TypeVarTupleType = &runtime.Type{}
	ParamSpecType    = &runtime.Type{}
	TypeAliasType    = &runtime.Type{}
	NoDefaultType    = &runtime.Type{}
	noDefault        = runtime.MakeHeader(NoDefaultType)
)

func newTypeParam(kind code.Intrinsics, u *Unit, args []runtime.Value) runtime.Value {
	t := map[code.Intrinsics]*runtime.Type{
		code.TypeVar: TypeVarType, code.TypeVarTuple: TypeVarTupleType, code.ParamSpec: ParamSpecType}[kind]
	p := &typeParam{Header: runtime.MakeHeader(t), name: args[0], module: runtime.OrNone(u.globals.GetStr(nameName))}
	if kind != code.TypeVar {
		p.def.compute = args[1]
		return p.Value()
	}
	p.bound.compute, p.def.compute = args[1], args[2]
	p.constraints = len(args) > 3 && args[3].IsTrue()
	return p.Value()
}

// typeAlias is what a type statement makes.
type typeAlias struct {
	runtime.Header
	name, params, module runtime.Value
	value                lazyValue
}

func newTypeAlias(u *Unit, args []runtime.Value) runtime.Value {
	a := &typeAlias{Header: runtime.MakeHeader(TypeAliasType), name: args[0], params: args[1],
		module: runtime.OrNone(u.globals.GetStr(nameName))}
	if a.params.IsNone() {
		a.params = runtime.NewTuple().Value()
	}
	a.value.compute = args[2]
	return a.Value()
}

// genericBase is the base that a class with type parameters gets: Generic[T, …].
func genericBase(th *runtime.Thread, params runtime.Value) (runtime.Value, error) {
	return runtime.NewGenericAlias(runtime.GenericType.Value(), params).Value(), nil
}

func paramOf(v runtime.Value) *typeParam { return runtime.MustAs[typeParam](v) }
func aliasOf(v runtime.Value) *typeAlias { return runtime.MustAs[typeAlias](v) }

func registerTypeParam(t *runtime.Type, name, prefix string) {
	member := func(name string, f func(th *runtime.Thread, p *typeParam) (runtime.Value, error)) runtime.Member {
		return runtime.Member{Name: name, Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return f(th, paramOf(self))
		}}
	}
	members := []runtime.Member{
		member("__name__", func(th *runtime.Thread, p *typeParam) (runtime.Value, error) { return p.name, nil }),
		member("__module__", func(th *runtime.Thread, p *typeParam) (runtime.Value, error) { return p.module, nil }),
		member("__default__", func(th *runtime.Thread, p *typeParam) (runtime.Value, error) {
			return p.def.get(th, noDefault.Value())
		}),
	}
	if t == TypeVarType {
		members = append(members,
			member("__bound__", func(th *runtime.Thread, p *typeParam) (runtime.Value, error) {
				if p.constraints {
					return runtime.None, nil
				}
				return p.bound.get(th, runtime.None)
			}),
			member("__constraints__", func(th *runtime.Thread, p *typeParam) (runtime.Value, error) {
				if !p.constraints {
					return runtime.NewTuple().Value(), nil
				}
				return p.bound.get(th, runtime.None)
			}))
	}
	runtime.RegisterType(t, runtime.TypeSpec{Name: name, Module: "typing", Final: true, Abstract: true, Members: members,
		Methods: []runtime.Method{{Sig: "has_default(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			d := paramOf(args[0]).def
			return runtime.Bool(d.value.IsSet() || d.compute.IsSet() && !d.compute.IsNone()), nil
		}}},
		Slots: runtime.Slots{
			Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				return runtime.NewStr(prefix + runtime.AsStr(paramOf(self).name).String()).Value(), nil
			},
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				p := paramOf(self)
				for _, v := range []runtime.Value{p.name, p.module, p.bound.compute, p.bound.value, p.def.compute, p.def.value} {
					visit(v)
				}
			},
		}})
}

func init() {
	registerTypeParam(TypeVarType, "TypeVar", "")
	registerTypeParam(TypeVarTupleType, "TypeVarTuple", "")
	registerTypeParam(ParamSpecType, "ParamSpec", "")
	runtime.RegisterType(NoDefaultType, runtime.TypeSpec{Name: "NoDefaultType", Module: "typing", Final: true, Abstract: true,
		Slots: runtime.Slots{Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.NewStr("typing.NoDefault").Value(), nil
		}}})
	member := func(name string, f func(th *runtime.Thread, a *typeAlias) (runtime.Value, error)) runtime.Member {
		return runtime.Member{Name: name, Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return f(th, aliasOf(self))
		}}
	}
	runtime.RegisterType(TypeAliasType, runtime.TypeSpec{Name: "TypeAliasType", Module: "typing", Final: true, Abstract: true,
		Members: []runtime.Member{
			member("__name__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) { return a.name, nil }),
			member("__module__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) { return a.module, nil }),
			member("__type_params__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) { return a.params, nil }),
			member("__value__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) { return a.value.get(th, runtime.None) }),
		},
		Slots: runtime.Slots{
			Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) { return aliasOf(self).name, nil },
			GetItem: func(th *runtime.Thread, self, key runtime.Value) (runtime.Value, error) {
				if len(runtime.AsTuple(aliasOf(self).params).Items) == 0 {
					return runtime.Value{}, th.TypeErrorf("Only generic type aliases are subscriptable")
				}
				return runtime.NewGenericAlias(self, key).Value(), nil
			},
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				a := aliasOf(self)
				for _, v := range []runtime.Value{a.name, a.params, a.module, a.value.compute, a.value.value} {
					visit(v)
				}
			},
		}})
}
