package sys

import (
	"github.com/asyn-lang/asyn/runtime"
)

// exit raises SystemExit. A tuple becomes its arguments, as for any exception.
func exit(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	var status []runtime.Value
	if v := args[0]; v.IsSet() && !v.IsNone() {
		status = []runtime.Value{v}
		if t := runtime.AsTuple(v); t != nil {
			status = t.Items
		}
	}
	return runtime.Value{}, runtime.NewException(runtime.SystemExit, status...)
}

func handled(th *runtime.Thread) *runtime.Exception {
	if th.Frames == nil {
		return nil
	}
	return th.Frames.Handled()
}

func exception(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	if e := handled(th); e != nil {
		return e.Value(), nil
	}
	return runtime.None, nil
}

func excInfo(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	e := handled(th)
	if e == nil {
		return runtime.NewTuple(runtime.None, runtime.None, runtime.None).Value(), nil
	}
	tb := runtime.None
	if e.Traceback != nil {
		tb = e.Traceback.Value()
	}
	return runtime.NewTuple(e.Type().Value(), e.Value(), tb).Value(), nil
}

// getFrame counts frames from the caller's: builtin functions have none.
func getFrame(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	depth := 0
	if args[0].IsSet() {
		var err error
		if depth, err = runtime.AsInt32(th, args[0]); err != nil {
			return runtime.Value{}, err
		}
	}
	if th.Frames != nil {
		if f := th.Frames.Frame(max(depth, 0)); f != nil {
			return f.Object(), nil
		}
	}
	return runtime.Value{}, th.ValueErrorf("call stack is not deep enough")
}

// getFrameModuleName is sys._getframemodulename.
func getFrameModuleName(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	depth := 0
	if args[0].IsSet() {
		var err error
		if depth, err = runtime.AsInt32(th, args[0]); err != nil {
			return runtime.Value{}, err
		}
	}
	if th.Frames != nil {
		if f := th.Frames.Frame(max(depth, 0)); f != nil {
			return runtime.OrNone(f.Globals().GetStr(runtime.Intern("__name__"))), nil
		}
	}
	return runtime.None, nil
}

func displayHook(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	return runtime.None, runtime.DefaultDisplayHook(th, args[0])
}

// exceptHook prints an exception as an uncaught one is printed.
func exceptHook(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	e := runtime.AsException(args[1])
	switch {
	case e != nil:
		th.WriteStderr(runtime.FormatException(th, e))
	case args[1].IsNone():
		th.WriteStderr("NoneType: None\n")
	default:
		th.WriteStderr("TypeError: print_exception(): Exception expected for value, " + args[1].Type().Name() + " found\n")
	}
	return runtime.None, nil
}

// unraisableHook prints an exception that could not be raised. args[0] has its
// attributes exc_value, err_msg and object.
func unraisableHook(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	attr := func(name string) (runtime.Value, error) {
		v, err := runtime.LookupAttr(th, args[0], runtime.Intern(name))
		return runtime.OrNone(v), err
	}
	exc, err := attr("exc_value")
	if err != nil {
		return runtime.Value{}, err
	}
	message, err := attr("err_msg")
	if err != nil {
		return runtime.Value{}, err
	}
	obj, err := attr("object")
	if err != nil {
		return runtime.Value{}, err
	}
	lead := "Exception ignored in"
	if s := runtime.AsStr(message); s != nil {
		lead = s.String()
	}
	if obj.IsNone() {
		obj = runtime.Value{}
	}
	if e := runtime.AsException(exc); e != nil {
		th.Unraisable(e, obj, lead)
	}
	return runtime.None, nil
}

// sizeOf is getsizeof: the object's __sizeof__, and for one that the collector
// looks into, what CPython would put before it.
func sizeOf(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	v := args[0]
	r, ok, err := runtime.CallSpecial(th, v, runtime.Intern("__sizeof__"))
	if err == nil && !ok {
		err = th.TypeErrorf("Type %s doesn't define __sizeof__", v.Type().Name())
	}
	if err != nil {
		if args[1].IsSet() && runtime.IsException(err, runtime.TypeError) != nil {
			return args[1], nil
		}
		return runtime.Value{}, err
	}
	n, err := runtime.AsInt64(th, r)
	switch {
	case err != nil:
		return runtime.Value{}, err
	case n < 0:
		return runtime.Value{}, th.ValueErrorf("__sizeof__() should return >= 0")
	case v.Type().Traverse != nil || !v.Type().Builtin():
		n += 16
	}
	return runtime.Int(n), nil
}

// unsupported makes a function that says why it is not there.
func unsupported(reason string) runtime.NativeFunc {
	return func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
		return runtime.Value{}, th.Raise(runtime.NotImplementedError, reason)
	}
}

// setHook is settrace or setprofile: asyn has neither, so that only None, which
// removes the hook, is accepted.
func setHook(name string) runtime.NativeFunc {
	return func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		if !args[0].IsNone() {
			return runtime.Value{}, th.Raise(runtime.NotImplementedError, "sys."+name+"() is not supported")
		}
		return runtime.None, nil
	}
}

// returning makes a function without arguments of a constant.
func returning(v runtime.Value) runtime.NativeFunc {
	return func(*runtime.Thread, []runtime.Value) (runtime.Value, error) { return v, nil }
}
