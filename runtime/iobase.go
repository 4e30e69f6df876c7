package runtime

import "errors"

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

func init() {
	RegisterType(IOBaseType, TypeSpec{Name: "_io._IOBase", Weakref: true, Mixin: true, Methods: []Method{
		{"__enter__(self, /)", func(th *Thread, args []Value) (Value, error) {
			closed, err := GetAttr(th, args[0], Intern("closed"))
			if err != nil {
				return Value{}, err
			}
			if is, err := Truth(th, closed); err != nil || is {
				if err == nil {
					err = errClosedFile(th)
				}
				return Value{}, err
			}
			return args[0], nil
		}, InstanceMethod},
		{"__exit__(self, /, *args)", func(th *Thread, args []Value) (Value, error) {
			_, err := CallMethod(th, args[0], Intern("close"))
			return None, err
		}, InstanceMethod},
		{"readable(self, /)", func(th *Thread, args []Value) (Value, error) { return False, nil }, InstanceMethod},
		{"writable(self, /)", func(th *Thread, args []Value) (Value, error) { return False, nil }, InstanceMethod},
		{"seekable(self, /)", func(th *Thread, args []Value) (Value, error) { return False, nil }, InstanceMethod},
		{"isatty(self, /)", func(th *Thread, args []Value) (Value, error) { return False, nil }, InstanceMethod},
		{"flush(self, /)", func(th *Thread, args []Value) (Value, error) { return None, nil }, InstanceMethod},
		{"fileno(self, /)", func(th *Thread, args []Value) (Value, error) {
			return Value{}, unsupported(th, "fileno")
		}, InstanceMethod},
		{"readlines(self, hint=-1, /)", ioReadLines, InstanceMethod},
		{"writelines(self, lines, /)", ioWriteLines, InstanceMethod},
	}, Slots: Slots{
		Iter: func(th *Thread, self Value) (Value, error) { return self, nil },
		Next: func(th *Thread, self Value) (Value, error) {
			line, err := CallMethod(th, self, Intern("readline"))
			if err != nil {
				return Value{}, err
			}
			if n, err := Len(th, line); err != nil || n == 0 {
				return Value{}, err
			}
			return line, nil
		},
	}})
	RegisterType(RawIOBaseType, TypeSpec{Name: "_io._RawIOBase", Base: IOBaseType, Mixin: true})
	RegisterType(BufferedIOBaseType, TypeSpec{Name: "_io._BufferedIOBase", Base: IOBaseType, Mixin: true})
	RegisterType(TextIOBaseType, TypeSpec{Name: "_io._TextIOBase", Base: IOBaseType, Mixin: true})
	RegisterType(UnsupportedOperation, TypeSpec{Name: "UnsupportedOperation", Module: "io", Base: OSError, Bases: []*Type{ValueError}})
}

// errStop ends an Iterate early.
var errStop = errors.New("stop")

func errClosedFile(th *Thread) error { return th.ValueErrorf("I/O operation on closed file.") }

// ioReadLines is readlines(hint): lines until their sizes reach hint.
func ioReadLines(th *Thread, args []Value) (Value, error) {
	hint, total := int64(-1), int64(0)
	if h := args[1]; h.IsSet() && h.IsInt() {
		hint = h.Int64()
	}
	lines := NewList(nil)
	err := Iterate(th, args[0], func(line Value) error {
		if err := lines.Append(th, line); err != nil {
			return err
		}
		n, err := Len(th, line)
		if err != nil {
			return err
		}
		if total += int64(n); hint > 0 && total >= hint {
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
	return None, Iterate(th, args[1], func(line Value) error {
		_, err := CallMethod(th, args[0], nameWrite, line)
		return err
	})
}
