package futures

import (
	"fmt"

	"github.com/asyn-lang/asyn/runtime"
)

// text is repr(v), for messages that must not fail.
func text(th *runtime.Thread, v runtime.Value) string {
	s, err := runtime.Repr(th, v)
	if err != nil {
		return "<" + v.Type().Name() + ">"
	}
	return s.String()
}

func futureRepr(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	f := futureOf(self)
	state := [...]string{"pending", "running", "cancelled", "cancelled", "finished"}[f.state]
	if f.state == finished && f.exception != nil {
		state += " raised " + f.exception.Type().Name()
	} else if f.state == finished {
		state += " returned " + f.result.Type().Name()
	}
	return runtime.NewStr(fmt.Sprintf("<%s at %#x state=%s>", self.Type().Name(), th.Interp.ID(self), state)).Value(), nil
}

func method(sig string, fn func(th *runtime.Thread, f *future, args []runtime.Value) (runtime.Value, error)) runtime.Method {
	return runtime.Method{Sig: "def " + sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return fn(th, futureOf(args[0]), args)
	}}
}

// addCallback is add_done_callback. What a callback raises is reported and
// goes no further.
func addCallback(th *runtime.Thread, f *future, args []runtime.Value) (runtime.Value, error) {
	fn := args[1]
	var failure error
	f.whenDone(th, func(th *runtime.Thread, f *future) {
		_, err := runtime.Call(th, fn, f.Value())
		switch e, ok := err.(*runtime.Exception); {
		case err == nil:
		case !ok:
			th.Interp.Cancel(err)
		case e.Type().IsSubtype(runtime.ExceptionType):
			failure = th.Log(logger, runtime.LogError, "exception calling callback for "+text(th, f.Value()), e)
		default:
			failure = err
		}
	})
	return runtime.None, failure
}

func setException(th *runtime.Thread, f *future, args []runtime.Value) (runtime.Value, error) {
	e := runtime.AsException(args[1])
	if e == nil {
		return runtime.Value{}, th.TypeErrorf("exception must be an instance of BaseException, not %s", args[1].Type().Name())
	}
	return runtime.None, f.fail(th, e)
}

func init() {
	is := func(sig string, states ...futureState) runtime.Method {
		return method(sig, func(_ *runtime.Thread, f *future, _ []runtime.Value) (runtime.Value, error) {
			for _, s := range states {
				if f.state == s {
					return runtime.True, nil
				}
			}
			return runtime.False, nil
		})
	}
	var sample future
	runtime.AttrsField(futureType, &sample, &sample.Attrs)
	runtime.SubclassLayout[future](futureType)
	runtime.RegisterType(futureType, &runtime.TypeSpec{
		Name: "Future", Weakref: true, Module: "concurrent.futures._base",
		Slots: runtime.Slots{
			New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
				return runtime.NewObject[future](t).Value(), nil
			},
			Init: func(th *runtime.Thread, _ runtime.Value, args, names []runtime.Value) error {
				_, err := futureInit.BindArgs(th, args, names)
				return err
			},
			Repr: futureRepr,
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				f := futureOf(self)
				visit(f.result)
				if f.exception != nil {
					visit(f.exception.Value())
				}
			},
		},
		Methods: []runtime.Method{
			is("cancelled(self)", cancelled, cancelledAndNotified),
			is("running(self)", running),
			is("done(self)", cancelled, cancelledAndNotified, finished),
			method("cancel(self)", func(th *runtime.Thread, f *future, _ []runtime.Value) (runtime.Value, error) {
				return runtime.Bool(f.cancel(th)), nil
			}),
			method("result(self, timeout=None)", func(th *runtime.Thread, f *future, args []runtime.Value) (runtime.Value, error) {
				if err := f.await(th, args[1]); err != nil {
					return runtime.Value{}, err
				}
				return f.outcome()
			}),
			method("exception(self, timeout=None)", func(th *runtime.Thread, f *future, args []runtime.Value) (runtime.Value, error) {
				if err := f.await(th, args[1]); err != nil {
					return runtime.Value{}, err
				}
				if f.exception != nil {
					return f.exception.Value(), nil
				}
				_, err := f.outcome()
				return runtime.None, err
			}),
			method("add_done_callback(self, fn)", addCallback),
			method("set_running_or_notify_cancel(self)", func(th *runtime.Thread, f *future, _ []runtime.Value) (runtime.Value, error) {
				on, err := f.begin(th)
				return runtime.Bool(on), err
			}),
			method("set_result(self, result)", func(th *runtime.Thread, f *future, args []runtime.Value) (runtime.Value, error) {
				return runtime.None, f.succeed(th, args[1])
			}),
			method("set_exception(self, exception)", setException),
			runtime.ClassGetItem,
		},
		Members: []runtime.Member{runtime.DictMember, {Name: "_state", Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.Intern(futureOf(self).state.String()).Value(), nil
		}}},
	})
}

var futureInit = runtime.NewNative("concurrent.futures", "def Future.__init__()", nil)
