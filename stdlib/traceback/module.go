// Package traceback is the module traceback. The entries of tracebacks and the
// last lines of exceptions are rendered by package runtime, as those of uncaught
// ones are; the module around that is written in Python, in traceback.py.
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
		{Sig: "_only(exc, tb, /)", Fn: only},
		{Sig: "_place(tb, /)", Fn: place},
	},
	Sources: []runtime.ModuleSource{pysource.Of("traceback/traceback.py")},
}

// only is the last lines of an exception with a traceback, as a list.
func only(th *thread, args []value) (value, error) {
	e := runtime.AsException(args[0])
	if e == nil {
		return value{}, th.TypeErrorf("Exception expected for value, %s found", args[0].Type().Name())
	}
	var pieces []value
	for _, piece := range runtime.FormatExceptionOnly(th, e, tracebackOf(args[1])) {
		pieces = append(pieces, runtime.NewStr(piece).Value())
	}
	return runtime.NewList(pieces).Value(), nil
}

// place is the first entry of a traceback: its text, its last line, the columns
// of its start and end in bytes. They are None where it is of no instruction, and
// for what a script passes in place of a traceback.
func place(th *thread, args []value) (value, error) {
	items := []value{runtime.None, runtime.None, runtime.None, runtime.None}
	tb := tracebackOf(args[0])
	if tb == nil {
		return runtime.NewTuple(items...).Value(), nil
	}
	at := tb.Where
	items[0] = runtime.NewStr(runtime.FormatPlace(at)).Value()
	if endLine, column, endColumn, ok := at.Positions(); ok {
		for i, n := range []int{endLine, column, endColumn} {
			items[i+1] = runtime.Int(int64(n))
		}
	}
	return runtime.NewTuple(items...).Value(), nil
}

func tracebackOf(v value) *runtime.Traceback {
	return runtime.As[runtime.Traceback](v, runtime.TracebackType)
}

// Module makes the module.
func Module(th *thread) (*runtime.Module, error) { return def.New(th) }
