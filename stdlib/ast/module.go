// Package ast is the module ast: classes for the nodes of the syntax tree, and
// tools for trees. nodes.txt lists the nodes; package interp turns them into
// those of the Go package ast and back.
package ast

import (
	_ "embed"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

// Nodes lists the node classes, one a line: Name(base) field:type… with * behind
// a type for lists, ? for what may be None.
//
//go:embed nodes.txt
var Nodes string

var def = runtime.ModuleDef{
	Name:      "ast",
	Doc:       "Syntax trees of programs.",
	Constants: []runtime.Constant{{Name: "_nodes", Value: runtime.NewStr(Nodes).Value()}},
	Sources:   []runtime.ModuleSource{pysource.Of("ast/ast.py"), pysource.Of("ast/unparse.py", "unparse")},
}

// Module makes the module.
func Module(th *runtime.Thread) (*runtime.Module, error) { return def.New(th) }
