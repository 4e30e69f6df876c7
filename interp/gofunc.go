package interp

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// AsyncFunc is a Go function that scripts await. See Async.
type AsyncFunc struct{ fn any }

// Async makes a Go function awaitable: a script that calls it gets a future,
// and fn runs on a goroutine of its own, beside the script. Its context is
// cancelled when the script's is, and when the future is, as by asyncio.timeout.
// With it, or another, fn may call into the script, which takes a turn of the
// event loop. fn's form is as for Interpreter.Set.
func Async(fn any) AsyncFunc { return AsyncFunc{fn} }

// Raise makes an error that, returned by a Go function, raises the builtin
// exception named exception in the script that called it. Any other error
// raises RuntimeError with its text. If the script does not catch it, errors.Is
// and errors.As find the error in the Error that comes back.
func Raise(exception, message string) error { return &raised{exception, message} }

type raised struct{ exception, message string }

func (r *raised) Error() string { return r.exception + ": " + r.message }

// goFunc is a Go function with what its calls need to know.
type goFunc struct {
	in      *Interpreter
	fn      reflect.Value
	context bool // the first parameter is a context
	name    string
}

var (
	contextType = reflect.TypeFor[context.Context]()
	errorType   = reflect.TypeFor[error]()
)

func newGoFunc(in *Interpreter, name string, fn reflect.Value) (*goFunc, error) {
	if fn.Kind() != reflect.Func || fn.IsNil() {
		return nil, fmt.Errorf("asyn: not a function: %v", fn)
	}
	t := fn.Type()
	return &goFunc{in: in, fn: fn, context: t.NumIn() > 0 && t.In(0) == contextType, name: name}, nil
}

// native makes the builtin function that calls fn on the script's goroutine.
func native(in *Interpreter, name string, fn reflect.Value) (runtime.Value, error) {
	g, err := newGoFunc(in, name, fn)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.NewRawNative("go", g.name, func(th *runtime.Thread, _ runtime.Value, args, names []runtime.Value) (runtime.Value, error) {
		goArgs, err := g.arguments(th, args, names)
		if err != nil {
			return runtime.Value{}, err
		}
		var results []reflect.Value
		in.during(th, func(ctx context.Context) { results = g.call(ctx, goArgs) })
		return g.results(th, results)
	}).Value(), nil
}

// asyncNative makes the builtin function that calls fn on a goroutine and
// returns a future.
func asyncNative(in *Interpreter, name string, fn AsyncFunc) (runtime.Value, error) {
	g, err := newGoFunc(in, name, reflect.ValueOf(fn.fn))
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.NewRawNative("go", g.name, func(th *runtime.Thread, _ runtime.Value, args, names []runtime.Value) (runtime.Value, error) {
		l, err := loop.MustRun(th)
		if err != nil {
			return runtime.Value{}, err
		}
		goArgs, err := g.arguments(th, args, names)
		if err != nil {
			return runtime.Value{}, err
		}
		future := l.NewFuture()
		ctx, cancel := context.WithCancel(in.ctx)
		future.Listen(loop.NewListener("asyn.Async", func(*runtime.Thread, *loop.Future) error {
			cancel()
			return nil
		}))
		l.Go(func() func(*runtime.Thread) error {
			results, panicked := g.callRecovered(ctx, goArgs)
			return func(th *runtime.Thread) error {
				if panicked != nil {
					panic(panicked)
				}
				if future.Done() {
					return nil // cancelled meanwhile
				}
				v, err := g.results(th, results)
				var exc *runtime.Exception
				if errors.As(err, &exc) {
					return future.SetException(th, exc)
				}
				if err != nil {
					return err
				}
				return future.SetResult(th, v)
			}
		})
		return future.Value(), nil
	}).Value(), nil
}

// callRecovered calls the function on a goroutine of its own. A panic is a bug
// of the host's: it is carried to the goroutine that runs the script.
func (g *goFunc) callRecovered(ctx context.Context, args []reflect.Value) (results []reflect.Value, panicked any) {
	defer func() { panicked = recover() }()
	return g.call(ctx, args), nil
}

// call calls the function, with the context if it takes one.
func (g *goFunc) call(ctx context.Context, args []reflect.Value) []reflect.Value {
	if g.context {
		args = append([]reflect.Value{reflect.ValueOf(ctx)}, args...)
	}
	return g.fn.Call(args)
}

// arguments converts a call's arguments to Go; a context is not among them.
func (g *goFunc) arguments(th *runtime.Thread, args, names []runtime.Value) ([]reflect.Value, error) {
	if len(names) > 0 {
		return nil, th.TypeErrorf("%s() takes no keyword arguments", g.name)
	}
	t := g.fn.Type()
	var out []reflect.Value
	first := 0
	if g.context {
		first = 1
	}
	want := t.NumIn() - first
	if t.IsVariadic() {
		if len(args) < want-1 {
			return nil, th.TypeErrorf("%s() takes at least %s (%d given)", g.name, plural(want-1), len(args))
		}
	} else if len(args) != want {
		return nil, th.TypeErrorf("%s() takes %s (%d given)", g.name, plural(want), len(args))
	}
	for i, a := range args {
		param := min(first+i, t.NumIn()-1)
		pt := t.In(param)
		if t.IsVariadic() && param == t.NumIn()-1 {
			pt = pt.Elem()
		}
		v, err := converter{in: g.in, th: th}.fromValue(a, pt)
		if err != nil {
			return nil, th.TypeErrorf("%s() argument %d: %v", g.name, i+1, err)
		}
		out = append(out, v)
	}
	return out, nil
}

// plural names a number of arguments.
func plural(n int) string {
	if n == 1 {
		return "1 argument"
	}
	return fmt.Sprintf("%d arguments", n)
}

// results converts what a call returned: nothing to None, one value to itself,
// several to a tuple; a last result of type error raises unless it is nil.
func (g *goFunc) results(th *runtime.Thread, out []reflect.Value) (runtime.Value, error) {
	if n := len(out); n > 0 && out[n-1].Type() == errorType {
		if err, _ := out[n-1].Interface().(error); err != nil {
			return runtime.Value{}, g.in.scriptError(th, err)
		}
		out = out[:n-1]
	}
	values := make([]runtime.Value, len(out))
	for i, r := range out {
		v, err := converter{in: g.in, th: th}.nested(r, 0)
		if err != nil {
			return v, th.TypeErrorf("%s: %v", g.name, err)
		}
		values[i] = v
	}
	switch len(values) {
	case 0:
		return runtime.None, nil
	case 1:
		return values[0], nil
	}
	return runtime.TupleOf(values).Value(), nil
}

// scriptError is the exception that a Go function's error raises; it keeps the
// error for Error.Unwrap. An error of the script's own context ends the script.
func (in *Interpreter) scriptError(th *runtime.Thread, err error) error {
	var uncaught *Error
	if errors.As(err, &uncaught) {
		return uncaught.exc
	}
	if ctxErr := in.ctx.Err(); ctxErr != nil && errors.Is(err, ctxErr) {
		in.rt.Cancel(context.Cause(in.ctx)) // if it has not been yet
		return in.rt.Cancelled()
	}
	class, message := runtime.RuntimeError, ""
	var r *raised
	if errors.As(err, &r) {
		if t := runtime.AsType(runtime.OrNone(th.Interp.Builtins.GetStr(runtime.NewStr(r.exception)))); t != nil && t.IsException() {
			class, message = t, r.message
		} else {
			message = r.Error()
		}
	} else {
		th.Blocking(func() { message = err.Error() }) // which may ask for an object's text
	}
	exc := runtime.NewException(class, runtime.NewStr(message).Value())
	exc.Go = &err
	return exc
}

// sortedKeys returns a map's keys, strings and numbers in order, so that the
// dict made of it always has the same order.
func sortedKeys(m reflect.Value) []reflect.Value {
	keys := m.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int {
		for a.Kind() == reflect.Interface {
			a = a.Elem()
		}
		for b.Kind() == reflect.Interface {
			b = b.Elem()
		}
		if a.Kind() != b.Kind() {
			return cmp.Compare(a.Kind(), b.Kind())
		}
		switch {
		case a.Kind() == reflect.String:
			return cmp.Compare(a.String(), b.String())
		case a.CanInt():
			return cmp.Compare(a.Int(), b.Int())
		case a.CanUint():
			return cmp.Compare(a.Uint(), b.Uint())
		case a.CanFloat():
			return cmp.Compare(a.Float(), b.Float())
		}
		return 0
	})
	return keys
}
