package interp

import (
	"context"
	"errors"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// Finish does what python does when the main program is over: it runs the
// handlers registered for the exit, waits for the script's threads and
// executors, and reports on stderr the task exceptions that nobody retrieved and
// the coroutines that were never awaited. It returns how many of both the whole
// run has had. The interpreter is still usable afterwards.
func (in *Interpreter) Finish(ctx context.Context) (forgotten int, err error) {
	err = in.do(ctx, func(th *runtime.Thread) error {
		err := in.rt.RunExitHandlers(th)
		forgotten = loop.Finish(th)
		in.vm.ReportUnawaited()
		stdout, stderr := in.flushReplaced(th, "stdout"), in.flushReplaced(th, "stderr")
		if stdout != nil || stderr != nil {
			err = &FlushError{in.goError(th, err), stdout}
		}
		in.rt.FinalizeAll(th)
		return err
	})
	return forgotten + in.rt.Forgotten, err
}

// flushReplaced flushes a stream of the script's own, and returns the exception
// that this raises.
func (in *Interpreter) flushReplaced(th *runtime.Thread, name string) (exc *Error) {
	errors.As(in.goError(th, in.rt.FlushReplaced(th, name)), &exc)
	return exc
}

// Close ends the interpreter: scripts still running in it stop at their next
// interrupt check, and every later call returns ErrClosed. What scripts have
// open of the operating system is closed, and processes they started are killed:
// by Close or, while a script runs, when that has stopped. It may be called from
// any goroutine, and more than once.
func (in *Interpreter) Close() error {
	in.rt.Cancel(ErrClosed)
	in.rt.FinalizeNothing()
	select {
	case in.turn <- struct{}{}:
		in.rt.CloseOwned()
		<-in.turn
	default: // see own
	}
	return nil
}
