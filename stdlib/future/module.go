// Package future is the module __future__: the features that a module can ask
// for by importing them. Only annotations still changes anything.
package future

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

var def = runtime.ModuleDef{
	Name:    "__future__",
	Doc:     "Features that modules can import to have them before they are the rule.",
	Sources: []runtime.ModuleSource{pysource.Of("future/future.py")},
}

// Module makes the module.
func Module(th *runtime.Thread) (*runtime.Module, error) { return def.New(th) }
