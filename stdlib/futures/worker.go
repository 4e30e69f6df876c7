package futures

import (
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// isolates are the workers of a pool whose calls are made in interpreters of
// their own.
type isolates struct {
	pool     *pool
	perChild int                        // calls a worker makes before it is replaced; 0: any number
	broken   *runtime.Type              // what the pool raises once it is broken
	lost     string                     // what a call fails with when a worker has ended without warning
	unusable string                     // what a later one is refused with
	cause    func(remote) runtime.Value // of an exception that a worker raised
	working  map[*worker]*call          // with the call that each makes, or nil
	// processes says that the workers stand for processes: all end with one that ends
	// without warning, and what arrives but cannot be rebuilt has that effect too.
	processes bool
}

// remote is an exception in a worker, as a text.
type remote struct {
	summary   string // its last line
	traceback string
}

// worker is an isolate that makes calls. It has two threads: that of the
// isolate, which makes the calls, and one of the pool's interpreter, which takes
// calls from the queue and delivers results. Its goroutine holds one lock at a
// time.
type worker struct {
	*isolates
	home    *runtime.Thread // of the pool's interpreter
	isolate *runtime.Isolate
	sleeper *runtime.Sleeper
	crashed bool // by a panic
}

// start starts a worker; th holds the lock of the pool's interpreter.
func (s *isolates) start(th *runtime.Thread) {
	poolsOf(th.Interp).add(s.pool)
	th.Interp.StartThread(func(home *runtime.Thread) {
		defer s.pool.leave()
		initializer, err := s.packInitializer(home)
		if err != nil {
			s.breakDown(home, nil, runtime.Value{})
			return
		}
		for again := true; again; {
			w := &worker{isolates: s, home: home, sleeper: home.Interp.NewSleeper()}
			again = w.run(initializer)
		}
	})
}

// enqueue hands c to the workers. What cannot be copied fails the future, as it
// does where a queue's thread does the pickling.
func (s *isolates) enqueue(th *runtime.Thread, c *call) error {
	if th.Interp.Isolates.Bootstrapping() {
		return th.Raise(runtime.RuntimeError, bootstrapMessage)
	}
	if err := s.pool.accept(th, s.broken); err != nil {
		return err
	}
	parcel, err := packCall(th, c)
	if e, ok := err.(*runtime.Exception); ok {
		e.SetCause(s.cause(newRemote(th, e)))
		_ = c.future.fail(th, e)
		return nil
	}
	if err != nil {
		return err
	}
	c.parcel = parcel
	return s.pool.enqueue(c, func() error {
		s.start(th)
		return nil
	})
}

// packCall packs a call's function, arguments and names of those by keyword.
func packCall(th *runtime.Thread, c *call) (*runtime.Parcel, error) {
	return runtime.Pack(th, runtime.NewTuple(c.fn, runtime.NewTuple(c.args...).Value(), runtime.NewTuple(c.names...).Value()).Value())
}

func newRemote(th *runtime.Thread, e *runtime.Exception) remote {
	return remote{strings.Join(runtime.FormatExceptionOnly(th, e, nil), ""), runtime.FormatException(th, e)}
}

func (s *isolates) packInitializer(th *runtime.Thread) (*runtime.Parcel, error) {
	if s.pool.initializer.IsNone() {
		return nil, nil
	}
	return packCall(th, &call{fn: s.pool.initializer, args: s.pool.initArgs})
}

// breakDown makes the pool unusable after a worker ended without warning, during the
// call c if that is not nil. cause is that of the exceptions that tell so, if it is set.
func (s *isolates) breakDown(th *runtime.Thread, c *call, cause runtime.Value) {
	exception := func() *runtime.Exception {
		e := th.Raise(s.broken, s.lost).(*runtime.Exception)
		if cause.IsSet() {
			e.SetCause(cause)
		}
		return e
	}
	s.pool.fail(th, s.unusable, exception)
	if c != nil {
		c.fail(th, exception)
	}
	if s.processes {
		for _, other := range s.working {
			if other != nil {
				other.fail(th, exception)
			}
		}
		s.terminate()
	}
}

// terminate ends all workers where they are.
func (s *isolates) terminate() {
	for w := range s.working {
		w.isolate.Thread.Interp.Cancel(errTerminated)
	}
}

var errTerminated = errors.New("the worker was terminated")

// run makes an isolate and works with it until the pool is shut down, or the
// isolate has made as many calls as it may: then another takes over.
func (w *worker) run(initializer *runtime.Parcel) (again bool) {
	defer w.finish()
	if !w.begin(initializer) {
		w.breakDown(w.home, nil, runtime.Value{})
		return false
	}
	defer delete(w.working, w)
	for made := 0; w.perChild == 0 || made < w.perChild; made++ {
		w.working[w] = nil
		c, err := w.pool.take(w.home, w.sleeper)
		if c == nil || err != nil {
			return false
		}
		if on, err := c.future.begin(w.home); !on || err != nil {
			continue
		}
		w.working[w] = c
		if !w.deliver(c, w.call(c)) {
			return false
		}
	}
	return true
}

// begin makes the isolate, runs the main module in it, and the initializer.
func (w *worker) begin(initializer *runtime.Parcel) bool {
	ok := false
	w.home.Blocking(func() {
		isolate, err := w.home.Interp.Isolates.StartIsolate(w.home)
		if err != nil {
			return
		}
		w.isolate = isolate
		ok = w.guard("", func(*runtime.Thread) error { return isolate.RunMain() })
		if ok && initializer != nil {
			ok = w.guard(initializerFailed, func(th *runtime.Thread) error {
				call, err := initializer.Unpack(th)
				if err == nil {
					_, err = makeCall(th, call, false)
				}
				return err
			})
		}
	})
	return ok
}

// finish ends the isolate: in order, unless it has crashed.
func (w *worker) finish() {
	if w.isolate == nil {
		return
	}
	w.home.Blocking(func() {
		if !w.crashed {
			w.guard("", func(*runtime.Thread) error {
				w.isolate.Finish()
				return nil
			})
		}
		w.isolate.Close()
	})
}

// guard runs f in the isolate. It reports false, after telling on stderr what
// failed, if that ended with an exception or in a panic.
func (w *worker) guard(what string, f func(th *runtime.Thread) error) (ok bool) {
	th := w.isolate.Thread
	th.Acquire()
	defer th.Release()
	defer func() {
		if r := recover(); r != nil {
			ok, w.crashed = false, true
			th.WriteStderr(fmt.Sprintf("asyn: a worker of a process pool crashed: %v\n%s", r, debug.Stack()))
		}
	}()
	err := f(th)
	if e, ok := err.(*runtime.Exception); ok {
		if what == "" {
			th.WriteStderr(runtime.FormatException(th, e))
		} else if err := th.Log(logger, runtime.LogCritical, what, e); err != nil {
			return false
		}
	}
	return err == nil
}

// reply is what a call in an isolate came to.
type reply struct {
	value  *runtime.Parcel // the result, or the exception
	raised bool
	remote remote // the exception
	lost   bool   // there is none: the worker has ended
}

// call makes a call in the isolate.
func (w *worker) call(c *call) reply {
	var r reply
	w.home.Blocking(func() {
		ok := w.guard("", func(th *runtime.Thread) error {
			call, err := c.parcel.Unpack(th)
			if err != nil && w.processes {
				return err
			}
			var v runtime.Value
			if err == nil {
				v, err = makeCall(th, call, c.chunk)
			}
			return r.pack(th, v, err)
		})
		r.lost = !ok
	})
	return r
}

// pack makes the reply of what a call returned or raised. If that cannot leave the
// isolate, the reply is why.
func (r *reply) pack(th *runtime.Thread, v runtime.Value, err error) error {
	e, raised := err.(*runtime.Exception)
	if err != nil && !raised {
		return err
	}
	err = r.fill(th, v, e)
	if why, ok := err.(*runtime.Exception); ok {
		if raised {
			runtime.SetContext(th, why, e)
		}
		err = r.fill(th, runtime.None, why)
	}
	return err
}

// fill makes v the reply, or e if that is not nil.
func (r *reply) fill(th *runtime.Thread, v runtime.Value, e *runtime.Exception) (err error) {
	if e != nil {
		r.raised, r.remote = true, newRemote(th, e)
		e.Traceback = nil
		v = e.Value()
	}
	r.value, err = runtime.Pack(th, v)
	return err
}

// makeCall makes the call that packCall has packed: of a function once, or, for a
// chunk, once for each of several tuples of arguments.
func makeCall(th *runtime.Thread, v runtime.Value, chunk bool) (_ runtime.Value, err error) {
	parts := runtime.AsTuple(v).Items
	fn, args, names := parts[0], runtime.AsTuple(parts[1]).Items, runtime.AsTuple(parts[2]).Items
	if !chunk {
		return runtime.CallKw(th, fn, args, names)
	}
	out := make([]runtime.Value, len(args))
	for i, a := range args {
		if out[i], err = runtime.CallKw(th, fn, runtime.AsTuple(a).Items, nil); err != nil {
			return runtime.Value{}, err
		}
	}
	return runtime.NewListOf(out).Value(), nil
}

// deliver gives a call's future the reply. It reports false if the worker is
// lost.
func (w *worker) deliver(c *call, r reply) bool {
	th := w.home
	if r.lost {
		w.breakDown(th, c, runtime.Value{})
		return false
	}
	v, err := r.value.Unpack(th)
	if e, ok := err.(*runtime.Exception); ok && w.processes {
		w.breakDown(th, c, quotedTraceback(runtime.FormatException(th, e), "'''"))
		return false
	}
	if err == nil && r.raised {
		if e := runtime.AsException(v); e != nil {
			e.SetCause(w.cause(r.remote))
			err = e
		}
	}
	return finish(th, c.future, v, err)
}
