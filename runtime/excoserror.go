package runtime

import (
	"errors"
	"io/fs"
	"syscall"
)

// errnoTypes maps error numbers to the subclasses of OSError.
var errnoTypes = map[syscall.Errno]*Type{
	syscall.EAGAIN: BlockingIOError, syscall.EALREADY: BlockingIOError, syscall.EINPROGRESS: BlockingIOError,
	syscall.ECHILD: ChildProcessError,
	syscall.EPIPE:  BrokenPipeError, errnoShutdown: BrokenPipeError,
	syscall.ECONNABORTED: ConnectionAbortedError,
	syscall.ECONNREFUSED: ConnectionRefusedError,
	syscall.ECONNRESET:   ConnectionResetError,
	syscall.EEXIST:       FileExistsError,
	syscall.ENOENT:       FileNotFoundError,
	syscall.EINTR:        InterruptedError,
	syscall.EISDIR:       IsADirectoryError,
	syscall.ENOTDIR:      NotADirectoryError,
	syscall.EACCES:       PermissionError, syscall.EPERM: PermissionError,
	syscall.ESRCH:     ProcessLookupError,
	syscall.ETIMEDOUT: TimeoutError,
}

// errnoShutdown is ESHUTDOWN, which syscall does not name everywhere.
const errnoShutdown = syscall.Errno(108)

// osErrorNew picks the subclass that the error number stands for.
func osErrorNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	if len(names) > 0 && !t.initFunc.IsSet() {
		return Value{}, th.TypeErrorf("%s() takes no keyword arguments", t.name)
	}
	if npos := len(args) - len(names); t == OSError && npos >= 2 && npos <= 5 {
		if number, _, ok := intParts(args[0]); ok {
			if sub := errnoTypes[syscall.Errno(number)]; sub != nil {
				t = sub
			}
		}
	}
	v, err := exceptionNew(th, t, args, names)
	if err != nil {
		return Value{}, err
	}
	e := selfExc(v)
	if t.initFunc.IsSet() {
		e.Args = NewTuple() // a script's __init__ decides
		return v, nil
	}
	return v, osErrorFill(th, e)
}

// osErrorInit does its work only for classes with an __init__ of their own
// that calls it: for others __new__ has.
func osErrorInit(th *Thread, self Value, args, names []Value) error {
	e := selfExc(self)
	if !e.typ.initFunc.IsSet() {
		return nil
	}
	if len(names) > 0 {
		return th.TypeErrorf("%s() takes no keyword arguments", e.typ.name)
	}
	e.Args = NewTuple(args...)
	return osErrorFill(th, e)
}

// osErrorFill reads (errno, strerror[, filename[, winerror[, filename2]]]).
// The file names are not kept in args.
func osErrorFill(th *Thread, e *Exception) error {
	args := e.Args.Items
	clear(e.Fields)
	if len(args) < 2 || len(args) > 5 {
		return nil
	}
	e.Fields[osErrorErrno], e.Fields[osErrorStrerror] = args[0], args[1]
	if len(args) == 2 {
		return nil
	}
	if e.typ.IsSubtype(BlockingIOError) && args[2].IsInt() {
		e.Fields[osErrorWritten] = args[2]
		return nil
	}
	if args[2].IsNone() {
		return nil
	}
	e.Fields[osErrorFilename] = args[2]
	if len(args) == 5 && !args[4].IsNone() {
		e.Fields[osErrorFilename2] = args[4]
	}
	e.Args = NewTuple(args[:2]...)
	return nil
}

func osErrorStr(th *Thread, self Value) (Value, error) {
	f := selfExc(self).Fields
	show := func(i int, render func(*Thread, Value) (*Str, error)) (string, error) {
		s, err := render(th, OrNone(f[i]))
		if err != nil {
			return "", err
		}
		return s.s, nil
	}
	if !f[osErrorFilename].IsSet() && !(f[osErrorErrno].IsSet() && f[osErrorStrerror].IsSet()) {
		return exceptionStr(th, self)
	}
	errno, err := show(osErrorErrno, ToStr)
	if err != nil {
		return Value{}, err
	}
	text, err := show(osErrorStrerror, ToStr)
	if err != nil {
		return Value{}, err
	}
	out := "[Errno " + errno + "] " + text
	for _, part := range [...]struct {
		field int
		lead  string
	}{{osErrorFilename, ": "}, {osErrorFilename2, " -> "}} {
		if !f[part.field].IsSet() {
			break
		}
		name, err := show(part.field, Repr)
		if err != nil {
			return Value{}, err
		}
		out += part.lead + name
	}
	return NewStr(out).Value(), nil
}

// NewOSError makes the OSError for a failed operation of the host on a file
// (filename may be unset).
func NewOSError(err error, filename Value) *Exception {
	var errno syscall.Errno
	switch {
	case errors.As(err, &errno):
	case errors.Is(err, fs.ErrNotExist):
		errno = syscall.ENOENT
	case errors.Is(err, fs.ErrPermission):
		errno = syscall.EACCES
	case errors.Is(err, fs.ErrExist):
		errno = syscall.EEXIST
	case errors.Is(err, fs.ErrClosed):
		errno = syscall.EBADF
	default:
		return NewException(OSError, NewStr(err.Error()).Value())
	}
	t := errnoTypes[errno]
	if t == nil {
		t = OSError
	}
	args := []Value{Int(int64(errno)), NewStr(Strerror(errno)).Value()}
	if filename.IsSet() {
		args = append(args, filename)
	}
	return NewException(t, args...)
}

// Strerror is the C library's message for an error number, which differs from
// Go's in its capital.
func Strerror(errno syscall.Errno) string {
	text := errno.Error()
	if text != "" && text[0] >= 'a' && text[0] <= 'z' {
		return string(text[0]-'a'+'A') + text[1:]
	}
	return text
}

func init() {
	fieldException(OSError, TypeSpec{Name: "OSError", Base: ExceptionType,
		Slots:   Slots{New: osErrorNew, Init: osErrorInit, Str: osErrorStr},
		Methods: []Method{{"__reduce__(self, /)", osErrorReduce, InstanceMethod}}},
		excField{name: "errno"}, excField{name: "strerror"}, excField{name: "filename"}, excField{name: "filename2"},
		excField{name: "characters_written", missing: true}).fill = osErrorFill
}

// Failures that asyn finds itself.
const (
	errIsDirectory   = syscall.EISDIR
	errBadDescriptor = syscall.EBADF
)
