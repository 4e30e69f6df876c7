package interp

import (
	"context"
	"errors"
	"sync/atomic"
	"time"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/vm"
	"github.com/asyn-lang/asyn/runtime"
)

// contextKey marks the context that Go functions receive from scripts: its
// value is a *goCall.
type contextKey struct{ in *Interpreter }

// goCall is a call of a Go function by a script, for as long as it goes on.
type goCall struct {
	th   *runtime.Thread // that called
	over atomic.Bool
}

// during calls f, a Go function called by a script on th, with the context for
// it. The script's other threads and whoever else wants the interpreter go on
// meanwhile: f may block, and may use the interpreter itself.
func (in *Interpreter) during(th *runtime.Thread, f func(ctx context.Context)) {
	call := &goCall{th: th}
	ctx := context.WithValue(in.ctx, contextKey{in}, call)
	th.Blocking(func() {
		defer call.over.Store(true)
		f(ctx)
	})
}

// visit calls f with a thread that may run script code, once the script that runs
// gives way.
func (in *Interpreter) visit(f func(th *runtime.Thread)) {
	visit(in.rt, func(*runtime.Thread) {
		thread := in.spare
		if in.spare = nil; thread == nil {
			thread = vm.New(in.rt)
		}
		f(&thread.Thread)
		if in.spare == nil {
			in.spare = thread
		} else {
			thread.End()
		}
	})
}

// visit calls f with a thread that holds an interpreter's lock and runs nothing.
func visit(rt *runtime.Interpreter, f func(visitor *runtime.Thread)) {
	var visitor runtime.Thread
	visitor.Visit(rt)
	visitor.Acquire()
	defer visitor.Release()
	f(&visitor)
}

// do is run for functions without a result.
func (in *Interpreter) do(ctx context.Context, f func(th *runtime.Thread) error) error {
	_, err := in.run(ctx, func(th *runtime.Thread) (runtime.Value, error) { return runtime.None, f(th) })
	return err
}

// run runs f on the interpreter's main thread, awaits its result if that is a
// coroutine, and turns its error into one for Go. Called from inside a Go
// function that the script called, it runs f there and then. Otherwise it takes
// the interpreter, or, while another goroutine has it and runs the event loop, a
// turn of that.
func (in *Interpreter) run(ctx context.Context, f func(th *runtime.Thread) (runtime.Value, error)) (runtime.Value, error) {
	if err := ctx.Err(); err != nil {
		return runtime.Value{}, err
	}
	if in.rt.Cancelled() != nil {
		return runtime.Value{}, ErrClosed
	}
	if call, ok := ctx.Value(contextKey{in}).(*goCall); ok && !call.over.Load() {
		call.th.Acquire()
		defer call.th.Release()
		v, err := f(call.th)
		return v, in.goError(call.th, err)
	}
	for {
		select {
		case in.turn <- struct{}{}:
			defer func() { <-in.turn }()
			return in.own(ctx, f)
		default:
		}
		p := &post{in: in, f: f, result: make(chan outcome, 1)}
		if p.send() {
			if o, done := p.wait(ctx); done {
				return o.v, o.err
			}
		}
		// The script is between loops; its owner or its next loop is near.
		select {
		case <-ctx.Done():
			return runtime.Value{}, ctx.Err()
		case <-time.After(time.Millisecond):
		}
	}
}

// own runs f as the interpreter's owner, cancelled when ctx is done.
func (in *Interpreter) own(ctx context.Context, f func(th *runtime.Thread) (runtime.Value, error)) (runtime.Value, error) {
	stop := context.AfterFunc(ctx, func() { in.rt.Cancel(context.Cause(ctx)) })
	defer stop()
	th := in.thread()
	th.Acquire()
	defer th.Release()
	in.ctx = ctx
	defer func() {
		if in.rt.Cancelled() != nil {
			in.rt.CloseOwned() // nothing runs in it any more
		}
	}()
	v, err := f(th)
	if err == nil && isCoroutine(v) {
		v, err = in.await(th, v)
	}
	return v, in.ending(th, err)
}

// ending flushes what a call has printed, and turns the error it ended with into
// one for Go.
func (in *Interpreter) ending(th *runtime.Thread, err error) error {
	var flushErr error
	if !errors.As(err, new(*runtime.ExitNow)) {
		flushErr = in.goError(th, in.rt.FlushStd(th))
	}
	err = in.goError(th, err)
	var exc *Error
	switch {
	case errors.As(flushErr, &exc):
		return &FlushError{err, exc}
	case err == nil:
		err = flushErr
	}
	return err
}

// goError turns the error a script ended with into one for Go. Whatever is not
// an exception closes the interpreter.
func (in *Interpreter) goError(th *runtime.Thread, err error) error {
	if err == nil {
		return nil
	}
	var syntax *diag.Diagnostic
	if errors.As(err, &syntax) {
		err = raiseDiagnostic(th, syntax)
	}
	var exc *runtime.Exception
	if errors.As(err, &exc) {
		if exc.Type().IsSubtype(runtime.SystemExit) {
			return exitError(th, exc)
		}
		return &Error{in: in, exc: exc}
	}
	var now *runtime.ExitNow
	if errors.As(err, &now) {
		in.rt.Cancel(err)
		return &ExitError{Code: now.Code}
	}
	if isLimit(err) || errors.Is(err, ErrClosed) {
		in.rt.Cancel(err)
	}
	return err
}

// isLimit reports whether err is that a script exceeded a limit.
func isLimit(err error) bool {
	return errors.Is(err, ErrSteps) || errors.Is(err, ErrMemory) || errors.Is(err, ErrTasks) || errors.Is(err, ErrOutput)
}
