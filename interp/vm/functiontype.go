package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

func fnOf(v runtime.Value) *Function { return runtime.MustAs[Function](v) }

// optional returns the field of a function's extra part, or None.
func optional(f *Function, field func(*functionExtra) runtime.Value) runtime.Value {
	if f.extra == nil {
		return runtime.None
	}
	return runtime.OrNone(field(f.extra))
}

func functionMembers() []runtime.Member {
	get := func(f func(*Function) runtime.Value) func(*runtime.Thread, runtime.Value) (runtime.Value, error) {
		return func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) { return f(fnOf(self)), nil }
	}
	return []runtime.Member{
		{Name: "__name__", Get: get(func(f *Function) runtime.Value { name, _ := f.names(); return name }), Set: setFunctionName},
		{Name: "__qualname__", Get: get(func(f *Function) runtime.Value { _, name := f.names(); return name }), Set: setFunctionQualName},
		{Name: "__doc__", Get: get(functionDoc), Set: func(th *runtime.Thread, self, v runtime.Value) error {
			fnOf(self).more().doc = runtime.OrNone(v)
			return nil
		}},
		{Name: "__module__", Get: get(functionModule), Set: func(th *runtime.Thread, self, v runtime.Value) error {
			fnOf(self).more().module = runtime.OrNone(v)
			return nil
		}},
		{Name: "__defaults__", Get: get(functionDefaults), Set: setFunctionDefaults},
		{Name: "__kwdefaults__", Get: get(func(f *Function) runtime.Value {
			return optional(f, func(x *functionExtra) runtime.Value {
				if x.kwDefaults == nil {
					return runtime.Value{}
				}
				return x.kwDefaults.Value()
			})
		}), Set: setFunctionKwDefaults},
		{Name: "__dict__", Get: get(func(f *Function) runtime.Value { return f.dict().Value() }), Set: setFunctionDict},
		{Name: "__code__", Get: get(func(f *Function) runtime.Value { return f.unit.whole().code.Value() }), Set: setFunctionCode},
		{Name: "__globals__", Field: true, Get: get(func(f *Function) runtime.Value { return f.unit.globals.Value() })},
		{Name: "__builtins__", Get: get(func(f *Function) runtime.Value { return f.unit.builtins.Value() })},
		{Name: "__closure__", Field: true, Get: get(func(f *Function) runtime.Value {
			if f.closure == nil {
				return runtime.None
			}
			return f.closure.Value()
		})},
		{Name: "__type_params__", Get: get(func(f *Function) runtime.Value {
			if v := optional(f, func(x *functionExtra) runtime.Value { return x.typeParams }); !v.IsNone() {
				return v
			}
			return runtime.NewTuple().Value()
		}), Set: func(th *runtime.Thread, self, v runtime.Value) error {
			if !v.IsSet() || runtime.AsTuple(v) == nil {
				return th.TypeErrorf("__type_params__ must be set to a tuple")
			}
			fnOf(self).more().typeParams = v
			return nil
		}},
		{Name: "__annotate__", Get: get(func(f *Function) runtime.Value {
			return optional(f, func(x *functionExtra) runtime.Value { return x.annotate })
		}), Set: func(th *runtime.Thread, self, v runtime.Value) error {
			x := fnOf(self).more()
			x.annotate, x.annotations = v, nil
			return nil
		}},
		{Name: "__annotations__", Get: functionAnnotations, Set: func(th *runtime.Thread, self, v runtime.Value) error {
			x := fnOf(self).more()
			if !v.IsSet() || v.IsNone() {
				x.annotations, x.annotate = runtime.NewDict(), runtime.None
				return nil
			}
			d := runtime.AsDict(v)
			if d == nil {
				return th.TypeErrorf("__annotations__ must be set to a dict object")
			}
			x.annotations, x.annotate = d, runtime.None
			return nil
		}},
	}
}

func functionDoc(f *Function) runtime.Value {
	if f.extra != nil && f.extra.doc.IsSet() {
		return f.extra.doc
	}
	return runtime.OrNone(f.unit.code.Doc)
}

func functionModule(f *Function) runtime.Value {
	if f.extra != nil && f.extra.module.IsSet() {
		return f.extra.module
	}
	return runtime.OrNone(f.unit.globals.GetStr(nameName))
}

func setFunctionName(th *runtime.Thread, self, v runtime.Value) error {
	if !v.IsSet() || runtime.AsStr(v) == nil {
		return th.TypeErrorf("__name__ must be set to a string object")
	}
	fnOf(self).more().name = v
	return nil
}

func setFunctionQualName(th *runtime.Thread, self, v runtime.Value) error {
	if !v.IsSet() || runtime.AsStr(v) == nil {
		return th.TypeErrorf("__qualname__ must be set to a string object")
	}
	fnOf(self).more().qualname = v
	return nil
}

func functionDefaults(f *Function) runtime.Value {
	if f.defaults == nil {
		return runtime.None
	}
	return f.defaults.Value()
}

func setFunctionDefaults(th *runtime.Thread, self, v runtime.Value) error {
	f := fnOf(self)
	if !v.IsSet() || v.IsNone() {
		f.defaults = nil
		return nil
	}
	if f.defaults = runtime.AsTuple(v); f.defaults == nil {
		return th.TypeErrorf("__defaults__ must be set to a tuple object")
	}
	return nil
}

func setFunctionKwDefaults(th *runtime.Thread, self, v runtime.Value) error {
	x := fnOf(self).more()
	if !v.IsSet() || v.IsNone() {
		x.kwDefaults = nil
		return nil
	}
	d := runtime.AsDict(v)
	if d == nil {
		return th.TypeErrorf("__kwdefaults__ must be set to a dict object")
	}
	x.kwDefaults = d
	return nil
}

func setFunctionCode(th *runtime.Thread, self, v runtime.Value) error {
	f := fnOf(self)
	if !v.IsSet() || v.Type() != code.Type {
		return th.TypeErrorf("__code__ must be set to a code object")
	}
	c := runtime.MustAs[code.Code](v)
	have := 0
	if f.closure != nil {
		have = len(f.closure.Items)
	}
	if len(c.FreeVars) != have {
		return th.ValueErrorf("%s() requires a code object with %d free vars, not %d", f.Name(), have, len(c.FreeVars))
	}
	const kind = code.Generator | code.Coroutine | code.AsyncGenerator
	if (c.Flags^f.unit.code.Flags)&kind != 0 {
		err := th.Warn(runtime.DeprecationWarning,
			"Assigning a code object of non-matching type is deprecated (e.g., from a generator to a plain function)")
		if err != nil {
			return err
		}
	}
	x := f.more()
	x.name, x.qualname = f.names()
	f.unit = newFunctionUnit(c, f.unit.globals, f.unit.builtins)
	return nil
}

// functionAnnotations computes a function's annotations when they are first
// asked for (PEP 649).
func functionAnnotations(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	x := fnOf(self).more()
	if x.annotations != nil {
		return x.annotations.Value(), nil
	}
	d := runtime.NewDict()
	if x.annotate.IsSet() && !x.annotate.IsNone() {
		v, err := runtime.Call(th, x.annotate, runtime.Int(annotationFormatValue))
		if err != nil {
			return runtime.Value{}, err
		}
		if d = runtime.AsDict(v); d == nil {
			return runtime.Value{}, th.TypeErrorf("__annotate__() must return a dict, not %s", v.Type().Name())
		}
	}
	x.annotations = d
	return d.Value(), nil
}

// annotationFormatValue is annotationlib.Format.VALUE.
const annotationFormatValue = 1

var functionSpec = runtime.TypeSpec{
	Name: "function", Weakref: true, Final: true, MethodLike: true,
	Slots: runtime.Slots{
		New: functionNew,
		Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return objectRepr(th, self, "function "+fnOf(self).QualName()), nil
		},
		Call: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) (runtime.Value, error) {
			return Of(th).enter(fnOf(self), args, names)
		},
		Call1: func(th *runtime.Thread, self, arg runtime.Value) (runtime.Value, error) {
			return Of(th).enter1(fnOf(self), arg)
		},
		GetAttr: functionGetAttr,
		SetAttr: functionSetAttr,
		DescrGet: func(th *runtime.Thread, self, obj runtime.Value, owner *runtime.Type) (runtime.Value, error) {
			if !obj.IsSet() {
				return self, nil
			}
			return runtime.NewMethod(self, obj).Value(), nil
		},
		Traverse: func(self runtime.Value, visit func(runtime.Value)) {
			f := fnOf(self)
			visit(f.unit.globals.Value())
			if f.closure != nil {
				visit(f.closure.Value())
			}
			if f.defaults != nil {
				visit(f.defaults.Value())
			}
			if f.extra != nil {
				f.extra.traverse(visit)
			}
		},
	},
	Members: functionMembers(),
}

func init() {
	runtime.RegisterType(FunctionType, &functionSpec)
}

// traverse visits what the rare part refers to.
func (x *functionExtra) traverse(visit func(runtime.Value)) {
	for _, v := range []runtime.Value{x.annotate, x.typeParams, x.name, x.qualname, x.doc, x.module} {
		visit(v)
	}
	for _, d := range []*runtime.Dict{x.kwDefaults, x.annotations, x.attrs} {
		if d != nil {
			visit(d.Value())
		}
	}
}

// dict is the function's __dict__. Few functions have attributes, so it is made
// when first needed.
func (f *Function) dict() *runtime.Dict {
	x := f.more()
	if x.attrs == nil {
		x.attrs = runtime.NewDict()
	}
	return x.attrs
}

// declared reports whether name is an attribute that all functions have.
func declared(name *runtime.Str) bool {
	found := FunctionType.Lookup(name)
	return found.IsSet() && found.Type().DescrSet != nil
}

func functionGetAttr(th *runtime.Thread, self runtime.Value, name *runtime.Str) (runtime.Value, error) {
	if x := fnOf(self).extra; x != nil && x.attrs != nil && !declared(name) {
		if v := x.attrs.GetStr(name); v.IsSet() {
			return v, nil
		}
	}
	return runtime.GenericGetAttr(th, self, name)
}

func functionSetAttr(th *runtime.Thread, self runtime.Value, name *runtime.Str, v runtime.Value) error {
	if declared(name) {
		return runtime.GenericSetAttr(th, self, name, v)
	}
	d := fnOf(self).dict()
	if v.IsSet() {
		d.SetStr(name, v)
		return nil
	}
	if !d.DeleteStr(name) {
		_, err := runtime.GenericGetAttr(th, self, name)
		return err
	}
	return nil
}

func setFunctionDict(th *runtime.Thread, self, v runtime.Value) error {
	if !v.IsSet() {
		return th.TypeErrorf("cannot delete __dict__")
	}
	d := runtime.AsDict(v)
	if d == nil {
		return th.TypeErrorf("__dict__ must be set to a dictionary, not a '%s'", v.Type().Name())
	}
	fnOf(self).more().attrs = d
	return nil
}

// objectRepr is "<what at 0x…>".
func objectRepr(th *runtime.Thread, v runtime.Value, what string) runtime.Value {
	return runtime.NewStr(sprintf("<%s at 0x%x>", what, th.Interp.ID(v))).Value()
}
