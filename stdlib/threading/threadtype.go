package threading

import (
	"fmt"
	"time"

	"github.com/asyn-lang/asyn/runtime"
)

// strf formats a str.
func strf(format string, args ...any) runtime.Value {
	return runtime.NewStr(fmt.Sprintf(format, args...)).Value()
}

// toDuration is a number of seconds, none if negative.
func toDuration(seconds float64) time.Duration {
	if seconds > maxTimeout {
		return runtime.Forever
	}
	return time.Duration(max(seconds, 0) * 1e9)
}

func threadMethod(sig string, fn func(th *runtime.Thread, t *thread, args []runtime.Value) (runtime.Value, error)) runtime.Method {
	return runtime.Method{Sig: "def " + sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return fn(th, threadOf(args[0]), args)
	}}
}

func threadRepr(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	t := threadOf(self)
	class, state := self.Type().Name(), [...]string{"initial", "started", "stopped"}[t.state]
	if t.foreign && t.name == "MainThread" {
		class = "_MainThread"
	}
	if t.daemon {
		state += " daemon"
	}
	if t.ident != 0 {
		state += fmt.Sprintf(" %d", t.ident)
	}
	return strf("<%s(%s, %s)>", class, t.name, state), nil
}

func init() {
	runtime.RegisterStructSeq(exceptArgsType, runtime.StructSeqSpec{
		Name: "_ExceptHookArgs", Module: "_thread", Fields: []string{"exc_type", "exc_value", "exc_traceback", "thread"},
	})
	runtime.SubclassLayout[thread](threadType)
	runtime.RegisterType(threadType, runtime.TypeSpec{
		Name: "Thread", Module: "threading",
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
				for _, v := range t.args {
					visit(v)
				}
			},
		},
		Methods: []runtime.Method{
			threadMethod("start(self)", func(th *runtime.Thread, t *thread, _ []runtime.Value) (runtime.Value, error) {
				return runtime.None, t.start(th)
			}),
			threadMethod("run(self)", func(th *runtime.Thread, t *thread, _ []runtime.Value) (runtime.Value, error) {
				if t.target.IsNone() {
					return runtime.None, nil
				}
				_, err := runtime.CallKw(th, t.target, t.args, t.names)
				return runtime.None, err
			}),
			threadMethod("join(self, timeout=None)", func(th *runtime.Thread, t *thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.None, t.join(th, args[1])
			}),
			threadMethod("is_alive(self)", func(_ *runtime.Thread, t *thread, _ []runtime.Value) (runtime.Value, error) {
				return runtime.Bool(t.state == threadStarted), nil
			}),
		},
		Members: threadMembers(),
	})
}

func threadMembers() []runtime.Member {
	ident := func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
		if t := threadOf(self); t.ident != 0 {
			return runtime.Int(t.ident), nil
		}
		return runtime.None, nil
	}
	return []runtime.Member{
		{Name: "name",
			Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				return runtime.NewStr(threadOf(self).name).Value(), nil
			},
			Set: func(th *runtime.Thread, self, v runtime.Value) error {
				s, err := runtime.ToStr(th, runtime.OrNone(v))
				if err == nil {
					threadOf(self).name = s.String()
				}
				return err
			}},
		{Name: "daemon",
			Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				return runtime.Bool(threadOf(self).daemon), nil
			},
			Set: func(th *runtime.Thread, self, v runtime.Value) error {
				t := threadOf(self)
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
