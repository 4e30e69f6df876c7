package loop

import "github.com/asyn-lang/asyn/runtime"

// Finish reports, for all loops of the interpreter, what would otherwise go
// unnoticed when the program ends: exceptions that nobody retrieved, tasks that
// are still pending, and coroutines written in Go that were never awaited. It
// returns how many of the first there have been, for --strict.
func Finish(th *runtime.Thread) int {
	s := sharedOf(th.Interp)
	for _, l := range s.loops {
		l.failed.report(th)
		for _, t := range l.Tasks() {
			t.abandon(th)
			l.strike(t)
		}
	}
	runtime.ReportUnawaitedNatives(th)
	return s.unobserved
}

// abandon ends a task that no loop will run any more: it says so, and closes
// the coroutine, whose finally blocks run.
func (t *Task) abandon(th *runtime.Thread) {
	if t.flags&quiet == 0 {
		err := t.loop.CallExceptionHandler(th, "Task was destroyed but it is pending!", Detail{"task", t.Value()})
		if err != nil {
			th.Unraisable(err, t.Value(), "Exception ignored in")
		}
	}
	if !t.started(th) {
		return // is reported as never awaited
	}
	if _, err := runtime.CallMethod(th, t.Coroutine(), nameClose); err != nil {
		th.Unraisable(err, t.Coroutine(), "Exception ignored in")
	}
}

// started reports whether the task's coroutine has begun to run.
func (t *Task) started(th *runtime.Thread) bool {
	suspended, err := runtime.LookupAttr(th, t.Coroutine(), runtime.Intern("cr_suspended"))
	return err == nil && suspended.IsSet() && suspended.IsTrue()
}
