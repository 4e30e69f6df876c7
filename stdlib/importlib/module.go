// Package importlib is the module importlib, as far as scripts import modules
// by name with it: the finders and loaders are not there.
package importlib

import (
	_ "embed"

	"github.com/asyn-lang/asyn/runtime"
)

//go:embed importlib.py
var source string

var def = runtime.ModuleDef{
	Name:    "importlib",
	Doc:     "Imports of modules by name.",
	Sources: []runtime.ModuleSource{{Text: source}},
	Functions: []runtime.Function{
		{Sig: "reload(module)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			m := runtime.AsModule(args[0])
			if m == nil {
				return runtime.Value{}, th.TypeErrorf("reload() argument must be a module")
			}
			return th.Interp.Importer.Reload(th, m)
		}},
	},
}

// Module makes the module.
func Module(th *runtime.Thread) (*runtime.Module, error) { return def.New(th) }
