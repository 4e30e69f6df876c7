package runtime

import "io"

func selfBytes(v Value) *ByteFile { return MustAs[ByteFile](v) }

// optionalSize reads the size argument of a read: absent, None and negative
// numbers mean everything.
func optionalSize(th *Thread, v Value) (int, error) {
	if !v.IsSet() || v.IsNone() {
		return -1, nil
	}
	if v.Type().Index == nil {
		return 0, th.TypeErrorf("argument should be integer or None, not '%s'", v.Type().name)
	}
	n, err := AsIndexSized(th, v, OverflowError)
	return max(n, -1), err
}

// readable refuses to read from a file that is closed or only for writing.
func (f *ByteFile) readable(th *Thread, what string) error {
	if err := f.alive(th); err != nil {
		return err
	}
	if f.r == nil {
		if f.typ == FileIOType {
			return unsupported(th, "File not open for reading")
		}
		return unsupported(th, what)
	}
	return nil
}

func binaryRead(once bool) NativeFunc {
	return func(th *Thread, args []Value) (Value, error) {
		f := selfBytes(args[0])
		if err := f.readable(th, "read"); err != nil {
			return Value{}, err
		}
		n, err := optionalSize(th, args[1])
		if err != nil {
			return Value{}, err
		}
		if once && n < 0 {
			n = ioChunk
		}
		b, err := f.read(th, n, once)
		return NewBytes(string(b)).Value(), err
	}
}

func binaryReadInto(th *Thread, args []Value) (Value, error) {
	f := selfBytes(args[0])
	if err := f.readable(th, "readinto"); err != nil {
		return Value{}, err
	}
	into := As[ByteArray](args[1], ByteArrayType)
	if into == nil {
		return Value{}, th.TypeErrorf("readinto() argument must be read-write bytes-like object, not %s", args[1].Type().name)
	}
	b, err := f.read(th, len(into.B), false)
	return Int(int64(copy(into.B, b))), err
}

func binaryReadLine(th *Thread, args []Value) (Value, error) {
	f := selfBytes(args[0])
	if err := f.readable(th, "read"); err != nil {
		return Value{}, err
	}
	n, err := optionalSize(th, args[1])
	if err != nil {
		return Value{}, err
	}
	b, err := f.readLine(th, n)
	return NewBytes(string(b)).Value(), err
}

func binaryWrite(th *Thread, args []Value) (Value, error) {
	f := selfBytes(args[0])
	if AsStr(args[1]) != nil {
		return Value{}, th.TypeErrorf("a bytes-like object is required, not 'str'")
	}
	b, err := BytesLike(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if err := f.check(th, "write to closed file"); err != nil {
		return Value{}, err
	}
	if f.w == nil {
		if f.typ == FileIOType {
			return Value{}, unsupported(th, "File not open for writing")
		}
		return Value{}, unsupported(th, "write")
	}
	return Int(int64(len(b))), f.write(th, b)
}

func binarySeek(th *Thread, args []Value) (Value, error) {
	f := selfBytes(args[0])
	if err := f.alive(th); err != nil {
		return Value{}, err
	}
	offset, err := AsIndexSized(th, args[1], OverflowError)
	if err != nil {
		return Value{}, err
	}
	whence, err := seekWhence(th, args[2])
	if err != nil {
		return Value{}, err
	}
	if whence == io.SeekStart && offset < 0 {
		return Value{}, NewException(OSError, Int(22), NewStr("Invalid argument").Value())
	}
	pos, err := f.seekTo(th, int64(offset), whence)
	return Int(pos), err
}

func seekWhence(th *Thread, v Value) (int, error) {
	if !v.IsSet() {
		return io.SeekStart, nil
	}
	w, err := AsIndexSized(th, v, OverflowError)
	if err == nil && (w < 0 || w > 2) {
		err = th.ValueErrorf("invalid whence (%d, should be 0, 1 or 2)", w)
	}
	return w, err
}

func binaryTruncate(th *Thread, args []Value) (Value, error) {
	f := selfBytes(args[0])
	if err := f.alive(th); err != nil {
		return Value{}, err
	}
	size, err := truncateSize(th, f, args[1])
	if err != nil {
		return Value{}, err
	}
	return Int(size), f.truncate(th, size)
}

func truncateSize(th *Thread, f *ByteFile, v Value) (int64, error) {
	if !v.IsSet() || v.IsNone() {
		return f.tell(th)
	}
	n, err := AsIndexSized(th, v, OverflowError)
	return int64(n), err
}

// fileQuery makes a method that answers about an open file.
func fileQuery(name string, answer func(*ByteFile) Value) Method {
	return Method{name + "(self, /)", func(th *Thread, args []Value) (Value, error) {
		f := selfBytes(args[0])
		return answer(f), f.check(th, "I/O operation on closed file")
	}, InstanceMethod}
}

func binaryMethods() []Method {
	return []Method{
		{"read(self, size=-1, /)", binaryRead(false), InstanceMethod},
		{"read1(self, size=-1, /)", binaryRead(true), InstanceMethod},
		{"readinto(self, buffer, /)", binaryReadInto, InstanceMethod},
		{"readline(self, size=-1, /)", binaryReadLine, InstanceMethod},
		{"write(self, buffer, /)", binaryWrite, InstanceMethod},
		{"seek(self, target, whence=0, /)", binarySeek, InstanceMethod},
		{"tell(self, /)", func(th *Thread, args []Value) (Value, error) {
			f := selfBytes(args[0])
			if err := f.alive(th); err != nil {
				return Value{}, err
			}
			pos, err := f.tell(th)
			return Int(pos), err
		}, InstanceMethod},
		{"truncate(self, pos=None, /)", binaryTruncate, InstanceMethod},
		{"flush(self, /)", func(th *Thread, args []Value) (Value, error) {
			f := selfBytes(args[0])
			if err := f.check(th, "flush of closed file"); err != nil {
				return Value{}, err
			}
			return None, f.flush(th)
		}, InstanceMethod},
		{"close(self, /)", func(th *Thread, args []Value) (Value, error) {
			return None, selfBytes(args[0]).close(th)
		}, InstanceMethod},
		{"fileno(self, /)", func(th *Thread, args []Value) (Value, error) {
			f := selfBytes(args[0])
			if err := f.check(th, "I/O operation on closed file"); err != nil {
				return Value{}, err
			}
			if f.fd < 0 {
				return Value{}, unsupported(th, "fileno")
			}
			return Int(int64(f.fd)), nil
		}, InstanceMethod},
		fileQuery("readable", func(f *ByteFile) Value { return Bool(f.r != nil) }),
		fileQuery("writable", func(f *ByteFile) Value { return Bool(f.w != nil) }),
		fileQuery("seekable", func(f *ByteFile) Value { return Bool(f.seek != nil) }),
		fileQuery("isatty", func(f *ByteFile) Value { return Bool(f.tty) }),
	}
}

func binaryRepr(th *Thread, self Value) (Value, error) {
	f := selfBytes(self)
	name, err := Repr(th, f.name)
	if err != nil {
		return Value{}, err
	}
	if f.typ == FileIOType {
		if f.closed {
			return NewStr("<_io.FileIO [closed]>").Value(), nil
		}
		return strf("<_io.FileIO name=%s mode='%s' closefd=True>", name, f.mode), nil
	}
	return strf("<%s name=%s>", f.typ.name, name), nil
}

func init() {
	var sample ByteFile
	members := []Member{
		{Name: "name", Get: func(th *Thread, self Value) (Value, error) { return selfBytes(self).name, nil }},
		{Name: "mode", Get: func(th *Thread, self Value) (Value, error) { return NewStr(selfBytes(self).mode).Value(), nil }},
		{Name: "closed", Get: func(th *Thread, self Value) (Value, error) { return Bool(selfBytes(self).closed), nil }},
		DictMember,
	}
	slots := Slots{
		Repr: binaryRepr,
		Next: func(th *Thread, self Value) (Value, error) {
			f := selfBytes(self)
			if err := f.readable(th, "read"); err != nil {
				return Value{}, err
			}
			b, err := f.readLine(th, -1)
			if err != nil || len(b) == 0 {
				return Value{}, err
			}
			return NewBytes(string(b)).Value(), nil
		},
		Size: func(self Value) int64 {
			f := selfBytes(self)
			return objectSize + int64(cap(f.ahead)+cap(f.pending))
		},
	}
	for _, d := range []struct {
		t    *Type
		name string
		base *Type
	}{
		{FileIOType, "FileIO", RawIOBaseType}, {BufferedReaderType, "BufferedReader", BufferedIOBaseType},
		{BufferedWriterType, "BufferedWriter", BufferedIOBaseType}, {BufferedRandomType, "BufferedRandom", BufferedIOBaseType},
	} {
		AttrsField(d.t, &sample, &sample.Attrs)
		RegisterType(d.t, TypeSpec{Name: "_io." + d.name, Base: d.base, Final: true, Abstract: true,
			Slots: slots, Methods: binaryMethods(), Members: members})
	}
}
