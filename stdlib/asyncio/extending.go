package asyncio

import (
	"slices"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// foreign are the tasks that scripts write from scratch, which tell of
// themselves: of a task of asyncio the loop knows.
type foreign struct {
	registered []runtime.Value // that all_tasks shows
	entered    map[*loop.Loop]runtime.Value
}

type foreignKey struct{}

// foreignTasks returns those of the interpreter, nil if there were none yet.
func foreignTasks(in *runtime.Interpreter) *foreign {
	f, _ := in.State(foreignKey{}).(*foreign)
	return f
}

func (f *foreign) current(l *loop.Loop) runtime.Value {
	if f == nil {
		return runtime.Value{}
	}
	return f.entered[l]
}

// unregister forgets a task.
func (f *foreign) unregister(task runtime.Value) {
	f.registered = slices.DeleteFunc(f.registered, func(v runtime.Value) bool { return v == task })
}

// pending calls add with the registered tasks of l that are not done, and
// forgets those that are.
func (f *foreign) pending(th *runtime.Thread, l *loop.Loop, add func(runtime.Value) error) error {
	for _, task := range slices.Clone(f.registered) {
		over, err := runtime.CallMethod(th, task, runtime.Intern("done"))
		if err != nil {
			return err
		}
		done, err := runtime.Truth(th, over)
		if err != nil {
			return err
		}
		if done {
			f.unregister(task)
			continue
		}
		its, err := runtime.CallMethod(th, task, runtime.Intern("get_loop"))
		if err == nil && its == l.Value() {
			err = add(task)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// onForeign makes a function about a task that is not asyncio's own; nothing is
// to be done for those.
func onForeign(do func(th *runtime.Thread, f *foreign, args []runtime.Value) error) runtime.NativeFunc {
	return func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		f := foreignTasks(th.Interp)
		if f == nil {
			f = &foreign{entered: make(map[*loop.Loop]runtime.Value)}
			th.Interp.SetState(foreignKey{}, f)
			th.Interp.AddRoot(func(visit func(runtime.Value)) {
				for _, v := range f.registered {
					visit(v)
				}
				for _, v := range f.entered {
					visit(v)
				}
			})
		}
		return runtime.None, do(th, f, args)
	}
}

func registerTask(th *runtime.Thread, f *foreign, args []runtime.Value) error {
	if loop.AsTask(args[0]) == nil && !slices.Contains(f.registered, args[0]) {
		f.registered = append(f.registered, args[0])
	}
	return th.Alloc(16)
}

func unregisterTask(_ *runtime.Thread, f *foreign, args []runtime.Value) error {
	f.unregister(args[0])
	return nil
}

// enterTask is _enter_task(loop, task): the task runs until leaveTask.
func enterTask(th *runtime.Thread, f *foreign, args []runtime.Value) error {
	l, err := loop.LoopArg(th, args[0])
	if err != nil {
		return err
	}
	current := f.current(l)
	if t := l.Task(); t != nil {
		current = t.Value()
	}
	if current.IsSet() {
		return misplaced(th, "Cannot enter into task %s while another task %s is being executed.", args[1], current)
	}
	f.entered[l] = args[1]
	return nil
}

func leaveTask(th *runtime.Thread, f *foreign, args []runtime.Value) error {
	l, err := loop.LoopArg(th, args[0])
	if err != nil {
		return err
	}
	current := f.current(l)
	if t := l.Task(); t != nil {
		current = t.Value()
	}
	if f.current(l) != args[1] {
		return misplaced(th, "Leaving task %s does not match the current task %s.", args[1], runtime.OrNone(current))
	}
	delete(f.entered, l)
	return nil
}

// misplaced is the RuntimeError about two tasks.
func misplaced(th *runtime.Thread, format string, task, current runtime.Value) error {
	one, err := runtime.Repr(th, task)
	if err != nil {
		return err
	}
	other, err := runtime.Repr(th, current)
	if err != nil {
		return err
	}
	return th.Raisef(runtime.RuntimeError, format, one, other)
}

// setRunningLoop is _set_running_loop: what get_running_loop returns in the
// thread from now on.
func setRunningLoop(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if args[0].IsNone() {
		th.Loop = nil
		return runtime.None, nil
	}
	l, err := loop.LoopArg(th, args[0])
	if err == nil {
		th.Loop = l
	}
	return runtime.None, err
}
