package collections

import "github.com/asyn-lang/asyn/runtime"

// defaultDict is a dict that makes missing values by calling its factory.
type defaultDict struct {
	runtime.Dict
	made value // the factory, see factory
}

var defaultDictType = &runtime.Type{}

// factory makes missing values; None for none.
func (d *defaultDict) factory() value { return runtime.OrNone(d.made) }

func initDefaultDict(th *thread, self value, args, names []value) error {
	d := runtime.MustAs[defaultDict](self)
	factory := runtime.None
	if len(args) > len(names) {
		factory, args = args[0], args[1:]
		if !factory.IsNone() && !runtime.Callable(factory) {
			return th.TypeErrorf("first argument must be callable or None")
		}
	}
	d.made = factory
	return runtime.DictType.Init(th, self, args, names)
}

// missing is __missing__: it stores what the factory makes.
func missing(th *thread, self, key value) (value, error) {
	d := runtime.MustAs[defaultDict](self)
	if d.factory().IsNone() {
		return value{}, runtime.NewException(runtime.KeyError, key)
	}
	v, err := runtime.Call(th, d.factory())
	if err != nil {
		return value{}, err
	}
	return v, runtime.SetItem(th, self, key, v)
}

func defaultDictRepr(th *thread, self value) (value, error) {
	d := runtime.MustAs[defaultDict](self)
	items, err := runtime.DictType.Repr(th, self)
	if err != nil {
		return value{}, err
	}
	factory := "..."
	if th.ReprEnter(d.factory()) { // a factory may be a method of the dict
		defer th.ReprLeave()
		s, err := runtime.Repr(th, d.factory())
		if err != nil {
			return value{}, err
		}
		factory = s.String()
	}
	return runtime.NewStr(d.Type().BareName() + "(" + factory + ", " + runtime.AsStr(items).String() + ")").Value(), nil
}

// copyDefaultDict makes one of the same class, through its constructor.
func copyDefaultDict(th *thread, args []value) (value, error) {
	return runtime.Call(th, args[0].Type().Value(), runtime.MustAs[defaultDict](args[0]).factory(), args[0])
}

// mergeDefaultDicts is a | b: a's class and factory, or b's where a is a dict.
func mergeDefaultDicts(th *thread, a, b value) (value, error) {
	if runtime.AsDict(a) == nil || runtime.AsDict(b) == nil {
		return runtime.NotImplemented, nil
	}
	of := runtime.As[defaultDict](a, defaultDictType)
	if of == nil {
		of = runtime.As[defaultDict](b, defaultDictType)
	}
	v, err := runtime.Call(th, of.Type().Value(), of.factory(), a)
	if err != nil {
		return value{}, err
	}
	d := runtime.AsDict(v)
	if d == nil {
		return runtime.NotImplemented, nil
	}
	return v, d.Update(th, b)
}

// countElements adds to a mapping the number of times each item occurs: the
// loop of Counter.
func countElements(th *thread, args []value) (value, error) {
	d := runtime.AsDict(args[0])
	get := runtime.Intern("get")
	return runtime.None, runtime.Iterate(th, args[1], func(item value) error {
		var n value
		var err error
		if d != nil {
			n, err = d.Get(th, item)
		} else {
			n, err = runtime.CallMethod(th, args[0], get, item, runtime.Int(0))
		}
		if err != nil {
			return err
		}
		if !n.IsSet() {
			n = runtime.Int(0)
		}
		if n, err = runtime.Binary(th, runtime.OpAdd, n, runtime.Int(1)); err != nil {
			return err
		}
		if d != nil {
			return d.Set(th, item, n)
		}
		return runtime.SetItem(th, args[0], item, n)
	})
}

func init() {
	runtime.SubclassLayout[defaultDict](defaultDictType)
	slots := runtime.Slots{
		Init: initDefaultDict,
		Repr: defaultDictRepr,
		Traverse: func(self value, visit func(value)) {
			runtime.DictType.Traverse(self, visit)
			visit(runtime.MustAs[defaultDict](self).factory())
		},
	}
	slots.Binary[runtime.OpOr] = mergeDefaultDicts
	runtime.RegisterType(defaultDictType, &runtime.TypeSpec{
		Name: "collections.defaultdict", Base: runtime.DictType, Mapping: true,
		Doc:   "defaultdict(default_factory=None, /, [...])\n\nA dict that makes missing values by calling default_factory.",
		Slots: slots,
		Methods: []runtime.Method{
			{Sig: "__missing__(self, key, /)", Fn: func(th *thread, args []value) (value, error) {
				return missing(th, args[0], args[1])
			}},
			{Sig: "copy(self, /)", Fn: copyDefaultDict},
			{Sig: "__copy__(self, /)", Fn: copyDefaultDict},
			{Sig: "__reduce__(self, /)", Fn: func(th *thread, args []value) (value, error) {
				factory := runtime.NewTuple()
				if f := runtime.MustAs[defaultDict](args[0]).factory(); !f.IsNone() {
					factory = runtime.NewTuple(f)
				}
				items, err := runtime.CallMethod(th, args[0], runtime.Intern("items"))
				if err != nil {
					return value{}, err
				}
				it, err := runtime.Iter(th, items)
				if err != nil {
					return value{}, err
				}
				return runtime.NewTuple(args[0].Type().Value(), factory.Value(), runtime.None, runtime.None, it).Value(), nil
			}},
		},
		Members: []runtime.Member{{
			Name: "default_factory",
			Get: func(_ *thread, v value) (value, error) {
				return runtime.MustAs[defaultDict](v).factory(), nil
			},
			Set: func(_ *thread, self, v value) error {
				runtime.MustAs[defaultDict](self).made = runtime.OrNone(v)
				return nil
			},
		}},
	})
}
