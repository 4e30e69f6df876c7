package loop

import (
	"slices"

	"github.com/asyn-lang/asyn/runtime"
)

// LoopType is the type of event loops.
var LoopType = &runtime.Type{}

// AsLoop returns v as a Loop.
func AsLoop(v runtime.Value) (*Loop, bool) {
	l := runtime.As[Loop](v, LoopType)
	return l, l != nil
}

func loopFrom(v runtime.Value) *Loop { return runtime.MustAs[Loop](v) }

// LoopArg is the loop that an optional argument loop names: without one, the
// running loop, or the one set for the thread.
func LoopArg(th *runtime.Thread, v runtime.Value) (*Loop, error) {
	if v.IsSet() && !v.IsNone() {
		return loopArg(th, v)
	}
	return Get(th)
}

// ContextArg is the context that an optional argument context names: without
// one, a copy of the current one.
func ContextArg(th *runtime.Thread, v runtime.Value) (*runtime.Header, error) {
	if !v.IsSet() || v.IsNone() {
		return th.SnapshotContext(), nil
	}
	if c := runtime.As[runtime.Context](v, runtime.ContextType); c != nil {
		return &c.Header, nil
	}
	return nil, th.TypeErrorf("expected a Context, got %s", v.Type().Name())
}

// loopMethod makes a method. Inlined it would be a copy of the closure for each.
//
//go:noinline
func loopMethod(sig string, fn func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error)) runtime.Method {
	return runtime.Method{Sig: sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return fn(th, loopFrom(args[0]), args)
	}}
}

// action makes a method without arguments or result.
func action(sig string, fn func(th *runtime.Thread, l *Loop) error) runtime.Method {
	return loopMethod(sig, func(th *runtime.Thread, l *Loop, _ []runtime.Value) (runtime.Value, error) {
		return runtime.None, fn(th, l)
	})
}

var loopSpec = runtime.TypeSpec{
	Name: "_UnixSelectorEventLoop", Weakref: true, Module: "asyncio.unix_events",
	Slots: runtime.Slots{
		New: func(th *runtime.Thread, t *runtime.Type, args, _ []runtime.Value) (runtime.Value, error) {
			selector := usualSelector
			if len(args) > 0 && !args[0].IsNone() {
				selector = args[0].Type().Name()
			}
			l := newLoop(th, selector)
			l.SetType(t)
			return l.Value(), nil
		},
		Repr: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			l := loopFrom(self)
			flag := func(name string, on bool) string {
				if on {
					return name + "=True"
				}
				return name + "=False"
			}
			return angled(self, []string{flag("running", l.IsRunning()), flag("closed", l.closed), flag("debug", l.debug)}), nil
		},
		Traverse: loopTraverse,
	},
	Members:    []runtime.Member{slownessMember, runtime.DictMember},
	Methods:    slices.Concat(runMethods(), scheduleMethods(), settingMethods(), executorMethods(), fileMethods(), systemMethods()),
	Coroutines: loopCoroutines(),
}

func init() {
	var sample Loop
	runtime.AttrsField(LoopType, &sample, &sample.Attrs)
	runtime.RegisterType(LoopType, &loopSpec)
}

func loopTraverse(self runtime.Value, visit func(runtime.Value)) {
	l := loopFrom(self)
	visit(l.exceptionHandler)
	visit(l.taskFactory)
	visit(l.Executor)
	for t := l.first; t != nil; t = t.next {
		visit(t.Value())
	}
	l.files.visit(visit)
	for i := l.ready.head; i != l.ready.tail; i++ {
		if h, ok := l.ready.buf[i&uint(len(l.ready.buf)-1)].(*Handle); ok {
			visit(h.Value())
		}
	}
	for _, target := range l.timers.targets {
		visitHeader(target, visit)
	}
	for _, f := range l.failed.recent {
		visit(f.Value())
	}
}

func runMethods() []runtime.Method {
	return []runtime.Method{
		loopMethod("def BaseEventLoop.run_until_complete(self, future)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			return l.RunUntilComplete(th, args[1])
		}),
		action("def BaseEventLoop.run_forever(self)", func(th *runtime.Thread, l *Loop) error { return l.RunForever(th) }),
		action("def BaseEventLoop.stop(self)", func(_ *runtime.Thread, l *Loop) error { l.Stop(); return nil }),
		action("def BaseEventLoop.close(self)", func(th *runtime.Thread, l *Loop) error { return l.closeAll(th) }),
		loopMethod("def BaseEventLoop.is_running(self)", func(_ *runtime.Thread, l *Loop, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Bool(l.IsRunning()), nil
		}),
		loopMethod("def BaseEventLoop.is_closed(self)", func(_ *runtime.Thread, l *Loop, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Bool(l.closed), nil
		}),
		loopMethod("def BaseEventLoop.time(self)", func(_ *runtime.Thread, l *Loop, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Float(l.Time()), nil
		}),
		loopMethod("def BaseEventLoop.create_future(self)", func(th *runtime.Thread, l *Loop, _ []runtime.Value) (runtime.Value, error) {
			f := l.NewFuture()
			f.remember(th)
			return f.Value(), nil
		}),
		loopMethod("def BaseEventLoop.create_task(self, coro, *, name=None, context=None, eager_start=None)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			return l.createTask(th, args[1], args[2], args[3], args[4])
		}),
	}
}

func scheduleMethods() []runtime.Method {
	soon := func(threadsafe bool) func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
		return func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			if err := l.CheckOpen(th); err != nil {
				return runtime.Value{}, err
			}
			method := "call_soon"
			if threadsafe {
				method = "call_soon_threadsafe"
			}
			if err := l.checkSchedule(th, method, args[1], threadsafe); err != nil {
				return runtime.Value{}, err
			}
			context, err := ContextArg(th, args[3])
			if err != nil {
				return runtime.Value{}, err
			}
			if err := th.Alloc(handleSize); err != nil {
				return runtime.Value{}, err
			}
			h := l.CallSoon(args[1], runtime.AsTuple(args[2]).Items, context)
			h.remember(th)
			if threadsafe {
				l.Wake()
			}
			return h.Value(), nil
		}
	}
	return []runtime.Method{
		loopMethod("def BaseEventLoop.call_soon(self, callback, *args, context=None)", soon(false)),
		// The interpreter's lock is held here: only the waiting must be ended.
		loopMethod("def BaseEventLoop.call_soon_threadsafe(self, callback, *args, context=None)", soon(true)),
		loopMethod("def BaseEventLoop.call_later(self, delay, callback, *args, context=None)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			if args[1].IsNone() {
				return runtime.Value{}, th.TypeErrorf("delay must not be None")
			}
			delay, err := seconds(th, args[1])
			if err != nil {
				return runtime.Value{}, err
			}
			if err := th.Alloc(handleSize); err != nil {
				return runtime.Value{}, err
			}
			return l.callAt(th, l.Time()+delay, args[2:])
		}),
		loopMethod("def BaseEventLoop.call_at(self, when, callback, *args, context=None)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			if args[1].IsNone() {
				return runtime.Value{}, th.TypeErrorf("when cannot be None")
			}
			when, err := seconds(th, args[1])
			if err != nil {
				return runtime.Value{}, err
			}
			return l.callAt(th, when, args[2:])
		}),
	}
}

// callAt schedules the function, arguments and context in args.
func (l *Loop) callAt(th *runtime.Thread, when float64, args []runtime.Value) (runtime.Value, error) {
	if err := l.CheckOpen(th); err != nil {
		return runtime.Value{}, err
	}
	if err := l.checkSchedule(th, "call_at", args[0], false); err != nil {
		return runtime.Value{}, err
	}
	context, err := ContextArg(th, args[2])
	if err != nil {
		return runtime.Value{}, err
	}
	h := l.CallAt(when, args[0], runtime.AsTuple(args[1]).Items, context)
	h.remember(th)
	return h.Value(), nil
}

// seconds is a time argument as a float.
func seconds(th *runtime.Thread, v runtime.Value) (float64, error) {
	switch {
	case v.IsFloat():
		return v.Float64(), nil
	case v.IsInt():
		return float64(v.Int64()), nil
	}
	// Anything that can be added to a float counts as a time.
	sum, err := runtime.Binary(th, runtime.OpAdd, runtime.Float(0), v)
	if err != nil {
		return 0, err
	}
	return runtime.AsFloat64(th, sum)
}

func settingMethods() []runtime.Method {
	return []runtime.Method{
		loopMethod("def BaseEventLoop.get_debug(self)", func(_ *runtime.Thread, l *Loop, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Bool(l.debug), nil
		}),
		loopMethod("def BaseEventLoop.set_debug(self, enabled)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			on, err := runtime.Truth(th, args[1])
			l.debug = on
			return runtime.None, err
		}),
		loopMethod("def BaseEventLoop.get_exception_handler(self)", func(_ *runtime.Thread, l *Loop, _ []runtime.Value) (runtime.Value, error) {
			return l.exceptionHandler, nil
		}),
		loopMethod("def BaseEventLoop.set_exception_handler(self, handler)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			return runtime.None, setCallable(th, &l.exceptionHandler, args[1], "A callable object or None is expected, got ")
		}),
		loopMethod("def BaseEventLoop.call_exception_handler(self, context)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			d, err := contextDict(th, args[1])
			if err != nil {
				return runtime.Value{}, err
			}
			return runtime.None, l.giveHandler(th, d, nil)
		}),
		loopMethod("def BaseEventLoop.default_exception_handler(self, context)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			d, err := contextDict(th, args[1])
			if err != nil {
				return runtime.Value{}, err
			}
			return runtime.None, l.defaultExceptionHandler(th, d)
		}),
		loopMethod("def BaseEventLoop.get_task_factory(self)", func(_ *runtime.Thread, l *Loop, _ []runtime.Value) (runtime.Value, error) {
			return l.taskFactory, nil
		}),
		loopMethod("def BaseEventLoop.set_task_factory(self, factory)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			if !args[1].IsNone() && !runtime.Callable(args[1]) {
				return runtime.Value{}, th.TypeErrorf("task factory must be a callable or None")
			}
			l.taskFactory = args[1]
			return runtime.None, nil
		}),
	}
}

// setCallable stores a callable or None.
func setCallable(th *runtime.Thread, field *runtime.Value, v runtime.Value, complaint string) error {
	if !v.IsNone() && !runtime.Callable(v) {
		text, err := runtime.Repr(th, v)
		if err != nil {
			return err
		}
		return th.TypeErrorf("%s%s", complaint, text)
	}
	*field = v
	return nil
}

func contextDict(th *runtime.Thread, v runtime.Value) (*runtime.Dict, error) {
	if d := runtime.AsDict(v); d != nil {
		return d, nil
	}
	return nil, th.TypeErrorf("an exception handler's context must be a dict, not %s", v.Type().Name())
}
