package asyncio

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// sleep is asyncio.sleep.
func sleep(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	delay, result := args[0], runtime.OrNone(args[1])
	var d float64
	switch {
	case delay.IsInt():
		d = float64(delay.Int64())
	case delay.IsFloat():
		d = delay.Float64()
	default:
		if _, err := runtime.CompareBool(th, delay, runtime.Int(0), runtime.CmpLe); err != nil {
			return runtime.Value{}, false, err
		}
		var err error
		if d, err = runtime.AsFloat64(th, delay); err != nil {
			return runtime.Value{}, false, err
		}
	}
	if d <= 0 {
		if result.IsNone() {
			return runtime.BareYield, false, nil
		}
		return loop.Await(runtime.BareYield, func(_ *runtime.Thread, _ *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
			return result, true, err
		})
	}
	if d != d {
		return runtime.Value{}, false, th.ValueErrorf("Invalid delay: NaN (not a number)")
	}
	l, err := loop.MustRun(th)
	if err != nil {
		return runtime.Value{}, false, err
	}
	return l.Sleep(d, result).Value(), false, nil
}

func createTask(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	l, err := loop.MustRun(th)
	if err != nil {
		return runtime.Value{}, err
	}
	return l.CreateTask(th, args[0], args[1], args[2], args[3])
}

func ensureFuture(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	l, err := optionalLoop(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	return loop.EnsureFuture(th, args[0], l)
}

// optionalLoop is the loop given as an argument, nil if there is none.
func optionalLoop(th *runtime.Thread, v runtime.Value) (*loop.Loop, error) {
	if !v.IsSet() || v.IsNone() {
		return nil, nil
	}
	return loop.LoopArg(th, v)
}

func gather(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	returnExceptions, err := optionalTruth(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	return loop.Gather(th, runtime.AsTuple(args[0]).Items, returnExceptions)
}

// optionalTruth is the truth of an optional argument that is False by default.
func optionalTruth(th *runtime.Thread, v runtime.Value) (bool, error) {
	if !v.IsSet() {
		return false, nil
	}
	return runtime.Truth(th, v)
}

func currentTask(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	l, err := optionalLoop(th, args[0])
	if err == nil && l == nil {
		l, err = loop.MustRun(th)
	}
	if err != nil {
		return runtime.Value{}, err
	}
	if t := l.Task(); t != nil {
		return t.Value(), nil
	}
	return foreignTasks(th, l, func(f *foreign) runtime.Value { return f.current })
}

func allTasks(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	l, err := optionalLoop(th, args[0])
	if err == nil && l == nil {
		l, err = loop.MustRun(th)
	}
	if err != nil {
		return runtime.Value{}, err
	}
	s := runtime.NewSet()
	for _, t := range l.Tasks() {
		if err := s.Add(th, t.Value()); err != nil {
			return runtime.Value{}, err
		}
	}
	more, err := foreignTasks(th, l, func(f *foreign) runtime.Value { return f.pending })
	if err == nil && !more.IsNone() {
		err = runtime.Iterate(th, more, func(task runtime.Value) error { return s.Add(th, task) })
	}
	return s.Value(), err
}

func isCoroutine(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	return runtime.Bool(loop.IsCoroutine(th, args[0])), nil
}

func isFuture(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	is, err := loop.IsFuture(th, args[0])
	return runtime.Bool(is), err
}

func isCoroutineFunction(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	err := warnOfRemoval(th, "iscoroutinefunction", "; use inspect.iscoroutinefunction() instead")
	if err != nil {
		return runtime.Value{}, err
	}
	return isAwaited(th, args)
}

// isAwaited is iscoroutinefunction without its warning, for module inspect.
func isAwaited(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	is, err := loop.IsCoroutineFunction(th, args[0])
	return runtime.Bool(is), err
}

// eagerTaskFactory is a task factory whose tasks begin to run when made.
func eagerTaskFactory(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	return makeEagerly(th, loop.TaskType.Value(), args)
}

func createEagerTaskFactory(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	constructor := args[0]
	return runtime.NewNative("asyncio.tasks", "factory(loop, coro, *, name=None, context=None, eager_start=True)",
		func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return makeEagerly(th, constructor, args)
		}).Value(), nil
}

// makeEagerly calls a constructor of tasks with the arguments of a factory:
// loop, coro, name, context, eager_start.
func makeEagerly(th *runtime.Thread, constructor runtime.Value, args []runtime.Value) (runtime.Value, error) {
	eager := args[4]
	if !eager.IsSet() {
		eager = runtime.True
	}
	return runtime.CallKw(th, constructor,
		[]runtime.Value{args[1], args[0], runtime.OrNone(args[2]), runtime.OrNone(args[3]), eager},
		[]runtime.Value{
			runtime.Intern("loop").Value(), runtime.Intern("name").Value(),
			runtime.Intern("context").Value(), runtime.Intern("eager_start").Value(),
		})
}
