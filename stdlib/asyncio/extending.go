package asyncio

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// foreign knows of the tasks that a script has written from scratch: functions
// of a loop that return the one that runs, or None, and those that are not done.
type foreign struct{ current, pending runtime.Value }

type foreignKey struct{}

// showTasks is _show_tasks(current, pending).
func showTasks(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	th.Interp.SetState(foreignKey{}, &foreign{args[0], args[1]})
	return runtime.None, nil
}

// foreignTasks calls one of the functions of foreign, if there are any.
func foreignTasks(th *runtime.Thread, l *loop.Loop, which func(*foreign) runtime.Value) (runtime.Value, error) {
	f, ok := th.Interp.State(foreignKey{}).(*foreign)
	if !ok {
		return runtime.None, nil
	}
	return runtime.Call(th, which(f), l.Value())
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
