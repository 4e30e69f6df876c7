package asyncio

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// The values of return_when.
const (
	firstCompleted = "FIRST_COMPLETED"
	firstException = "FIRST_EXCEPTION"
	allCompleted   = "ALL_COMPLETED"
)

// distinct returns the objects of an iterable of futures, each once.
func distinct(th *runtime.Thread, fs runtime.Value, expected string) ([]runtime.Value, error) {
	isFuture, err := loop.IsFuture(th, fs)
	if err != nil {
		return nil, err
	}
	if isFuture || loop.IsCoroutine(th, fs) {
		return nil, th.TypeErrorf("%s, not %s", expected, fs.Type().BareName())
	}
	seen := runtime.NewSet()
	var out []runtime.Value
	err = runtime.Iterate(th, fs, func(v runtime.Value) error {
		before := seen.Len()
		if err := seen.Add(th, v); err != nil {
			return err
		}
		if seen.Len() > before {
			out = append(out, v)
		}
		return nil
	})
	return out, err
}

// wait is asyncio.wait.
func wait(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	some, err := runtime.Truth(th, args[0])
	if err != nil {
		return runtime.Value{}, false, err
	}
	var fs []runtime.Value
	if some {
		if fs, err = distinct(th, args[0], "expect a list of futures"); err != nil {
			return runtime.Value{}, false, err
		}
	}
	if len(fs) == 0 {
		return runtime.Value{}, false, th.ValueErrorf("Set of Tasks/Futures is empty.")
	}
	when := allCompleted
	if args[2].IsSet() {
		s := runtime.AsStr(args[2])
		if s == nil || s.String() != firstCompleted && s.String() != firstException && s.String() != allCompleted {
			text, err := runtime.ToStr(th, args[2])
			if err != nil {
				return runtime.Value{}, false, err
			}
			return runtime.Value{}, false, th.ValueErrorf("Invalid return_when value: %s", text)
		}
		when = s.String()
	}
	futures := make([]*loop.Future, len(fs))
	for i, v := range fs {
		if loop.IsCoroutine(th, v) {
			return runtime.Value{}, false, th.TypeErrorf("Passing coroutines is forbidden, use tasks explicitly.")
		}
		if futures[i] = loop.AsFuture(v); futures[i] == nil {
			return runtime.Value{}, false, th.Raisef(runtime.AttributeError, "'%s' object has no attribute 'add_done_callback'", v.Type().Name())
		}
	}
	l, err := loop.MustRun(th)
	if err != nil {
		return runtime.Value{}, false, err
	}
	return waitForFutures(th, l, futures, runtime.OrNone(args[1]), when)
}

func waitForFutures(th *runtime.Thread, l *loop.Loop, futures []*loop.Future, limit runtime.Value, when string) (runtime.Value, bool, error) {
	waiter := l.NewFuture()
	var alarm *loop.TimerHandle
	if !limit.IsNone() {
		var err error
		if alarm, err = callLater(th, l, limit, "_release_waiter", func() { waiter.Resolve(runtime.None) }); err != nil {
			return runtime.Value{}, false, err
		}
	}
	left := len(futures)
	completed := loop.NewListener("_wait.<locals>._on_completion", func(_ *runtime.Thread, f *loop.Future) error {
		left--
		if left > 0 && when != firstCompleted && !(when == firstException && f.Exception() != nil) {
			return nil
		}
		if alarm != nil {
			alarm.Cancel()
		}
		waiter.Resolve(runtime.None)
		return nil
	})
	if t := l.Task(); t != nil {
		completed.For = &t.Header
	}
	for _, f := range futures {
		f.Listen(completed)
	}
	return loop.Await(waiter.Value(), func(th *runtime.Thread, _ *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
		if alarm != nil {
			alarm.Cancel()
		}
		done, pending := runtime.NewSet(), runtime.NewSet()
		for _, f := range futures {
			f.Unlisten(completed)
			into := pending
			if f.Done() {
				into = done
			}
			if addErr := into.Add(th, f.Value()); err == nil {
				err = addErr
			}
		}
		return runtime.NewTuple(done.Value(), pending.Value()).Value(), true, err
	})
}

// callLater schedules a Go function after a delay that a script gave.
func callLater(th *runtime.Thread, l *loop.Loop, delay runtime.Value, name string, f func()) (*loop.TimerHandle, error) {
	at, err := runtime.Binary(th, runtime.OpAdd, runtime.Float(l.Time()), delay)
	if err != nil {
		return nil, err
	}
	when, err := runtime.AsFloat64(th, at)
	if err != nil {
		return nil, err
	}
	fn := runtime.NewNative("asyncio", name+"()", func(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
		f()
		return runtime.None, nil
	})
	return l.CallAt(when, fn.Value(), nil, nil), nil
}
