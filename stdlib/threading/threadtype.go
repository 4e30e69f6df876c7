package threading

import (
	"fmt"
	"slices"

	"github.com/asyn-lang/asyn/runtime"
)

// strf formats a str.
func strf(format string, args ...any) runtime.Value {
	return runtime.NewStr(fmt.Sprintf(format, args...)).Value()
}

func threadMethod(sig string, fn func(th *runtime.Thread, t *thread, args []runtime.Value) (runtime.Value, error)) runtime.Method {
	return runtime.Method{Sig: "def " + sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return fn(th, threadOf(args[0]), args)
	}}
}

// initialised raises unless __init__ was called.
func (t *thread) initialised(th *runtime.Thread) error {
	if t.state == threadBare {
		return th.Raise(runtime.AssertionError, "Thread.__init__() not called")
	}
	return nil
}

func threadRepr(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	t := threadOf(self)
	class, state := self.Type().Name(), [...]string{"", "initial", "started", "stopped"}[t.state]
	if t.state == threadBare {
		return runtime.Value{}, th.Raise(runtime.AssertionError, "Thread.__init__() was not called")
	}
	if t.daemon {
		state += " daemon"
	}
	if t.ident != 0 {
		state += fmt.Sprintf(" %d", t.ident)
	}
	return strf("<%s(%s, %s)>", class, t.name, state), nil
}

var threadSpec = runtime.TypeSpec{
	Name: "Thread", Weakref: true, Module: "threading",
	Slots: runtime.Slots{
		New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
			o := runtime.NewObject[thread](t)
			o.target = runtime.None
			return o.Value(), nil
		},
		Init: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
			return threadOf(self).init(th, args, names)
		},
		Repr: threadRepr,
		Traverse: func(self runtime.Value, visit func(runtime.Value)) {
			t := threadOf(self)
			visit(t.target)
			visit(t.args)
			visit(t.kwargs)
			if t.context != nil {
				visit(t.context.Value())
			}
		},
	},
	Methods: slices.Concat(olderMethods(), []runtime.Method{
		threadMethod("start(self)", func(th *runtime.Thread, t *thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.None, t.start(th)
		}),
		threadMethod("run(self)", func(th *runtime.Thread, t *thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.None, t.run(th)
		}),
		threadMethod("join(self, timeout=None)", func(th *runtime.Thread, t *thread, args []runtime.Value) (runtime.Value, error) {
			return runtime.None, t.join(th, args[1])
		}),
		threadMethod("is_alive(self)", func(th *runtime.Thread, t *thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Bool(t.state == threadStarted), t.initialised(th)
		}),
	}),
	Members: threadMembers(),
}

var mainThreadSpec = runtime.TypeSpec{
	Name: "_MainThread", Module: "threading", Base: threadType, Final: true, Abstract: true,
}

func init() {
	runtime.RegisterStructSeq(exceptArgsType, runtime.StructSeqSpec{
		Name: "_ExceptHookArgs", Module: "_thread", Fields: []string{"exc_type", "exc_value", "exc_traceback", "thread"},
	})
	var sample thread
	runtime.AttrsField(threadType, &sample, &sample.Attrs)
	runtime.SubclassLayout[thread](threadType)
	runtime.RegisterType(threadType, &threadSpec)
	runtime.RegisterType(mainThreadType, &mainThreadSpec)
}

func threadMembers() []runtime.Member {
	get := func(value func(*thread) runtime.Value) func(*runtime.Thread, runtime.Value) (runtime.Value, error) {
		return func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			t := threadOf(self)
			return value(t), t.initialised(th)
		}
	}
	ident := get(func(t *thread) runtime.Value {
		if t.ident == 0 {
			return runtime.None
		}
		return runtime.Int(t.ident)
	})
	return []runtime.Member{
		runtime.DictMember,
		{Name: "name",
			Get: get(func(t *thread) runtime.Value { return runtime.NewStr(t.name).Value() }),
			Set: func(th *runtime.Thread, self, v runtime.Value) error {
				t := threadOf(self)
				if err := t.initialised(th); err != nil {
					return err
				}
				return t.rename(th, runtime.OrNone(v))
			}},
		{Name: "daemon",
			Get: get(func(t *thread) runtime.Value { return runtime.Bool(t.daemon) }),
			Set: func(th *runtime.Thread, self, v runtime.Value) error {
				t := threadOf(self)
				if t.state == threadBare {
					return th.Raise(runtime.RuntimeError, "Thread.__init__() not called")
				}
				if t.state != threadInitial {
					return th.Raise(runtime.RuntimeError, "cannot set daemon status of active thread")
				}
				on, err := runtime.Truth(th, runtime.OrNone(v))
				t.daemon = on
				return err
			}},
		{Name: "ident", Get: ident},
		{Name: "native_id", Get: ident},
	}
}
