package asyncio

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// The exceptions that package loop does not need itself.
var (
	queueEmpty         = &runtime.Type{}
	queueFull          = &runtime.Type{}
	queueShutDown      = &runtime.Type{}
	brokenBarrierError = &runtime.Type{}
)

func init() {
	for _, e := range []struct {
		t                 *runtime.Type
		name, module, doc string
		base              *runtime.Type
	}{
		{queueEmpty, "QueueEmpty", "asyncio.queues", "Raised when Queue.get_nowait() is called on an empty Queue.", runtime.ExceptionType},
		{queueFull, "QueueFull", "asyncio.queues", "Raised when the Queue.put_nowait() method is called on a full Queue.", runtime.ExceptionType},
		{queueShutDown, "QueueShutDown", "asyncio.queues", "Raised when putting on to or getting from a shut-down Queue.", runtime.ExceptionType},
		{brokenBarrierError, "BrokenBarrierError", "asyncio.exceptions", "A barrier is broken while a task waits on it.", runtime.RuntimeError},
	} {
		runtime.RegisterType(e.t, &runtime.TypeSpec{Name: e.name, Module: e.module, Base: e.base, Doc: e.doc})
	}
}

// isCancelled reports whether err is a CancelledError.
func isCancelled(err error) *runtime.Exception { return runtime.IsException(err, loop.CancelledError) }

// timedOut is TimeoutError raised from the cancellation that enforced it.
func timedOut(from *runtime.Exception) error {
	e := runtime.NewException(runtime.TimeoutError)
	e.SetCause(from.Value())
	e.Context = from.Value()
	return e
}
