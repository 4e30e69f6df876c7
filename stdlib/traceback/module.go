// Package traceback is the module traceback. Exceptions and the entries of
// tracebacks are rendered by package runtime, as uncaught ones are; the module
// around that is written in Python, in traceback.py.
package traceback

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

type (
	thread = runtime.Thread
	value  = runtime.Value
)

var def = runtime.ModuleDef{
	Name: "traceback",
	Doc:  "Tracebacks: printing, formatting, taking apart.",
	Functions: []runtime.Function{
		{Sig: "_format(exc, /)", Fn: rendering(runtime.FormatException)},
		{Sig: "_only(exc, /)", Fn: rendering(runtime.FormatExceptionOnly)},
		{Sig: "_entries(tb, /)", Fn: func(th *thread, args []value) (value, error) {
			tb := runtime.As[runtime.Traceback](args[0], runtime.TracebackType)
			if tb == nil {
				return runtime.NewStr("").Value(), nil
			}
			return runtime.NewStr(runtime.FormatTraceback(th, tb)).Value(), nil
		}},
	},
	Sources: []runtime.ModuleSource{pysource.Of("traceback/traceback.py")},
}

// rendering makes a function of an exception out of one that renders it.
func rendering(render func(*thread, *runtime.Exception) string) runtime.NativeFunc {
	return func(th *thread, args []value) (value, error) {
		e := runtime.AsException(args[0])
		if e == nil {
			return value{}, th.TypeErrorf("Exception expected for value, %s found", args[0].Type().Name())
		}
		return runtime.NewStr(render(th, e)).Value(), nil
	}
}

// Module makes the module.
func Module(th *thread) (*runtime.Module, error) { return def.New(th) }
