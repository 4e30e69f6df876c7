package runtime

import (
	"io"
	"strings"
	"syscall"
)

// objectFile makes an object of a script, which has the methods of a raw file or
// of a buffered one, a file that a ByteFile can rest on. It serves io.Reader and
// its like on the thread that uses the ByteFile.
type objectFile struct {
	th *Thread // set before each use
	v  Value
	// buffered says that v is read with read1 or read and gets bytes to write,
	// as a text file does; else with readinto, as a buffered file does.
	buffered bool
}

var (
	nameClosed   = Intern("closed")
	nameReadInto = Intern("readinto")
	nameRead1    = Intern("read1")
	nameRead     = Intern("read")
	nameSeek     = Intern("seek")
	nameTell     = Intern("tell")
	nameTruncate = Intern("truncate")
	nameClose    = Intern("close")
)

// truth is the truth of an attribute.
func (o *objectFile) truth(th *Thread, name *Str) (bool, error) {
	v, err := GetAttr(th, o.v, name)
	if err != nil {
		return false, err
	}
	return Truth(th, v)
}

// Read implements io.Reader.
func (o *objectFile) Read(b []byte) (int, error) {
	if o.buffered {
		return o.readSome(b)
	}
	into := NewByteArray(b)
	view, err := NewMemoryView(o.th, into.Value())
	if err != nil {
		return 0, err
	}
	r, err := CallMethod(o.th, o.v, nameReadInto, view.Value())
	if err != nil {
		return 0, err
	}
	if r.IsNone() {
		return 0, syscall.EAGAIN
	}
	n, err := AsIndexSized(o.th, r, OverflowError)
	if cause := IsException(err, TypeError); cause != nil {
		e := NewException(OSError, NewStr("raw readinto() failed").Value())
		e.SetCause(cause.Value())
		return 0, e
	}
	if err != nil {
		return 0, err
	}
	if n < 0 || n > len(b) {
		return 0, o.th.Raisef(OSError, "raw readinto() returned invalid length %d (should have been between 0 and %d)", n, len(b))
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// readSome reads from a buffered file, by read1 if it has that.
func (o *objectFile) readSome(b []byte) (int, error) {
	method := nameRead1
	if fn, err := LookupAttr(o.th, o.v, method); err != nil {
		return 0, err
	} else if !fn.IsSet() {
		method = nameRead
	}
	data, err := o.readBytes(o.th, method, Int(int64(len(b))))
	switch {
	case err != nil:
		return 0, err
	case len(data) > len(b):
		return 0, o.th.Raisef(OSError, "read() returned %d bytes where %d were asked for", len(data), len(b))
	case data == "":
		return 0, io.EOF
	}
	return copy(b, data), nil
}

// readBytes calls a method of the object that returns bytes.
func (o *objectFile) readBytes(th *Thread, method *Str, args ...Value) (string, error) {
	r, err := CallMethod(th, o.v, method, args...)
	if err != nil {
		return "", err
	}
	data, ok := bufferView(r)
	if !ok {
		return "", th.TypeErrorf("underlying %s() should have returned a bytes-like object, not '%s'", method.s, r.Type().name)
	}
	return data, th.Alloc(int64(len(data)))
}

// Write implements io.Writer; of a raw file it is one call, which may write less.
func (o *objectFile) Write(b []byte) (int, error) {
	if o.buffered {
		_, err := CallMethod(o.th, o.v, nameWrite, NewBytes(string(b)).Value())
		return len(b), err
	}
	view, err := NewMemoryView(o.th, NewBytes(string(b)).Value())
	if err != nil {
		return 0, err
	}
	r, err := CallMethod(o.th, o.v, nameWrite, view.Value())
	if err != nil {
		return 0, err
	}
	if r.IsNone() {
		return 0, syscall.EAGAIN
	}
	n, err := AsIndexSized(o.th, r, OverflowError)
	if err == nil && (n < 0 || n > len(b)) {
		n, err = 0, o.th.Raisef(OSError, "raw write() returned invalid length %d (should have been between 0 and %d)", n, len(b))
	}
	return n, err
}

// Seek implements io.Seeker.
func (o *objectFile) Seek(offset int64, whence int) (int64, error) {
	var r Value
	var err error
	if offset == 0 && whence == io.SeekCurrent {
		r, err = CallMethod(o.th, o.v, nameTell)
	} else {
		r, err = CallMethod(o.th, o.v, nameSeek, Int(offset), Int(int64(whence)))
	}
	if err != nil {
		return 0, err
	}
	n, err := AsIndexSized(o.th, r, OverflowError)
	if err == nil && n < 0 && !o.buffered {
		return 0, o.th.Raisef(OSError, "Raw stream returned invalid position %d", n)
	}
	return int64(n), err
}

// Truncate implements truncater.
func (o *objectFile) Truncate(size int64) error {
	_, err := CallMethod(o.th, o.v, nameTruncate, Int(size))
	return err
}

// Close implements io.Closer.
func (o *objectFile) Close() error {
	_, err := CallMethod(o.th, o.v, nameClose)
	return err
}

// rest makes f, which has no file beneath yet, rest on an object.
func (f *ByteFile) rest(th *Thread, v Value, buffered bool) error {
	o := &objectFile{th: th, v: v, buffered: buffered}
	f.object, f.fd, f.c, f.detached = o, -1, o, ""
	f.r, f.w, f.seek = nil, nil, nil
	f.ahead, f.pending, f.closed = nil, nil, false
	for _, can := range [...]struct {
		method string
		set    func()
	}{{"readable", func() { f.r = o }}, {"writable", func() { f.w = o }}, {"seekable", func() { f.seek = o }}} {
		r, err := CallMethod(th, v, Intern(can.method))
		if err != nil {
			return err
		}
		is, err := Truth(th, r)
		if err != nil {
			return err
		}
		if is {
			can.set()
		}
	}
	return nil
}

// initializer makes the Init slot of a type from a function that gets the
// arguments by the signature.
func initializer(sig string, fn func(th *Thread, self Value, args []Value) error) func(th *Thread, self Value, args, names []Value) error {
	params := NewNative("", sig, nil)
	return func(th *Thread, self Value, args, names []Value) error {
		bound, err := params.BindArgs(th, args, names)
		if err != nil {
			return err
		}
		return fn(th, self, bound)
	}
}

// initBuffered makes the __init__ of a buffered file around a raw one, which
// must be all that needs says.
func initBuffered(needs []string) func(th *Thread, self Value, args []Value) error {
	return func(th *Thread, self Value, args []Value) error {
		f := selfBytes(self)
		f.detached = uninitialized
		for _, method := range needs {
			r, err := CallMethod(th, args[0], Intern(method))
			if err != nil {
				return err
			}
			if is, err := Truth(th, r); err != nil || !is {
				if err == nil {
					err = unsupported(th, "File or stream is not "+method+".")
				}
				return err
			}
		}
		size := ioChunk
		if args[1].IsSet() {
			var err error
			if size, err = AsIndexSized(th, args[1], OverflowError); err != nil {
				return err
			}
		}
		if size <= 0 {
			return th.ValueErrorf("buffer size must be strictly positive")
		}
		f.size = size
		if err := f.rest(th, args[0], false); err != nil {
			f.detached = uninitialized
			return err
		}
		switch {
		case f.typ.IsSubtype(BufferedReaderType):
			f.w = nil
		case f.typ.IsSubtype(BufferedWriterType):
			f.r = nil
		}
		th.watchFile(f)
		return nil
	}
}

// initFileIO is FileIO.__init__.
func initFileIO(th *Thread, self Value, args []Value) error {
	mode := "r"
	if args[1].IsSet() {
		s := AsStr(args[1])
		if s == nil {
			return th.TypeErrorf("FileIO() argument 'mode' must be str, not %s", args[1].Type().name)
		}
		mode = s.s
	}
	m, err := parseOpenMode(th, mode)
	switch {
	case strings.Trim(mode, "rwaxb+") != "":
		return th.ValueErrorf("invalid mode: %s", mode)
	case err != nil:
		return th.ValueErrorf("Must have exactly one of create/read/write/append mode and at most one plus")
	}
	opened, err := openBytes(th, args[0], m, openHow{buffering: 0, keepFD: args[2].IsSet() && args[2] == False, opener: unsetNone(args[3])})
	if err != nil {
		return err
	}
	f := selfBytes(self)
	header, attrs := f.Header, f.Attrs
	*f = *opened
	f.Header, f.Attrs = header, attrs
	th.Interp.rememberFile(f)
	if f.typ == FileIOType {
		return nil
	}
	return SetAttr(th, self, Intern("name"), f.name) // a subclass may want to know
}
