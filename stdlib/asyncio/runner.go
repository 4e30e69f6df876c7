package asyncio

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// runner is asyncio.Runner: it runs coroutines one after the other on a loop of
// its own, which it winds up when closed.
type runner struct {
	runtime.Header
	runtime.Attrs
	debug   runtime.Value // None: leave it
	factory runtime.Value // None: the usual loop
	loop    *loop.Loop
	context *runtime.Header
	closed  bool
}

var runnerType = &runtime.Type{}

var runnerInit = runtime.NewNative("asyncio.runners", "def Runner.__init__(*, debug=None, loop_factory=None)", nil)

// start makes the loop, the first time.
func (r *runner) start(th *runtime.Thread) error {
	if r.closed {
		return th.Raise(runtime.RuntimeError, "Runner is closed")
	}
	if r.loop != nil {
		return nil
	}
	if r.factory.IsNone() {
		l, err := loop.Make(th)
		if err == nil {
			err = loop.Set(th, l)
		}
		if err != nil {
			return err
		}
		r.loop = l
	} else {
		v, err := runtime.Call(th, r.factory)
		if err != nil {
			return err
		}
		if r.loop, err = loop.LoopArg(th, v); err != nil {
			return err
		}
	}
	if !r.debug.IsNone() {
		on, err := runtime.Truth(th, r.debug)
		if err != nil {
			return err
		}
		r.loop.SetDebug(on)
	}
	r.context = &runtime.ContextObject(th.SnapshotContext()).Header
	return nil
}

// run runs a coroutine as the main task.
func (r *runner) run(th *runtime.Thread, coro, context runtime.Value) (runtime.Value, error) {
	if !loop.IsCoroutine(th, coro) {
		if coro.Type().Slots.Await == nil {
			text, err := runtime.Repr(th, coro)
			if err != nil {
				return runtime.Value{}, err
			}
			return runtime.Value{}, th.ValueErrorf("a coroutine was expected, got %s", text)
		}
		var err error
		if coro, err = loop.WrapAwaitable(th, coro); err != nil {
			return runtime.Value{}, err
		}
	}
	if loop.Busy(th) {
		return runtime.Value{}, th.Raise(runtime.RuntimeError, "Runner.run() cannot be called from a running event loop")
	}
	if err := r.start(th); err != nil {
		return runtime.Value{}, err
	}
	if !context.IsSet() || context.IsNone() {
		context = r.context.Value()
	}
	made, err := r.loop.CreateTask(th, coro, runtime.Value{}, context, runtime.Value{})
	if err != nil {
		return runtime.Value{}, err
	}
	task := loop.AsTask(made)
	if task == nil {
		return r.loop.RunUntilComplete(th, made)
	}
	interrupts := 0
	restore := loop.OnInterrupt(th, func(th *runtime.Thread) error {
		interrupts++
		if interrupts == 1 && !task.Done() {
			_, err := task.Cancel(th, runtime.Value{})
			return err
		}
		return runtime.NewException(runtime.KeyboardInterrupt)
	})
	v, err := r.loop.RunUntilComplete(th, made)
	restore()
	if isCancelled(err) != nil && interrupts > 0 && task.Uncancel() == 0 {
		e := runtime.NewException(runtime.KeyboardInterrupt)
		e.Context = isCancelled(err).Value()
		return runtime.Value{}, e
	}
	return v, err
}

// close cancels what still runs, closes the async generators and the default
// executor, and then the loop.
func (r *runner) close(th *runtime.Thread) error {
	if r.closed || r.loop == nil {
		return nil
	}
	err := r.windUp(th)
	if r.factory.IsNone() {
		if setErr := loop.Set(th, nil); err == nil {
			err = setErr
		}
	}
	if _, closeErr := runtime.CallMethod(th, r.loop.Value(), runtime.Intern("close")); err == nil {
		err = closeErr
	}
	r.closed, r.loop = true, nil
	return err
}

func (r *runner) windUp(th *runtime.Thread) error {
	if err := cancelAll(th, r.loop); err != nil {
		return err
	}
	for _, step := range []struct {
		name string
		args []runtime.Value
	}{
		{"shutdown_asyncgens", nil},
		{"shutdown_default_executor", []runtime.Value{runtime.Int(joinTimeout)}},
	} {
		coro, err := runtime.CallMethod(th, r.loop.Value(), runtime.Intern(step.name), step.args...)
		if err == nil {
			_, err = r.loop.RunUntilComplete(th, coro)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// joinTimeout is how many seconds the end of a run waits for the default
// executor's threads.
const joinTimeout = 300

// cancelAll cancels the tasks of a loop and runs it until they are done.
func cancelAll(th *runtime.Thread, l *loop.Loop) error {
	tasks := l.Tasks()
	if len(tasks) == 0 {
		return nil
	}
	values := make([]runtime.Value, len(tasks))
	for i, t := range tasks {
		values[i] = t.Value()
		if _, err := runtime.CallMethod(th, t.Value(), runtime.Intern("cancel")); err != nil {
			return err
		}
	}
	all, err := loop.Gather(th, values, true)
	if err == nil {
		_, err = l.RunUntilComplete(th, all)
	}
	if err != nil {
		return err
	}
	for _, t := range tasks {
		if e := t.Exception(); e != nil {
			err := l.CallExceptionHandler(th, "unhandled exception during asyncio.run() shutdown",
				loop.Detail{Key: "exception", Value: e.Value()}, loop.Detail{Key: "task", Value: t.Value()})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// run is asyncio.run.
func run(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if loop.Busy(th) {
		return runtime.Value{}, th.Raise(runtime.RuntimeError, "asyncio.run() cannot be called from a running event loop")
	}
	r := &runner{Header: runtime.MakeHeader(runnerType), debug: runtime.OrNone(args[1]), factory: runtime.OrNone(args[2])}
	if err := r.start(th); err != nil {
		return runtime.Value{}, err
	}
	v, err := r.run(th, args[0], runtime.Value{})
	if e, ok := err.(*runtime.Exception); err != nil && !ok {
		return runtime.Value{}, err
	} else if closeErr := r.close(th); closeErr != nil {
		if c, ok := closeErr.(*runtime.Exception); ok && e != nil {
			runtime.SetContext(th, c, e)
		}
		return runtime.Value{}, closeErr
	}
	return v, err
}

func init() {
	of := func(v runtime.Value) *runner { return runtime.MustAs[runner](v) }
	var sample runner
	runtime.AttrsField(runnerType, &sample, &sample.Attrs)
	runtime.SubclassLayout[runner](runnerType)
	runtime.RegisterType(runnerType, &runtime.TypeSpec{
		Name: "Runner", Weakref: true, Module: "asyncio.runners",
		Members: []runtime.Member{runtime.DictMember},
		Slots: runtime.Slots{
			New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
				r := runtime.NewObject[runner](t)
				r.debug, r.factory = runtime.None, runtime.None
				return r.Value(), nil
			},
			Init: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
				bound, err := runnerInit.BindArgs(th, args, names)
				if err == nil {
					of(self).debug, of(self).factory = runtime.OrNone(bound[0]), runtime.OrNone(bound[1])
				}
				return err
			},
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				r := of(self)
				visit(r.factory)
				if r.loop != nil {
					visit(r.loop.Value())
				}
			},
		},
		Methods: []runtime.Method{
			{Sig: "def run(self, coro, /, *, context=None)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return of(args[0]).run(th, args[1], args[2])
			}},
			{Sig: "def close(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.None, of(args[0]).close(th)
			}},
			{Sig: "def get_loop(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				if err := of(args[0]).start(th); err != nil {
					return runtime.Value{}, err
				}
				return of(args[0]).loop.Value(), nil
			}},
			{Sig: "def __enter__(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return args[0], of(args[0]).start(th)
			}},
			{Sig: "def __exit__(self, exc_type, exc_val, exc_tb, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				_, err := runtime.CallMethod(th, args[0], runtime.Intern("close"))
				return runtime.None, err
			}},
		},
	})
}
