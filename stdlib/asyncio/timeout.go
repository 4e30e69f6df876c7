package asyncio

import (
	"fmt"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// timeoutScope is asyncio.Timeout: it cancels the task in it at a deadline and
// turns that cancellation into TimeoutError.
type timeoutScope struct {
	runtime.Header
	runtime.Attrs
	when       runtime.Value // the deadline, or None
	state      timeoutState
	task       *loop.Task
	cancelling int // requests the task had on entry
	handle     *loop.Handle
}

type timeoutState uint8

const (
	timeoutCreated timeoutState = iota
	timeoutActive
	timeoutExpiring
	timeoutExpired
	timeoutFinished
)

func (s timeoutState) String() string {
	return [...]string{"created", "active", "expiring", "expired", "finished"}[s]
}

var timeoutType = &runtime.Type{}

func newTimeout(when runtime.Value) *timeoutScope {
	return &timeoutScope{Header: runtime.MakeHeader(timeoutType), when: when}
}

// timeout is asyncio.timeout.
func timeout(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	l, err := loop.MustRun(th)
	if err != nil {
		return runtime.Value{}, err
	}
	when := args[0]
	if !when.IsNone() {
		if when, err = runtime.Binary(th, runtime.OpAdd, runtime.Float(l.Time()), when); err != nil {
			return runtime.Value{}, err
		}
	}
	return newTimeout(when).Value(), nil
}

func timeoutAt(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	return newTimeout(args[0]).Value(), nil
}

// enter begins the scope in the current task.
func (s *timeoutScope) enter(th *runtime.Thread) error {
	if s.state != timeoutCreated {
		return th.Raise(runtime.RuntimeError, "Timeout has already been entered")
	}
	l := loop.Running(th)
	if l == nil || l.Task() == nil {
		return th.Raise(runtime.RuntimeError, "Timeout should be used inside a task")
	}
	s.state, s.task = timeoutActive, l.Task()
	s.cancelling = s.task.Cancelling()
	return s.reschedule(th, s.when)
}

// reschedule moves the deadline of an active scope.
func (s *timeoutScope) reschedule(th *runtime.Thread, when runtime.Value) error {
	if s.state != timeoutActive {
		if s.state == timeoutCreated {
			return th.Raise(runtime.RuntimeError, "Timeout has not been entered")
		}
		return th.Raise(runtime.RuntimeError, "Cannot change state of "+s.state.String()+" Timeout")
	}
	s.when = when
	if s.handle != nil {
		s.handle.Cancel()
		s.handle = nil
	}
	if when.IsNone() {
		return nil
	}
	at, err := runtime.AsFloat64(th, when)
	if err != nil {
		return err
	}
	l := s.task.Loop()
	expire := runtime.NewNative("asyncio.timeouts", "_on_timeout()", func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
		_, err := s.task.Cancel(th, runtime.Value{})
		s.state, s.handle = timeoutExpiring, nil
		return runtime.None, err
	}).Value()
	if at <= l.Time() {
		// The deadline has passed: the scope still gets to its first wait.
		s.handle = l.CallSoon(expire, nil, nil)
		return nil
	}
	s.handle = &l.CallAt(at, expire, nil, nil).Handle
	return nil
}

// exit ends the scope with the exception that leaves it, if any, and returns
// what to raise in its place.
func (s *timeoutScope) exit(exc *runtime.Exception) error {
	if s.handle != nil {
		s.handle.Cancel()
		s.handle = nil
	}
	switch s.state {
	case timeoutActive:
		s.state = timeoutFinished
	case timeoutExpiring:
		s.state = timeoutExpired
		if s.task.Uncancel() > s.cancelling || exc == nil {
			return nil
		}
		if exc.Type().IsSubtype(loop.CancelledError) {
			return timedOut(exc)
		}
		explainCancellation(exc)
		if exc.IsGroup() {
			for _, v := range exc.Exceptions() {
				explainCancellation(runtime.AsException(v))
			}
		}
	}
	return nil
}

// explainCancellation puts TimeoutError where the cancellation by a timeout is
// the context of another exception.
func explainCancellation(e *runtime.Exception) {
	for {
		context := runtime.AsException(e.Context)
		if context == nil {
			return
		}
		if context.Type().IsSubtype(loop.CancelledError) {
			e.Context = timedOut(context).(*runtime.Exception).Value()
			return
		}
		e = context
	}
}

func timeoutRepr(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	s := runtime.MustAs[timeoutScope](self)
	parts := []string{s.state.String()}
	if s.state == timeoutActive {
		when := "None"
		if !s.when.IsNone() {
			at, err := runtime.AsFloat64(th, s.when)
			if err != nil {
				return runtime.Value{}, err
			}
			text, err := runtime.Repr(th, runtime.Float(roundMillis(at)))
			if err != nil {
				return runtime.Value{}, err
			}
			when = text.String()
		}
		parts = append(parts, "when="+when)
	}
	return runtime.NewStr(fmt.Sprintf("<Timeout [%s]%s>", parts[0], strings.Join(append([]string{""}, parts[1:]...), " "))).Value(), nil
}

// waitFor is asyncio.wait_for.
func waitFor(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	l, err := loop.MustRun(th)
	if err != nil {
		return runtime.Value{}, false, err
	}
	fut, limit := args[0], args[1]
	var when runtime.Value = runtime.None
	if !limit.IsNone() {
		over, err := runtime.CompareBool(th, limit, runtime.Int(0), runtime.CmpLe)
		if err != nil {
			return runtime.Value{}, false, err
		}
		if over {
			return waitForNothing(th, l, fut)
		}
		if when, err = runtime.Binary(th, runtime.OpAdd, runtime.Float(l.Time()), limit); err != nil {
			return runtime.Value{}, false, err
		}
	}
	scope := newTimeout(when)
	if err := scope.enter(th); err != nil {
		return runtime.Value{}, false, err
	}
	on, err := loop.Awaitable(th, fut)
	if err != nil {
		scope.exit(nil)
		return runtime.Value{}, false, err
	}
	return loop.Await(on, func(_ *runtime.Thread, _ *loop.Flow, v runtime.Value, err error) (runtime.Value, bool, error) {
		e, _ := err.(*runtime.Exception)
		if instead := scope.exit(e); instead != nil {
			err = instead
		}
		return v, true, err
	})
}

// waitForNothing is wait_for without any time: what is not done is cancelled.
func waitForNothing(th *runtime.Thread, l *loop.Loop, v runtime.Value) (runtime.Value, bool, error) {
	made, err := loop.EnsureFuture(th, v, nil)
	if err != nil {
		return runtime.Value{}, false, err
	}
	f := loop.AsFuture(made)
	if f == nil {
		return runtime.Value{}, false, th.TypeErrorf("a future of asyncio was expected, got %s", made.Type().Name())
	}
	if f.Done() {
		r, err := f.Result(th)
		return r, true, err
	}
	waiter := l.NewFuture()
	release := loop.NewListener("_release_waiter", func(*runtime.Thread, *loop.Future) error {
		waiter.Resolve(runtime.None)
		return nil
	})
	f.Listen(release)
	if _, err := runtime.CallMethod(th, made, runtime.Intern("cancel")); err != nil {
		return runtime.Value{}, false, err
	}
	return loop.Await(waiter.Value(), func(th *runtime.Thread, _ *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
		f.Unlisten(release)
		if err != nil {
			return runtime.Value{}, true, err
		}
		r, err := f.Result(th)
		if e := isCancelled(err); e != nil {
			err = timedOut(e)
		}
		return r, true, err
	})
}

func init() {
	of := func(v runtime.Value) *timeoutScope { return runtime.MustAs[timeoutScope](v) }
	params := runtime.NewNative("asyncio.timeouts", "def Timeout.__init__(when)", nil)
	var sample timeoutScope
	runtime.AttrsField(timeoutType, &sample, &sample.Attrs)
	runtime.RegisterType(timeoutType, &runtime.TypeSpec{
		Name: "Timeout", Weakref: true, Module: "asyncio.timeouts", Final: true,
		Members: []runtime.Member{runtime.DictMember},
		Slots: runtime.Slots{
			New: func(th *runtime.Thread, _ *runtime.Type, args, names []runtime.Value) (runtime.Value, error) {
				bound, err := params.BindArgs(th, args, names)
				if err != nil {
					return runtime.Value{}, err
				}
				return newTimeout(bound[0]).Value(), nil
			},
			Repr: timeoutRepr,
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				s := of(self)
				visit(s.when)
				if s.task != nil {
					visit(s.task.Value())
				}
			},
		},
		Methods: []runtime.Method{
			{Sig: "def when(self, /)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return of(args[0]).when, nil
			}},
			{Sig: "def reschedule(self, when, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.None, of(args[0]).reschedule(th, args[1])
			}},
			{Sig: "def expired(self, /)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				s := of(args[0]).state
				return runtime.Bool(s == timeoutExpiring || s == timeoutExpired), nil
			}},
		},
		Coroutines: []runtime.CoroutineMethod{
			{Sig: "def __aenter__(self, /)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
				return args[0], true, of(args[0]).enter(th)
			}},
			{Sig: "def __aexit__(self, exc_type, exc_val, exc_tb, /)", Await: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
				return runtime.None, true, of(args[0]).exit(runtime.AsException(args[2]))
			}},
		},
	})
}
