package futures

import "github.com/asyn-lang/asyn/runtime"

// The exceptions of the module.
var (
	futuresError      = &runtime.Type{}
	cancelledError    = &runtime.Type{}
	invalidStateError = &runtime.Type{}
	brokenExecutor    = &runtime.Type{}
	brokenThreadPool  = &runtime.Type{}
	brokenProcessPool = &runtime.Type{}

	brokenInterpreterPool = &runtime.Type{}
)

func init() {
	for _, e := range []struct {
		t            *runtime.Type
		name, module string
		base         *runtime.Type
		doc          string
	}{
		{futuresError, "Error", "concurrent.futures._base", runtime.ExceptionType, "Base class for all future-related exceptions."},
		{cancelledError, "CancelledError", "concurrent.futures._base", futuresError, "The Future was cancelled."},
		{invalidStateError, "InvalidStateError", "concurrent.futures._base", futuresError, "The operation is not allowed in this state."},
		{brokenExecutor, "BrokenExecutor", "concurrent.futures._base", runtime.RuntimeError, "An executor cannot be used any more after a severe failure."},
		{brokenThreadPool, "BrokenThreadPool", "concurrent.futures.thread", brokenExecutor, "A worker thread of a ThreadPoolExecutor failed to initialise."},
		{brokenInterpreterPool, "BrokenInterpreterPool", "concurrent.futures.interpreter", brokenThreadPool, "A worker of an InterpreterPoolExecutor failed to initialise."},
		{brokenProcessPool, "BrokenProcessPool", "concurrent.futures.process", brokenExecutor, "A worker of a ProcessPoolExecutor ended without warning."},
	} {
		runtime.RegisterType(e.t, &runtime.TypeSpec{Name: e.name, Module: e.module, Base: e.base, Doc: e.doc})
	}
}
