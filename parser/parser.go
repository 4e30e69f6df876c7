package parser

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
)

// Option adjusts one parse. No options at all work.
type Option func(*config)

type config struct {
	warn func(*diag.Diagnostic)
}

// Warnings has f called for each SyntaxWarning, in source order. The default
// drops them.
func Warnings(f func(*diag.Diagnostic)) Option {
	return func(c *config) { c.warn = f }
}

// Parse parses a whole source file. The error is a *diag.Diagnostic.
func Parse(src *diag.Source, options ...Option) (*ast.Module, error) {
	return nil, &diag.Diagnostic{Type: diag.SyntaxError, Source: src, Msg: "invalid syntax"}
}

// ParseExpr parses a single expression, as eval does.
func ParseExpr(src *diag.Source, options ...Option) (ast.Expr, error) {
	return nil, &diag.Diagnostic{Type: diag.SyntaxError, Source: src, Msg: "invalid syntax"}
}

// ParseInteractive parses one statement of the interactive prompt. The
// error's Incomplete is set when another line of input could complete it.
func ParseInteractive(src *diag.Source, options ...Option) (*ast.Module, error) {
	return nil, &diag.Diagnostic{Type: diag.SyntaxError, Source: src, Msg: "invalid syntax"}
}
