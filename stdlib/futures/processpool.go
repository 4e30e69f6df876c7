package futures

import (
	goruntime "runtime"

	"github.com/asyn-lang/asyn/runtime"
)

// processPool is concurrent.futures.ProcessPoolExecutor. Its queue holds calls
// as parcels; the workers, isolates, take them one by one.
type processPool struct {
	pool
	perChild int // calls a worker makes before it is replaced; 0: any number
}

var processPoolType = &runtime.Type{}

func processPoolOf(v runtime.Value) *processPool { return runtime.MustAs[processPool](v) }

var processPoolInit = runtime.NewNative("concurrent.futures", "def ProcessPoolExecutor.__init__(max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None)", nil)

func (p *processPool) init(th *runtime.Thread, args, names []runtime.Value) error {
	bound, err := processPoolInit.BindArgs(th, args, names)
	if err != nil {
		return err
	}
	if err := p.setMax(th, bound[0], goruntime.NumCPU()); err != nil {
		return err
	}
	if err := p.setInitializer(th, bound[2], bound[3]); err != nil {
		return err
	}
	if v := bound[4]; v.IsSet() && !v.IsNone() {
		if !v.IsInt() {
			return th.TypeErrorf("max_tasks_per_child must be an integer")
		}
		if v.Int64() <= 0 {
			return th.ValueErrorf("max_tasks_per_child must be >= 1")
		}
		p.perChild = int(v.Int64())
	}
	return nil
}

// submit queues a call. What cannot be copied fails the future, as it does
// where a queue's thread does the pickling.
func (p *processPool) submit(th *runtime.Thread, c *call) error {
	if th.Interp.Isolates.Bootstrapping() {
		return th.Raise(runtime.RuntimeError, bootstrapMessage)
	}
	if err := p.accept(th, brokenProcessPool); err != nil {
		return err
	}
	parcel, err := packCall(th, c)
	if e, ok := err.(*runtime.Exception); ok {
		e.SetCause(remoteTraceback(runtime.FormatException(th, e)))
		_ = c.future.fail(th, e)
		return nil
	}
	if err != nil {
		return err
	}
	c.parcel = parcel
	return p.enqueue(c, func() error {
		poolsOf(th.Interp).add(&p.pool)
		p.startWorker(th)
		return nil
	})
}

// packCall packs a call's function, arguments and names of those by keyword.
func packCall(th *runtime.Thread, c *call) (*runtime.Parcel, error) {
	return runtime.Pack(th, runtime.NewTuple(c.fn, runtime.NewTuple(c.args...).Value(), runtime.NewTuple(c.names...).Value()).Value())
}

// remoteTracebackType is the cause of an exception that a worker raised: its
// text is the worker's traceback.
var remoteTracebackType = &runtime.Type{}

func remoteTraceback(text string) runtime.Value {
	return runtime.NewException(remoteTracebackType, runtime.NewStr("\n\"\"\"\n"+text+"\"\"\"").Value()).Value()
}

// chunks is ProcessPoolExecutor.map: each call of a worker does several of the
// function's.
func (p *processPool) chunks(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	size := 1
	if args[4].IsSet() {
		var err error
		if size, err = runtime.IndexOf(th, args[4]); err != nil {
			return runtime.Value{}, err
		}
	}
	if size < 1 {
		return runtime.Value{}, th.ValueErrorf("chunksize must be >= 1.")
	}
	deadline, err := newDeadline(th, args[3])
	if err != nil {
		return runtime.Value{}, err
	}
	calls, err := zip(th, runtime.AsTuple(args[2]).Items)
	if err != nil {
		return runtime.Value{}, err
	}
	it := &results{Header: runtime.MakeHeader(resultsType), deadline: deadline, chunked: true}
	for len(calls) > 0 {
		n := min(size, len(calls))
		c := &call{future: newFuture(), fn: args[1], chunk: true}
		for _, callArgs := range calls[:n] {
			c.args = append(c.args, runtime.NewTuple(callArgs...).Value())
		}
		calls = calls[n:]
		if err := p.submit(th, c); err != nil {
			return runtime.Value{}, err
		}
		it.futures = append(it.futures, c.future.Value())
	}
	return it.Value(), nil
}

func init() {
	runtime.RegisterType(remoteTracebackType, runtime.TypeSpec{Name: "_RemoteTraceback", Module: "concurrent.futures.process", Base: runtime.ExceptionType})
	runtime.SubclassLayout[processPool](processPoolType)
	runtime.RegisterType(processPoolType, runtime.TypeSpec{
		Name: "ProcessPoolExecutor", Module: "concurrent.futures.process", Base: executorType,
		Slots: runtime.Slots{
			New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
				p := runtime.NewObject[processPool](t)
				p.initializer = runtime.None
				return p.Value(), nil
			},
			Init: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
				return processPoolOf(self).init(th, args, names)
			},
			Traverse: func(self runtime.Value, visit func(runtime.Value)) { poolOf(self).visit(visit) },
		},
		Methods: []runtime.Method{
			{Sig: "def submit(self, fn, /, *args, **kwargs)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				c := newCall(args)
				return c.future.Value(), processPoolOf(args[0]).submit(th, c)
			}},
			{Sig: "def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return processPoolOf(args[0]).chunks(th, args)
			}},
			{Sig: "def shutdown(self, wait=True, *, cancel_futures=False)", Fn: shutdownMethod},
		},
		Members: []runtime.Member{{Name: "_max_workers", Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.Int(int64(poolOf(self).max)), nil
		}}},
	})
}

// bootstrapMessage is what a main module without `if __name__ == '__main__'`
// gets to read when a worker runs it.
const bootstrapMessage = `
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.

        To fix this issue, refer to the "Safe importing of main module"
        section in https://docs.python.org/3/library/multiprocessing.html
        `
