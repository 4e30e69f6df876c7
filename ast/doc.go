// Package ast declares the syntax tree of asyn: Python 3.14's abstract syntax.
//
// The node types and their fields carry the names of CPython's ast module
// (https://docs.python.org/3.14/library/ast.html), so that a tree can be
// compared with CPython's field by field. Three things differ: positions are
// byte offsets (Span), from which line and column are computed on demand;
// async forms are a flag on the plain form; and there is no expression
// context (Load, Store, Del), because the place where an expression stands
// tells it.
//
// The package knows nothing of values, tokens or bytecode. It does not
// promise compatibility.
package ast
