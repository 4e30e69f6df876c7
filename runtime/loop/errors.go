package loop

import "github.com/asyn-lang/asyn/runtime"

// The exceptions of asyncio.
var (
	CancelledError    = &runtime.Type{}
	InvalidStateError = &runtime.Type{}
)

func init() {
	exception(CancelledError, "CancelledError", "asyncio.exceptions", runtime.BaseException,
		"The Future or Task was cancelled.")
	exception(InvalidStateError, "InvalidStateError", "asyncio.exceptions", runtime.ExceptionType,
		"The operation is not allowed in this state.")
}

func exception(t *runtime.Type, name, module string, base *runtime.Type, doc string) {
	runtime.RegisterType(t, &runtime.TypeSpec{Name: name, Module: module, Base: base, Doc: doc})
}

// isExit reports whether err leaves the loop at once instead of ending one
// task or callback: KeyboardInterrupt, SystemExit, and what is no script
// exception at all.
func isExit(err error) bool {
	e, ok := err.(*runtime.Exception)
	return !ok || e.Type().IsSubtype(runtime.KeyboardInterrupt) || e.Type().IsSubtype(runtime.SystemExit)
}
