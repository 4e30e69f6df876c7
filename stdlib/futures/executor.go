package futures

import (
	"math"

	"github.com/asyn-lang/asyn/runtime"
)

// executorType is concurrent.futures.Executor, the base of the pools: what it
// offers rests on the methods submit and shutdown.
var executorType = &runtime.Type{}

type executor struct {
	runtime.Header
	runtime.Attrs
}

var (
	nameSubmit   = runtime.Intern("submit")
	nameShutdown = runtime.Intern("shutdown")
	nameWait     = runtime.Intern("wait")
	nameResult   = runtime.Intern("result")
	nameCancel   = runtime.Intern("cancel")
)

// zipped is the iterator over the argument tuples of a map over iterables, up to
// the end of the shortest.
type zipped []runtime.Value

func newZipped(th *runtime.Thread, iterables []runtime.Value) (zipped, error) {
	z := make(zipped, len(iterables))
	for i, v := range iterables {
		it, err := runtime.Iter(th, v)
		if err != nil {
			return nil, err
		}
		z[i] = it
	}
	return z, nil
}

// next returns the next arguments, nil at the end.
func (z zipped) next(th *runtime.Thread) ([]runtime.Value, error) {
	if len(z) == 0 {
		return nil, nil
	}
	args := make([]runtime.Value, len(z))
	for i, it := range z {
		v, err := runtime.Next(th, it)
		if err != nil || !v.IsSet() {
			return nil, err
		}
		args[i] = v
	}
	return args, th.Alloc(int64(16 * len(args)))
}

// mapCalls is Executor.map: it submits all calls now, or as many as a buffer
// holds, and returns an iterator over their results.
func mapCalls(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	self, fn := args[0], args[1]
	calls, err := newZipped(th, runtime.AsTuple(args[2]).Items)
	if err != nil {
		return runtime.Value{}, err
	}
	return newResults(th, args[3], args[5], append([]runtime.Value{self, fn}, calls...), false, func(th *runtime.Thread) (runtime.Value, error) {
		call, err := calls.next(th)
		if call == nil || err != nil {
			return runtime.Value{}, err
		}
		return runtime.CallMethod(th, self, nameSubmit, append([]runtime.Value{fn}, call...)...)
	})
}

// newResults makes the iterator that map returns. timeout and bufferSize are
// arguments of map; submit, which holds what held lists, submits the next call
// and returns its future, unset when there are no more.
func newResults(th *runtime.Thread, timeout, bufferSize runtime.Value, held []runtime.Value, chunked bool, submit func(*runtime.Thread) (runtime.Value, error)) (runtime.Value, error) {
	deadline, err := newDeadline(th, timeout)
	if err != nil {
		return runtime.Value{}, err
	}
	r := &results{Header: runtime.MakeHeader(resultsType), deadline: deadline, chunked: chunked, submit: submit, held: held}
	buffer := math.MaxInt
	if bufferSize.IsSet() && !bufferSize.IsNone() {
		if !bufferSize.IsInt() {
			return runtime.Value{}, th.TypeErrorf("buffersize must be an integer or None")
		}
		if buffer = int(bufferSize.Int64()); buffer < 1 {
			return runtime.Value{}, th.ValueErrorf("buffersize must be None or > 0")
		}
	}
	for r.submit != nil && len(r.futures) < buffer {
		if err := r.fill(th); err != nil {
			return runtime.Value{}, err
		}
	}
	return r.Value(), nil
}

// fill submits one more call, if there is one.
func (r *results) fill(th *runtime.Thread) error {
	if r.submit == nil {
		return nil
	}
	f, err := r.submit(th)
	if err != nil {
		return err
	}
	if !f.IsSet() {
		r.submit, r.held = nil, nil
		return nil
	}
	r.futures = append(r.futures, f)
	return nil
}

// results is the iterator that Executor.map returns: over the results of
// futures, in their order. What is left when it ends early is cancelled.
type results struct {
	runtime.Header
	deadline deadline
	futures  []runtime.Value
	submit   func(*runtime.Thread) (runtime.Value, error) // nil: all calls are submitted
	held     []runtime.Value
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
		if err := r.fill(th); err != nil {
			return runtime.Value{}, err
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
	r.futures, r.chunk, r.submit, r.held = nil, nil, nil, nil
	for _, f := range left {
		if _, err := runtime.CallMethod(th, f, nameCancel); err != nil {
			return
		}
	}
}

var resultsSpec = runtime.TypeSpec{
	Name: "generator", Final: true, Abstract: true,
	Slots: runtime.Slots{
		Iter: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) { return self, nil },
		Next: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) { return resultsOf(self).next(th) },
		Traverse: func(self runtime.Value, visit func(runtime.Value)) {
			r := resultsOf(self)
			for _, values := range [][]runtime.Value{r.futures, r.chunk, r.held} {
				for _, v := range values {
					visit(v)
				}
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
}

func init() {
	runtime.RegisterType(resultsType, &resultsSpec)
	notImplemented := func(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
		return runtime.Value{}, runtime.NewException(runtime.NotImplementedError)
	}
	var sample executor
	runtime.AttrsField(executorType, &sample, &sample.Attrs)
	runtime.SubclassLayout[executor](executorType)
	runtime.RegisterType(executorType, &runtime.TypeSpec{
		Name: "Executor", Weakref: true, Module: "concurrent.futures._base",
		Members: []runtime.Member{runtime.DictMember},
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
