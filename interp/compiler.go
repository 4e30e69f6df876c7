package interp

import (
	"errors"
	"strings"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/interp/compile"
	"github.com/asyn-lang/asyn/interp/vm"
	"github.com/asyn-lang/asyn/parser"
	"github.com/asyn-lang/asyn/runtime"
)

// compiler is the runtime.Compiler of an interpreter.
type compiler struct{}

// Compile implements runtime.Compiler.
func (compiler) Compile(th *runtime.Thread, source runtime.SourceText, filename string, options runtime.CompileOptions) (runtime.Value, error) {
	src := diag.NewSource(filename, source.Text)
	src.Hidden = true
	c, err := compileSource(th, src, options, fromString(!source.Bytes))
	if err != nil {
		return runtime.Value{}, raiseDiagnostic(th, err)
	}
	return c.Value(), nil
}

// Exec implements runtime.Compiler.
func (compiler) Exec(th *runtime.Thread, v runtime.Value, globals *runtime.Dict, locals runtime.Value) (runtime.Value, error) {
	if v.Type() != code.Type {
		return runtime.Value{}, th.TypeErrorf("exec() arg 1 must be a string, bytes or code object")
	}
	if !globals.GetStr(nameBuiltins).IsSet() {
		globals.SetStr(nameBuiltins, th.Interp.Builtins.Value())
	}
	return vm.Of(th).Exec(runtime.MustAs[code.Code](v), globals, locals)
}

var nameBuiltins = runtime.Intern("__builtins__")

// workPerByte is what compiling a byte of source costs in units of work.
const workPerByte = 8

// fromString says that the source was a str, which cannot declare an encoding.
type fromString bool

// moduleOptions compile a module or a script.
var moduleOptions = runtime.CompileOptions{Mode: "exec"}

// compileSource parses and compiles src. The error is a *diag.Diagnostic.
func compileSource(th *runtime.Thread, src *diag.Source, options runtime.CompileOptions, isString fromString) (*code.Code, error) {
	if err := th.Work(int64(len(src.Text)) * workPerByte); err != nil {
		return nil, err
	}
	var warned error // a warning that filters turn into an error
	warn := func(d *diag.Diagnostic) {
		if err := runtime.WarnAt(th, runtime.SyntaxWarning, d.Msg, src.Name, src.Line(d.Span.Pos)); warned == nil {
			warned = err
		}
	}
	c, err := compileWith(src, options, isString, warn)
	if err == nil {
		err = warned
	}
	return c, err
}

// compileWith is compileSource with warnings given to warn.
func compileWith(src *diag.Source, how runtime.CompileOptions, isString fromString, warn func(*diag.Diagnostic)) (*code.Code, error) {
	options := []parser.Option{parser.Warnings(warn)}
	if isString {
		options = append(options, parser.FromString())
	}
	opts := compile.Options{Interactive: how.Mode == "single", TopLevelAwait: how.TopLevelAwait, Optimize: how.Optimize, Warn: warn}
	if how.StringAnnotations {
		opts.Future = compile.Annotations
	}
	if how.Mode == "eval" {
		e, err := parser.ParseExpr(src, options...)
		if err != nil {
			return nil, err
		}
		return compiled(isString)(compile.Expression(e, src, opts))
	}
	parse := parser.Parse
	if opts.Interactive {
		parse = parser.ParseInteractive
	}
	m, err := parse(src, options...)
	if err != nil {
		return nil, err
	}
	return compiled(isString)(compile.Module(m, src, opts))
}

// compiled notes on the compiler's errors whether they can show the source.
func compiled(isString fromString) func(*code.Code, error) (*code.Code, error) {
	return func(c *code.Code, err error) (*code.Code, error) {
		var d *diag.Diagnostic
		if errors.As(err, &d) {
			d.NoText = bool(isString)
		}
		return c, err
	}
}

// raiseDiagnostic turns a diagnostic into the exception a script sees.
func raiseDiagnostic(th *runtime.Thread, err error) error {
	var d *diag.Diagnostic
	if !errors.As(err, &d) {
		return err
	}
	t := runtime.SyntaxError
	switch d.Type {
	case diag.IndentationError:
		t = runtime.IndentationError
	case diag.TabError:
		t = runtime.TabError
	case diag.MemoryError:
		return th.Raise(runtime.MemoryError, d.Msg)
	case diag.RecursionError:
		return th.Raise(runtime.RecursionError, d.Msg)
	}
	msg := runtime.NewStr(d.Msg).Value()
	args := []runtime.Value{msg}
	if d.Source != nil {
		at := d.Location()
		if d.Source.Hidden && strings.TrimSpace(d.Source.Text) == "" {
			at = diag.Location{} // nothing is nowhere
		}
		integer := func(n int) runtime.Value { return runtime.Int(int64(n)) }
		text := runtime.None
		if !d.NoText && at.Line >= 1 && at.Line <= d.Source.Lines() {
			line, _, _ := strings.Cut(d.Source.LineText(at.Line), "\x00")
			text = runtime.NewStr(line + "\n").Value()
		}
		args = append(args, runtime.NewTuple(runtime.NewStr(d.Source.Name).Value(), integer(at.Line), integer(at.Offset),
			text, integer(at.EndLine), integer(at.EndOffset)).Value())
	}
	v, err := runtime.Call(th, t.Value(), args...)
	if err != nil {
		return err
	}
	return runtime.AsException(v)
}
