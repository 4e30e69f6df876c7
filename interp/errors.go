package interp

import (
	"errors"
	"io"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// Errors of Go methods beyond *Error and *ExitError. A limit that a script
// exceeds ends it and closes the interpreter.
var (
	ErrSteps  = runtime.ErrSteps
	ErrMemory = runtime.ErrMemory
	ErrTasks  = runtime.ErrTasks
	ErrOutput = runtime.ErrOutput
	// ErrClosed is what a closed, cancelled or exhausted interpreter answers.
	ErrClosed = runtime.ErrClosed
)

// Error is an exception that a script did not catch. Its methods may be called
// from any goroutine, also while a script runs: they wait until that gives way.
type Error struct {
	in  *Interpreter
	exc *runtime.Exception
}

// Error is the exception's type and message.
func (e *Error) Error() string {
	text := e.Type()
	e.in.visit(func(th *runtime.Thread) {
		if s, err := runtime.ToStr(th, e.exc.Value()); err == nil && s.String() != "" {
			text += ": " + s.String()
		}
	})
	return text
}

// Unwrap is the error of the Go function that raised the exception, nil if a
// script did.
func (e *Error) Unwrap() error {
	if e.exc.Go == nil {
		return nil
	}
	return *e.exc.Go
}

// Type is the name of the exception's class, with its module unless that is
// builtins or __main__.
func (e *Error) Type() string {
	t := e.exc.Type()
	if m := t.Module(); m != "" && m != "builtins" && m != "__main__" {
		return m + "." + t.QualName()
	}
	return t.QualName()
}

// Matches reports whether the exception is an instance of the builtin exception
// class named name, such as "OSError".
func (e *Error) Matches(name string) bool {
	for _, t := range e.exc.Type().MRO() {
		if t.Builtin() && t.Name() == name {
			return true
		}
	}
	return false
}

// Traceback is the whole report of the exception, as python prints it.
func (e *Error) Traceback() string {
	var b strings.Builder
	e.in.visit(func(th *runtime.Thread) {
		if err := runtime.PrintException(th, &b, e.exc); err != nil {
			b.WriteString(err.Error() + "\n")
		}
	})
	return b.String()
}

// WriteTraceback writes Traceback to w.
func (e *Error) WriteTraceback(w io.Writer) error {
	_, err := io.WriteString(w, e.Traceback())
	return err
}

// FlushError is that what a script had printed could not be written when it ended.
type FlushError struct {
	Script error  // how it ended, nil for without an error
	Stdout *Error // of writing to sys.stdout, nil if only sys.stderr failed
}

func (e *FlushError) Error() string {
	switch {
	case e.Script != nil:
		return e.Script.Error()
	case e.Stdout != nil:
		return e.Stdout.Error()
	}
	return "asyn: sys.stderr cannot be flushed"
}

// Unwrap is those of the errors that there are.
func (e *FlushError) Unwrap() (errs []error) {
	if e.Script != nil {
		errs = append(errs, e.Script)
	}
	if e.Stdout != nil {
		errs = append(errs, e.Stdout)
	}
	return errs
}

// ExitError is the error of a script that ended through SystemExit, as
// sys.exit raises it.
type ExitError struct {
	Code    int
	Message string // for stderr; "" when the script gave a number or nothing
}

func (e *ExitError) Error() string {
	if e.Message != "" {
		return e.Message
	}
	return "asyn: script exited"
}

// exitError turns a SystemExit into what Go sees.
func exitError(th *runtime.Thread, exc *runtime.Exception) *ExitError {
	v, err := runtime.GetAttr(th, exc.Value(), runtime.Intern("code"))
	switch {
	case err != nil || v.IsNone():
		return &ExitError{}
	case v.IsInt() || v.IsBool():
		return &ExitError{Code: int(v.Int64())}
	}
	if runtime.As[runtime.BigInt](v, runtime.IntType) != nil {
		return &ExitError{Code: -1}
	}
	s, err := runtime.ToStr(th, v)
	if failed := (*runtime.Exception)(nil); errors.As(err, &failed) {
		// CPython leaves the error to the next to look for one.
		text := "\nException ignored on threading shutdown:\n" + runtime.FormatException(th, failed)
		return &ExitError{Code: 1, Message: strings.TrimSuffix(text, "\n")}
	} else if err != nil {
		return &ExitError{Code: 1}
	}
	return &ExitError{Code: 1, Message: s.String()}
}
