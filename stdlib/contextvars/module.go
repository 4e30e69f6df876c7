// Package contextvars is the module contextvars. The contexts themselves are
// part of the runtime: see runtime.Context.
package contextvars

import "github.com/asyn-lang/asyn/runtime"

// Module makes the module contextvars.
func Module(th *runtime.Thread) (*runtime.Module, error) { return definition.New(th) }

var definition = runtime.ModuleDef{
	Name:   "contextvars",
	AllBut: []string{},
	Doc:    "Variables whose value belongs to a context, such as a task's.",
	Functions: []runtime.Function{
		{Sig: "copy_context()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.ContextObject(th.SnapshotContext()).Value(), nil
		}},
	},
	Constants: []runtime.Constant{
		{Name: "Context", Value: runtime.ContextType.Value()},
		{Name: "ContextVar", Value: runtime.ContextVarType.Value()},
		{Name: "Token", Value: runtime.ContextTokenType.Value()},
	},
}
