// Package ast is the module ast: classes for the nodes of the syntax tree, and
// tools for trees. nodes.txt lists the nodes; package interp turns them into
// those of the Go package ast and back.
package ast

import (
	_ "embed"

	"github.com/asyn-lang/asyn/runtime"
)

// Nodes lists the node classes, one a line: Name(base) field:type… with * behind
// a type for lists, ? for what may be None.
//
//go:embed nodes.txt
var Nodes string

//go:embed ast.py
var source string

//go:embed unparse.py
var unparse string

var def = runtime.ModuleDef{
	Name:      "ast",
	Doc:       "Syntax trees of programs.",
	Constants: []runtime.Constant{{Name: "_nodes", Value: runtime.NewStr(Nodes).Value()}},
	Sources:   []runtime.ModuleSource{{Text: source}, {Text: unparse, Names: []string{"unparse"}}},
}

// Module makes the module.
func Module(th *runtime.Thread) (*runtime.Module, error) { return def.New(th) }
