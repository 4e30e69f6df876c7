package interp

import (
	"context"
	"fmt"
	"strings"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/runtime"
)

// Eval evaluates an expression in __main__. If it is a coroutine, such as a
// call of an async function, Eval runs it to its end and returns its result.
func (in *Interpreter) Eval(ctx context.Context, expression string) (Value, error) {
	return in.value(ctx, func(th *runtime.Thread) (runtime.Value, error) {
		return in.exec(th, diag.NewSource("<eval>", strings.TrimLeft(expression, " \t")), runtime.CompileOptions{Mode: "eval"})
	})
}

// Call calls a function by its name in __main__, which may be dotted, with
// arguments converted as by Set. The result of an async function is awaited.
//
// A Go function that a script called gives the context that it received: Call
// then runs at once, inside that call, on the same goroutine, and the coroutine
// of an async function is returned as it is, for the script to await. With
// another context it would wait for the script, which waits for it.
//
// Called from another goroutine while a script is running, Call waits for its
// turn in the event loop. If its context is done before the result is there, the
// call alone ends, and an async function is cancelled. Otherwise the context ends
// the script, as that of Run does.
func (in *Interpreter) Call(ctx context.Context, function string, args ...any) (Value, error) {
	return in.value(ctx, func(th *runtime.Thread) (runtime.Value, error) {
		fn, err := in.lookup(th, function)
		if err != nil {
			return fn, err
		}
		return in.call(th, fn, args)
	})
}

// Call calls the value. It is as Interpreter.Call.
func (v Value) Call(ctx context.Context, args ...any) (Value, error) {
	if v.in == nil {
		return Value{}, fmt.Errorf("asyn: None cannot be called")
	}
	return v.in.value(ctx, func(th *runtime.Thread) (runtime.Value, error) { return v.in.call(th, v.v, args) })
}

// Attr is an attribute of the value, such as a method to call. It runs as Call does.
func (v Value) Attr(ctx context.Context, name string) (Value, error) {
	if v.in == nil {
		return Value{}, fmt.Errorf("asyn: None has no attributes")
	}
	return v.in.value(ctx, func(th *runtime.Thread) (runtime.Value, error) {
		return runtime.GetAttr(th, v.v, runtime.NewStr(name))
	})
}

func (in *Interpreter) call(th *runtime.Thread, fn runtime.Value, args []any) (runtime.Value, error) {
	values := make([]runtime.Value, len(args))
	for i, a := range args {
		v, err := converter{in: in, th: th}.toValue(a)
		if err != nil {
			return v, err
		}
		values[i] = v
	}
	return runtime.Call(th, fn, values...)
}

// lookup finds a dotted name in __main__, then builtins.
func (in *Interpreter) lookup(th *runtime.Thread, name string) (runtime.Value, error) {
	first, rest, dotted := strings.Cut(name, ".")
	key := runtime.NewStr(first)
	v := in.main.Dict().GetStr(key)
	if !v.IsSet() {
		v = in.rt.Builtins.GetStr(key)
	}
	if !v.IsSet() {
		return v, runtime.NewNameError(th, key)
	}
	for dotted {
		first, rest, dotted = strings.Cut(rest, ".")
		var err error
		if v, err = runtime.GetAttr(th, v, runtime.NewStr(first)); err != nil {
			return v, err
		}
	}
	return v, nil
}

// Get returns the global variable name of __main__; ok is false if there is none.
// It may be called from any goroutine, also while a script runs.
func (in *Interpreter) Get(name string) (v Value, ok bool) {
	in.visit(func(*runtime.Thread) { v = Value{in.main.Dict().GetStr(runtime.NewStr(name)), in} })
	return v, v.v.IsSet()
}

// Set makes x the global variable name of __main__.
//
// Go values become their kin in the script, as Value.Go has them the other way
// round. A struct becomes a types.SimpleNamespace of its exported fields, those of
// embedded structs included; the tag `asyn:"name"` gives a field another name, and
// `asyn:"-"` hides it. All are copies. Channels and other kinds, and structs without
// exported fields, cannot be converted and fail.
//
// A Go function becomes a builtin function. Its parameters are converted from
// the arguments: a struct, or a pointer to one, takes the attributes of any object,
// or the items of a dict, which must all be fields; what is missing is zero. A
// first parameter of type context.Context receives the script's context. The
// function may return nothing, a value, several (a tuple), and as the last an
// error, which raises (see Raise). It runs on the goroutine of the script that
// called it, whose other threads go on meanwhile. A panic in it is a panic of the
// host. Async makes it awaitable.
//
// Set may be called from any goroutine, also while a script runs.
func (in *Interpreter) Set(name string, x any) (err error) {
	if in.rt.Cancelled() != nil {
		return ErrClosed
	}
	in.visit(func(th *runtime.Thread) {
		var v runtime.Value
		if v, err = (converter{in: in, th: th}).namedValue(name, x); err != nil {
			err = in.goError(th, err)
			return
		}
		in.main.Dict().SetStr(runtime.NewStr(name), v)
	})
	return err
}

// value runs f and wraps its result.
func (in *Interpreter) value(ctx context.Context, f func(th *runtime.Thread) (runtime.Value, error)) (Value, error) {
	v, err := in.run(ctx, f)
	if err != nil {
		return Value{}, err
	}
	return Value{v, in}, nil
}
