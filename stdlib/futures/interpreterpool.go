package futures

import "github.com/asyn-lang/asyn/runtime"

// interpreterPool is concurrent.futures.InterpreterPoolExecutor: threads with an
// interpreter each, which are a process pool's isolates.
type interpreterPool struct {
	threadPool
	isolates isolates
}

var interpreterPoolType = &runtime.Type{}

func interpreterPoolOf(v runtime.Value) *interpreterPool { return runtime.MustAs[interpreterPool](v) }

// newInterpreterPool makes a pool that its __init__ has yet to set up.
func newInterpreterPool(t *runtime.Type) *interpreterPool {
	p := runtime.NewObject[interpreterPool](t)
	p.initializer = runtime.None
	p.isolates = isolates{
		pool: &p.pool, broken: brokenInterpreterPool, cause: executionFailed, working: map[*worker]*call{},
		lost: initializerLost, unusable: initializerLost,
	}
	return p
}

// executionFailedType is the cause of an exception that a worker raised: a
// summary of it.
var executionFailedType = &runtime.Type{}

func executionFailed(r remote) runtime.Value {
	text := r.summary + "\nUncaught in the interpreter:\n\n" + r.traceback
	return runtime.NewException(executionFailedType, runtime.NewStr(text).Value()).Value()
}

var executionFailedSpec = runtime.TypeSpec{
	Name: "ExecutionFailed", Module: "concurrent.interpreters", Base: runtime.ExceptionType,
	Doc: "An exception that was not caught in another interpreter.",
}

var interpreterPoolSpec = runtime.TypeSpec{
	Name: "InterpreterPoolExecutor", Module: "concurrent.futures.interpreter", Base: threadPoolType,
	Slots: runtime.Slots{
		New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
			return newInterpreterPool(t).Value(), nil
		},
		Init: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
			return interpreterPoolOf(self).init(th, args, names)
		},
		Traverse: func(self runtime.Value, visit func(runtime.Value)) { poolOf(self).visit(visit) },
	},
	Methods: []runtime.Method{
		{Sig: "def submit(self, fn, /, *args, **kwargs)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			c := newCall(args)
			return c.future.Value(), interpreterPoolOf(args[0]).isolates.enqueue(th, c)
		}},
	},
}

func init() {
	runtime.RegisterType(executionFailedType, &executionFailedSpec)
	runtime.SubclassLayout[interpreterPool](interpreterPoolType)
	runtime.RegisterType(interpreterPoolType, &interpreterPoolSpec)
}
