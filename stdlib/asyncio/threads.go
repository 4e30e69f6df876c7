package asyncio

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// toThread is asyncio.to_thread: it calls a function in a thread of the default
// executor, in a copy of the current context.
func toThread(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	l, err := loop.MustRun(th)
	if err != nil {
		return runtime.Value{}, false, err
	}
	fn, context := args[0], th.SnapshotContext()
	call := append([]runtime.Value(nil), runtime.AsTuple(args[1]).Items...)
	var names []runtime.Value
	runtime.AsDict(args[2]).Each(func(k, v runtime.Value) bool {
		names, call = append(names, k), append(call, v)
		return true
	})
	run := runtime.NewNative("asyncio.threads", "func_call()", func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
		previous, err := th.EnterContext(context)
		if err != nil {
			return runtime.Value{}, err
		}
		defer th.LeaveContext(previous)
		return runtime.CallKw(th, fn, call, names)
	})
	f, err := l.RunInExecutor(th, runtime.None, run.Value(), nil)
	return f, false, err
}

func wrapFuture(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if is, err := loop.IsFuture(th, args[0]); err != nil || is {
		return args[0], err
	}
	class, err := concurrentFuture(th)
	if err != nil {
		return runtime.Value{}, err
	}
	if ok, err := runtime.IsInstance(th, args[0], class); err != nil {
		return runtime.Value{}, err
	} else if !ok {
		text, err := runtime.Repr(th, args[0])
		if err != nil {
			return runtime.Value{}, err
		}
		return runtime.Value{}, th.Raise(runtime.AssertionError, "concurrent.futures.Future is expected, got "+text.String())
	}
	l, err := loop.LoopArg(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	f, err := l.Wrap(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	return f.Value(), nil
}

// runCoroutineThreadsafe is asyncio.run_coroutine_threadsafe: it submits a
// coroutine to a loop from another thread and returns a future of module
// concurrent.futures.
func runCoroutineThreadsafe(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	coro := args[0]
	if !loop.IsCoroutine(th, coro) {
		return runtime.Value{}, th.TypeErrorf("A coroutine object is required")
	}
	l, ok := loop.AsLoop(args[1])
	if !ok {
		return runtime.Value{}, th.TypeErrorf("an event loop is required, not %s", args[1].Type().Name())
	}
	target, err := newConcurrentFuture(th)
	if err != nil {
		return runtime.Value{}, err
	}
	l.Soon(func(th *runtime.Thread) error {
		return l.CallbackFailed(th, "run_coroutine_threadsafe.<locals>.callback", submit(th, l, coro, target))
	})
	l.Wake()
	return target, nil
}

// concurrentFuture is the class concurrent.futures.Future.
func concurrentFuture(th *runtime.Thread) (runtime.Value, error) {
	return imported(th, "concurrent.futures", "Future")
}

func newConcurrentFuture(th *runtime.Thread) (runtime.Value, error) {
	class, err := concurrentFuture(th)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.Call(th, class)
}

// submit makes coro a task whose outcome becomes that of target, a future of
// module concurrent.futures, and which target's cancellation cancels.
func submit(th *runtime.Thread, l *loop.Loop, coro, target runtime.Value) error {
	made, err := loop.EnsureFuture(th, coro, l)
	if err != nil {
		if e, ok := err.(*runtime.Exception); ok {
			if _, e := runtime.CallMethod(th, target, runtime.Intern("set_exception"), e.Value()); e != nil {
				return e
			}
		}
		return err
	}
	f := loop.AsFuture(made)
	if f == nil {
		return th.TypeErrorf("an asyncio.Future is required, not %s", made.Type().Name())
	}
	f.Listen(loop.NewListener("_chain_future.<locals>._call_set_state", func(th *runtime.Thread, f *loop.Future) error {
		return settle(th, f, target)
	}))
	cancel := runtime.NewNative("asyncio.futures", "_call_check_cancel(destination, /)", func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		was, err := runtime.CallMethod(th, args[0], runtime.Intern("cancelled"))
		if err != nil || !was.IsTrue() {
			return runtime.None, err
		}
		l.Soon(func(th *runtime.Thread) error {
			_, err := f.Cancel(th, runtime.Value{})
			return err
		})
		l.Wake()
		return runtime.None, nil
	})
	_, err = runtime.CallMethod(th, target, runtime.Intern("add_done_callback"), cancel.Value())
	return err
}

// settle gives target the outcome of f.
func settle(th *runtime.Thread, f *loop.Future, target runtime.Value) error {
	if f.Cancelled() {
		if _, err := runtime.CallMethod(th, target, runtime.Intern("cancel")); err != nil {
			return err
		}
	}
	goOn, err := runtime.CallMethod(th, target, runtime.Intern("set_running_or_notify_cancel"))
	if err != nil || goOn.IsFalse() {
		return err
	}
	if e := f.Exception(); e != nil {
		_, err = runtime.CallMethod(th, target, runtime.Intern("set_exception"), e.Value())
		return err
	}
	v, err := f.Result(th)
	if err == nil {
		_, err = runtime.CallMethod(th, target, runtime.Intern("set_result"), v)
	}
	return err
}
