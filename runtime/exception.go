package runtime

import "fmt"

// Exception is an instance of BaseException or of a class derived from it. It
// is also the Go error a raised exception travels as.
type Exception struct {
	Header
	Args      *Tuple
	Traceback *Traceback // nil until raised
	Cause     Value      // __cause__: an exception, or None
	Context   Value      // __context__: likewise
	// SuppressContext is __suppress_context__.
	SuppressContext bool
	// Go is the error of a Go function that the exception stands for, nil for none.
	Go *error
	// Fields holds the attributes that the type declares beyond these, by
	// index: StopIteration.value, OSError.errno, NameError.name and so on.
	Fields []Value
	Attrs  Attrs
}

// Traceback is one entry of a traceback: a place in running code. Next leads
// towards the place where the exception was raised.
type Traceback struct {
	Header
	Next *Traceback
	// Where describes the place; package vm supplies it.
	Where Place
}

// Place is a position in running code, as a traceback shows it.
type Place interface {
	// FrameObject is the script's tb_frame.
	FrameObject(th *Thread) Value
	File() string
	Line() int // from 1
	// Function is the code's name, "<module>" for a module.
	Function() string
	// Instruction is tb_lasti.
	Instruction() int
	// Positions returns the last line of what the instruction covers and the byte
	// columns of its start and end, as co_positions has them; ok is false when the
	// place is none of an instruction.
	Positions() (endLine, column, endColumn int, ok bool)
	// Source returns the text of the lines the instruction covers and the
	// caret range in it; ok is false when the text is not known.
	Source() (src SourceRange, ok bool)
	// Traverse calls visit for the frame object, if it has been made.
	Traverse(visit func(Value))
}

// SourceRange is a stretch of source code: whole lines, the byte range in
// them that an instruction stands for, and the part of it that names the
// operator or the call ("anchors"), if any.
type SourceRange struct {
	Lines                  []string
	StartCol, EndCol       int // bytes: in the first line, in the last line
	HasAnchor              bool
	AnchorStart, AnchorEnd [2]int // line index, byte column
	WholeStatement         bool   // a call that is the whole statement: no carets
}

// AsException returns v as an exception instance, or nil.
func AsException(v Value) *Exception {
	if v.IsSet() && v.Type().exception {
		return MustAs[Exception](v)
	}
	return nil
}

// Error is the exception's last traceback line, for Go code.
func (e *Exception) Error() string {
	if len(e.Args.Items) == 0 {
		return e.typ.name
	}
	if s := AsStr(e.Args.Items[0]); s != nil {
		return e.typ.name + ": " + s.String()
	}
	return e.typ.name
}

// Raise makes an exception of type t with the message as its only argument.
func (th *Thread) Raise(t *Type, message string) error {
	return NewException(t, NewStr(message).Value())
}

// Raisef is Raise with a formatted message.
func (th *Thread) Raisef(t *Type, format string, args ...any) error {
	return th.Raise(t, fmt.Sprintf(format, args...))
}

// TypeErrorf raises TypeError. Compiled into their callers, it and ValueErrorf
// would make the command 40 KB larger.
//
//go:noinline
func (th *Thread) TypeErrorf(format string, args ...any) error {
	return th.Raisef(TypeError, format, args...)
}

// ValueErrorf raises ValueError.
//
//go:noinline
func (th *Thread) ValueErrorf(format string, args ...any) error {
	return th.Raisef(ValueError, format, args...)
}

// NewException makes an instance of the builtin exception type t.
func NewException(t *Type, args ...Value) *Exception {
	e := newException(t, args)
	initExceptionFields(e)
	return e
}

// IsException returns err as a raised exception that is an instance of t, or nil.
// Compiled into its callers it would make the command 12 KB larger.
//
//go:noinline
func IsException(err error, t *Type) *Exception {
	if e, ok := err.(*Exception); ok && e.typ.IsSubtype(t) {
		return e
	}
	return nil
}
