package loop

import (
	"fmt"

	"github.com/asyn-lang/asyn/runtime"
)

// Debug mode, as asyncio has it: callbacks that run for long are reported, what
// is scheduled by mistake is refused, and tasks, futures and handles remember
// where they were made. Beyond asyncio's, a CancelledError tells who asked for it.

// debugWanted reports whether loops begin in debug mode.
func debugWanted(in *runtime.Interpreter) bool {
	debug, _ := in.Host.Getenv("PYTHONASYNCIODEBUG")
	dev, _ := in.Host.Getenv("PYTHONDEVMODE")
	return debug != "" || dev != ""
}

// Debug is loop.get_debug.
func (l *Loop) Debug() bool { return l.debug }

// SetDebug is loop.set_debug.
func (l *Loop) SetDebug(on bool) { l.debug = on }

// standardSlowness is how long a callback may run before debug mode reports
// it, in seconds.
const standardSlowness = 0.1

// observe runs what is ready and reports it if that took long.
func (l *Loop) observe(th *runtime.Thread, ready runnable) error {
	start := l.Time()
	err := ready.run(th, l)
	took := l.Time() - start
	if err != nil || took < l.slowness {
		return err
	}
	var text runtime.Value
	switch r := ready.(type) {
	case *Handle:
		text, err = handleRepr(th, r.Value())
	case *TimerHandle:
		text, err = handleRepr(th, r.Value())
	case *taskStep:
		text, err = taskRepr(th, (*Task)(r).Value())
	case *taskWake:
		text, err = taskRepr(th, (*Task)(r).Value())
	case *taskThrow:
		text, err = taskRepr(th, r.t.Value())
	default:
		return nil // asyncio's own
	}
	if err == nil {
		err = th.Log(logger, runtime.LogWarning, fmt.Sprintf("Executing %s took %.3f seconds", runtime.AsStr(text), took), nil)
	}
	return err
}

// usualSelector is what selectors.DefaultSelector is on Linux.
const usualSelector = "EpollSelector"

// announce logs what a loop waits with.
func announce(th *runtime.Thread, selector string) {
	if err := th.Log(logger, runtime.LogDebug, "Using selector: "+selector, nil); err != nil {
		th.Unraisable(err, runtime.Value{}, "Exception ignored in logging")
	}
}

// checkSchedule refuses, in debug mode, what a script schedules from another
// thread than the loop's, and what is no plain function.
func (l *Loop) checkSchedule(th *runtime.Thread, method string, fn runtime.Value, threadsafe bool) error {
	if !l.debug {
		return nil
	}
	if !threadsafe && l.thread != nil && l.thread != th {
		return th.Raise(runtime.RuntimeError, "Non-thread-safe operation invoked on an event loop other than the current one")
	}
	coroutineFunction, err := IsCoroutineFunction(th, fn)
	if err != nil {
		return err
	}
	if IsCoroutine(th, fn) || coroutineFunction {
		return th.TypeErrorf("coroutines cannot be used with %s()", method)
	}
	if !runtime.Callable(fn) {
		text, err := runtime.Repr(th, fn)
		if err != nil {
			return err
		}
		return th.TypeErrorf("a callable object was expected by %s(), got %s", method, text)
	}
	return nil
}

// scriptPlace is where the script is, as FILE:LINE; "" where none runs.
func scriptPlace(th *runtime.Thread) string {
	if th.Frames == nil {
		return ""
	}
	f := th.Frames.Frame(0)
	if f == nil {
		return ""
	}
	return fmt.Sprintf("%s:%d", runtime.FrameFile(th, f), f.Line())
}

// remember notes, in debug mode, where f is made.
func (f *Future) remember(th *runtime.Thread) {
	if f.loop.debug {
		f.extra().created = scriptPlace(th)
	}
}

// noteCanceller notes, in debug mode, who asks a task to end.
func (t *Task) noteCanceller(th *runtime.Thread) {
	if !t.loop.debug {
		return
	}
	who, at := "a callback", ""
	if c := t.loop.current; c != nil {
		who, at = "task "+runtime.QuoteStr(c.Name()), scriptPlace(th)
	} else if th != t.loop.thread {
		who, at = "thread "+runtime.QuoteStr(th.Name), scriptPlace(th)
	}
	if at != "" {
		who += " at " + at
	}
	t.extra().canceller = who
}

// blame makes a cancellation thrown into the task tell who asked for it, in its
// attribute cancelled_by and in a note.
func (t *Task) blame(th *runtime.Thread, thrown error) error {
	e := runtime.IsException(thrown, CancelledError)
	x := t.rare()
	if e == nil || x == nil || x.canceller == "" {
		return nil
	}
	who := runtime.NewStr(x.canceller).Value()
	x.canceller = ""
	if err := runtime.SetAttr(th, e.Value(), runtime.Intern("cancelled_by"), who); err != nil {
		return err
	}
	_, err := runtime.CallMethod(th, e.Value(), runtime.Intern("add_note"), runtime.NewStr("Cancelled by "+runtime.AsStr(who).String()).Value())
	return err
}

// remember notes, in debug mode, where h is made.
func (h *Handle) remember(th *runtime.Thread) {
	if h.loop.debug {
		h.created = scriptPlace(th)
	}
}

// slownessMember is the attribute slow_callback_duration of loops.
var slownessMember = runtime.Member{
	Name: "slow_callback_duration",
	Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
		return runtime.Float(loopFrom(self).slowness), nil
	},
	Set: func(th *runtime.Thread, self, v runtime.Value) error {
		seconds, err := runtime.AsFloat64(th, runtime.OrNone(v))
		if err == nil {
			loopFrom(self).slowness = seconds
		}
		return err
	},
}
