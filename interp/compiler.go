package interp

import (
	"errors"
	"strings"

	"github.com/asyn-lang/asyn/ast"
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
	src.Hidden = !options.File && th.GivenLines(filename) == nil
	src.InC = options.InC
	if options.Tree {
		tree, err := parseTree(th, src, options.Mode, fromString(!source.Bytes))
		if err != nil {
			err = raiseDiagnostic(th, err)
		}
		return tree, err
	}
	var c *code.Code
	var err error
	if options.Cache != "" {
		c, err = compileKept(th, src, options)
	} else {
		c, err = compileSource(th, src, options, fromString(!source.Bytes))
	}
	var d *diag.Diagnostic
	switch {
	case err == nil:
		return c.Value(), nil
	case source.Bytes && src.Hidden && errors.As(err, &d) && strings.HasPrefix(d.Msg, "encoding problem"):
		return runtime.Value{}, undecodable(filename, runtime.NewStr(d.Msg))
	}
	return runtime.Value{}, raiseDiagnostic(th, err)
}

// CompileTree implements runtime.Compiler.
func (compiler) CompileTree(th *runtime.Thread, tree runtime.Value, filename string, options runtime.CompileOptions) (runtime.Value, bool, error) {
	if !isTree(th, tree) {
		return runtime.Value{}, false, nil
	}
	if options.Tree {
		return tree, true, nil
	}
	read, src, err := readTree(th, tree, filename, options.Mode)
	if err != nil {
		return runtime.Value{}, true, err
	}
	warnings := filteredWarnings{th: th, src: src}
	opts := compileOptions(options, warnings.add)
	var c *code.Code
	if m, ok := read.(*ast.Module); ok {
		c, err = compile.Module(m, src, opts)
	} else {
		c, err = compile.Expression(read.(ast.Expr), src, opts)
	}
	if _, err = compiled(true)(c, warnings.orError(err)); err != nil {
		return runtime.Value{}, true, raiseDiagnostic(th, err)
	}
	return c.Value(), true, nil
}

// compileOptions are the options of package compile.
func compileOptions(how runtime.CompileOptions, warn func(*diag.Diagnostic)) compile.Options {
	opts := compile.Options{Interactive: how.Mode == "single", TopLevelAwait: how.TopLevelAwait, Optimize: how.Optimize, Warn: warn}
	if how.StringAnnotations {
		opts.Future = compile.Annotations
	}
	return opts
}

// Exec implements runtime.Compiler.
func (compiler) Exec(th *runtime.Thread, v runtime.Value, globals *runtime.Dict, locals, closure runtime.Value) (runtime.Value, error) {
	if v.Type() != code.Type {
		return runtime.Value{}, th.TypeErrorf("exec() arg 1 must be a string, bytes or code object")
	}
	if !globals.GetStr(nameBuiltins).IsSet() {
		globals.SetStr(nameBuiltins, th.Interp.Builtins.Value())
	}
	return vm.Of(th).ExecClosure(runtime.MustAs[code.Code](v), globals, locals, closure)
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
	if !isString {
		decoded, err := decodeSource(th, src)
		if err != nil {
			return nil, err
		}
		src, options.Decoded = decoded, decoded != src
	}
	warnings := filteredWarnings{th: th, src: src}
	c, err := compileWith(th, src, options, isString, warnings.add)
	return c, warnings.orError(err)
}

// filteredWarnings gives the SyntaxWarnings about a source to the script's
// filters, until one of them makes an error of it.
type filteredWarnings struct {
	th  *runtime.Thread
	src *diag.Source
	err error
}

func (w *filteredWarnings) add(d *diag.Diagnostic) {
	if w.err != nil {
		return
	}
	w.err = runtime.WarnAt(w.th, runtime.SyntaxWarning, d.Msg, w.src.Name, w.src.Line(d.Span.Pos))
	if runtime.IsException(w.err, runtime.SyntaxWarning) != nil {
		failed := *d
		failed.Type = diag.SyntaxError
		w.err = &failed
	}
}

// orError is err, the outcome of what has warned, or the error that a warning
// before has become.
func (w *filteredWarnings) orError(err error) error {
	var d *diag.Diagnostic
	if w.err != nil && (err == nil || errors.As(err, &d)) {
		return w.err
	}
	return err
}

// decodeSource turns a source that declares another encoding into UTF-8, and
// returns others as they are. What cannot be decoded is told in a SyntaxError:
// without a place for a file, at line 0 for what compile was given.
func decodeSource(th *runtime.Thread, src *diag.Source) (*diag.Source, error) {
	encoding := parser.Encoding(src.Text)
	if encoding == "" {
		return src, nil
	}
	text, err := runtime.Decode(th, src.Text, encoding, "strict")
	if err == nil && !runtime.ExtendsASCII(encoding) {
		err = th.Raisef(runtime.LookupError, "encoding problem: %s", encoding)
	}
	failed := runtime.IsException(err, runtime.ExceptionType)
	switch {
	case err == nil:
		decoded := diag.NewSource(src.Name, text.String())
		decoded.Hidden = src.Hidden
		return decoded, nil
	case failed == nil:
		return nil, err
	case !src.Hidden:
		return nil, &diag.Diagnostic{Type: diag.SyntaxError, Msg: "encoding problem: " + encoding}
	}
	msg, err := runtime.ToStr(th, failed.Value())
	if err != nil {
		return nil, err
	}
	return nil, undecodable(src.Name, msg)
}

// undecodable is the SyntaxError for bytes that cannot be read as source.
func undecodable(filename string, msg *runtime.Str) error {
	return runtime.NewException(runtime.SyntaxError, msg.Value(), runtime.NewTuple(
		runtime.NewStr(filename).Value(), runtime.Int(0), runtime.Int(-1), runtime.None).Value())
}

// parserOptions are those of a parse for th. The source is that of a file unless
// isString.
func parserOptions(th *runtime.Thread, warn func(*diag.Diagnostic), isString bool) []parser.Option {
	// What nothing interrupts: 100,000 digits are read in 20 ms.
	const mostDigits = 100_000
	digits := th.Interp.MaxStrDigits()
	if digits == 0 || digits > mostDigits {
		digits = mostDigits
	}
	options := []parser.Option{parser.Warnings(warn), parser.Interrupt(th.Interp.Cancelled), parser.IntDigits(digits)}
	if isString {
		options = append(options, parser.FromString())
	}
	return options
}

// compileWith is compileSource with warnings given to warn.
func compileWith(th *runtime.Thread, src *diag.Source, how runtime.CompileOptions, isString fromString, warn func(*diag.Diagnostic)) (*code.Code, error) {
	options := parserOptions(th, warn, bool(isString) || how.Decoded)
	opts := compileOptions(how, func(d *diag.Diagnostic) {
		d.NoText = bool(isString)
		warn(d)
	})
	opts.Interrupt = th.Interp.Cancelled
	if how.Trusted {
		options = append(options, parser.DeferBodies())
		opts.Function = func(f *ast.FunctionDef) (*ast.FunctionDef, error) { return parser.ParseFunction(src, f) }
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
		if d.Source.Hidden && d.Source.Text == "" {
			at = diag.Location{} // nothing is nowhere
		}
		integer := func(n int) runtime.Value { return runtime.Int(int64(n)) }
		text := runtime.None
		if at == (diag.Location{}) {
			text = runtime.NewStr("").Value()
		} else if !d.NoText && at.Line >= 1 && at.Line <= d.Source.Lines() {
			upToNull, _, _ := strings.Cut(d.Text(), "\x00")
			text = runtime.NewStr(upToNull).Value()
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
