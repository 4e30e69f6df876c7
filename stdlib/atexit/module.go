// Package atexit is the module atexit: functions to call when the program ends.
package atexit

import (
	"github.com/asyn-lang/asyn/runtime"
)

// callback is a function to call, with its arguments.
type callback struct {
	fn          runtime.Value
	args, names []runtime.Value
}

// callbacks are an interpreter's, in the order they were registered.
type callbacks struct{ list []callback }

type callbacksKey struct{}

func callbacksOf(in *runtime.Interpreter) *callbacks {
	if c, ok := in.State(callbacksKey{}).(*callbacks); ok {
		return c
	}
	c := &callbacks{}
	in.SetState(callbacksKey{}, c)
	in.AddRoot(func(visit func(runtime.Value)) {
		for _, entry := range c.list {
			visit(entry.fn)
			for _, v := range entry.args {
				visit(v)
			}
		}
	})
	in.AtExit(func(th *runtime.Thread) error { c.run(th); return nil })
	return c
}

// run calls all, the last registered first, and reports what they raise. What is
// registered meanwhile is forgotten.
func (c *callbacks) run(th *runtime.Thread) {
	defer func() { c.list = nil }()
	for i := len(c.list) - 1; i >= 0; i-- {
		if i >= len(c.list) {
			continue // some were unregistered
		}
		entry := c.list[i]
		if _, err := runtime.CallKw(th, entry.fn, entry.args, entry.names); err != nil {
			shown := "the callback"
			if text, err := runtime.Repr(th, entry.fn); err == nil {
				shown = text.String()
			}
			th.Unraisable(err, runtime.Value{}, "Exception ignored in atexit callback "+shown+":")
		}
	}
}

func register(th *runtime.Thread, _ runtime.Value, args, names []runtime.Value) (runtime.Value, error) {
	if len(args) == len(names) {
		return runtime.Value{}, th.TypeErrorf("register() takes at least 1 argument (0 given)")
	}
	if !runtime.Callable(args[0]) {
		return runtime.Value{}, th.TypeErrorf("the first argument must be callable")
	}
	if err := th.Alloc(int64(64 + 16*(len(args)+len(names)))); err != nil {
		return runtime.Value{}, err
	}
	c := callbacksOf(th.Interp)
	c.list = append(c.list, callback{args[0], append([]runtime.Value(nil), args[1:]...), append([]runtime.Value(nil), names...)})
	return args[0], nil
}

func unregister(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	c := callbacksOf(th.Interp)
	var kept []callback
	for _, entry := range c.list {
		same, err := runtime.Equal(th, entry.fn, args[0])
		if err != nil {
			return runtime.Value{}, err
		}
		if !same {
			kept = append(kept, entry)
		}
	}
	c.list = kept
	return runtime.None, nil
}

// Module makes the module.
func Module(th *runtime.Thread) (*runtime.Module, error) { return definition.New(th) }

var definition = runtime.ModuleDef{
	Name: "atexit",
	Doc:  "Functions to call when the program ends.",
	Functions: []runtime.Function{
		{Sig: "register", Raw: register},
		{Sig: "unregister(func, /)", Fn: unregister},
		{Sig: "_clear()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			callbacksOf(th.Interp).list = nil
			return runtime.None, nil
		}},
		{Sig: "_run_exitfuncs()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			callbacksOf(th.Interp).run(th)
			return runtime.None, nil
		}},
		{Sig: "_ncallbacks()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Int(int64(len(callbacksOf(th.Interp).list))), nil
		}},
	},
}
