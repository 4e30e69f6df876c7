package runtime

import (
	"io"
	"slices"
)

func selfBytes(v Value) *ByteFile { return MustAs[ByteFile](v) }

// optionalSize reads the size argument of a read: absent, None and negative
// numbers mean everything.
func optionalSize(th *Thread, v Value) (int, error) {
	if !v.IsSet() || v.IsNone() {
		return -1, nil
	}
	n, err := integerOrNone(th, v)
	return max(n, -1), err
}

// truncatedSize reads the size argument of truncate of a stream in memory: absent
// and None mean its position.
func truncatedSize(th *Thread, v Value, pos int) (int, error) {
	if v = unsetNone(v); !v.IsSet() {
		return pos, nil
	}
	return integerOrNone(th, v)
}

// integerOrNone reads an argument that is no None.
func integerOrNone(th *Thread, v Value) (int, error) {
	if v.Type().Index == nil {
		return 0, th.TypeErrorf("argument should be integer or None, not '%s'", v.Type().name)
	}
	return AsIndexSized(th, v, OverflowError)
}

// usable refuses to use a file that is closed, by the words for act, or that cannot do
// what is asked.
func (f *ByteFile) usable(th *Thread, can bool, what, act string) error {
	raw := f.typ.IsSubtype(FileIOType)
	if !can && !raw && f.detached == "" {
		return unsupported(th, what)
	}
	if f.detached != "" || f.closed || f.object != nil {
		if raw {
			act = "I/O operation on"
		}
		if err := f.check(th, act+" closed file"); err != nil {
			return err
		}
	}
	switch {
	case can:
		return nil
	case f.r == nil:
		return unsupported(th, "File not open for reading")
	}
	return unsupported(th, "File not open for writing")
}

// flushable refuses to flush a closed file.
func (f *ByteFile) flushable(th *Thread) error {
	if f.w == nil || f.typ.IsSubtype(FileIOType) {
		return f.alive(th)
	}
	return f.check(th, "flush of closed file")
}

// readSize is optionalSize for a buffered file, which takes no negative
// numbers but -1.
func (f *ByteFile) readSize(th *Thread, v Value) (int, error) {
	if f.typ.IsSubtype(FileIOType) || !v.IsSet() || v.IsNone() {
		return optionalSize(th, v)
	}
	n, err := integerOrNone(th, v)
	if err == nil && n < -1 {
		err = th.ValueErrorf("read length must be non-negative or -1")
	}
	return n, err
}

func binaryRead(th *Thread, args []Value) (Value, error) {
	f := selfBytes(args[0])
	if err := f.usable(th, f.r != nil, "read", "read of"); err != nil {
		return Value{}, err
	}
	n, err := f.readSize(th, args[1])
	if err != nil {
		return Value{}, err
	}
	b, err := f.read(th, n)
	if err == nil && len(b) == 0 && n != 0 && f.blocked {
		return None, nil
	}
	return NewBytes(string(b)).Value(), err
}

// binaryRead1 is read1: what was read ahead, else what one read of the system gives.
func binaryRead1(th *Thread, args []Value) (Value, error) {
	f := selfBytes(args[0])
	if err := f.usable(th, f.r != nil, "read1", "read of"); err != nil {
		return Value{}, err
	}
	n, err := f.chunk(), error(nil)
	if args[1].IsSet() {
		n, err = AsIndexSized(th, args[1], OverflowError)
	}
	if n < 0 {
		n = f.chunk()
	}
	if err == nil && n > 0 && len(f.ahead) == 0 {
		_, err = f.fill(th, n)
	}
	return NewBytes(string(f.take(n))).Value(), err
}

// intoBuffer calls fill with the memory of a writable bytes-like object. What fill
// returns is how much it is, negative for None.
func intoBuffer(th *Thread, name string, v Value, fill func(into []byte) (int, error)) (Value, error) {
	var into []byte
	switch m := As[MemoryView](v, MemoryViewType); {
	case m != nil && !m.readonly && m.contiguous():
		if err := m.check(th); err != nil {
			return Value{}, err
		}
		into = m.data[m.start : m.start+m.count*m.itemsize]
	case As[ByteArray](v, ByteArrayType) != nil:
		into = MustAs[ByteArray](v).B
	default:
		return Value{}, th.TypeErrorf("%s() argument must be read-write bytes-like object, not %s", name, v.Type().name)
	}
	n, err := fill(into)
	if n < 0 {
		return None, err
	}
	return Int(int64(n)), err
}

func binaryReadInto(th *Thread, args []Value) (Value, error) {
	return selfBytes(args[0]).readInto(th, "read", args[1])
}

func binaryReadInto1(th *Thread, args []Value) (Value, error) {
	return selfBytes(args[0]).readInto(th, "read1", args[1])
}

// readInto is readinto, or readinto1 if what it is like is read1: it reads once at most.
func (f *ByteFile) readInto(th *Thread, like string, buffer Value) (Value, error) {
	if err := f.usable(th, f.r != nil, like, "readinto of"); err != nil {
		return Value{}, err
	}
	once := like == "read1"
	return intoBuffer(th, "readinto", buffer, func(into []byte) (int, error) {
		n := len(into)
		for len(f.ahead) < n {
			missing := n - len(f.ahead)
			if len(f.ahead) > 0 && (f.size == 0 || once && missing <= f.size) {
				break
			}
			more, err := f.fill(th, max(missing, f.size))
			if err != nil {
				return 0, err
			}
			if !more || once {
				break
			}
		}
		if n > 0 && len(f.ahead) == 0 && f.blocked {
			return -1, nil
		}
		return copy(into, f.take(n)), nil
	})
}

// binaryPeek is peek: what was read ahead, or what one read gives.
func binaryPeek(th *Thread, args []Value) (Value, error) {
	f := selfBytes(args[0])
	if err := f.usable(th, true, "", "peek of"); err != nil {
		return Value{}, err
	}
	if len(f.ahead) == 0 {
		if _, err := f.fill(th, f.chunk()); err != nil {
			return Value{}, err
		}
	}
	return newByteString(th, string(f.ahead))
}

// binaryDetach takes the raw file away from a buffered one.
func binaryDetach(th *Thread, args []Value) (Value, error) {
	f := selfBytes(args[0])
	if err := f.flushable(th); err != nil {
		return Value{}, err
	}
	if err := f.flush(th); err != nil {
		return Value{}, err
	}
	raw := f.raw()
	f.detached = "raw stream has been detached"
	return raw, nil
}

// raw is the raw file beneath.
func (f *ByteFile) raw() Value {
	if f.object != nil {
		return f.object.v
	}
	if !f.fileIO.IsSet() {
		raw := *f
		raw.Header, raw.Attrs = Header{FileIOType}, Attrs{}
		raw.ahead, raw.pending, raw.size = nil, nil, 0
		f.fileIO = raw.Value()
	}
	return f.fileIO
}

func binaryReadLine(th *Thread, args []Value) (Value, error) {
	f := selfBytes(args[0])
	if err := f.usable(th, f.r != nil, "read", "readline of"); err != nil {
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
	b, err := BytesLike(th, args[1])
	if f.w == nil || err == nil {
		if wrong := f.usable(th, f.w != nil, "write", "write to"); wrong != nil {
			err = wrong
		}
	}
	if err != nil {
		return Value{}, err
	}
	if f.object == nil && f.typ.IsSubtype(FileIOType) {
		return f.writeRaw(th, b)
	}
	return Int(int64(len(b))), f.write(th, b)
}

// writeRaw writes b to a file without a buffer, as much as it takes at present: None
// if that is nothing.
func (f *ByteFile) writeRaw(th *Thread, b string) (Value, error) {
	if err := f.startWrite(th, len(b)); err != nil {
		return Value{}, err
	}
	rest, err := f.drain(th, []byte(b), 0)
	n := len(b) - len(rest)
	if IsException(err, BlockingIOError) != nil {
		if n == 0 {
			return None, nil
		}
		err = nil
	}
	return Int(int64(n)), err
}

func binarySeek(th *Thread, args []Value) (Value, error) {
	f := selfBytes(args[0])
	if err := f.usable(th, true, "", "seek of"); err != nil {
		return Value{}, err
	}
	offset, err := AsIndexSized(th, args[1], OverflowError)
	if err != nil {
		return Value{}, err
	}
	whence := io.SeekStart
	if args[2].IsSet() {
		if whence, err = AsInt32(th, args[2]); err != nil {
			return Value{}, err
		}
	}
	raw := f.typ.IsSubtype(FileIOType)
	switch {
	case (whence < 0 || whence > 2) && !raw:
		return Value{}, th.ValueErrorf("whence value %d unsupported", whence)
	case whence < 0 || whence > 2 || whence == io.SeekStart && offset < 0 && f.object == nil:
		return Value{}, NewException(OSError, Int(22), NewStr("Invalid argument").Value())
	}
	pos, err := f.seekTo(th, int64(offset), whence)
	return Int(pos), err
}

func seekWhence(th *Thread, v Value) (int, error) {
	if !v.IsSet() {
		return io.SeekStart, nil
	}
	w, err := AsInt32(th, v)
	if err == nil && (w < 0 || w > 2) {
		err = th.ValueErrorf("invalid whence (%d, should be 0, 1 or 2)", w)
	}
	return w, err
}

func binaryTruncate(th *Thread, args []Value) (Value, error) {
	f := selfBytes(args[0])
	if err := f.usable(th, true, "", "truncate of"); err != nil {
		return Value{}, err
	}
	if err := f.usable(th, f.w != nil, "truncate", ""); err != nil {
		return Value{}, err
	}
	pos, err := f.seekTo(th, 0, io.SeekCurrent) // what was read ahead may be cut off
	if err != nil {
		return Value{}, err
	}
	return f.truncateTo(th, args[1], pos)
}

// truncateTo is truncate with the argument v, pos without one.
func (f *ByteFile) truncateTo(th *Thread, v Value, pos int64) (Value, error) {
	if v = unsetNone(v); v.IsSet() {
		n, err := AsIndexSized(th, v, OverflowError)
		if err != nil {
			return Value{}, err
		}
		pos = int64(n)
	}
	return Int(pos), f.truncate(th, pos)
}

// fileQuery makes a method that answers about an open file.
//
// Inlined it would be a copy of the closure for each.
//
//go:noinline
func fileQuery(name string, answer func(*ByteFile) Value) Method {
	return Method{name + "(self, /)", func(th *Thread, args []Value) (Value, error) {
		f := selfBytes(args[0])
		return answer(f), f.check(th, "I/O operation on closed file")
	}, InstanceMethod}
}

func binaryMethods() []Method {
	return []Method{
		{"read(self, size=-1, /)", binaryRead, InstanceMethod},
		{"readinto(self, buffer, /)", binaryReadInto, InstanceMethod},
		{"readline(self, size=-1, /)", binaryReadLine, InstanceMethod},
		{"write(self, buffer, /)", binaryWrite, InstanceMethod},
		{"seek(self, target, whence=0, /)", binarySeek, InstanceMethod},
		{"tell(self, /)", func(th *Thread, args []Value) (Value, error) {
			f := selfBytes(args[0])
			if err := f.usable(th, true, "", "I/O operation on"); err != nil {
				return Value{}, err
			}
			pos, err := f.tell(th)
			return Int(pos), err
		}, InstanceMethod},
		{"truncate(self, pos=None, /)", binaryTruncate, InstanceMethod},
		{"flush(self, /)", func(th *Thread, args []Value) (Value, error) {
			f := selfBytes(args[0])
			if err := f.flushable(th); err != nil {
				return Value{}, err
			}
			return None, f.flushAll(th)
		}, InstanceMethod},
		{"close(self, /)", func(th *Thread, args []Value) (Value, error) {
			return None, selfBytes(args[0]).close(th, args[0])
		}, InstanceMethod},
		{"fileno(self, /)", func(th *Thread, args []Value) (Value, error) { return selfBytes(args[0]).fileno(th) }, InstanceMethod},
		fileQuery("readable", func(f *ByteFile) Value { return Bool(f.r != nil) }),
		fileQuery("writable", func(f *ByteFile) Value { return Bool(f.w != nil) }),
		fileQuery("seekable", func(f *ByteFile) Value { return Bool(f.seek != nil) }),
		{"isatty(self, /)", func(th *Thread, args []Value) (Value, error) { return selfBytes(args[0]).isatty(th) }, InstanceMethod},
	}
}

// bufferedMethods are those of the buffered kinds alone.
func bufferedMethods() []Method {
	return append(binaryMethods(),
		Method{"read1(self, size=-1, /)", binaryRead1, InstanceMethod},
		Method{"readinto1(self, buffer, /)", binaryReadInto1, InstanceMethod},
		Method{"detach(self, /)", binaryDetach, InstanceMethod})
}

// fileno is the descriptor of the system's file.
func (f *ByteFile) fileno(th *Thread) (Value, error) {
	return f.ask(th, "fileno", func() (Value, error) {
		if f.fd < 0 {
			return Value{}, unsupported(th, "fileno")
		}
		return Int(int64(f.fd)), nil
	})
}

func (f *ByteFile) isatty(th *Thread) (Value, error) {
	return f.ask(th, "isatty", func() (Value, error) { return Bool(f.tty), nil })
}

// ask calls a method of the object beneath, or own for an open file of the host.
func (f *ByteFile) ask(th *Thread, method string, own func() (Value, error)) (Value, error) {
	if f.object != nil && f.detached == "" {
		return CallMethod(th, f.object.v, Intern(method))
	}
	if err := f.check(th, "I/O operation on closed file"); err != nil {
		return Value{}, err
	}
	return own()
}

// attribute is one that a file resting on an object takes from there.
func (f *ByteFile) attribute(th *Thread, name string, own func(*ByteFile) (Value, error)) (Value, error) {
	if f.detached != "" {
		return Value{}, th.ValueErrorf("%s", f.detached)
	}
	if f.object != nil {
		return GetAttr(th, f.object.v, Intern(name))
	}
	return own(f)
}

// nameOf is the attribute name, which belongs to the raw file and can be
// assigned and deleted there.
func (f *ByteFile) nameOf(th *Thread) (Value, error) {
	return f.attribute(th, "name", func(f *ByteFile) (Value, error) {
		if f.fileIO.IsSet() {
			f = selfBytes(f.fileIO)
		}
		if !f.name.IsSet() {
			return Value{}, missingAttr(th, f.Value(), Intern("name"))
		}
		return f.name, nil
	})
}

func binaryRepr(th *Thread, self Value) (Value, error) {
	f := selfBytes(self)
	if f.typ.IsSubtype(FileIOType) {
		switch {
		case f.closed:
			return strf("<%s [closed]>", f.typ.name), nil
		case !f.name.IsSet():
			return strf("<%s fd=%d mode='%s' closefd=%s>", f.typ.name, f.fd, f.mode, pythonBool(f.closesFD())), nil
		}
		name, err := Repr(th, f.name)
		return strf("<%s name=%s mode='%s' closefd=%s>", f.typ.name, name, f.mode, pythonBool(f.closesFD())), err
	}
	name, err := f.nameOf(th)
	if err != nil {
		if IsException(err, AttributeError) == nil && IsException(err, ValueError) == nil {
			return Value{}, err
		}
		return strf("<%s>", f.typ.name), nil
	}
	r, err := Repr(th, name)
	return strf("<%s name=%s>", f.typ.name, r), err
}

// closesFD reports whether closing the file closes the system's.
func (f *ByteFile) closesFD() bool { return f.c != nil }

func pythonBool(b bool) string {
	if b {
		return "True"
	}
	return "False"
}

func binaryNext(th *Thread, self Value) (Value, error) {
	f := selfBytes(self)
	if !f.typ.builtin {
		return ioNext(th, self)
	}
	if err := f.usable(th, f.r != nil, "read", "readline of"); err != nil {
		return Value{}, err
	}
	b, err := f.readLine(th, -1)
	if err != nil || len(b) == 0 {
		return Value{}, err
	}
	return NewBytes(string(b)).Value(), nil
}

func init() {
	var sample ByteFile
	members := []Member{
		{Name: "name", Get: func(th *Thread, self Value) (Value, error) { return selfBytes(self).nameOf(th) }},
		{Name: "mode", Get: func(th *Thread, self Value) (Value, error) {
			f := selfBytes(self)
			return f.attribute(th, "mode", func(f *ByteFile) (Value, error) { return NewStr(f.mode).Value(), nil })
		}},
		{Name: "closed", Get: func(th *Thread, self Value) (Value, error) {
			f := selfBytes(self)
			if f.detached != "" {
				return Value{}, th.ValueErrorf("%s", f.detached)
			}
			closed, err := f.isClosed(th)
			return Bool(closed), err
		}},
		DictMember,
	}
	slots := Slots{
		Repr: binaryRepr,
		Next: binaryNext,
		Size: func(self Value) int64 {
			f := selfBytes(self)
			return objectSize + int64(cap(f.ahead)+cap(f.pending))
		},
		Traverse: func(self Value, visit func(Value)) {
			f := selfBytes(self)
			visit(OrNone(f.fileIO))
			visit(OrNone(f.name))
			if f.object != nil {
				visit(f.object.v)
			}
		},
		New: func(_ *Thread, t *Type, _, _ []Value) (Value, error) {
			f := NewObject[ByteFile](t)
			f.detached, f.fd = uninitialized, -1
			return f.Value(), nil
		},
	}
	fileSlots := slots
	fileSlots.Init = initializer("FileIO(file, mode='r', closefd=True, opener=None)", initFileIO)
	rawMembers := append(slices.Clone(members), Member{Name: "closefd", Get: func(_ *Thread, self Value) (Value, error) {
		return Bool(selfBytes(self).closesFD()), nil
	}})
	rawMembers[0].Set = func(_ *Thread, self, v Value) error { selfBytes(self).name = v; return nil }
	AttrsField(FileIOType, &sample, &sample.Attrs)
	RegisterType(FileIOType, &TypeSpec{Name: "_io.FileIO", Base: RawIOBaseType, Slots: fileSlots,
		Methods: append(binaryMethods(), Method{"readall(self, /)", func(th *Thread, args []Value) (Value, error) {
			return binaryRead(th, []Value{args[0], Int(-1)})
		}, InstanceMethod}),
		Members: rawMembers})
	members = append(members, Member{Name: "raw", Get: func(th *Thread, self Value) (Value, error) {
		f := selfBytes(self)
		if f.detached != "" {
			return None, nil
		}
		return f.raw(), nil
	}})
	for _, d := range []struct {
		t     *Type
		name  string
		needs []string
	}{
		{BufferedReaderType, "BufferedReader", []string{"readable"}},
		{BufferedWriterType, "BufferedWriter", []string{"writable"}},
		{BufferedRandomType, "BufferedRandom", []string{"seekable", "readable", "writable"}},
	} {
		slots.Init = initializer(d.name+"(raw, buffer_size=8192)", initBuffered(d.needs))
		methods := bufferedMethods()
		if d.t != BufferedWriterType {
			methods = append(methods, Method{"peek(self, size=0, /)", binaryPeek, InstanceMethod})
		}
		AttrsField(d.t, &sample, &sample.Attrs)
		RegisterType(d.t, &TypeSpec{Name: "_io." + d.name, Base: BufferedIOBaseType,
			Slots: slots, Methods: methods, Members: members})
	}
}
