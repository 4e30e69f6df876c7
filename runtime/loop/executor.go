package loop

import "github.com/asyn-lang/asyn/runtime"

// RunInExecutor is loop.run_in_executor: a future for fn(*args), called by an
// executor, None for the default one.
func (l *Loop) RunInExecutor(th *runtime.Thread, executor, fn runtime.Value, args []runtime.Value) (runtime.Value, error) {
	if err := l.CheckOpen(th); err != nil {
		return runtime.Value{}, err
	}
	if err := l.checkSchedule(th, "run_in_executor", fn, true); err != nil {
		return runtime.Value{}, err
	}
	if executor.IsNone() {
		if l.ExecutorShutdown {
			return runtime.Value{}, th.Raise(runtime.RuntimeError, "Executor shutdown has been called")
		}
		if l.Executor.IsNone() {
			made, err := defaultExecutor(th)
			if err != nil {
				return runtime.Value{}, err
			}
			l.Executor = made
		}
		executor = l.Executor
	}
	source, err := runtime.CallMethod(th, executor, nameSubmit, append([]runtime.Value{fn}, args...)...)
	if err != nil {
		return runtime.Value{}, err
	}
	f, err := l.Wrap(th, source)
	if err != nil {
		return runtime.Value{}, err
	}
	return f.Value(), nil
}

var (
	nameSubmit    = runtime.Intern("submit")
	nameCancelled = runtime.Intern("cancelled")
	nameException = runtime.Intern("exception")
	nameShutdown  = runtime.Intern("shutdown")
)

// threadPoolClass is the class of the default executor.
func threadPoolClass(th *runtime.Thread) (runtime.Value, error) {
	name := runtime.Intern("ThreadPoolExecutor")
	m, err := th.Interp.Importer.Import(th, runtime.Intern("concurrent.futures"), runtime.NewDict(), runtime.NewTuple(name.Value()).Value(), 0)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.GetAttr(th, m, name)
}

func defaultExecutor(th *runtime.Thread) (runtime.Value, error) {
	class, err := threadPoolClass(th)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.CallKw(th, class, []runtime.Value{runtime.NewStr("asyncio").Value()}, []runtime.Value{runtime.Intern("thread_name_prefix").Value()})
}

func (l *Loop) setDefaultExecutor(th *runtime.Thread, executor runtime.Value) error {
	class, err := threadPoolClass(th)
	if err != nil {
		return err
	}
	ok, err := runtime.IsInstance(th, executor, class)
	if err != nil {
		return err
	}
	if !ok {
		return th.TypeErrorf("executor must be ThreadPoolExecutor instance")
	}
	l.Executor = executor
	return nil
}

// Wrap is asyncio.wrap_future: a future of the loop that follows source, a
// future of module concurrent.futures, and that cancels it when cancelled.
func (l *Loop) Wrap(th *runtime.Thread, source runtime.Value) (*Future, error) {
	f := l.NewFuture()
	f.Listen(NewListener("_chain_future.<locals>._call_check_cancel", func(th *runtime.Thread, f *Future) error {
		if f.state == cancelled {
			_, err := runtime.CallMethod(th, source, nameCancel)
			return err
		}
		return nil
	}))
	// The source may be done in another thread, which then holds the lock: the
	// loop must be woken, but its queue can be used.
	end := completion{func(th *runtime.Thread) error { return f.follow(th, source) }, l.rank()}
	tell := runtime.NewNative("asyncio.futures", "_call_set_state(source, /)", func(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
		if !l.closed && f.state == pending {
			l.complete(end)
			l.Wake()
		}
		return runtime.None, nil
	})
	_, err := runtime.CallMethod(th, source, nameAddDoneCallback, tell.Value())
	return f, err
}

// follow gives f the outcome of a finished future of module concurrent.futures.
func (f *Future) follow(th *runtime.Thread, source runtime.Value) error {
	if f.state != pending {
		return nil
	}
	was, err := runtime.CallMethod(th, source, nameCancelled)
	if err != nil {
		return err
	}
	if was.IsTrue() {
		f.setCancelled(runtime.Value{})
		return nil
	}
	x, err := runtime.CallMethod(th, source, nameException)
	if err != nil {
		return err
	}
	if e := runtime.AsException(x); e != nil {
		return f.SetException(th, e)
	}
	r, err := runtime.CallMethod(th, source, nameResult)
	if err == nil {
		f.Resolve(r)
	}
	return err
}

// shutDownExecutor is the body of loop.shutdown_default_executor: it waits for
// the default executor's threads, at most timeout seconds (None: for ever).
func (l *Loop) shutDownExecutor(th *runtime.Thread, timeout runtime.Value) (runtime.Value, bool, error) {
	l.ExecutorShutdown = true
	executor := l.Executor
	if executor.IsNone() {
		return runtime.None, true, nil
	}
	over := l.NewFuture()
	l.interp.StartThread(func(th *runtime.Thread) {
		_, err := runtime.CallMethod(th, executor, nameShutdown, runtime.True)
		l.Soon(func(th *runtime.Thread) error {
			if e, ok := err.(*runtime.Exception); ok && over.state == pending {
				return over.SetException(th, e)
			}
			over.Resolve(runtime.None)
			return nil
		})
		l.Wake()
	})
	var alarm *Future
	if timeout.IsSet() && !timeout.IsNone() {
		limit, err := seconds(th, timeout)
		if err != nil {
			return runtime.Value{}, false, err
		}
		alarm = l.Sleep(limit, runtime.None)
		alarm.Listen(NewListener("shutdown timeout", func(*runtime.Thread, *Future) error {
			over.Resolve(runtime.False)
			return nil
		}))
	}
	return Await(over.Value(), func(th *runtime.Thread, _ *Flow, v runtime.Value, err error) (runtime.Value, bool, error) {
		if alarm != nil && alarm.state == pending {
			alarm.setCancelled(runtime.Value{})
		}
		if err == nil && v.IsFalse() {
			err = th.Warn(runtime.RuntimeWarning, "The executor did not finishing joining its threads within "+timeoutText(th, timeout)+" seconds.")
			if err == nil {
				_, err = shutdownNow(th, executor)
			}
		}
		return runtime.None, true, err
	})
}

func timeoutText(th *runtime.Thread, v runtime.Value) string {
	s, err := runtime.ToStr(th, v)
	if err != nil {
		return "?"
	}
	return s.String()
}

// shutdownNow is executor.shutdown(wait=False).
func shutdownNow(th *runtime.Thread, executor runtime.Value) (runtime.Value, error) {
	m, err := runtime.GetAttr(th, executor, nameShutdown)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.CallKw(th, m, []runtime.Value{runtime.False}, []runtime.Value{runtime.Intern("wait").Value()})
}

func executorMethods() []runtime.Method {
	return []runtime.Method{
		loopMethod("def BaseEventLoop.run_in_executor(self, executor, func, *args)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			return l.RunInExecutor(th, args[1], args[2], runtime.AsTuple(args[3]).Items)
		}),
		loopMethod("def BaseEventLoop.set_default_executor(self, executor)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			return runtime.None, l.setDefaultExecutor(th, args[1])
		}),
	}
}

func loopCoroutines() []runtime.CoroutineMethod {
	return []runtime.CoroutineMethod{
		{Sig: "def shutdown_asyncgens(self)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
			return loopFrom(args[0]).shutDownAsyncGens(th)
		}},
		{Sig: "def shutdown_default_executor(self, timeout=None)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
			return loopFrom(args[0]).shutDownExecutor(th, args[1])
		}},
	}
}
