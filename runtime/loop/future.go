package loop

import "github.com/asyn-lang/asyn/runtime"

// Future is a result that will come. Task, which drives a coroutine to it, is
// a kind of future. The struct is kept at 48 bytes: see the package comment.
type Future struct {
	runtime.Header
	loop *Loop // nil until __init__
	// value is the result or the exception once done. Before, it is what a
	// Task waits for, or what a sleep will return.
	value runtime.Value
	// link leads to whom to tell: a *Task to wake, a *Listener, or an *extra
	// that has all of them.
	link  *runtime.Header
	state futureState
	flags futureFlags
	// cancels counts the cancellation requests of a Task.
	cancels uint16
	// number is that of a Task's default name, or of the last one before it if it
	// was made with a name, and a sleep's timer slot.
	number uint32
}

type futureState uint8

const (
	pending futureState = iota
	cancelled
	failed
	succeeded
)

type futureFlags uint8

const (
	blocking   futureFlags = 1 << iota // yielded to a Task by await
	unobserved                         // failed, and nobody has asked
	sleeping                           // has a timer
	mustCancel                         // a Task to be cancelled at its next step
	named                              // a Task whose name is in extra
	quiet                              // a Task whose destruction is not reported
	eager                              // a Task in its first, eager step
)

// extra is what few futures have.
type extra struct {
	runtime.Header
	callbacks     []callback
	name          runtime.Value // of a Task, when set
	namedRank     uint32        // of a Task made with a name: how many such there were
	cancelMessage runtime.Value // unset for none
	// cancelledBy is the CancelledError that ended a Task.
	cancelledBy *runtime.Exception
	traceback   *runtime.Traceback // of the exception when it was set, until it is raised
	attrs       *runtime.Dict      // set by scripts
	awaitedBy   []*Future          // recorded by scripts
	created     string             // where, and who last cancelled it: in debug mode
	canceller   string
}

// callback is a script's function, or what link can lead to.
type callback struct {
	fn      runtime.Value
	context *runtime.Header
	to      *runtime.Header
}

// Listener is told in a turn of its own when a future is done.
type Listener struct {
	runtime.Header
	Name string // as shown among the callbacks
	Fn   func(th *runtime.Thread, f *Future) error
	For  *runtime.Header // the future or task that waits by it, nil for none
}

// NewListener makes a listener.
func NewListener(name string, fn func(*runtime.Thread, *Future) error) *Listener {
	return &Listener{Header: runtime.MakeHeader(listenerType), Name: name, Fn: fn}
}

// The types of what a future's link leads to. Scripts never see them.
var (
	extraType    = &runtime.Type{}
	listenerType = &runtime.Type{}
)

var extraSpec = runtime.TypeSpec{Name: "future_extra", Final: true, Abstract: true,
	Slots: runtime.Slots{Traverse: func(self runtime.Value, visit func(runtime.Value)) {
		x := runtime.MustAs[extra](self)
		for _, c := range x.callbacks {
			visit(c.fn)
			visitHeader(c.context, visit)
			visitHeader(c.to, visit)
		}
		visit(x.name)
		visit(x.cancelMessage)
		if x.attrs != nil {
			visit(x.attrs.Value())
		}
		for _, f := range x.awaitedBy {
			visit(f.Value())
		}
	}}}

var listenerSpec = runtime.TypeSpec{Name: "future_listener", Final: true, Abstract: true}

func init() {
	runtime.RegisterType(extraType, &extraSpec)
	runtime.RegisterType(listenerType, &listenerSpec)
}

// NewFuture makes a pending future.
func (l *Loop) NewFuture() *Future { return new(Future).Begin(l) }

// Begin makes f, a zero Future inside of a larger struct, a pending future of l.
func (f *Future) Begin(l *Loop) *Future {
	f.SetType(FutureType)
	f.loop = l
	return f
}

// AsFuture returns v as a Future (or Task), or nil.
func AsFuture(v runtime.Value) *Future { return runtime.As[Future](v, FutureType) }

// Loop is the loop the future belongs to.
func (f *Future) Loop() *Loop { return f.loop }

// Done reports whether the future has a result, an exception, or is cancelled.
func (f *Future) Done() bool { return f.state != pending }

// Cancelled reports whether the future is cancelled.
func (f *Future) Cancelled() bool { return f.state == cancelled }

// extra returns the block with the rarer fields, made now if need be.
func (f *Future) extra() *extra {
	if x := f.rare(); x != nil {
		return x
	}
	x := &extra{Header: runtime.MakeHeader(extraType)}
	if f.link != nil {
		x.callbacks = []callback{{to: f.link}}
	}
	f.link = &x.Header
	return x
}

// rare returns the block with the rarer fields, or nil.
func (f *Future) rare() *extra {
	if f.link != nil && f.link.Type() == extraType {
		return runtime.MustAs[extra](f.link.Value())
	}
	return nil
}

// listen adds to, a Task or a Listener, to those told when f is done.
func (f *Future) listen(to *runtime.Header) {
	switch {
	case f.state != pending:
		f.tell(callback{to: to})
	case f.link == nil:
		f.link = to
	default:
		x := f.extra()
		x.callbacks = append(x.callbacks, callback{to: to})
	}
}

// Listen has s told once f is done.
func (f *Future) Listen(s *Listener) { f.listen(&s.Header) }

// hears reports whether s was the last to ask to be told.
func (f *Future) hears(s *Listener) bool {
	if f.link == &s.Header {
		return true
	}
	x := f.rare()
	return x != nil && len(x.callbacks) > 0 && x.callbacks[len(x.callbacks)-1].to == &s.Header
}

// Unlisten takes s off those told, if it has not been yet.
func (f *Future) Unlisten(s *Listener) {
	if f.link == &s.Header {
		f.link = nil
		return
	}
	if x := f.rare(); x != nil {
		for i, c := range x.callbacks {
			if c.to == &s.Header {
				x.callbacks = append(x.callbacks[:i:i], x.callbacks[i+1:]...)
				return
			}
		}
	}
}

// addCallback is add_done_callback.
func (f *Future) addCallback(fn runtime.Value, context *runtime.Header) {
	c := callback{fn: fn, context: context}
	if f.state != pending {
		f.tell(c)
		return
	}
	x := f.extra()
	x.callbacks = append(x.callbacks, c)
}

// tell schedules one callback for the next turn.
func (f *Future) tell(c callback) {
	l := f.loop
	switch {
	case c.to == nil:
		l.CallSoon(c.fn, []runtime.Value{f.Value()}, c.context)
	case c.to.Type() == listenerType:
		l.ready.push(l.notice(runtime.MustAs[Listener](c.to.Value()), f))
	default:
		l.ready.push((*taskWake)(runtime.MustAs[Task](c.to.Value())))
	}
}

// settle makes f done and schedules its callbacks.
func (f *Future) settle(state futureState, v runtime.Value) {
	if f.flags&sleeping != 0 {
		f.stopTimer()
	}
	f.state, f.value = state, v
	link := f.link
	if link == nil {
		return
	}
	if x := f.rare(); x != nil {
		callbacks := x.callbacks
		x.callbacks = nil
		for _, c := range callbacks {
			f.tell(c)
		}
		return
	}
	f.link = nil
	f.tell(callback{to: link})
}

// notice tells a listener of a future that is done.
type notice struct {
	to *Listener
	f  *Future
}

// noticeSlab is how many notices are allocated at a time. Each is used once.
const noticeSlab = 32

// notice makes a notice.
func (l *Loop) notice(to *Listener, f *Future) *notice {
	if len(l.notices) == 0 {
		l.notices = make([]notice, noticeSlab)
	}
	n := &l.notices[0]
	l.notices = l.notices[1:]
	n.to, n.f = to, f
	return n
}

func (n *notice) run(th *runtime.Thread, l *Loop) error {
	to, f := n.to, n.f
	n.to, n.f = nil, nil // others of the slab may be kept for long
	err := to.Fn(th, f)
	if err != nil && !isExit(err) {
		return l.CallExceptionHandler(th, "Exception in callback "+to.Name,
			Detail{"exception", err.(*runtime.Exception).Value()})
	}
	return err
}

// SetResult gives f its result.
func (f *Future) SetResult(th *runtime.Thread, v runtime.Value) error {
	if f.state != pending {
		return th.Raise(InvalidStateError, "invalid state")
	}
	f.settle(succeeded, v)
	return nil
}

// Resolve is SetResult for a future that may be done already.
func (f *Future) Resolve(v runtime.Value) {
	if f.state == pending {
		f.settle(succeeded, v)
	}
}

// SetException makes f fail.
func (f *Future) SetException(th *runtime.Thread, e *runtime.Exception) error {
	if f.state != pending {
		return th.Raise(InvalidStateError, "invalid state")
	}
	if e.Type().IsSubtype(runtime.StopIteration) {
		wrapped := runtime.NewException(runtime.RuntimeError,
			runtime.NewStr("StopIteration interacts badly with generators and cannot be raised into a Future").Value())
		wrapped.SetCause(e.Value())
		wrapped.Context = e.Value()
		e = wrapped
	}
	f.fail(e)
	return nil
}

// fail ends f with e and notes that nobody has asked for it yet.
func (f *Future) fail(e *runtime.Exception) {
	if e.Traceback != nil {
		f.extra().traceback = e.Traceback
	}
	f.flags |= unobserved
	f.settle(failed, e.Value())
	f.loop.failed.add(f)
}

// Cancel makes a plain future cancelled; a Task is asked to be. It reports
// whether it was pending.
func (f *Future) Cancel(th *runtime.Thread, message runtime.Value) (bool, error) {
	f.flags &^= unobserved
	if f.state != pending {
		return false, nil
	}
	switch v := f.Value(); f.Header.Type() {
	case FutureType:
	case GatheringType:
		return runtime.MustAs[Gathering](v).cancel(th, message)
	default:
		if t := AsTask(v); t != nil {
			return t.cancel(th, message)
		}
	}
	f.setCancelled(message)
	return true, nil
}

func (f *Future) setCancelled(message runtime.Value) {
	if message.IsSet() && !message.IsNone() {
		f.extra().cancelMessage = message
	}
	f.settle(cancelled, runtime.None)
}

// CancelledError makes the exception that awaiting the cancelled f raises.
func (f *Future) CancelledError() *runtime.Exception {
	x := f.rare()
	if x == nil {
		return runtime.NewException(CancelledError)
	}
	if e := x.cancelledBy; e != nil {
		x.cancelledBy = nil
		return e
	}
	if !x.cancelMessage.IsSet() {
		return runtime.NewException(CancelledError)
	}
	return runtime.NewException(CancelledError, x.cancelMessage)
}

// Result returns the result of f, or raises its exception: with the traceback that
// it had when it was set the first time, and without one from then on.
func (f *Future) Result(th *runtime.Thread) (runtime.Value, error) {
	switch f.state {
	case succeeded:
		return f.value, nil
	case cancelled:
		return runtime.Value{}, f.CancelledError()
	case failed:
		e := f.Exception()
		e.Traceback = nil
		if x := f.rare(); x != nil {
			e.Traceback, x.traceback = x.traceback, nil
		}
		return runtime.Value{}, e
	}
	return runtime.Value{}, th.Raise(InvalidStateError, "Result is not set.")
}

// Exception returns the exception of f and notes that somebody asked for it;
// nil if f did not fail.
func (f *Future) Exception() *runtime.Exception {
	if f.state != failed {
		return nil
	}
	f.flags &^= unobserved
	return runtime.AsException(f.value)
}

// send is one step of awaiting f.
func (f *Future) send(th *runtime.Thread, v runtime.Value) (runtime.Value, runtime.SendResult, error) {
	if f.state != pending {
		r, err := f.Result(th)
		return r, runtime.Returned, err
	}
	if v.IsSet() {
		return runtime.Value{}, runtime.Returned, th.Raise(runtime.RuntimeError, "await wasn't used with future")
	}
	f.flags |= blocking
	return f.Value(), runtime.Yielded, nil
}
