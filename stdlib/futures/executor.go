package futures

import (
	"github.com/asyn-lang/asyn/runtime"
)

// executorType is concurrent.futures.Executor, the base of the pools: what it
// offers rests on the methods submit and shutdown.
var executorType = &runtime.Type{}

type executor struct{ runtime.Header }

var (
	nameSubmit   = runtime.Intern("submit")
	nameShutdown = runtime.Intern("shutdown")
	nameWait     = runtime.Intern("wait")
	nameResult   = runtime.Intern("result")
	nameCancel   = runtime.Intern("cancel")
)

// zip collects the argument tuples for a map over iterables, up to the end of
// the shortest.
func zip(th *runtime.Thread, iterables []runtime.Value) ([][]runtime.Value, error) {
	iterators := make([]runtime.Value, len(iterables))
	for i, v := range iterables {
		it, err := runtime.Iter(th, v)
		if err != nil {
			return nil, err
		}
		iterators[i] = it
	}
	if len(iterators) == 0 {
		return nil, nil
	}
	var out [][]runtime.Value
	for {
		args := make([]runtime.Value, len(iterators))
		for i, it := range iterators {
			v, err := runtime.Next(th, it)
			if err != nil {
				return nil, err
			}
			if !v.IsSet() {
				return out, nil
			}
			args[i] = v
		}
		out = append(out, args)
		if err := th.Alloc(int64(16 * len(args))); err != nil {
			return nil, err
		}
	}
}

// mapCalls is Executor.map: it submits all calls now and returns an iterator
// over their results.
func mapCalls(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	self, fn, limit := args[0], args[1], args[3]
	deadline, err := newDeadline(th, limit)
	if err != nil {
		return runtime.Value{}, err
	}
	calls, err := zip(th, runtime.AsTuple(args[2]).Items)
	if err != nil {
		return runtime.Value{}, err
	}
	it := &results{Header: runtime.MakeHeader(resultsType), deadline: deadline}
	for _, call := range calls {
		f, err := runtime.CallMethod(th, self, nameSubmit, append([]runtime.Value{fn}, call...)...)
		if err != nil {
			return runtime.Value{}, err
		}
		it.futures = append(it.futures, f)
	}
	return it.Value(), nil
}

// results is the iterator that Executor.map returns: over the results of
// futures, in their order. What is left when it ends early is cancelled.
type results struct {
	runtime.Header
	deadline deadline
	futures  []runtime.Value
	// chunk holds results of the last future, where each is a list of several.
	chunk   []runtime.Value
	chunked bool
}

var resultsType = &runtime.Type{}

func resultsOf(v runtime.Value) *results { return runtime.MustAs[results](v) }

func (r *results) next(th *runtime.Thread) (runtime.Value, error) {
	for {
		if len(r.chunk) > 0 {
			v := r.chunk[0]
			r.chunk = r.chunk[1:]
			return v, nil
		}
		if len(r.futures) == 0 {
			return runtime.Value{}, nil
		}
		f := r.futures[0]
		r.futures = r.futures[1:]
		v, err := r.await(th, f)
		if err != nil {
			r.cancel(th, f)
			return runtime.Value{}, err
		}
		if !r.chunked {
			return v, nil
		}
		r.chunk = runtime.AsList(v).Values()
	}
}

// await is the result of one future, by the deadline.
func (r *results) await(th *runtime.Thread, f runtime.Value) (runtime.Value, error) {
	limit := runtime.None
	if !r.deadline.never {
		limit = runtime.Float((r.deadline.at - r.deadline.clock.Monotonic()).Seconds())
	}
	return runtime.CallMethod(th, f, nameResult, limit)
}

func (r *results) cancel(th *runtime.Thread, failed runtime.Value) {
	left := append([]runtime.Value{failed}, r.futures...)
	r.futures, r.chunk = nil, nil
	for _, f := range left {
		if _, err := runtime.CallMethod(th, f, nameCancel); err != nil {
			return
		}
	}
}

func init() {
	runtime.RegisterType(resultsType, runtime.TypeSpec{
		Name: "generator", Final: true, Abstract: true,
		Slots: runtime.Slots{
			Iter: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) { return self, nil },
			Next: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) { return resultsOf(self).next(th) },
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				for _, f := range resultsOf(self).futures {
					visit(f)
				}
				for _, v := range resultsOf(self).chunk {
					visit(v)
				}
			},
		},
		Methods: []runtime.Method{{Sig: "def close(self)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			if r := resultsOf(args[0]); len(r.futures) > 0 {
				first := r.futures[0]
				r.futures = r.futures[1:]
				r.cancel(th, first)
			}
			return runtime.None, nil
		}}},
	})
	notImplemented := func(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
		return runtime.Value{}, runtime.NewException(runtime.NotImplementedError)
	}
	runtime.SubclassLayout[executor](executorType)
	runtime.RegisterType(executorType, runtime.TypeSpec{
		Name: "Executor", Weakref: true, Module: "concurrent.futures._base",
		Slots: runtime.Slots{New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
			return runtime.NewObject[executor](t).Value(), nil
		}},
		Methods: []runtime.Method{
			{Sig: "def submit(self, fn, /, *args, **kwargs)", Fn: notImplemented},
			{Sig: "def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None)", Fn: mapCalls},
			{Sig: "def shutdown(self, wait=True, *, cancel_futures=False)", Fn: func(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
				return runtime.None, nil
			}},
			{Sig: "def __enter__(self)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return args[0], nil
			}},
			{Sig: "def __exit__(self, exc_type, exc_val, exc_tb)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				m, err := runtime.GetAttr(th, args[0], nameShutdown)
				if err != nil {
					return runtime.Value{}, err
				}
				_, err = runtime.CallKw(th, m, []runtime.Value{runtime.True}, []runtime.Value{nameWait.Value()})
				return runtime.False, err
			}},
		},
	})
}
