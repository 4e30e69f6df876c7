package futures

import (
	goruntime "runtime"

	"github.com/asyn-lang/asyn/runtime"
)

// processPool is concurrent.futures.ProcessPoolExecutor. Its queue holds calls
// as parcels; the workers, isolates, take them one by one.
type processPool struct {
	pool
	isolates isolates
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
		p.isolates.perChild = int(v.Int64())
	}
	return nil
}

// newProcessPool makes a pool that its __init__ has yet to set up.
func newProcessPool(t *runtime.Type) *processPool {
	p := runtime.NewObject[processPool](t)
	p.initializer = runtime.None
	p.isolates = isolates{
		pool: &p.pool, broken: brokenProcessPool, cause: remoteTraceback, working: map[*worker]*call{}, processes: true,
		lost:     "A process in the process pool was terminated abruptly while the future was running or pending.",
		unusable: "A child process terminated abruptly, the process pool is not usable anymore",
	}
	return p
}

// remoteTracebackType is the cause of an exception that a worker raised: its
// text is the worker's traceback.
var remoteTracebackType = &runtime.Type{}

func remoteTraceback(r remote) runtime.Value { return quotedTraceback(r.traceback, `"""`) }

func quotedTraceback(text, quotes string) runtime.Value {
	return runtime.NewException(remoteTracebackType, runtime.NewStr("\n"+quotes+"\n"+text+quotes).Value()).Value()
}

// terminate is terminate_workers and kill_workers: the workers end where they
// are, and what was not done fails. Isolates know no gentler way.
func (p *processPool) terminate(th *runtime.Thread) error {
	p.isolates.terminate()
	return p.shutdown(th, false, true)
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
	calls, err := newZipped(th, runtime.AsTuple(args[2]).Items)
	if err != nil {
		return runtime.Value{}, err
	}
	return newResults(th, args[3], args[5], append([]runtime.Value{args[0], args[1]}, calls...), true, func(th *runtime.Thread) (runtime.Value, error) {
		c := &call{future: newFuture(), fn: args[1], chunk: true}
		for len(c.args) < size {
			callArgs, err := calls.next(th)
			if err != nil {
				return runtime.Value{}, err
			}
			if callArgs == nil {
				break
			}
			c.args = append(c.args, runtime.NewTuple(callArgs...).Value())
		}
		if len(c.args) == 0 {
			return runtime.Value{}, nil
		}
		return c.future.Value(), p.isolates.enqueue(th, c)
	})
}

var remoteTracebackSpec = runtime.TypeSpec{Name: "_RemoteTraceback", Module: "concurrent.futures.process", Base: runtime.ExceptionType}

func init() {
	terminate := func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return runtime.None, processPoolOf(args[0]).terminate(th)
	}
	runtime.RegisterType(remoteTracebackType, &remoteTracebackSpec)
	runtime.SubclassLayout[processPool](processPoolType)
	runtime.RegisterType(processPoolType, &runtime.TypeSpec{
		Name: "ProcessPoolExecutor", Module: "concurrent.futures.process", Base: executorType,
		Slots: runtime.Slots{
			New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
				return newProcessPool(t).Value(), nil
			},
			Init: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
				return processPoolOf(self).init(th, args, names)
			},
			Traverse: func(self runtime.Value, visit func(runtime.Value)) { poolOf(self).visit(visit) },
		},
		Methods: []runtime.Method{
			{Sig: "def submit(self, fn, /, *args, **kwargs)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				c := newCall(args)
				return c.future.Value(), processPoolOf(args[0]).isolates.enqueue(th, c)
			}},
			{Sig: "def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return processPoolOf(args[0]).chunks(th, args)
			}},
			{Sig: "def shutdown(self, wait=True, *, cancel_futures=False)", Fn: shutdownMethod},
			{Sig: "def terminate_workers(self)", Fn: terminate},
			{Sig: "def kill_workers(self)", Fn: terminate},
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
