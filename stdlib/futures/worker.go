package futures

import (
	"fmt"
	"runtime/debug"

	"github.com/asyn-lang/asyn/runtime"
)

// worker is an isolate that makes the calls of a process pool. It has two
// threads: that of the isolate, which makes the calls, and one of the pool's
// interpreter, which takes calls from the queue and delivers results. Its
// goroutine holds one lock at a time.
type worker struct {
	pool    *processPool
	home    *runtime.Thread // of the pool's interpreter
	isolate *runtime.Isolate
	sleeper *runtime.Sleeper
}

// startWorker starts a worker; th holds the lock of the pool's interpreter.
func (p *processPool) startWorker(th *runtime.Thread) {
	th.Interp.StartThread(func(home *runtime.Thread) {
		defer p.leave()
		initializer, err := p.packInitializer(home)
		if err != nil {
			p.breakDown(home)
			return
		}
		for again := true; again; {
			w := &worker{pool: p, home: home, sleeper: home.Interp.NewSleeper()}
			again = w.run(initializer)
		}
	})
}

func (p *processPool) packInitializer(th *runtime.Thread) (*runtime.Parcel, error) {
	if p.initializer.IsNone() {
		return nil, nil
	}
	return packCall(th, &call{fn: p.initializer, args: p.initArgs})
}

// breakDown makes the pool unusable after a worker ended without warning.
func (p *processPool) breakDown(th *runtime.Thread) {
	p.fail(th, brokenProcessPool, "A process in the process pool was terminated abruptly while the future was running or pending.")
}

// run makes an isolate and works with it until the pool is shut down, or the
// isolate has made as many calls as it may: then another takes over.
func (w *worker) run(initializer *runtime.Parcel) (again bool) {
	p := w.pool
	if !w.start(initializer) {
		p.breakDown(w.home)
		return false
	}
	defer w.home.Blocking(w.isolate.Finish)
	for made := 0; p.perChild == 0 || made < p.perChild; made++ {
		c, err := p.take(w.home, w.sleeper)
		if c == nil || err != nil {
			return false
		}
		if on, err := c.future.begin(w.home); !on || err != nil {
			continue
		}
		if !w.deliver(c, w.call(c)) {
			return false
		}
	}
	return true
}

// start makes the isolate, runs the main module in it, and the initializer.
func (w *worker) start(initializer *runtime.Parcel) bool {
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
				_, err := callParcel(th, initializer, false)
				return err
			})
		}
	})
	return ok
}

// guard runs f in the isolate. It reports false, after telling on stderr what
// failed, if that ended with an exception or in a panic.
func (w *worker) guard(what string, f func(th *runtime.Thread) error) (ok bool) {
	th := w.isolate.Thread
	th.Acquire()
	defer th.Release()
	defer func() {
		if r := recover(); r != nil {
			ok = false
			th.WriteStderr(fmt.Sprintf("asyn: a worker of a process pool crashed: %v\n%s", r, debug.Stack()))
		}
	}()
	err := f(th)
	if e, ok := err.(*runtime.Exception); ok {
		th.WriteStderr(what + runtime.FormatException(th, e))
	}
	return err == nil
}

// reply is what a call in an isolate came to.
type reply struct {
	value     *runtime.Parcel // the result, or the exception
	raised    bool
	traceback string // of the exception
	crashed   bool
}

// call makes a call in the isolate.
func (w *worker) call(c *call) reply {
	var r reply
	w.home.Blocking(func() {
		ok := w.guard("", func(th *runtime.Thread) error {
			v, err := callParcel(th, c.parcel, c.chunk)
			if err == nil {
				r.value, err = runtime.Pack(th, v)
			}
			if e, ok := err.(*runtime.Exception); ok {
				r.raised, r.traceback = true, runtime.FormatException(th, e)
				e.Traceback = nil
				r.value, err = runtime.Pack(th, e.Value())
			}
			return err
		})
		r.crashed = !ok
	})
	return r
}

// callParcel makes the call that a parcel holds: of a function once, or, for a
// chunk, once for each of several tuples of arguments.
func callParcel(th *runtime.Thread, parcel *runtime.Parcel, chunk bool) (runtime.Value, error) {
	v, err := parcel.Unpack(th)
	if err != nil {
		return runtime.Value{}, err
	}
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
	if r.crashed {
		w.pool.breakDown(th)
		if !c.future.done() {
			_ = c.future.fail(th, th.Raise(brokenProcessPool, w.pool.broken).(*runtime.Exception))
		}
		return false
	}
	v, err := r.value.Unpack(th)
	if err == nil && r.raised {
		if e := runtime.AsException(v); e != nil {
			e.SetCause(remoteTraceback(r.traceback))
			err = e
		}
	}
	return finish(th, c.future, v, err)
}
