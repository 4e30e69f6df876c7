package interp

import (
	"errors"
	"io"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/interp/compile"
	"github.com/asyn-lang/asyn/parser"
	"github.com/asyn-lang/asyn/runtime"
)

// Finding is something Check has to say about a program.
type Finding struct {
	// Error is true for a syntax error, false for a warning.
	Error bool
	d     *diag.Diagnostic
}

// String is the finding as python prints it, with the line and a caret, ending
// in a newline.
func (f Finding) String() string { return f.d.String() }

// Check parses and compiles a program without running it and returns its
// warnings and, last, its first syntax error. Beside those that python has it
// warns of statements that call a coroutine function and drop the coroutine. It may be called from any
// goroutine.
func Check(name, source string) []Finding {
	var out []Finding
	_, err := compileText(name, source, func(d *diag.Diagnostic) { out = append(out, Finding{false, d}) })
	var d *diag.Diagnostic
	if errors.As(err, &d) {
		out = append(out, Finding{true, d})
	}
	return out
}

// Disassemble writes a program's bytecode to w, readable by people; its form
// is not promised. The error for a program that does not compile ends in a
// newline and shows the place. It may be called from any goroutine.
func Disassemble(w io.Writer, name, source string) error {
	c, err := compileText(name, source, nil)
	if err != nil {
		return syntaxError{err}
	}
	return code.Disassemble(w, c)
}

// syntaxError words a diagnostic whole.
type syntaxError struct{ err error }

func (e syntaxError) Error() string {
	var d *diag.Diagnostic
	if errors.As(e.err, &d) {
		return d.String()
	}
	return e.err.Error() + "\n"
}

func (e syntaxError) Unwrap() error { return e.err }

func compileText(name, source string, warn func(*diag.Diagnostic)) (*code.Code, error) {
	if warn == nil {
		warn = func(*diag.Diagnostic) {}
	}
	given := diag.NewSource(name, source)
	src, err := decodeSource(runtime.NewInterpreter(nil).NewThread(), given)
	if err != nil {
		return nil, err
	}
	options := []parser.Option{parser.Warnings(warn)}
	if src != given {
		options = append(options, parser.FromString())
	}
	m, err := parser.Parse(src, options...)
	if err != nil {
		return nil, err
	}
	return compile.Module(m, src, compile.Options{Warn: warn, Unawaited: true})
}
