package futures

import (
	"fmt"
	goruntime "runtime"

	"github.com/asyn-lang/asyn/runtime"
)

// threadPool is concurrent.futures.ThreadPoolExecutor.
type threadPool struct {
	pool
	prefix  string // of the threads' names
	threads int    // ever started, for their names
}

var threadPoolType = &runtime.Type{}

func threadPoolOf(v runtime.Value) *threadPool { return runtime.MustAs[threadPool](v) }

var threadPoolInit = runtime.NewNative("concurrent.futures", "def ThreadPoolExecutor.__init__(max_workers=None, thread_name_prefix='', initializer=None, initargs=())", nil)

func (p *threadPool) init(th *runtime.Thread, args, names []runtime.Value) error {
	bound, err := threadPoolInit.BindArgs(th, args, names)
	if err != nil {
		return err
	}
	if err := p.setMax(th, bound[0], min(32, goruntime.NumCPU()+4)); err != nil {
		return err
	}
	if err := p.setInitializer(th, bound[2], bound[3]); err != nil {
		return err
	}
	if bound[1].IsSet() {
		s, err := runtime.ToStr(th, bound[1])
		if err != nil {
			return err
		}
		p.prefix = s.String()
	}
	if p.prefix == "" {
		ps := poolsOf(th.Interp)
		p.prefix = fmt.Sprintf("ThreadPoolExecutor-%d", ps.counter)
		ps.counter++
	}
	return nil
}

func (p *threadPool) submit(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if err := p.accept(th, brokenThreadPool); err != nil {
		return runtime.Value{}, err
	}
	c := newCall(args)
	err := p.enqueue(c, func() error {
		poolsOf(th.Interp).add(&p.pool)
		name := fmt.Sprintf("%s_%d", p.prefix, p.threads)
		p.threads++
		return th.StartThreadAtOnce(func(th *runtime.Thread) {
			th.Name = name
			p.work(th)
		})
	})
	return c.future.Value(), err
}

// work is what a worker thread does.
func (p *threadPool) work(th *runtime.Thread) {
	defer p.leave()
	if !p.initializer.IsNone() {
		if _, err := runtime.CallKw(th, p.initializer, p.initArgs, nil); err != nil {
			reportInitializer(th, err)
			p.fail(th, initializerLost, func() *runtime.Exception {
				return th.Raise(brokenThreadPool, initializerLost).(*runtime.Exception)
			})
			return
		}
	}
	s := th.Interp.NewSleeper()
	for {
		c, err := p.take(th, s)
		if err != nil {
			return // the interpreter is being closed
		}
		if c == nil {
			return
		}
		if on, err := c.future.begin(th); !on || err != nil {
			continue
		}
		v, err := runtime.CallKw(th, c.fn, c.args, c.names)
		if !finish(th, c.future, v, err) {
			return
		}
	}
}

// finish gives a future the outcome of its call. It reports false if the
// interpreter is being closed.
func finish(th *runtime.Thread, f *future, v runtime.Value, err error) bool {
	e, ok := err.(*runtime.Exception)
	switch {
	case err == nil:
		err = f.succeed(th, v)
	case ok:
		err = f.fail(th, e)
	}
	if _, ok := err.(*runtime.Exception); err != nil && !ok {
		th.Interp.Cancel(err)
		return false
	}
	return true
}

// initializerLost is why a pool is broken whose initializer failed.
const initializerLost = "A thread initializer failed, the thread pool is not usable anymore"

// initializerFailed precedes the traceback of an initializer's exception.
const initializerFailed = "Exception in initializer:"

func reportInitializer(th *runtime.Thread, err error) {
	if e, ok := err.(*runtime.Exception); ok {
		_ = th.Log(logger, runtime.LogCritical, initializerFailed, e) // the pool is broken as it is
	}
}

var threadPoolSpec = runtime.TypeSpec{
	Name: "ThreadPoolExecutor", Module: "concurrent.futures.thread", Base: executorType,
	Slots: runtime.Slots{
		New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
			p := runtime.NewObject[threadPool](t)
			p.initializer = runtime.None
			return p.Value(), nil
		},
		Init: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
			return threadPoolOf(self).init(th, args, names)
		},
		Traverse: func(self runtime.Value, visit func(runtime.Value)) { poolOf(self).visit(visit) },
	},
	Methods: []runtime.Method{
		{Sig: "def submit(self, fn, /, *args, **kwargs)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return threadPoolOf(args[0]).submit(th, args)
		}},
		{Sig: "def shutdown(self, wait=True, *, cancel_futures=False)", Fn: shutdownMethod},
	},
	Members: []runtime.Member{{Name: "_max_workers", Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
		return runtime.Int(int64(poolOf(self).max)), nil
	}}},
}

func init() {
	runtime.SubclassLayout[threadPool](threadPoolType)
	runtime.RegisterType(threadPoolType, &threadPoolSpec)
}
