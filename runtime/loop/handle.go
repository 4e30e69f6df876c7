package loop

import (
	"github.com/asyn-lang/asyn/runtime"
)

// Handle is a callback that a script scheduled.
type Handle struct {
	runtime.Header
	loop      *Loop
	fn        runtime.Value // unset once cancelled
	args      []runtime.Value
	context   *runtime.Header
	created   string // where, in debug mode
	cancelled bool
	scheduled bool   // a TimerHandle: is among the timers
	slot      uint32 // a TimerHandle: where
}

// TimerHandle is a callback scheduled for a time.
type TimerHandle struct {
	Handle
	when float64
}

// The types of handles.
var (
	HandleType      = &runtime.Type{}
	TimerHandleType = &runtime.Type{}
)

func (l *Loop) newHandle(fn runtime.Value, args []runtime.Value, context *runtime.Header) Handle {
	return Handle{
		Header: runtime.MakeHeader(HandleType), loop: l,
		fn: fn, args: append([]runtime.Value(nil), args...), context: context,
	}
}

// handleSize is about what a scheduled callback occupies.
const handleSize = 160

// CallSoon schedules fn(*args) for the next turn, in context.
func (l *Loop) CallSoon(fn runtime.Value, args []runtime.Value, context *runtime.Header) *Handle {
	h := l.newHandle(fn, args, context)
	l.ready.push(&h)
	return &h
}

// CallAt schedules fn(*args) for loop time when, in context.
func (l *Loop) CallAt(when float64, fn runtime.Value, args []runtime.Value, context *runtime.Header) *TimerHandle {
	h := &TimerHandle{Handle: l.newHandle(fn, args, context), when: when}
	h.SetType(TimerHandleType)
	h.slot, h.scheduled = l.timers.add(when, &h.Header), true
	return h
}

// Cancel makes the callback not be called.
func (h *Handle) Cancel() {
	if h.cancelled {
		return
	}
	if h.scheduled && !h.loop.closed {
		h.loop.timers.cancel(h.slot)
		h.scheduled = false
	}
	h.cancelled, h.fn, h.args = true, runtime.Value{}, nil
}

func (h *Handle) run(th *runtime.Thread, l *Loop) error {
	if h.cancelled {
		return nil
	}
	previous, err := th.EnterContext(h.context)
	if err != nil {
		return l.callbackFailed(th, h, err)
	}
	_, err = runtime.CallKw(th, h.fn, h.args, nil)
	h.context = th.LeaveContext(previous) // with what the callback has set
	if err != nil {
		return l.callbackFailed(th, h, err)
	}
	return nil
}

// call shows the call that h is for, in debug mode with the arguments.
func (h *Handle) call(th *runtime.Thread) (string, error) {
	args := "()"
	if h.loop.debug {
		var err error
		if args, err = abbreviatedItems(th, h.args, reprLevels+1, "(", ")", ""); err != nil {
			return "", err
		}
	}
	return formatCallback(th, h.fn, args)
}

// CallbackFailed reports err, which ended the Go function of that name, as that of
// a scheduled callback. Those that leave the loop it returns.
func (l *Loop) CallbackFailed(th *runtime.Thread, name string, err error) error {
	if err == nil {
		return nil
	}
	h := l.newHandle(runtime.NewNative("asyncio", name+"()", nil).Value(), nil, nil)
	return l.callbackFailed(th, &h, err)
}

// callbackFailed reports the exception of a callback. Those that leave the loop
// it returns.
func (l *Loop) callbackFailed(th *runtime.Thread, h *Handle, err error) error {
	if isExit(err) {
		return err
	}
	text, source := "None", err
	if h.fn.IsSet() {
		if text, err = h.call(th); err != nil {
			return err
		}
	}
	e := source.(*runtime.Exception)
	details := []Detail{{"exception", e.Value()}, {"handle", h.Value()}}
	return l.handleException(th, report("Exception in callback "+text, details), e)
}

func handleOf(v runtime.Value) *Handle { return runtime.MustAs[Handle](v) }

func timerOf(v runtime.Value) *TimerHandle { return runtime.MustAs[TimerHandle](v) }

func handleRepr(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	h := handleOf(self)
	text := "<" + self.Type().Name()
	if h.cancelled {
		text += " cancelled"
	}
	if self.Type() == TimerHandleType {
		when, err := runtime.Repr(th, runtime.Float(timerOf(self).when))
		if err != nil {
			return runtime.Value{}, err
		}
		text += " when=" + when.String()
	}
	if h.fn.IsSet() {
		fn, err := h.call(th)
		if err != nil {
			return runtime.Value{}, err
		}
		text += " " + fn
	}
	if h.created != "" {
		text += " created at " + h.created
	}
	return runtime.NewStr(text + ">").Value(), nil
}

func compareTimers(th *runtime.Thread, a, b runtime.Value, op runtime.CompareOp) (runtime.Value, error) {
	if a.Type() != TimerHandleType || b.Type() != TimerHandleType {
		return runtime.NotImplemented, nil
	}
	x, y := timerOf(a), timerOf(b)
	switch op {
	case runtime.CmpEq:
		return runtime.Bool(x == y || x.when == y.when && x.fn == y.fn && x.cancelled == y.cancelled), nil
	case runtime.CmpNe:
		return runtime.Bool(!(x == y || x.when == y.when && x.fn == y.fn && x.cancelled == y.cancelled)), nil
	}
	return runtime.Compare(th, runtime.Float(x.when), runtime.Float(y.when), op)
}

func init() {
	traverse := func(self runtime.Value, visit func(runtime.Value)) {
		h := handleOf(self)
		visit(h.fn)
		for _, v := range h.args {
			visit(v)
		}
		visitHeader(h.context, visit)
	}
	runtime.RegisterType(HandleType, &runtime.TypeSpec{
		Name: "Handle", Weakref: true, Module: "asyncio.events", Abstract: true,
		Slots: runtime.Slots{Repr: handleRepr, Traverse: traverse},
		Methods: []runtime.Method{
			{Sig: "def cancel(self)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				handleOf(args[0]).Cancel()
				return runtime.None, nil
			}},
			{Sig: "def cancelled(self)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.Bool(handleOf(args[0]).cancelled), nil
			}},
			{Sig: "def get_context(self)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				h := handleOf(args[0])
				c := runtime.ContextObject(h.context)
				h.context = &c.Header
				return c.Value(), nil
			}},
		},
	})
	runtime.RegisterType(TimerHandleType, &runtime.TypeSpec{
		Name: "TimerHandle", Module: "asyncio.events", Abstract: true, Base: HandleType,
		Slots: runtime.Slots{
			Repr: handleRepr, Traverse: traverse, Compare: compareTimers,
			Hash: func(th *runtime.Thread, self runtime.Value) (int64, error) {
				return runtime.Hash(th, runtime.Float(timerOf(self).when))
			},
		},
		Methods: []runtime.Method{
			{Sig: "def when(self)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.Float(timerOf(args[0]).when), nil
			}},
		},
	})
}

// visitHeader visits the object h heads, if any.
func visitHeader(h *runtime.Header, visit func(runtime.Value)) {
	if h != nil {
		visit(h.Value())
	}
}
