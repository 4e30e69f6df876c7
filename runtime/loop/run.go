package loop

import "github.com/asyn-lang/asyn/runtime"

var nameCreateTask = runtime.Intern("create_task")

// CreateTask is loop.create_task, which a script's class of loops may have
// replaced. The arguments but coro may be unset.
func (l *Loop) CreateTask(th *runtime.Thread, coro, name, context, eagerly runtime.Value) (runtime.Value, error) {
	if t := l.Header.Type(); t.Builtin() || runtime.AsNative(t.Lookup(nameCreateTask)) != nil {
		return l.createTask(th, coro, name, context, eagerly)
	}
	create, err := runtime.GetAttr(th, l.Value(), nameCreateTask)
	if err != nil {
		return runtime.Value{}, err
	}
	return callMaker(th, create, []runtime.Value{coro}, nil, name, context, eagerly)
}

// callMaker calls something that makes a task, with arguments, the last ones by
// names, and with those of the further keyword arguments that are set.
func callMaker(th *runtime.Thread, fn runtime.Value, args, names []runtime.Value, name, context, eagerly runtime.Value) (runtime.Value, error) {
	add := func(name string, v runtime.Value) {
		if v.IsSet() {
			names, args = append(names, runtime.Intern(name).Value()), append(args, v)
		}
	}
	add("name", name)
	add("context", context)
	add("eager_start", eagerly)
	return runtime.CallKw(th, fn, args, names)
}

// createTask makes a task, through the task factory if one is set.
func (l *Loop) createTask(th *runtime.Thread, coro, name, context, eagerly runtime.Value) (runtime.Value, error) {
	if err := l.CheckOpen(th); err != nil {
		return runtime.Value{}, err
	}
	if l.taskFactory.IsNone() && !eagerly.IsSet() {
		var own *runtime.Header
		if context.IsSet() && !context.IsNone() {
			var err error
			if own, err = ContextArg(th, context); err != nil {
				return runtime.Value{}, err
			}
		}
		t, err := l.NewTask(th, coro, name, own)
		if err != nil {
			return runtime.Value{}, err
		}
		return t.Value(), nil
	}
	if eagerly.IsSet() && eagerly.IsNone() {
		eagerly = runtime.Value{}
	}
	if !l.taskFactory.IsNone() {
		return callMaker(th, l.taskFactory, []runtime.Value{l.Value(), coro}, nil, name, context, eagerly)
	}
	names := []runtime.Value{runtime.Intern("loop").Value()}
	return callMaker(th, TaskType.Value(), []runtime.Value{coro, l.Value()}, names, name, context, eagerly)
}

// EnsureFuture is asyncio.ensure_future: v itself if it is a future, else a task
// that awaits it. l is nil for the current loop.
func EnsureFuture(th *runtime.Thread, v runtime.Value, l *Loop) (runtime.Value, error) {
	isFuture, err := IsFuture(th, v)
	if err != nil {
		return runtime.Value{}, err
	}
	if isFuture {
		if l != nil {
			if its, err := loopOf(th, v); err != nil {
				return runtime.Value{}, err
			} else if its != l {
				return runtime.Value{}, th.ValueErrorf("The future belongs to a different loop than the one specified as the loop argument")
			}
		}
		return v, nil
	}
	if !IsCoroutine(th, v) {
		if v.Type().Slots.Await == nil {
			return runtime.Value{}, th.TypeErrorf("An asyncio.Future, a coroutine or an awaitable is required")
		}
		if v, err = WrapAwaitable(th, v); err != nil {
			return runtime.Value{}, err
		}
	}
	if l == nil {
		if l, err = Get(th); err != nil {
			return runtime.Value{}, err
		}
	}
	return l.CreateTask(th, v, runtime.Value{}, runtime.Value{}, runtime.Value{})
}

// IsFuture is asyncio.isfuture.
func IsFuture(th *runtime.Thread, v runtime.Value) (bool, error) {
	if AsFuture(v) != nil {
		return true, nil
	}
	if v.Type().Builtin() || !v.Type().Lookup(nameBlocking).IsSet() {
		return false, nil
	}
	flag, err := runtime.LookupAttr(th, v, nameBlocking)
	return flag.IsSet() && !flag.IsNone(), err
}

var awaitableWrapper = runtime.NewCoroutineNative("asyncio.tasks", "_wrap_awaitable(awaitable, /)",
	func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
		it, err := Awaitable(th, args[0])
		return it, false, err
	})

// WrapAwaitable makes a coroutine that awaits v.
func WrapAwaitable(th *runtime.Thread, v runtime.Value) (runtime.Value, error) {
	return runtime.Call(th, awaitableWrapper.Value(), v)
}

// RunUntilComplete runs the loop until the future, or the coroutine made a task,
// is done.
func (l *Loop) RunUntilComplete(th *runtime.Thread, v runtime.Value) (runtime.Value, error) {
	if err := l.CheckOpen(th); err != nil {
		return runtime.Value{}, err
	}
	if l.IsRunning() {
		return runtime.Value{}, th.Raise(runtime.RuntimeError, "This event loop is already running")
	}
	if Busy(th) {
		return runtime.Value{}, th.Raise(runtime.RuntimeError, "Cannot run the event loop while another loop is running")
	}
	made, err := EnsureFuture(th, v, l)
	if err != nil {
		return runtime.Value{}, err
	}
	f := AsFuture(made)
	if f == nil {
		return runtime.Value{}, th.TypeErrorf("a future of asyncio was expected, got %s", made.Type().Name())
	}
	if t := AsTask(made); t != nil && made != v {
		t.flags |= quiet
	}
	done := NewListener("_run_until_complete_cb", func(_ *runtime.Thread, f *Future) error {
		if e := f.Exception(); e == nil || !isExit(e) {
			f.loop.Stop()
		}
		return nil
	})
	f.Listen(done)
	err = l.RunForever(th)
	f.Unlisten(done)
	if err != nil {
		if made != v && f.Done() {
			f.Exception()
		}
		return runtime.Value{}, err
	}
	if !f.Done() {
		return runtime.Value{}, th.Raise(runtime.RuntimeError, "Event loop stopped before Future completed.")
	}
	return f.Result(th)
}

// closeAll is loop.close: it also lets go of the default executor.
func (l *Loop) closeAll(th *runtime.Thread) error {
	wasClosed := l.closed
	if err := l.Close(th); err != nil || wasClosed {
		return err
	}
	executor := l.Executor
	l.Executor, l.ExecutorShutdown = runtime.None, true
	if executor.IsNone() {
		return nil
	}
	_, err := shutdownNow(th, executor)
	return err
}

// OnInterrupt has interrupts (Ctrl-C) call f while the thread runs a loop's main
// task, until restore is called. In other threads than the main one, which
// alone receives interrupts, it does nothing.
func OnInterrupt(th *runtime.Thread, f func(th *runtime.Thread) error) (restore func()) {
	s := sharedOf(th.Interp)
	if th != th.Interp.MainThread() {
		return func() {}
	}
	before := s.interrupt
	s.interrupt = f
	return func() { s.interrupt = before }
}

// SetInterrupt makes f what an interrupt does, whatever runs; nil for the usual.
func SetInterrupt(th *runtime.Thread, f func(th *runtime.Thread) error) {
	sharedOf(th.Interp).handler = f
}

// Interrupt is what an interrupt does in the main thread: KeyboardInterrupt,
// unless a Runner runs or the script has a handler of its own. It is meant for
// Interpreter.Signal.
func Interrupt(th *runtime.Thread) error {
	s := sharedOf(th.Interp)
	if s.handler != nil {
		return s.handler(th)
	}
	if s.interrupt != nil {
		return s.interrupt(th)
	}
	return runtime.NewException(runtime.KeyboardInterrupt)
}
