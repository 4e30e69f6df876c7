package futures

import (
	"slices"

	"github.com/asyn-lang/asyn/runtime"
)

// Package makes the package concurrent.
func Package(*runtime.Thread) (*runtime.Module, error) {
	m := runtime.NewModule("concurrent", runtime.None)
	m.Dict().SetStr(runtime.Intern("__path__"), runtime.NewList(nil).Value())
	return m, nil
}

// Module makes the module concurrent.futures.
func Module(th *runtime.Thread) (*runtime.Module, error) {
	m, err := definition.New(th)
	if err != nil {
		return nil, err
	}
	m.Dict().SetStr(runtime.Intern("__path__"), runtime.NewList(nil).Value())
	m.Dict().SetStr(runtime.Intern("__getattr__"), runtime.NewNative("concurrent.futures", "__getattr__(name, /)",
		func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			name, err := runtime.ToStr(th, args[0])
			if err != nil {
				return runtime.Value{}, err
			}
			return submodule(th, m, name)
		}).Value())
	return m, nil
}

// submodule gets m the submodule with a name: CPython has imported its submodules
// once the classes in them are used.
func submodule(th *runtime.Thread, m *runtime.Module, name *runtime.Str) (runtime.Value, error) {
	if !slices.Contains(Submodules, name.String()) {
		return runtime.Value{}, runtime.NewAttributeError(m.Value(), name, "module 'concurrent.futures' has no attribute "+runtime.QuoteStr(name.String()))
	}
	// Importing from a module gives the module itself, not its package.
	return th.Interp.Importer.Import(th, runtime.NewStr("concurrent.futures."+name.String()), runtime.NewDict(),
		runtime.NewTuple(runtime.Intern("__name__").Value()).Value(), 0)
}

// Submodules are the modules of CPython's package that programs import from.
// Here all is in one, and they are views of it.
var Submodules = []string{"_base", "thread", "process", "interpreter"}

// Submodule makes the module concurrent.futures.name.
func Submodule(name string) func(th *runtime.Thread) (*runtime.Module, error) {
	return func(th *runtime.Thread) (*runtime.Module, error) {
		m, err := definition.New(th)
		if err != nil {
			return nil, err
		}
		m.Dict().SetStr(runtime.Intern("__name__"), runtime.NewStr("concurrent.futures."+name).Value())
		return m, nil
	}
}

var definition = runtime.ModuleDef{
	Name:   "concurrent.futures",
	AllBut: []string{"BrokenInterpreterPool", "BrokenProcessPool", "BrokenThreadPool", "Error", "ExecutionFailed"},
	Doc:    "Calls made in threads and in other interpreters, and their results.",
	Functions: []runtime.Function{
		{Sig: "def wait(fs, timeout=None, return_when='ALL_COMPLETED')", Fn: wait},
		{Sig: "def as_completed(fs, timeout=None)", Fn: asCompleted},
	},
	Constants: []runtime.Constant{
		{Name: "Executor", Value: executorType.Value()},
		{Name: "Future", Value: futureType.Value()},
		{Name: "ThreadPoolExecutor", Value: threadPoolType.Value()},
		{Name: "ProcessPoolExecutor", Value: processPoolType.Value()},
		{Name: "InterpreterPoolExecutor", Value: interpreterPoolType.Value()},
		{Name: "Error", Value: futuresError.Value()},
		{Name: "CancelledError", Value: cancelledError.Value()},
		{Name: "InvalidStateError", Value: invalidStateError.Value()},
		{Name: "BrokenExecutor", Value: brokenExecutor.Value()},
		{Name: "BrokenThreadPool", Value: brokenThreadPool.Value()},
		{Name: "BrokenProcessPool", Value: brokenProcessPool.Value()},
		{Name: "BrokenInterpreterPool", Value: brokenInterpreterPool.Value()},
		{Name: "ExecutionFailed", Value: executionFailedType.Value()},
		{Name: "TimeoutError", Value: runtime.TimeoutError.Value()},
		{Name: "FIRST_COMPLETED", Value: runtime.Intern(firstCompleted).Value()},
		{Name: "FIRST_EXCEPTION", Value: runtime.Intern(firstException).Value()},
		{Name: "ALL_COMPLETED", Value: runtime.Intern(allCompleted).Value()},
	},
}
