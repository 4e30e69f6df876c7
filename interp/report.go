package interp

import (
	"context"
	"errors"

	"github.com/asyn-lang/asyn/runtime"
)

// exitUnflushed is python's exit code where the standard streams cannot be written.
const exitUnflushed = 120

// Report does what python does with the error that a script ended with: an
// exception goes through sys.excepthook, the message given to sys.exit to
// sys.stderr, and the exit code for it is returned.
func (in *Interpreter) Report(ctx context.Context, err error) (code int) {
	var exited *ExitError
	var uncaught *Error
	var lost *FlushError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &lost):
		in.Report(ctx, lost.Script)
		if lost.Stdout != nil {
			_ = in.do(ctx, func(th *runtime.Thread) error {
				th.Unraisable(lost.Stdout.exc, runtime.Value{}, "Exception ignored on flushing sys.stdout")
				return nil
			})
		}
		return exitUnflushed
	case errors.As(err, &exited):
		if exited.Message != "" {
			in.reportText(ctx, exited.Message+"\n")
		}
		return exited.Code & 0xff
	case errors.As(err, &uncaught):
		hookErr := in.do(ctx, func(th *runtime.Thread) error { return exceptHook(th, uncaught.exc) })
		if hookErr != nil && errors.As(hookErr, &exited) {
			return in.Report(ctx, exited)
		}
		return 1
	}
	in.reportText(ctx, "asyn: "+err.Error()+"\n")
	return 1
}

// reportText writes to the script's sys.stderr, or to the host's once the
// interpreter is closed.
func (in *Interpreter) reportText(ctx context.Context, text string) {
	if in.do(ctx, func(th *runtime.Thread) error { th.WriteStderr(text); return nil }) != nil {
		_, _ = in.cfg.host.Stderr().Write([]byte(text))
	}
}

// exceptHook calls sys.excepthook. A hook that fails is itself reported, with
// the exception it was given; SystemExit from it is returned.
func exceptHook(th *runtime.Thread, exc *runtime.Exception) error {
	hook := runtime.Value{}
	if sys := runtime.As[runtime.Module](runtime.OrNone(th.Interp.Modules.GetStr(nameSys)), runtime.ModuleType); sys != nil {
		hook = sys.Dict().GetStr(nameExceptHook)
	}
	if !hook.IsSet() {
		th.WriteStderr("sys.excepthook is missing\n" + runtime.FormatException(th, exc))
		return nil
	}
	traceback, err := runtime.GetAttr(th, exc.Value(), nameTraceback)
	if err != nil {
		return err
	}
	_, err = runtime.Call(th, hook, exc.Type().Value(), exc.Value(), traceback)
	var failed *runtime.Exception
	if !errors.As(err, &failed) || failed.Type().IsSubtype(runtime.SystemExit) {
		return err
	}
	th.WriteStderr("Error in sys.excepthook:\n" + runtime.FormatException(th, failed) +
		"\nOriginal exception was:\n" + runtime.FormatException(th, exc))
	return nil
}

var (
	nameSys        = runtime.Intern("sys")
	nameExceptHook = runtime.Intern("excepthook")
	nameTraceback  = runtime.Intern("__traceback__")
)
