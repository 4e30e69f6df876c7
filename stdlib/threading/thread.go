package threading

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/asyn-lang/asyn/runtime"
)

// thread is threading.Thread.
type thread struct {
	runtime.Header
	runtime.Attrs
	name    string
	ident   int64 // 0 until started
	daemon  bool
	target  runtime.Value   // None for none
	args    runtime.Value   // any iterable
	kwargs  runtime.Value   // a dict or None
	context *runtime.Header // what it runs in, nil for an empty one
	state   threadState
	joining []*runtime.Sleeper
	foreign bool // not made by the module: the main thread, or a pool's
}

type threadState uint8

const (
	threadBare threadState = iota // __init__ was not called
	threadInitial
	threadStarted
	threadStopped
)

// The types of threads.
var (
	threadType     = &runtime.Type{}
	mainThreadType = &runtime.Type{}
)

func threadOf(v runtime.Value) *thread { return runtime.MustAs[thread](v) }

// threads are an interpreter's threads.
type threads struct {
	running map[*runtime.Thread]*thread // those of them that scripts have seen
	made    int                         // for names
	idents  int64

	trace, profile hook
	stackSize      int64 // as set by threading.stack_size
}

type threadsKey struct{}

// firstIdent makes identifiers look like what they are elsewhere.
const firstIdent = 0x7f0000000000

func threadsOf(in *runtime.Interpreter) *threads {
	if t, ok := in.State(threadsKey{}).(*threads); ok {
		return t
	}
	ts := &threads{running: make(map[*runtime.Thread]*thread), idents: firstIdent}
	in.SetState(threadsKey{}, ts)
	ts.current(in.MainThread())
	in.BeforeExit(func(th *runtime.Thread) error { return ts.joinAll(th) })
	in.AddRoot(func(visit func(runtime.Value)) {
		for _, t := range ts.running {
			visit(t.Value())
		}
		visit(ts.trace.fn)
		visit(ts.profile.fn)
	})
	return ts
}

// current returns the thread object of th, made now for a thread that the
// module did not start.
func (ts *threads) current(th *runtime.Thread) *thread {
	if t, ok := ts.running[th]; ok {
		return t
	}
	t := &thread{Header: runtime.MakeHeader(threadType), name: th.Name, target: runtime.None, foreign: true}
	if th == th.Interp.MainThread() {
		t.SetType(mainThreadType)
		t.name = "MainThread"
	} else {
		th.AtEnd = func() { ts.end(th, t) }
	}
	if t.name == "" {
		ts.made++
		t.name = fmt.Sprintf("Thread-%d", ts.made)
	}
	ts.begin(th, t)
	return t
}

// all are the threads that run, oldest first. Those without a name serve others, and
// are known only if a script's callback asked for the current thread.
func (ts *threads) all(in *runtime.Interpreter) []*thread {
	var all []*thread
	for _, th := range in.Threads() {
		if _, seen := ts.running[th]; seen || th.Name != "" {
			all = append(all, ts.current(th))
		}
	}
	return all
}

func (ts *threads) begin(th *runtime.Thread, t *thread) {
	t.state, t.ident = threadStarted, ts.idents
	ts.idents += 0x1000
	ts.running[th] = t
}

func (ts *threads) end(th *runtime.Thread, t *thread) {
	t.state = threadStopped
	delete(ts.running, th)
	for _, s := range t.joining {
		s.Wake()
	}
	t.joining = nil
}

// joinAll waits for the threads that are not daemons, as the end of a program
// does.
func (ts *threads) joinAll(th *runtime.Thread) error {
	for {
		var next *thread
		for _, t := range ts.all(th.Interp) {
			if !t.daemon && !t.foreign {
				next = t
				break
			}
		}
		if next == nil {
			return nil
		}
		if err := next.join(th, runtime.None); err != nil {
			return err
		}
	}
}

var threadParams = runtime.NewNative("threading", "def Thread.__init__(group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None)", nil)

func (t *thread) init(th *runtime.Thread, args, names []runtime.Value) error {
	bound, err := threadParams.BindArgs(th, args, names)
	if err != nil {
		return err
	}
	if g := bound[0]; g.IsSet() && !g.IsNone() {
		return th.Raise(runtime.AssertionError, "group argument must be None for now")
	}
	t.target = runtime.OrNone(bound[1])
	t.args, t.kwargs, t.state = bound[3], runtime.OrNone(bound[4]), threadInitial
	if c := bound[6]; c.IsSet() && !c.IsNone() {
		if runtime.As[runtime.Context](c, runtime.ContextType) == nil {
			return th.TypeErrorf("expected a Context, got %s", c.Type().Name())
		}
		t.context = runtime.MustAs[runtime.Header](c)
	}
	ts := threadsOf(th.Interp)
	t.daemon = ts.current(th).daemon
	if d := bound[5]; d.IsSet() && !d.IsNone() {
		if t.daemon, err = runtime.Truth(th, d); err != nil {
			return err
		}
	}
	return t.nameIt(th, ts, bound[2])
}

// nameIt gives the thread its name: the one asked for, or Thread-N and the name
// of what it calls.
func (t *thread) nameIt(th *runtime.Thread, ts *threads, name runtime.Value) error {
	given := false
	var err error
	if name.IsSet() {
		if given, err = runtime.Truth(th, name); err != nil {
			return err
		}
	}
	if given {
		return t.rename(th, name)
	}
	ts.made++
	t.name = fmt.Sprintf("Thread-%d", ts.made)
	if t.target.IsNone() {
		return nil
	}
	called, err := runtime.LookupAttr(th, t.target, runtime.Intern("__name__"))
	if s := runtime.AsStr(runtime.OrNone(called)); err == nil && s != nil {
		t.name += " (" + s.String() + ")"
	}
	return err
}

func (t *thread) rename(th *runtime.Thread, name runtime.Value) error {
	s, err := runtime.ToStr(th, name)
	if err == nil {
		t.name = s.String()
	}
	return err
}

// run calls the target, once.
func (t *thread) run(th *runtime.Thread) error {
	target := t.target
	if target.IsNone() {
		return nil
	}
	var args, names []runtime.Value
	var err error
	if t.args.IsSet() {
		if args, err = runtime.Collect(th, t.args); err != nil {
			return err
		}
	}
	if kw := runtime.AsDict(t.kwargs); kw != nil {
		var values []runtime.Value
		if names, values, err = runtime.Keywords(th, kw); err != nil {
			return err
		}
		args = append(args, values...)
	}
	t.target, t.args, t.kwargs = runtime.None, runtime.Value{}, runtime.None
	_, err = runtime.CallKw(th, target, args, names)
	return err
}

// start runs the thread's method run in a thread of its own.
func (t *thread) start(th *runtime.Thread) error {
	switch t.state {
	case threadBare:
		return th.Raise(runtime.RuntimeError, "thread.__init__() not called")
	case threadStarted, threadStopped:
		return th.Raise(runtime.RuntimeError, "threads can only be started once")
	}
	ts := threadsOf(th.Interp)
	t.state = threadStarted
	return th.StartThreadAtOnce(func(own *runtime.Thread) {
		own.Name = t.name
		ts.begin(own, t)
		own.AtEnd = func() { ts.end(own, t) }
		if err := t.work(own, ts); err != nil {
			t.fail(own, err)
		}
	})
}

// work is what a started thread does: it calls the method run in its context.
func (t *thread) work(th *runtime.Thread, ts *threads) error {
	if t.context != nil {
		previous, err := th.EnterContext(t.context)
		if err != nil {
			return err
		}
		defer th.LeaveContext(previous)
	}
	if err := ts.trace.install(th, "settrace"); err != nil {
		return err
	}
	if err := ts.profile.install(th, "setprofile"); err != nil {
		return err
	}
	_, err := runtime.CallMethod(th, t.Value(), runtime.Intern("run"))
	return err
}

// fail reports what a thread ended with to threading.excepthook.
func (t *thread) fail(th *runtime.Thread, err error) {
	e, ok := err.(*runtime.Exception)
	if !ok {
		th.Interp.Cancel(err)
		return
	}
	hook := excepthook(th, "threading")
	if hook.IsNone() {
		return
	}
	parts, err := exceptionParts(th, e)
	if err == nil {
		var args runtime.Value
		args, err = runtime.Call(th, exceptArgsType.Value(), runtime.NewTuple(append(parts, t.Value())...).Value())
		if err == nil {
			_, err = runtime.Call(th, hook, args)
		}
	}
	if raised, ok := err.(*runtime.Exception); ok {
		err = hookFailed(th, raised)
	}
	if err != nil {
		th.Interp.Cancel(err)
	}
}

// hookFailed gives sys.excepthook what threading.excepthook has raised.
func hookFailed(th *runtime.Thread, e *runtime.Exception) error {
	th.WriteStderr("Exception in threading.excepthook:\n")
	hook := excepthook(th, "sys")
	if hook.IsNone() {
		return nil
	}
	parts, err := exceptionParts(th, e)
	if err == nil {
		_, err = runtime.Call(th, hook, parts...)
	}
	if raised, ok := err.(*runtime.Exception); ok {
		th.WriteStderr(runtime.FormatException(th, raised))
		return nil
	}
	return err
}

// excepthook is what a module has under that name, None if nothing.
func excepthook(th *runtime.Thread, module string) runtime.Value {
	m := runtime.AsModule(runtime.OrNone(th.Interp.Modules.GetStr(runtime.Intern(module))))
	if m == nil {
		return runtime.None
	}
	return runtime.OrNone(m.Dict().GetStr(runtime.Intern("excepthook")))
}

// exceptionParts are the type, the value and the traceback that hooks are given.
func exceptionParts(th *runtime.Thread, e *runtime.Exception) ([]runtime.Value, error) {
	traceback, err := runtime.GetAttr(th, e.Value(), runtime.Intern("__traceback__"))
	return []runtime.Value{e.Type().Value(), e.Value(), traceback}, err
}

// exceptArgsType is threading.ExceptHookArgs.
var exceptArgsType = &runtime.Type{}

// exceptHook is threading.excepthook: it prints the traceback, and says nothing
// of SystemExit.
func exceptHook(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if runtime.As[runtime.Tuple](args[0], exceptArgsType) == nil {
		return runtime.Value{}, th.TypeErrorf("_thread.excepthook argument type must be ExceptHookArgs")
	}
	part := func(name string) (runtime.Value, error) { return runtime.GetAttr(th, args[0], runtime.Intern(name)) }
	v, err := part("exc_value")
	if err != nil {
		return runtime.Value{}, err
	}
	e := runtime.AsException(v)
	if e == nil || e.Type().IsSubtype(runtime.SystemExit) {
		return runtime.None, nil
	}
	if v, err = part("thread"); err != nil {
		return runtime.Value{}, err
	}
	var name string
	if t := runtime.As[thread](v, threadType); t != nil {
		name = t.name
	} else {
		name = strconv.FormatInt(threadsOf(th.Interp).current(th).ident, 10)
	}
	th.WriteStderr("Exception in thread " + name + ":\n" + runtime.FormatException(th, e))
	return runtime.None, nil
}

// join waits until the thread has ended, at most limit seconds (None: for ever).
func (t *thread) join(th *runtime.Thread, limit runtime.Value) error {
	switch {
	case t.state == threadBare:
		return th.Raise(runtime.RuntimeError, "Thread.__init__() not called")
	case t.state == threadInitial:
		return th.Raise(runtime.RuntimeError, "cannot join thread before it is started")
	case threadsOf(th.Interp).current(th) == t:
		return th.Raise(runtime.RuntimeError, "cannot join current thread")
	}
	left := runtime.Forever
	clock := th.Interp.Host.Clock()
	end := left
	if limit.IsSet() && !limit.IsNone() {
		seconds, err := runtime.AsFloat64(th, limit)
		if err != nil {
			return err
		}
		if seconds > maxTimeout {
			return timeoutTooLong(th)
		}
		left = time.Duration(max(seconds, 0) * 1e9)
		end = clock.Monotonic() + left
	}
	s := th.Interp.NewSleeper()
	t.joining = append(t.joining, s)
	defer func() {
		t.joining = slices.DeleteFunc(t.joining, func(other *runtime.Sleeper) bool { return other == s })
	}()
	for t.state != threadStopped && left > 0 {
		if _, err := s.Sleep(th, left); err != nil {
			return err
		}
		if end != runtime.Forever {
			left = end - clock.Monotonic()
		}
	}
	return nil
}
