package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// typeParam is a TypeVar, TypeVarTuple or ParamSpec. Of one made by type parameter
// syntax (PEP 695) bound and default are computed when asked for.
type typeParam struct {
	runtime.Header
	name        runtime.Value
	module      runtime.Value
	variance    variance
	bound       lazyValue
	constraints bool // bound computes a tuple of constraints
	def         lazyValue
}

// variance is how types made with a parameter vary with it.
type variance uint8

const (
	inferred variance = iota // from how the parameter is used
	invariant
	covariant
	contravariant
)

// mark precedes the parameter's name in its repr.
func (v variance) mark() string { return [...]string{"", "~", "+", "-"}[v] }

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
	paramSpecArgsType   = &runtime.Type{}
	paramSpecKwargsType = &runtime.Type{}
	NoDefaultType       = &runtime.Type{}
	noDefault           = runtime.MakeHeader(NoDefaultType)
)

func newTypeParam(kind code.Intrinsics, args []runtime.Value) runtime.Value {
	t := map[code.Intrinsics]*runtime.Type{
		code.TypeVar: TypeVarType, code.TypeVarTuple: TypeVarTupleType, code.ParamSpec: runtime.ParamSpecType}[kind]
	p := &typeParam{Header: runtime.MakeHeader(t), name: args[0], module: runtime.Intern("typing").Value()}
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
	return runtime.Subscripted(runtime.GenericType.Value(), runtime.AsTuple(params).Items).Value(), nil
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
		member("__module__", func(_ *runtime.Thread, p *typeParam) (runtime.Value, error) { return p.module, nil }),
		evaluator("evaluate_default", func(p *typeParam) *lazyValue { return &p.def }),
		member("__default__", func(th *runtime.Thread, p *typeParam) (runtime.Value, error) {
			return p.def.get(th, noDefault.Value())
		}),
	}
	varies := func(name string, kind variance) runtime.Member {
		return member(name, func(_ *runtime.Thread, p *typeParam) (runtime.Value, error) {
			return runtime.Bool(p.variance == kind), nil
		})
	}
	if t != TypeVarTupleType {
		members = append(members, varies("__covariant__", covariant), varies("__contravariant__", contravariant),
			varies("__infer_variance__", inferred),
			member("__bound__", func(th *runtime.Thread, p *typeParam) (runtime.Value, error) {
				if p.constraints {
					return runtime.None, nil
				}
				return p.bound.get(th, runtime.None)
			}))
	}
	switch t {
	case TypeVarType:
		members = append(members, evaluator("evaluate_bound", func(p *typeParam) *lazyValue {
			if p.constraints {
				return &lazyValue{}
			}
			return &p.bound
		}), evaluator("evaluate_constraints", func(p *typeParam) *lazyValue {
			if !p.constraints {
				return &lazyValue{}
			}
			return &p.bound
		}), member("__constraints__", func(th *runtime.Thread, p *typeParam) (runtime.Value, error) {
			if !p.constraints {
				return runtime.NewTuple().Value(), nil
			}
			return p.bound.get(th, runtime.None)
		}))
	case runtime.ParamSpecType:
		for _, part := range []string{"args", "kwargs"} {
			members = append(members, member(part, func(th *runtime.Thread, p *typeParam) (runtime.Value, error) {
				return newParamPart(p.Value(), part), nil
			}))
		}
	}
	slots := runtime.Slots{
		Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			p := paramOf(self)
			if t == TypeVarTupleType {
				return p.name, nil
			}
			return runtime.NewStr(p.variance.mark() + runtime.AsStr(p.name).String()).Value(), nil
		},
		New: func(th *runtime.Thread, _ *runtime.Type, args, names []runtime.Value) (runtime.Value, error) {
			return paramConstructors[name](th, args, names)
		},
		Traverse: func(self runtime.Value, visit func(runtime.Value)) {
			p := paramOf(self)
			for _, v := range []runtime.Value{p.name, p.module, p.bound.compute, p.bound.value, p.def.compute, p.def.value} {
				visit(v)
			}
		},
	}
	if t == TypeVarTupleType {
		slots.Iter = func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.Iter(th, runtime.NewTuple(newParamPart(self, "")).Value())
		}
	} else {
		slots.Binary[runtime.OpOr] = paramOr
	}
	runtime.RegisterType(t, &runtime.TypeSpec{Name: "typing." + name, Weakref: true, Final: true, Members: members, Slots: slots,
		Methods: []runtime.Method{
			reducedToName(func(self runtime.Value) runtime.Value { return paramOf(self).name }),
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
				if t == TypeVarType {
					return runtime.TypeArgument(th, args[1])
				}
				return args[1], nil
			}},
		}})
}

// paramOr is the operator | of type parameters: a str stands for a type yet to be
// defined.
func paramOr(th *runtime.Thread, a, b runtime.Value) (runtime.Value, error) {
	for _, v := range []*runtime.Value{&a, &b} {
		if runtime.AsStr(*v) == nil {
			continue
		}
		var err error
		if *v, err = runtime.CheckType(th, *v, "Union[arg, ...]: each arg must be a type."); err != nil {
			return runtime.Value{}, err
		}
		return runtime.NewUnion(th, a, b)
	}
	return runtime.UnionOr(th, a, b)
}

// reducedToName is the method __reduce__ of what a module has by a name: its copies are
// itself.
func reducedToName(name func(self runtime.Value) runtime.Value) runtime.Method {
	return runtime.Method{Sig: "__reduce__(self, /)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return name(args[0]), nil
	}}
}

// paramPart stands for a part of a type parameter: the positional or keyword
// parameters that a ParamSpec stands for, or an unpacked TypeVarTuple.
type paramPart struct {
	runtime.Header
	param runtime.Value
	part  string // "args", "kwargs", or "" for the unpacked whole
}

func newParamPart(param runtime.Value, part string) runtime.Value {
	t := map[string]*runtime.Type{"args": paramSpecArgsType, "kwargs": paramSpecKwargsType, "": runtime.UnpackedType}[part]
	return (&paramPart{runtime.MakeHeader(t), param, part}).Value()
}

// partName is the name of what a part is of: a type parameter, or an alias.
func partName(v runtime.Value) string {
	if v.Type() == runtime.TypeAliasType {
		return runtime.AsStr(aliasOf(v).name).String()
	}
	return runtime.AsStr(paramOf(v).name).String()
}

func partOf(v runtime.Value) *paramPart { return runtime.MustAs[paramPart](v) }

func registerParamPart(t *runtime.Type, name string, repr func(name string) string, members ...runtime.Member) {
	runtime.RegisterType(t, &runtime.TypeSpec{Name: "typing." + name, Final: true, Abstract: true, Weakref: true,
		Methods: []runtime.Method{{Sig: "__mro_entries__(self, bases, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			if t == runtime.UnpackedType {
				return runtime.Value{}, th.TypeErrorf("Cannot subclass typing.Unpack[%s]", partName(partOf(args[0]).param))
			}
			return runtime.Value{}, th.TypeErrorf("Cannot subclass an instance of %s", name)
		}}},
		Members: append(members, runtime.Member{Name: "__origin__", Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return partOf(self).param, nil
		}}),
		Slots: runtime.Slots{
			Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				return runtime.NewStr(repr(partName(partOf(self).param))).Value(), nil
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

var noDefaultSpec = runtime.TypeSpec{Name: "NoDefaultType", Module: "typing", Final: true,
	Methods: []runtime.Method{reducedToName(func(runtime.Value) runtime.Value { return runtime.Intern("NoDefault").Value() })},
	Slots: runtime.Slots{
		New: runtime.Constructor("NoDefaultType(cls)", func(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
			return noDefault.Value(), nil
		}),
		Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.NewStr("typing.NoDefault").Value(), nil
		},
	}}

func init() {
	registerTypeParam(TypeVarType, "TypeVar")
	registerTypeParam(TypeVarTupleType, "TypeVarTuple")
	registerTypeParam(runtime.ParamSpecType, "ParamSpec")
	registerParamPart(paramSpecArgsType, "ParamSpecArgs", func(name string) string { return name + ".args" })
	registerParamPart(paramSpecKwargsType, "ParamSpecKwargs", func(name string) string { return name + ".kwargs" })
	registerParamPart(runtime.UnpackedType, "_UnpackGenericAlias", func(name string) string { return "typing.Unpack[" + name + "]" },
		runtime.Member{Name: "__parameters__", Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.NewTuple(partOf(self).param).Value(), nil
		}}, runtime.Member{Name: "__typing_is_unpacked_typevartuple__", Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.True, nil
		}}, runtime.Member{Name: "__args__", Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.NewTuple(partOf(self).param).Value(), nil
		}})
	runtime.RegisterType(NoDefaultType, &noDefaultSpec)
	member := func(name string, f func(th *runtime.Thread, a *typeAlias) (runtime.Value, error)) runtime.Member {
		return runtime.Member{Name: name, Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return f(th, aliasOf(self))
		}}
	}
	var union [runtime.NumBinaryOps]runtime.BinaryFunc
	union[runtime.OpOr] = runtime.UnionOr
	runtime.RegisterType(runtime.TypeAliasType, &runtime.TypeSpec{Name: "typing.TypeAliasType", Weakref: true, Final: true,
		Methods: []runtime.Method{reducedToName(func(self runtime.Value) runtime.Value { return aliasOf(self).name })},
		Members: []runtime.Member{
			member("__name__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) { return a.name, nil }),
			member("__module__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) { return a.module, nil }),
			member("__type_params__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) { return a.params, nil }),
			member("__parameters__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) {
				params := append([]runtime.Value(nil), runtime.AsTuple(a.params).Items...)
				for i, p := range params {
					if p.Type() == TypeVarTupleType {
						params[i] = newParamPart(p, "")
					}
				}
				return runtime.NewTuple(params...).Value(), nil
			}),
			{Name: "evaluate_value", Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				return evaluateFunction(&aliasOf(self).value), nil
			}},
			member("__value__", func(th *runtime.Thread, a *typeAlias) (runtime.Value, error) { return a.value.get(th, runtime.None) }),
		},
		Slots: runtime.Slots{
			Binary: union,
			New:    newTypeAliasByCall,
			Iter: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				return runtime.Iter(th, runtime.NewTuple(newParamPart(self, "")).Value())
			},
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
