package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/code"
)

// Features are the future features that change how code is compiled.
type Features uint8

// Annotations is `from __future__ import annotations`.
const Annotations Features = 1 << 0

// Options adjust a compilation. The zero value compiles a plain module.
type Options struct {
	// Interactive prints the value of expression statements, as the prompt
	// does.
	Interactive bool
	// TopLevelAwait lets module code await; such code is a coroutine.
	TopLevelAwait bool
	// Optimize leaves assertions out from 1 on, docstrings at 2.
	Optimize int
	// Future holds the future features in force before the program's own
	// imports from __future__.
	Future Features
	// Unawaited warns of statements that call a coroutine function and drop the
	// coroutine, as far as that is certain.
	Unawaited bool
	// Warn is called for each SyntaxWarning; nil drops them.
	Warn func(*diag.Diagnostic)
	// Function parses the whole of a function that is Deferred.
	Function func(deferred *ast.FunctionDef) (*ast.FunctionDef, error)
	// Interrupt is called every few thousand nodes: an error that it returns
	// ends the compilation, and is returned. nil asks nobody.
	Interrupt func() error
}

// compiler is the state of one compilation.
type compiler struct {
	src    *diag.Source
	opts   Options
	future Features
	scopes map[scopeKey]*scope
	folded map[ast.Expr]constant
	// frozenSets holds the constant frozensets of the whole program.
	frozenSets map[string]constant
	// spare holds the buffers of finished units.
	spare []*buffers
	// futureStmts are the imports from __future__ that open the module.
	futureStmts map[ast.Stmt]bool
	visits      int        // of nodes, in all passes
	unawaited   *unawaited // nil unless asked for
}

// Module compiles a module. The error is a *diag.Diagnostic, or that of
// Options.Interrupt.
func Module(m *ast.Module, src *diag.Source, opts Options) (*code.Code, error) {
	return run(src, opts, func(c *compiler) *code.Code {
		c.future = opts.Future | c.futureImports(m.Body)
		if opts.Unawaited {
			c.unawaited = newUnawaited()
		}
		top := c.symbols(func(b *symbolBuilder) { b.module(m) })
		c.check(top, func(k *checker) { k.body(m.Body) })
		if c.unawaited != nil {
			c.unawaited.report(c, top)
		}
		return c.moduleCode(m, top)
	})
}

// Expression compiles an expression for eval: the code returns its value. The
// errors are as for Module.
func Expression(e ast.Expr, src *diag.Source, opts Options) (*code.Code, error) {
	return run(src, opts, func(c *compiler) *code.Code {
		c.future = opts.Future
		top := c.symbols(func(b *symbolBuilder) { b.expr(e) })
		c.check(top, func(k *checker) { k.expr(e) })

		return c.expressionCode(e, top)
	})
}

// run calls f and turns the *diag.Diagnostic it panics with into an error.
// Errors are rare and can come from any depth of the tree; the panic never
// leaves the package.
func run(src *diag.Source, opts Options, f func(*compiler) *code.Code) (result *code.Code, err error) {
	c := &compiler{src: src, opts: opts, scopes: map[scopeKey]*scope{}, folded: map[ast.Expr]constant{}, futureStmts: map[ast.Stmt]bool{}}
	defer func() {
		if r := recover(); r != nil {
			switch r := r.(type) {
			case *diag.Diagnostic:
				result, err = nil, r
			case interruption:
				result, err = nil, r.error
			default:
				panic(r)
			}
		}
	}()
	return f(c), nil
}

// fail raises a SyntaxError at a place in the source.
func (c *compiler) fail(at ast.Span, msg string) {
	panic(&diag.Diagnostic{Type: diag.SyntaxError, Source: c.src, Span: at, Msg: msg})
}

// warn reports a SyntaxWarning.
func (c *compiler) warn(at ast.Span, msg string) {
	if c.opts.Warn != nil {
		c.opts.Warn(&diag.Diagnostic{Type: diag.SyntaxWarning, Source: c.src, Span: at, Msg: msg})
	}
}

// maxDepth bounds how deeply expressions and statements may nest, so that no
// program can exhaust the Go stack.
const maxDepth = 20000

// visitsPerInterrupt is how many nodes are visited, about a millisecond long,
// before Options.Interrupt is asked again.
const visitsPerInterrupt = 4096

// interruption is what Options.Interrupt returned; run recovers it.
type interruption struct{ error }

// depthGuard counts nesting.
type depthGuard int

func (d *depthGuard) enter(c *compiler, n ast.Node) {
	if c.visits++; c.visits%visitsPerInterrupt == 0 && c.opts.Interrupt != nil {
		if err := c.opts.Interrupt(); err != nil {
			panic(interruption{err})
		}
	}
	if *d++; *d > maxDepth {
		c.fail(n.Range(), "too many nested expressions")
	}
}

func (d *depthGuard) leave() { *d-- }
