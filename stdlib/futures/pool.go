package futures

import (
	"github.com/asyn-lang/asyn/runtime"
)

// pool is what the two kinds of executor share: a queue of calls and the
// workers that take them.
type pool struct {
	executor
	max         int
	initializer runtime.Value // None for none
	initArgs    []runtime.Value
	queue       []*call
	workers     int // that have not ended
	idle        []*runtime.Sleeper
	waiting     []*runtime.Sleeper // those in shutdown(wait=True)
	shut        bool
	broken      string // what a call is refused with, "" while the pool can be used
}

// call is a function call that was submitted.
type call struct {
	future *future
	fn     runtime.Value
	args   []runtime.Value // those by keyword last
	names  []runtime.Value
	parcel *runtime.Parcel // all of this, for another interpreter
	chunk  bool            // args are tuples of arguments, of a call each
}

func poolOf(v runtime.Value) *pool { return runtime.MustAs[pool](v) }

// newCall makes a call of the arguments of submit: self, fn, args, kwargs.
func newCall(args []runtime.Value) *call {
	c := &call{future: newFuture(), fn: args[1]}
	c.args = append(c.args, runtime.AsTuple(args[2]).Items...)
	runtime.AsDict(args[3]).Each(func(k, v runtime.Value) bool {
		c.names, c.args = append(c.names, k), append(c.args, v)
		return true
	})
	return c
}

// accept raises if the pool takes no more calls.
func (p *pool) accept(th *runtime.Thread, broken *runtime.Type) error {
	switch {
	case p.broken != "":
		return th.Raise(broken, p.broken)
	case p.shut:
		return th.Raise(runtime.RuntimeError, "cannot schedule new futures after shutdown")
	}
	return nil
}

// enqueue hands c to the workers: an idle one is woken, or start starts
// another while there may be more.
func (p *pool) enqueue(c *call, start func() error) error {
	p.queue = append(p.queue, c)
	if n := len(p.idle); n > 0 {
		s := p.idle[n-1]
		p.idle = p.idle[:n-1]
		s.Wake()
	} else if p.workers < p.max {
		p.workers++
		return start()
	}
	return nil
}

// take waits for the next call, nil when the worker is to end.
func (p *pool) take(th *runtime.Thread, s *runtime.Sleeper) (*call, error) {
	for {
		if len(p.queue) > 0 {
			c := p.queue[0]
			p.queue[0] = nil
			p.queue = p.queue[1:]
			return c, nil
		}
		if p.shut || p.broken != "" {
			return nil, nil
		}
		p.idle = append(p.idle, s)
		if _, err := s.Sleep(th, runtime.Forever); err != nil {
			return nil, err
		}
		for i, other := range p.idle {
			if other == s { // woken, but not for a call
				p.idle = append(p.idle[:i:i], p.idle[i+1:]...)
				break
			}
		}
	}
}

// leave notes that a worker has ended.
func (p *pool) leave() {
	p.workers--
	if p.workers == 0 {
		wakeAll(&p.waiting)
	}
}

func wakeAll(sleepers *[]*runtime.Sleeper) {
	list := *sleepers
	*sleepers = nil
	for _, s := range list {
		s.Wake()
	}
}

// fail makes the pool unusable for a reason and fails what is queued, each call with
// an exception of its own.
func (p *pool) fail(th *runtime.Thread, reason string, exception func() *runtime.Exception) {
	p.broken = reason
	queue := p.queue
	p.queue = nil
	for _, c := range queue {
		c.fail(th, exception)
	}
	wakeAll(&p.idle)
}

// fail fails the call's future unless that is done.
func (c *call) fail(th *runtime.Thread, exception func() *runtime.Exception) {
	if !c.future.done() {
		_ = c.future.fail(th, exception())
	}
}

// shutdown ends the pool: it takes no more calls, and the workers end once the
// queue is empty. With wait it returns after that.
func (p *pool) shutdown(th *runtime.Thread, wait, cancelQueued bool) error {
	p.shut = true
	if cancelQueued {
		queue := p.queue
		p.queue = nil
		for _, c := range queue {
			c.future.cancel(th)
		}
	}
	wakeAll(&p.idle)
	if !wait {
		return nil
	}
	return p.join(th)
}

// join waits until all workers have ended.
func (p *pool) join(th *runtime.Thread) error {
	if p.workers == 0 {
		return nil
	}
	s := th.Interp.NewSleeper()
	p.waiting = append(p.waiting, s)
	return deadline{never: true}.sleep(th, s, func() bool { return p.workers == 0 })
}

func shutdownMethod(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	wait, cancelQueued := true, false
	var err error
	if args[1].IsSet() {
		if wait, err = runtime.Truth(th, args[1]); err != nil {
			return runtime.Value{}, err
		}
	}
	if args[2].IsSet() {
		if cancelQueued, err = runtime.Truth(th, args[2]); err != nil {
			return runtime.Value{}, err
		}
	}
	return runtime.None, poolOf(args[0]).shutdown(th, wait, cancelQueued)
}

func (p *pool) visit(visit func(runtime.Value)) {
	visit(p.initializer)
	for _, v := range p.initArgs {
		visit(v)
	}
	for _, c := range p.queue {
		visit(c.future.Value())
		visit(c.fn)
		for _, v := range c.args {
			visit(v)
		}
	}
}

// setInitializer checks and stores the parameters initializer and initargs.
func (p *pool) setInitializer(th *runtime.Thread, initializer, initArgs runtime.Value) error {
	p.initializer = runtime.OrNone(initializer)
	if !p.initializer.IsNone() && !runtime.Callable(p.initializer) {
		return th.TypeErrorf("initializer must be a callable")
	}
	if !initArgs.IsSet() {
		return nil
	}
	var err error
	p.initArgs, err = runtime.Collect(th, initArgs)
	return err
}

// setMax checks and stores the parameter max_workers.
func (p *pool) setMax(th *runtime.Thread, v runtime.Value, standard int) error {
	if !v.IsSet() || v.IsNone() {
		p.max = standard
		return nil
	}
	tooFew, err := runtime.CompareBool(th, v, runtime.Int(0), runtime.CmpLe)
	if err != nil {
		return err
	}
	if tooFew {
		return th.ValueErrorf("max_workers must be greater than 0")
	}
	p.max, err = runtime.IndexOf(th, v)
	return err
}

// pools are the pools of an interpreter, whose workers the end of the program
// waits for.
type pools struct {
	list    []*pool
	counter int // of thread pools, for their threads' names
}

type poolsKey struct{}

func poolsOf(in *runtime.Interpreter) *pools {
	if p, ok := in.State(poolsKey{}).(*pools); ok {
		return p
	}
	p := &pools{}
	in.SetState(poolsKey{}, p)
	in.BeforeExit(func(th *runtime.Thread) error {
		for _, pool := range p.list {
			if err := pool.shutdown(th, true, false); err != nil {
				return err
			}
		}
		return nil
	})
	return p
}

// add registers a pool that has begun to work, and forgets those that are over.
func (ps *pools) add(p *pool) {
	kept := ps.list[:0]
	for _, other := range ps.list {
		if other.workers > 0 && other != p {
			kept = append(kept, other)
		}
	}
	ps.list = append(kept, p)
}
