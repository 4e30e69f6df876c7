// Package types is the module types: names for the types of the interpreter's
// own objects, and tools to make classes at run time. It is written in Python,
// in types.py, which gets hold of the types by way of objects of them.
package types

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

var def = runtime.ModuleDef{
	Name:    "types",
	Doc:     "Names for types that are not builtins, and tools to make classes.",
	Sources: []runtime.ModuleSource{pysource.Of("types/types.py")},
	Constants: []runtime.Constant{
		{Name: "SimpleNamespace", Value: runtime.NamespaceType.Value()},
		{Name: "CellType", Value: runtime.CellType.Value()},
		{Name: "ModuleType", Value: runtime.ModuleType.Value()},
		{Name: "GenericAlias", Value: runtime.GenericAliasType.Value()},
	},
}

// Module makes the module.
func Module(th *runtime.Thread) (*runtime.Module, error) { return def.New(th) }
