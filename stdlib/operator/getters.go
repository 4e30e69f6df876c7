package operator

import (
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

type (
	thread = runtime.Thread
	value  = runtime.Value
)

// attrGetter fetches attributes, dotted names step by step.
type attrGetter struct {
	runtime.Header
	names []value
	paths [][]*runtime.Str
}

// itemGetter fetches items.
type itemGetter struct {
	runtime.Header
	keys []value
}

// methodCaller calls a method with fixed arguments.
type methodCaller struct {
	runtime.Header
	name  *runtime.Str
	args  []value // positional ones, then those of names
	names []value
}

var (
	attrGetterType   = &runtime.Type{}
	itemGetterType   = &runtime.Type{}
	methodCallerType = &runtime.Type{}
)

// collect makes the result of a getter: one value, or a tuple of several.
func collect(th *thread, n int, get func(i int) (value, error)) (value, error) {
	if n == 1 {
		return get(0)
	}
	if err := th.Alloc(int64(n) * 16); err != nil {
		return value{}, err
	}
	out := make([]value, n)
	for i := range out {
		if err := th.Work(1); err != nil {
			return value{}, err
		}
		var err error
		if out[i], err = get(i); err != nil {
			return value{}, err
		}
	}
	return runtime.TupleOf(out).Value(), nil
}

// oneArgument checks that a getter is called with one object.
func oneArgument(th *thread, name string, args, names []value) error {
	switch {
	case len(names) > 0:
		return th.TypeErrorf("%s() takes no keyword arguments", name)
	case len(args) != 1:
		return th.TypeErrorf("%s expected 1 argument, got %d", name, len(args))
	}
	return nil
}

func (g *attrGetter) call(th *thread, obj value) (value, error) {
	return collect(th, len(g.paths), func(i int) (value, error) {
		v := obj
		for _, name := range g.paths[i] {
			err := th.Work(1)
			if err != nil {
				return value{}, err
			}
			if v, err = runtime.GetAttr(th, v, name); err != nil {
				return value{}, err
			}
		}
		return v, nil
	})
}

func newAttrGetter(th *thread, args []value) (value, error) {
	g := runtime.NewObject[attrGetter](runtime.AsType(args[0]))
	g.names = append([]value{args[1]}, runtime.AsTuple(args[2]).Items...)
	for _, name := range g.names {
		s := runtime.AsStr(name)
		if s == nil {
			return value{}, th.TypeErrorf("attribute name must be a string")
		}
		var path []*runtime.Str
		for _, part := range strings.Split(s.String(), ".") {
			path = append(path, runtime.NewStr(part))
		}
		g.paths = append(g.paths, path)
	}
	return g.Value(), nil
}

func (g *itemGetter) call(th *thread, obj value) (value, error) {
	return collect(th, len(g.keys), func(i int) (value, error) { return runtime.GetItem(th, obj, g.keys[i]) })
}

func newItemGetter(_ *thread, args []value) (value, error) {
	g := runtime.NewObject[itemGetter](runtime.AsType(args[0]))
	g.keys = append([]value{args[1]}, runtime.AsTuple(args[2]).Items...)
	return g.Value(), nil
}

func (m *methodCaller) call(th *thread, obj value) (value, error) {
	method, err := runtime.GetAttr(th, obj, m.name)
	if err != nil {
		return value{}, err
	}
	return runtime.CallKw(th, method, append([]value(nil), m.args...), m.names)
}

func newMethodCaller(th *thread, t *runtime.Type, args, names []value) (value, error) {
	if len(args) == len(names) {
		return value{}, th.TypeErrorf("methodcaller needs at least one argument, the method name")
	}
	name := runtime.AsStr(args[0])
	if name == nil {
		return value{}, th.TypeErrorf("method name must be a string")
	}
	m := runtime.NewObject[methodCaller](t)
	m.name = name
	m.args = append([]value(nil), args[1:]...)
	m.names = append([]value(nil), names...)
	return m.Value(), nil
}

// reprCall is "operator.name(args)".
func reprCall(th *thread, self value, name string, args, names []value) (value, error) {
	if !th.ReprEnter(self) {
		return runtime.NewStr(name + "(...)").Value(), nil
	}
	defer th.ReprLeave()
	parts := make([]string, len(args))
	for i, v := range args {
		s, err := runtime.Repr(th, v)
		if err != nil {
			return value{}, err
		}
		parts[i] = s.String()
		if k := i - (len(args) - len(names)); k >= 0 {
			parts[i] = runtime.AsStr(names[k]).String() + "=" + parts[i]
		}
	}
	return runtime.NewStr(name + "(" + strings.Join(parts, ", ") + ")").Value(), nil
}

// madeOf is what __reduce__ returns for an object that its type makes of
// arguments.
func madeOf(v value, arguments ...value) value {
	return runtime.NewTuple(v.Type().Value(), runtime.NewTuple(arguments...).Value()).Value()
}

func reduceAttrGetter(_ *thread, args []value) (value, error) {
	return madeOf(args[0], runtime.MustAs[attrGetter](args[0]).names...), nil
}

func reduceItemGetter(_ *thread, args []value) (value, error) {
	return madeOf(args[0], runtime.MustAs[itemGetter](args[0]).keys...), nil
}

// reduceMethodCaller makes a methodcaller with keywords by a partial that has them.
func reduceMethodCaller(th *thread, args []value) (value, error) {
	m := runtime.MustAs[methodCaller](args[0])
	n := len(m.args) - len(m.names)
	if len(m.names) == 0 {
		return madeOf(args[0], append([]value{m.name.Value()}, m.args...)...), nil
	}
	functools, err := runtime.Call(th, th.Interp.Builtins.GetStr(runtime.Intern("__import__")), runtime.NewStr("functools").Value())
	if err != nil {
		return value{}, err
	}
	partial, err := runtime.GetAttr(th, functools, runtime.Intern("partial"))
	if err != nil {
		return value{}, err
	}
	made, err := runtime.CallKw(th, partial, append([]value{args[0].Type().Value(), m.name.Value()}, m.args[n:]...), m.names)
	return runtime.NewTuple(made, runtime.NewTuple(m.args[:n]...).Value()).Value(), err
}

func visitAll(visit func(value), values []value) {
	for _, v := range values {
		visit(v)
	}
}

var attrGetterSpec = runtime.TypeSpec{
	Name: "operator.attrgetter",
	Doc:  "attrgetter(attr, /, *attrs)\n\nA function that fetches the named attributes of its argument; the names may be dotted.",
	Slots: runtime.Slots{
		New: runtime.Constructor("attrgetter(cls, attr, /, *attrs)", newAttrGetter),
		Call: func(th *thread, self value, args, names []value) (value, error) {
			if err := oneArgument(th, "attrgetter", args, names); err != nil {
				return value{}, err
			}
			return runtime.MustAs[attrGetter](self).call(th, args[0])
		},
		Repr: func(th *thread, self value) (value, error) {
			return reprCall(th, self, "operator.attrgetter", runtime.MustAs[attrGetter](self).names, nil)
		},
		Traverse: func(self value, visit func(value)) { visitAll(visit, runtime.MustAs[attrGetter](self).names) },
	},
	Methods: []runtime.Method{{Sig: "__reduce__(self, /)", Fn: reduceAttrGetter}},
}

var itemGetterSpec = runtime.TypeSpec{
	Name: "operator.itemgetter",
	Doc:  "itemgetter(item, /, *items)\n\nA function that fetches the given items of its argument.",
	Slots: runtime.Slots{
		New: runtime.Constructor("itemgetter(cls, item, /, *items)", newItemGetter),
		Call: func(th *thread, self value, args, names []value) (value, error) {
			if err := oneArgument(th, "itemgetter", args, names); err != nil {
				return value{}, err
			}
			return runtime.MustAs[itemGetter](self).call(th, args[0])
		},
		Repr: func(th *thread, self value) (value, error) {
			return reprCall(th, self, "operator.itemgetter", runtime.MustAs[itemGetter](self).keys, nil)
		},
		Traverse: func(self value, visit func(value)) { visitAll(visit, runtime.MustAs[itemGetter](self).keys) },
	},
	Methods: []runtime.Method{{Sig: "__reduce__(self, /)", Fn: reduceItemGetter}},
}

var methodCallerSpec = runtime.TypeSpec{
	Name: "operator.methodcaller",
	Doc:  "methodcaller(name, /, *args, **kwargs)\n\nA function that calls the named method of its argument with the given arguments.",
	Slots: runtime.Slots{
		New: newMethodCaller,
		Call: func(th *thread, self value, args, names []value) (value, error) {
			if err := oneArgument(th, "methodcaller", args, names); err != nil {
				return value{}, err
			}
			return runtime.MustAs[methodCaller](self).call(th, args[0])
		},
		Repr: func(th *thread, self value) (value, error) {
			m := runtime.MustAs[methodCaller](self)
			args := append([]value{m.name.Value()}, m.args...)
			return reprCall(th, self, "operator.methodcaller", args, m.names)
		},
		Traverse: func(self value, visit func(value)) { visitAll(visit, runtime.MustAs[methodCaller](self).args) },
	},
	Methods: []runtime.Method{{Sig: "__reduce__(self, /)", Fn: reduceMethodCaller}},
}

func init() {
	runtime.SubclassLayout[attrGetter](attrGetterType)
	runtime.RegisterType(attrGetterType, &attrGetterSpec)
	runtime.SubclassLayout[itemGetter](itemGetterType)
	runtime.RegisterType(itemGetterType, &itemGetterSpec)
	runtime.SubclassLayout[methodCaller](methodCallerType)
	runtime.RegisterType(methodCallerType, &methodCallerSpec)
}
