package runtime

import (
	"errors"
	"strings"
)

// The abstract bases of file objects.
var (
	IOBaseType         = &Type{}
	RawIOBaseType      = &Type{}
	BufferedIOBaseType = &Type{}
	TextIOBaseType     = &Type{}
	// UnsupportedOperation is io.UnsupportedOperation.
	UnsupportedOperation = &Type{}
)

func unsupported(th *Thread, what string) error { return th.Raise(UnsupportedOperation, what) }

// nameIOClosed is where an object of a script's class keeps that it was closed.
var nameIOClosed = Intern("__IOBase_closed")

// ioClosed reports whether any file object is closed.
func ioClosed(th *Thread, v Value) (bool, error) {
	closed, err := GetAttr(th, v, nameClosed)
	if err != nil {
		return false, err
	}
	return Truth(th, closed)
}

// ioAlive refuses to use a closed file object.
func ioAlive(th *Thread, v Value) error {
	closed, err := ioClosed(th, v)
	if err == nil && closed {
		err = errClosedFile(th)
	}
	return err
}

// ioClose flushes and closes an object, once.
func ioClose(th *Thread, args []Value) (Value, error) {
	closed, err := ioClosed(th, args[0])
	if err != nil || closed {
		return None, err
	}
	_, err = CallMethod(th, args[0], nameFlush)
	if markErr := SetAttr(th, args[0], nameIOClosed, True); err == nil {
		err = markErr
	}
	return None, err
}

// ioReadLine is readline by way of read, a byte at a time unless the object has
// peek.
func ioReadLine(th *Thread, args []Value) (Value, error) {
	limit, err := optionalSize(th, args[1])
	if err != nil {
		return Value{}, err
	}
	peek, err := LookupAttr(th, args[0], Intern("peek"))
	if err != nil {
		return Value{}, err
	}
	var line []byte
	for limit < 0 || len(line) < limit {
		want := 1
		if peek.IsSet() {
			v, err := Call(th, peek, Int(1))
			if err != nil {
				return Value{}, err
			}
			ahead, _ := bufferView(v)
			if want = strings.IndexByte(ahead, '\n') + 1; want == 0 {
				want = max(len(ahead), 1)
			}
			if limit >= 0 {
				want = min(want, limit-len(line))
			}
		}
		v, err := CallMethod(th, args[0], nameRead, Int(int64(want)))
		if err != nil {
			return Value{}, err
		}
		b, ok := bufferView(v)
		if !ok {
			return Value{}, th.Raisef(OSError, "read() should have returned a bytes object, not '%s'", v.Type().name)
		}
		if err := th.Alloc(int64(len(b))); err != nil {
			return Value{}, err
		}
		line = append(line, b...)
		if b == "" || line[len(line)-1] == '\n' {
			break
		}
	}
	return newByteString(th, string(line))
}

// rawRead is RawIOBase.read, by way of readinto.
func rawRead(th *Thread, args []Value) (Value, error) {
	n, err := optionalSize(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if n < 0 {
		return CallMethod(th, args[0], Intern("readall"))
	}
	if err := th.allocText(n); err != nil {
		return Value{}, err
	}
	into := NewByteArray(make([]byte, n))
	r, err := CallMethod(th, args[0], nameReadInto, into.Value())
	if err != nil || r.IsNone() {
		return r, err
	}
	got, err := AsIndexSized(th, r, OverflowError)
	if err != nil {
		return Value{}, err
	}
	return newByteString(th, string(into.B[:max(0, min(got, len(into.B)))]))
}

// rawReadAll is RawIOBase.readall.
func rawReadAll(th *Thread, args []Value) (Value, error) {
	var all []byte
	for {
		v, err := CallMethod(th, args[0], nameRead, Int(ioChunk))
		if err != nil {
			return Value{}, err
		}
		if v.IsNone() && len(all) == 0 {
			return v, nil
		}
		b, ok := bufferView(v)
		if !ok && !v.IsNone() {
			return Value{}, th.TypeErrorf("read() should return bytes")
		}
		if b == "" {
			return newByteString(th, string(all))
		}
		if err := th.Alloc(int64(len(b))); err != nil {
			return Value{}, err
		}
		all = append(all, b...)
	}
}

// readIntoBy makes BufferedIOBase.readinto out of read.
//
// Inlined it would be a copy of the closure for each.
//
//go:noinline
func readIntoBy(read *Str) NativeFunc {
	return func(th *Thread, args []Value) (Value, error) {
		return intoBuffer(th, "readinto", args[1], func(into []byte) (int, error) {
			v, err := CallMethod(th, args[0], read, Int(int64(len(into))))
			if err != nil {
				return 0, err
			}
			b, ok := bufferView(v)
			if !ok {
				return 0, th.TypeErrorf("read() should return bytes")
			}
			if len(b) > len(into) {
				return 0, th.ValueErrorf("read() returned too much data: %d bytes requested, %d returned", len(into), len(b))
			}
			return copy(into, b), nil
		})
	}
}

// ioUnsupported makes a method that a subclass may define.
func ioUnsupported(sig string) Method {
	name, _, _ := strings.Cut(sig, "(")
	return Method{sig, func(th *Thread, _ []Value) (Value, error) { return Value{}, unsupported(th, name) }, InstanceMethod}
}

// ioDemand makes a method that refuses a file that is not what a query says.
func ioDemand(name, query, complaint string) Method {
	return Method{name + "(self, msg=None, /)", func(th *Thread, args []Value) (Value, error) {
		r, err := CallMethod(th, args[0], Intern(query))
		if err != nil {
			return Value{}, err
		}
		is, err := Truth(th, r)
		if err == nil && !is {
			err = unsupported(th, complaint)
		}
		return True, err
	}, InstanceMethod}
}

// ioQuery makes a method that denies, unless the file is closed.
func ioQuery(name string) Method {
	return Method{name + "(self, /)", func(th *Thread, args []Value) (Value, error) {
		return False, ioAlive(th, args[0])
	}, InstanceMethod}
}

// ioNext is the next line by the method readline, which a script's class may have.
func ioNext(th *Thread, self Value) (Value, error) {
	line, err := CallMethod(th, self, Intern("readline"))
	if err != nil {
		return Value{}, err
	}
	if n, err := Len(th, line); err != nil || n == 0 {
		return Value{}, err
	}
	return line, nil
}

var ioBaseSpec = TypeSpec{Name: "_io._IOBase", Weakref: true, Mixin: true, Methods: []Method{
	{"__enter__(self, /)", func(th *Thread, args []Value) (Value, error) {
		return args[0], ioAlive(th, args[0])
	}, InstanceMethod},
	{"__exit__(self, /, *args)", func(th *Thread, args []Value) (Value, error) {
		_, err := CallMethod(th, args[0], nameClose)
		return None, err
	}, InstanceMethod},
	{"close(self, /)", ioClose, InstanceMethod},
	{"flush(self, /)", func(th *Thread, args []Value) (Value, error) { return None, ioAlive(th, args[0]) }, InstanceMethod},
	{"_checkClosed(self, msg=None, /)", func(th *Thread, args []Value) (Value, error) { return None, ioAlive(th, args[0]) }, InstanceMethod},
	ioDemand("_checkReadable", "readable", "File or stream is not readable."),
	ioDemand("_checkWritable", "writable", "File or stream is not writable."),
	ioDemand("_checkSeekable", "seekable", "File or stream is not seekable."),
	{"readable(self, /)", returnFalse, InstanceMethod},
	{"writable(self, /)", returnFalse, InstanceMethod},
	{"seekable(self, /)", returnFalse, InstanceMethod},
	ioQuery("isatty"),
	ioUnsupported("fileno(self, /)"),
	ioUnsupported("seek(self, offset, whence=0, /)"),
	ioUnsupported("truncate(self, size=None, /)"),
	{"tell(self, /)", func(th *Thread, args []Value) (Value, error) {
		return CallMethod(th, args[0], nameSeek, Int(0), Int(1))
	}, InstanceMethod},
	{"readline(self, size=-1, /)", ioReadLine, InstanceMethod},
	{"readlines(self, hint=-1, /)", ioReadLines, InstanceMethod},
	{"writelines(self, lines, /)", ioWriteLines, InstanceMethod},
}, Members: []Member{{Name: "closed", Get: func(th *Thread, self Value) (Value, error) {
	v, err := LookupAttr(th, self, nameIOClosed)
	return Bool(v.IsSet()), err
}}}, Slots: Slots{
	Iter: func(th *Thread, self Value) (Value, error) { return self, ioAlive(th, self) },
	Next: ioNext,
}}

var rawIOBaseSpec = TypeSpec{Name: "_io._RawIOBase", Base: IOBaseType, Mixin: true, Methods: []Method{
	{"read(self, size=-1, /)", rawRead, InstanceMethod},
	{"readall(self, /)", rawReadAll, InstanceMethod},
	{"readinto(self, buffer, /)", notImplemented, InstanceMethod},
	{"write(self, b, /)", notImplemented, InstanceMethod},
}}

var bufferedIOBaseSpec = TypeSpec{Name: "_io._BufferedIOBase", Base: IOBaseType, Mixin: true, Methods: []Method{
	{"readinto(self, buffer, /)", readIntoBy(nameRead), InstanceMethod},
	{"readinto1(self, buffer, /)", readIntoBy(nameRead1), InstanceMethod},
	ioUnsupported("detach(self, /)"),
	ioUnsupported("read(self, size=-1, /)"),
	ioUnsupported("read1(self, size=-1, /)"),
	ioUnsupported("write(self, b, /)"),
}}

var unsupportedOperationSpec = TypeSpec{Name: "UnsupportedOperation", Module: "io", Base: OSError, Bases: []*Type{ValueError}}

func init() {
	RegisterType(IOBaseType, &ioBaseSpec)
	RegisterType(RawIOBaseType, &rawIOBaseSpec)
	RegisterType(BufferedIOBaseType, &bufferedIOBaseSpec)
	none := func(*Thread, Value) (Value, error) { return None, nil }
	RegisterType(TextIOBaseType, &TypeSpec{Name: "_io._TextIOBase", Base: IOBaseType, Mixin: true, Methods: []Method{
		ioUnsupported("detach(self, /)"),
		ioUnsupported("read(self, size=-1, /)"),
		ioUnsupported("readline(self, size=-1, /)"),
		ioUnsupported("write(self, s, /)"),
	}, Members: []Member{{Name: "encoding", Get: none}, {Name: "newlines", Get: none}, {Name: "errors", Get: none}}})
	RegisterType(UnsupportedOperation, &unsupportedOperationSpec)
}

func notImplemented(*Thread, []Value) (Value, error) {
	return Value{}, NewException(NotImplementedError)
}

func returnFalse(*Thread, []Value) (Value, error) { return False, nil }

// errStop ends an Iterate early.
var errStop = errors.New("stop")

func errClosedFile(th *Thread) error { return th.ValueErrorf("I/O operation on closed file.") }

// ioReadLines is readlines(hint): lines until their sizes reach hint.
func ioReadLines(th *Thread, args []Value) (Value, error) {
	hint, err := optionalSize(th, args[1])
	if err != nil {
		return Value{}, err
	}
	total := 0
	lines := NewList(nil)
	err = Iterate(th, args[0], func(line Value) error {
		if err := lines.Append(th, line); err != nil {
			return err
		}
		n, err := Len(th, line)
		if err != nil {
			return err
		}
		if total += n; hint > 0 && total >= hint {
			return errStop
		}
		return nil
	})
	if err == errStop {
		err = nil
	}
	return lines.Value(), err
}

func ioWriteLines(th *Thread, args []Value) (Value, error) {
	if err := ioAlive(th, args[0]); err != nil {
		return Value{}, err
	}
	return None, Iterate(th, args[1], func(line Value) error {
		_, err := CallMethod(th, args[0], nameWrite, line)
		return err
	})
}
