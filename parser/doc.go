// Package parser turns asyn source into the tree of package ast.
//
// It does not promise compatibility.
package parser
