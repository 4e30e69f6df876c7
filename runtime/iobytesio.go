package runtime

import (
	"bytes"
	"io"
)

// BytesIO is an io.BytesIO: a binary file in memory. Its bytes are those of a
// bytearray, so that getbuffer can show them.
type BytesIO struct {
	Header
	Attrs  Attrs
	data   *ByteArray
	pos    int
	closed bool
}

// BytesIOType is io.BytesIO.
var BytesIOType = &Type{}

// openBytesIO returns self if it is open.
func openBytesIO(th *Thread, v Value) (*BytesIO, error) {
	f := MustAs[BytesIO](v)
	if f.closed {
		return f, errClosedFile(th)
	}
	return f, nil
}

// rest is what lies behind the position.
func (f *BytesIO) rest() []byte { return f.data.B[min(f.pos, len(f.data.B)):] }

// take moves the position over the first n of the bytes behind it, all of them
// if n is negative.
func (f *BytesIO) take(n int) []byte {
	rest := f.rest()
	if n < 0 || n > len(rest) {
		n = len(rest)
	}
	f.pos += n
	return rest[:n]
}

func (f *BytesIO) write(th *Thread, b string) error {
	if err := f.data.resizable(th); err != nil || b == "" {
		return err
	}
	if gap := f.pos - len(f.data.B); gap > 0 {
		if err := f.data.grow(th, gap); err != nil {
			return err
		}
		f.data.B = append(f.data.B, make([]byte, gap)...)
	}
	covered := min(len(b), len(f.data.B)-f.pos)
	copy(f.data.B[f.pos:], b[:covered])
	if err := f.data.grow(th, len(b)-covered); err != nil {
		return err
	}
	f.data.B = append(f.data.B, b[covered:]...)
	f.pos += len(b)
	return nil
}

// memoryMethod makes a method of an open BytesIO.
//
// Inlined it would be a copy of the closure for each.
//
//go:noinline
func memoryMethod(sig string, fn func(th *Thread, f *BytesIO, args []Value) (Value, error)) Method {
	return Method{sig, func(th *Thread, args []Value) (Value, error) {
		f, err := openBytesIO(th, args[0])
		if err != nil {
			return Value{}, err
		}
		return fn(th, f, args)
	}, InstanceMethod}
}

func memoryRead(th *Thread, f *BytesIO, args []Value) (Value, error) {
	n, err := optionalSize(th, args[1])
	if err != nil {
		return Value{}, err
	}
	return newByteString(th, string(f.take(n)))
}

func memoryReadLine(th *Thread, f *BytesIO, args []Value) (Value, error) {
	limit, err := optionalSize(th, args[1])
	if err != nil {
		return Value{}, err
	}
	n := bytes.IndexByte(f.rest(), '\n') + 1
	if n == 0 {
		n = len(f.rest())
	}
	if limit >= 0 {
		n = min(n, limit)
	}
	return newByteString(th, string(f.take(n)))
}

func memorySeek(th *Thread, f *BytesIO, args []Value) (Value, error) {
	offset, err := AsIndexSized(th, args[1], OverflowError)
	if err != nil {
		return Value{}, err
	}
	whence, err := seekWhence(th, args[2])
	if err != nil {
		return Value{}, err
	}
	switch {
	case whence == io.SeekStart && offset < 0:
		return Value{}, th.ValueErrorf("negative seek value %d", offset)
	case whence == io.SeekCurrent:
		offset += f.pos
	case whence == io.SeekEnd:
		offset += len(f.data.B)
	}
	f.pos = max(offset, 0)
	return Int(int64(f.pos)), nil
}

func memoryTruncate(th *Thread, f *BytesIO, args []Value) (Value, error) {
	size, err := truncatedSize(th, args[1], f.pos)
	if err != nil {
		return Value{}, err
	}
	if size < 0 {
		return Value{}, th.ValueErrorf("negative size value %d", size)
	}
	if size < len(f.data.B) {
		if err := f.data.resizable(th); err != nil {
			return Value{}, err
		}
		f.data.B = f.data.B[:size]
	}
	return Int(int64(size)), nil
}

func init() {
	var sample BytesIO
	AttrsField(BytesIOType, &sample, &sample.Attrs)
	yes := func(*Thread, *BytesIO, []Value) (Value, error) { return True, nil }
	RegisterType(BytesIOType, &TypeSpec{
		Name: "_io.BytesIO", Base: BufferedIOBaseType,
		Slots: Slots{
			New: func(_ *Thread, t *Type, _, _ []Value) (Value, error) {
				f := NewObject[BytesIO](t)
				f.data = NewByteArray(nil)
				return f.Value(), nil
			},
			Init: initializer("BytesIO(initial_bytes=b'')", func(th *Thread, self Value, args []Value) error {
				f := MustAs[BytesIO](self)
				f.pos, f.closed = 0, false
				f.data = NewByteArray(nil)
				v := unsetNone(args[0])
				if !v.IsSet() {
					return nil
				}
				b, err := BytesLike(th, v)
				if err == nil {
					err = f.write(th, b)
				}
				f.pos = 0
				return err
			}),
			Next: func(th *Thread, self Value) (Value, error) {
				f, err := openBytesIO(th, self)
				if err != nil || len(f.rest()) == 0 {
					return Value{}, err
				}
				return memoryReadLine(th, f, []Value{self, {}})
			},
			Traverse: func(self Value, visit func(Value)) { visit(MustAs[BytesIO](self).data.Value()) },
		},
		Methods: []Method{
			memoryMethod("read(self, size=-1, /)", memoryRead),
			memoryMethod("read1(self, size=-1, /)", memoryRead),
			memoryMethod("readline(self, size=-1, /)", memoryReadLine),
			memoryMethod("readinto(self, buffer, /)", func(th *Thread, f *BytesIO, args []Value) (Value, error) {
				return intoBuffer(th, "readinto", args[1], func(into []byte) (int, error) { return copy(into, f.take(len(into))), nil })
			}),
			memoryMethod("write(self, b, /)", func(th *Thread, f *BytesIO, args []Value) (Value, error) {
				if AsStr(args[1]) != nil {
					return Value{}, th.TypeErrorf("a bytes-like object is required, not 'str'")
				}
				b, err := BytesLike(th, args[1])
				if err != nil {
					return Value{}, err
				}
				return Int(int64(len(b))), f.write(th, b)
			}),
			memoryMethod("seek(self, pos, whence=0, /)", memorySeek),
			memoryMethod("tell(self, /)", func(_ *Thread, f *BytesIO, _ []Value) (Value, error) { return Int(int64(f.pos)), nil }),
			memoryMethod("truncate(self, size=None, /)", memoryTruncate),
			memoryMethod("getvalue(self, /)", func(th *Thread, f *BytesIO, _ []Value) (Value, error) {
				return newByteString(th, string(f.data.B))
			}),
			memoryMethod("getbuffer(self, /)", func(th *Thread, f *BytesIO, _ []Value) (Value, error) {
				m, err := NewMemoryView(th, f.data.Value())
				if err != nil {
					return Value{}, err
				}
				return m.Value(), nil
			}),
			memoryMethod("__getstate__(self, /)", bytesIOState),
			memoryMethod("__setstate__(self, state, /)", setBytesIOState),
			memoryMethod("readable(self, /)", yes),
			memoryMethod("writable(self, /)", yes),
			memoryMethod("seekable(self, /)", yes),
			memoryMethod("isatty(self, /)", func(*Thread, *BytesIO, []Value) (Value, error) { return False, nil }),
			memoryMethod("flush(self, /)", func(*Thread, *BytesIO, []Value) (Value, error) { return None, nil }),
			{"close(self, /)", func(th *Thread, args []Value) (Value, error) {
				f := MustAs[BytesIO](args[0])
				if err := f.data.resizable(th); err != nil {
					return Value{}, err
				}
				f.closed, f.data = true, NewByteArray(nil)
				return None, nil
			}, InstanceMethod},
		},
		Members: []Member{
			{Name: "closed", Get: func(_ *Thread, self Value) (Value, error) { return Bool(MustAs[BytesIO](self).closed), nil }},
			DictMember,
		},
	})
}
