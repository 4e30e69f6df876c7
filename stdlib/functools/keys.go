package functools

import "github.com/asyn-lang/asyn/runtime"

// keyObject orders an object by a comparison function: what cmp_to_key makes.
type keyObject struct {
	runtime.Header
	cmp, obj value // obj is unset in the function itself
}

var keyObjectType = &runtime.Type{}

func compareKeys(th *thread, a, b value, op runtime.CompareOp) (value, error) {
	x, y := runtime.MustAs[keyObject](a), runtime.As[keyObject](b, keyObjectType)
	if y == nil {
		return value{}, th.TypeErrorf("other argument must be K instance")
	}
	if !x.obj.IsSet() || !y.obj.IsSet() {
		return value{}, th.Raise(runtime.AttributeError, "object")
	}
	r, err := runtime.Call(th, x.cmp, x.obj, y.obj)
	if err != nil {
		return value{}, err
	}
	return runtime.Compare(th, r, runtime.Int(0), op)
}

var keyParams = runtime.NewNative("", "K(obj)", func(_ *thread, args []value) (value, error) { return args[0], nil })

func cmpToKey(_ *thread, args []value) (value, error) {
	return (&keyObject{Header: runtime.MakeHeader(keyObjectType), cmp: args[0]}).Value(), nil
}

func reduce(th *thread, args []value) (value, error) {
	fn, total := args[0], args[2]
	it, err := runtime.Iter(th, args[1])
	if err != nil {
		if runtime.IsException(err, runtime.TypeError) != nil {
			return value{}, th.TypeErrorf("reduce() arg 2 must support iteration")
		}
		return value{}, err
	}
	for {
		v, err := runtime.Next(th, it)
		if err != nil {
			return value{}, err
		}
		if !v.IsSet() {
			break
		}
		if err := th.Work(1); err != nil {
			return value{}, err
		}
		if !total.IsSet() {
			total = v
			continue
		}
		if total, err = runtime.Call(th, fn, total, v); err != nil {
			return value{}, err
		}
	}
	if !total.IsSet() {
		return value{}, th.TypeErrorf("reduce() of empty iterable with no initial value")
	}
	return total, nil
}

var keyObjectSpec = runtime.TypeSpec{
	Name: "functools.KeyWrapper", Final: true, Abstract: true,
	Slots: runtime.Slots{
		Call: func(th *thread, self value, args, names []value) (value, error) {
			obj, err := runtime.CallNative(th, keyParams, args, names)
			if err != nil {
				return value{}, err
			}
			k := runtime.MustAs[keyObject](self)
			return (&keyObject{Header: runtime.MakeHeader(keyObjectType), cmp: k.cmp, obj: obj}).Value(), nil
		},
		Compare: compareKeys,
		Traverse: func(self value, visit func(value)) {
			k := runtime.MustAs[keyObject](self)
			visit(k.cmp)
			if k.obj.IsSet() {
				visit(k.obj)
			}
		},
	},
	Members: []runtime.Member{{Name: "obj", Get: func(th *thread, v value) (value, error) {
		if k := runtime.MustAs[keyObject](v); k.obj.IsSet() {
			return k.obj, nil
		}
		return value{}, th.Raise(runtime.AttributeError, "object")
	}}},
}

func init() {
	runtime.RegisterType(keyObjectType, &keyObjectSpec)
}
