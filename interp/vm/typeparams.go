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
	TypeVarType         = &runtime.Type{}
	TypeVarTupleType    = &runtime.Type{}
	ParamSpecType       = &runtime.Type{}
	paramSpecArgsType   = &runtime.Type{}
	paramSpecKwargsType = &runtime.Type{}
	unpackedType        = &runtime.Type{}
	NoDefaultType       = &runtime.Type{}
	noDefault           = runtime.MakeHeader(NoDefaultType)
)

func newTypeParam(kind code.Intrinsics, args []runtime.Value) runtime.Value {
	t := map[code.Intrinsics]*runtime.Type{
		code.TypeVar: TypeVarType, code.TypeVarTuple: TypeVarTupleType, code.ParamSpec: ParamSpecType}[kind]
	p := &typeParam{Header: runtime.MakeHeader(t), name: args[0]}
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
	a := &typeAlias{Header: runtime.MakeHeader(runtime.TypeAliasType), name: args[0], params: args[1],
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

func registerTypeParam(t *runtime.Type, name string) {
	member := func(name string, f func(th *runtime.Thread, p *typeParam) (runtime.Value, error)) runtime.Member {
		return runtime.Member{Name: name, Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return f(th, paramOf(self))
		}}
	}
	members := []runtime.Member{
		member("__name__", func(th *runtime.Thread, p *typeParam) (runtime.Value, error) { return p.name, nil }),
		member("__module__", func(*runtime.Thread, *typeParam) (runtime.Value, error) { return runtime.Intern("typing").Value(), nil }),
		member("__default__", func(th *runtime.Thread, p *typeParam) (runtime.Value, error) {
			return p.def.get(th, noDefault.Value())
		}),
	}
	constant := func(v runtime.Value) func(*runtime.Thread, *typeParam) (runtime.Value, error) {
		return func(*runtime.Thread, *typeParam) (runtime.Value, error) { return v, nil }
	}
	if t != TypeVarTupleType {
		members = append(members, member("__covariant__", constant(runtime.False)), member("__contravariant__", constant(runtime.False)),
			member("__infer_variance__", constant(runtime.True)),
			member("__bound__", func(th *runtime.Thread, p *typeParam) (runtime.Value, error) {
				if p.constraints {
					return runtime.None, nil
				}
				return p.bound.get(th, runtime.None)
			}))
	}
	switch t {
	case TypeVarType:
		members = append(members, member("__constraints__", func(th *runtime.Thread, p *typeParam) (runtime.Value, error) {
			if !p.constraints {
				return runtime.NewTuple().Value(), nil
			}
			return p.bound.get(th, runtime.None)
		}))
	case ParamSpecType:
		for _, part := range []string{"args", "kwargs"} {
			members = append(members, member(part, func(th *runtime.Thread, p *typeParam) (runtime.Value, error) {
				return newParamPart(p.Value(), part), nil
			}))
		}
	}
	slots := runtime.Slots{
		Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return paramOf(self).name, nil
		},
		Traverse: func(self runtime.Value, visit func(runtime.Value)) {
			p := paramOf(self)
			for _, v := range []runtime.Value{p.name, p.bound.compute, p.bound.value, p.def.compute, p.def.value} {
				visit(v)
			}
		},
	}
	if t == TypeVarTupleType {
		slots.Iter = func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.Iter(th, runtime.NewTuple(newParamPart(self, "")).Value())
		}
	} else {
		slots.Binary[runtime.OpOr] = runtime.UnionOr
	}
	runtime.RegisterType(t, runtime.TypeSpec{Name: "typing." + name, Final: true, Abstract: true, Members: members, Slots: slots,
		Methods: []runtime.Method{
			{Sig: "has_default(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				d := paramOf(args[0]).def
				return runtime.Bool(d.value.IsSet() || d.compute.IsSet() && !d.compute.IsNone()), nil
			}},
			{Sig: "__mro_entries__(self, bases, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.Value{}, th.TypeErrorf("Cannot subclass an instance of %s", name)
			}},
			{Sig: "__typing_subst__(self, arg, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				if t == TypeVarTupleType {
					return runtime.Value{}, th.TypeErrorf("Substitution of bare TypeVarTuple is not supported")
				}
				return args[1], nil
			}},
		}})
}

// paramPart stands for a part of a type parameter: the positional or keyword
// parameters that a ParamSpec stands for, or an unpacked TypeVarTuple.
type paramPart struct {
	runtime.Header
	param runtime.Value
	part  string // "args", "kwargs", or "" for the unpacked whole
}

func newParamPart(param runtime.Value, part string) runtime.Value {
	t := map[string]*runtime.Type{"args": paramSpecArgsType, "kwargs": paramSpecKwargsType, "": unpackedType}[part]
	return (&paramPart{runtime.MakeHeader(t), param, part}).Value()
}

func partOf(v runtime.Value) *paramPart { return runtime.MustAs[paramPart](v) }

func registerParamPart(t *runtime.Type, name string, repr func(name string) string, members ...runtime.Member) {
	runtime.RegisterType(t, runtime.TypeSpec{Name: "typing." + name, Final: true, Abstract: true,
		Members: append(members, runtime.Member{Name: "__origin__", Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return partOf(self).param, nil
		}}),
		Slots: runtime.Slots{
			Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				return runtime.NewStr(repr(runtime.AsStr(paramOf(partOf(self).param).name).String())).Value(), nil
			},
			Compare: func(th *runtime.Thread, a, b runtime.Value, op runtime.CompareOp) (runtime.Value, error) {
				if a.Type() != b.Type() || op != runtime.CmpEq && op != runtime.CmpNe {
					return runtime.NotImplemented, nil
				}
				return runtime.Bool((partOf(a).param == partOf(b).param) == (op == runtime.CmpEq)), nil
			},
			Hash: func(th *runtime.Thread, self runtime.Value) (int64, error) {
				return runtime.Hash(th, partOf(self).param)
			},
			Traverse: func(self runtime.Value, visit func(runtime.Value)) { visit(partOf(self).param) },
		}})
}

func init() {
	registerTypeParam(TypeVarType, "TypeVar")
	registerTypeParam(TypeVarTupleType, "TypeVarTuple")
	registerTypeParam(ParamSpecType, "ParamSpec")
	registerParamPart(paramSpecArgsType, "ParamSpecArgs", func(name string) string { return name + ".args" })
	registerParamPart(paramSpecKwargsType, "ParamSpecKwargs", func(name string) string { return name + ".kwargs" })
	registerParamPart(unpackedType, "_UnpackGenericAlias", func(name string) string { return "typing.Unpack[" + name + "]" },
		runtime.Member{Name: "__parameters__", Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.NewTuple(partOf(self).param).Value(), nil
		}})
	runtime.RegisterType(NoDefaultType, runtime.TypeSpec{Name: "NoDefaultType", Module: "typing", Final: true, Abstract: true,
		Slots: runtime.Slots{Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.NewStr("typing.NoDefault").Value(), nil
		}}})
	member := func(name string, f func(th *runtime.Thread, a *typeAlias) (runtime.Value, error)) runtime.Member {
		return runtime.Member{Name: name, Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return f(th, aliasOf(self))
		}}
	}
	var union [runtime.NumBinaryOps]runtime.BinaryFunc
	union[runtime.OpOr] = runtime.UnionOr
	runtime.RegisterType(runtime.TypeAliasType, runtime.TypeSpec{Name: "typing.TypeAliasType", Final: true, Abstract: true,
		Members: []runtime.Member{
			member("__name__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) { return a.name, nil }),
			member("__module__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) { return a.module, nil }),
			member("__type_params__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) { return a.params, nil }),
			member("__parameters__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) { return a.params, nil }),
			member("__value__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) { return a.value.get(th, runtime.None) }),
		},
		Slots: runtime.Slots{
			Binary: union,
			Repr:   func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) { return aliasOf(self).name, nil },
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
