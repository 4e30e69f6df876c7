// Package parser turns asyn source into the tree of package ast.
//
// It is a hybrid. Statements are declared as structs in participle's notation
// (grammar.go); which one to use is decided by the first token's type, without
// lookahead or backtracking. What stands inside statements, expressions above
// all, is read by hand-written productions on the same tokens, which the
// grammar refers to by interface types. Each struct becomes a node at once
// (lower.go). A grammar wholly in participle's notation was 50 times slower
// and could not report errors as Python does.
//
// Names of productions are those of Python's grammar.
//
// # Passes
//
// Most programs are right, so the first pass only finds out whether the
// statement at hand is: a production that does not match panics with failure,
// and the parser has noted the furthest token that it looked at. A statement
// that failed is read again with checks for the mistakes that people make
// (diagnosis.go, and the files called invalid_…). The result is the error that
// CPython 3.13 reports, which has the same two passes.
//
// # Invariants
//
//   - A panic with failure means "does not match" and is caught where there is
//     an alternative; one with *diag.Diagnostic is the final error. Neither
//     leaves the package. Any other panic is a bug and goes through.
//   - Tokens are read in windows of whole statements (window.go), so memory
//     does not depend on the length of the source, but for the tree.
//   - Recursion is counted wherever it can grow: the stack is bounded, and so
//     is the height of the tree.
//   - A parser, with its grammar and the array for its tokens, is used by one
//     goroutine at a time and kept for the next.
//
// It does not promise compatibility.
package parser
