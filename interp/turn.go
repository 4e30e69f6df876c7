package interp

import (
	"context"
	"errors"
	"time"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// contextKey marks the context that Go functions receive from scripts: its
// value is the thread that called.
type contextKey struct{ in *Interpreter }

// callContext is the context for a Go function called by a script on th.
func (in *Interpreter) callContext(th *runtime.Thread) context.Context {
	return context.WithValue(in.ctx, contextKey{in}, th)
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
	if th, ok := ctx.Value(contextKey{in}).(*runtime.Thread); ok {
		v, err := f(th)
		return v, in.goError(th, err)
	}
	for {
		select {
		case in.turn <- struct{}{}:
			defer func() { <-in.turn }()
			return in.own(ctx, f)
		default:
		}
		if v, done, err := in.post(ctx, f); done {
			return v, err
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
	in.ctx = ctx
	th := in.thread()
	th.Acquire()
	defer th.Release()
	defer func() {
		if in.rt.Cancelled() != nil {
			in.rt.CloseOwned() // nothing runs in it any more
		}
	}()
	v, err := f(th)
	if err == nil && isCoroutine(v) {
		v, err = in.await(th, v)
	}
	if !errors.As(err, new(*runtime.ExitNow)) {
		if flushErr := in.rt.FlushStd(th); err == nil {
			err = flushErr
		}
	}
	return v, in.goError(th, err)
}

// outcome is what a function run in the event loop came to.
type outcome struct {
	v   runtime.Value
	err error
}

// post has the running event loop call f in a turn of its own, and makes a
// coroutine it returns a task; it waits for the result. done is false if no
// loop is running.
func (in *Interpreter) post(ctx context.Context, f func(th *runtime.Thread) (runtime.Value, error)) (v runtime.Value, done bool, err error) {
	var visitor runtime.Thread
	visitor.Visit(in.rt)
	visitor.Acquire()
	l := loop.Running(in.thread())
	result := make(chan outcome, 1)
	posted := l != nil && l.Post(func(th *runtime.Thread) error {
		v, err := f(th)
		if err == nil && isCoroutine(v) {
			if err = in.spawn(th, l, v, result); err == nil {
				return nil
			}
		}
		result <- outcome{v, in.goError(th, err)}
		return nil
	})
	visitor.Release()
	if !posted {
		return v, false, nil
	}
	for {
		select {
		case o := <-result:
			return o.v, true, o.err
		case <-ctx.Done():
			return v, true, ctx.Err()
		case <-time.After(10 * time.Millisecond):
			if in.rt.Cancelled() != nil {
				return v, true, ErrClosed
			}
		}
	}
}

// spawn makes a coroutine a task whose outcome goes to result.
func (in *Interpreter) spawn(th *runtime.Thread, l *loop.Loop, coro runtime.Value, result chan<- outcome) error {
	task, err := l.NewTask(th, coro, runtime.None, nil)
	if err != nil {
		return err
	}
	task.Listen(loop.NewListener("asyn.Call", func(th *runtime.Thread, f *loop.Future) error {
		v, err := f.Result(th)
		result <- outcome{v, in.goError(th, err)}
		return nil
	}))
	return nil
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
	for _, limit := range []error{ErrSteps, ErrMemory, ErrTasks, ErrOutput, ErrClosed} {
		if errors.Is(err, limit) {
			in.rt.Cancel(err)
		}
	}
	return err
}
