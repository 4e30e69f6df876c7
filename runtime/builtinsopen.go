package runtime

import (
	"io/fs"
	"os"
	"strings"
)

var nameFSPath = Intern("__fspath__")

// fsPath is os.fspath(v) as text, without a null byte.
func fsPath(th *Thread, v Value) (string, error) {
	text, err := pathText(th, v)
	if err == nil && strings.IndexByte(text, 0) >= 0 {
		return "", th.ValueErrorf("embedded null byte")
	}
	return text, err
}

// pathText is os.fspath(v) as text.
func pathText(th *Thread, v Value) (string, error) {
	v, err := pathValue(th, v)
	if err != nil {
		return "", err
	}
	if s := AsStr(v); s != nil {
		return s.s, nil
	}
	return MustAs[Bytes](v).B, nil
}

// pathValue is os.fspath(v), a str or bytes.
func pathValue(th *Thread, v Value) (Value, error) {
	if AsStr(v) != nil || v.Type().IsSubtype(BytesType) {
		return v, nil
	}
	p, ok, err := CallSpecial(th, v, nameFSPath)
	switch {
	case err != nil:
		return Value{}, err
	case !ok:
		name := v.Type().name
		return Value{}, th.TypeErrorf("expected str, bytes or os.PathLike object, not %s", name[strings.LastIndexByte(name, '.')+1:])
	case AsStr(p) == nil && !p.Type().IsSubtype(BytesType):
		return Value{}, th.TypeErrorf("expected %s.__fspath__() to return str or bytes, not %s", v.Type().name, p.Type().name)
	}
	return p, nil
}

// FSPath is os.fspath(v) as text.
func FSPath(th *Thread, v Value) (string, error) { return fsPath(th, v) }

// openMode is the mode argument of open, taken apart.
type openMode struct {
	read, write, append, create, update, binary bool
}

func parseOpenMode(th *Thread, mode string) (openMode, error) {
	var m openMode
	text := false
	for i, c := range mode {
		if strings.ContainsRune(mode[:i], c) {
			return m, th.ValueErrorf("invalid mode: %s", QuoteStr(mode))
		}
		switch c {
		case 'r':
			m.read = true
		case 'w':
			m.write = true
		case 'a':
			m.append = true
		case 'x':
			m.create = true
		case '+':
			m.update = true
		case 'b':
			m.binary = true
		case 't':
			text = true
		default:
			return m, th.ValueErrorf("invalid mode: %s", QuoteStr(mode))
		}
	}
	n := 0
	for _, on := range [...]bool{m.read, m.write, m.append, m.create} {
		if on {
			n++
		}
	}
	switch {
	case text && m.binary:
		return m, th.ValueErrorf("can't have text and binary mode at once")
	case n > 1:
		return m, th.ValueErrorf("must have exactly one of create/read/write/append mode")
	case n == 0:
		return m, th.ValueErrorf("Must have exactly one of create/read/write/append mode and at most one plus")
	}
	return m, nil
}

// flags are those of os.OpenFile.
func (m openMode) flags() int {
	flag := os.O_RDONLY
	switch {
	case m.update:
		flag = os.O_RDWR
	case !m.read:
		flag = os.O_WRONLY
	}
	switch {
	case m.write:
		flag |= os.O_CREATE | os.O_TRUNC
	case m.append:
		flag |= os.O_CREATE | os.O_APPEND
	case m.create:
		flag |= os.O_CREATE | os.O_EXCL
	}
	return flag
}

// rawMode is the mode attribute of the FileIO for this mode.
func (m openMode) rawMode() string {
	switch {
	case m.create && m.update:
		return "xb+"
	case m.create:
		return "xb"
	case m.append && m.update:
		return "ab+"
	case m.append:
		return "ab"
	case m.update:
		return "rb+"
	case m.read:
		return "rb"
	}
	return "wb"
}

// openArguments are the optional arguments of open that text files take.
type openArguments struct {
	buffering                 int
	encoding, errors, newline string
	hasNewline                bool
}

func (o *openArguments) read(th *Thread, m openMode, args []Value) error {
	o.buffering = -1
	if args[2].IsSet() {
		var err error
		if o.buffering, err = AsIndexSized(th, args[2], OverflowError); err != nil {
			return err
		}
	}
	if m.binary {
		for i, what := range [...]string{"an encoding", "an errors", "a newline"} {
			if v := args[3+i]; AsStr(OrNone(v)) != nil {
				return th.ValueErrorf("binary mode doesn't take %s argument", what)
			}
		}
	}
	return o.readText(th, "open", args[3:6])
}

// readText reads the arguments encoding, errors and newline of a function; absent ones
// and None leave what o has.
func (o *openArguments) readText(th *Thread, function string, args []Value) error {
	for i, a := range [...]struct {
		what string
		into *string
	}{{"encoding", &o.encoding}, {"errors", &o.errors}, {"newline", &o.newline}} {
		v := unsetNone(args[i])
		if !v.IsSet() {
			continue
		}
		s := AsStr(v)
		if s == nil {
			return th.TypeErrorf("%s() argument '%s' must be str or None, not %s", function, a.what, GivenName(v))
		}
		var err error
		if *a.into, err = textForC(th, s); err != nil {
			return err
		}
		o.hasNewline = o.hasNewline || a.what == "newline"
	}
	return nil
}

// checkText checks what a text file needs, which CPython does when the file is
// open.
func (o *openArguments) checkText(th *Thread) error {
	if o.buffering == 0 {
		return th.ValueErrorf("can't have unbuffered text I/O")
	}
	switch o.newline {
	case "", "\n", "\r", "\r\n":
	default:
		return th.ValueErrorf("illegal newline value: %s", o.newline)
	}
	if o.encoding == "" || o.encoding == "locale" {
		o.encoding = "UTF-8"
	}
	if o.errors == "" {
		o.errors = "strict"
	}
	_, err := findCodec(th, o.encoding, "open")
	return err
}

func builtinOpen(th *Thread, args []Value) (Value, error) {
	mode := "r"
	if args[1].IsSet() {
		s := AsStr(args[1])
		if s == nil {
			return Value{}, th.TypeErrorf("open() argument 'mode' must be str, not %s", GivenName(args[1]))
		}
		var err error
		if mode, err = textForC(th, s); err != nil {
			return Value{}, err
		}
	}
	m, err := parseOpenMode(th, mode)
	if err != nil {
		return Value{}, err
	}
	var o openArguments
	if err := o.read(th, m, args); err != nil {
		return Value{}, err
	}
	if m.binary && o.buffering == 1 {
		const message = "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used"
		if err := th.Warn(RuntimeWarning, message); err != nil {
			return Value{}, err
		}
	}
	how := openHow{buffering: o.buffering, opener: unsetNone(args[7])}
	if args[6].IsSet() {
		closes, err := Truth(th, args[6])
		if err != nil {
			return Value{}, err
		}
		how.keepFD = !closes
	}
	file := args[0]
	if !IsInteger(file) {
		if file, err = pathValue(th, file); err != nil {
			return Value{}, err
		}
	}
	f, err := openBytes(th, file, m, how)
	if err != nil {
		return Value{}, err
	}
	th.Interp.rememberFile(f)
	th.watchFile(f)
	if m.binary {
		return f.Value(), nil
	}
	if err := o.checkText(th); err != nil {
		if closing := f.close(th, f.Value()); closing != nil {
			err = closing
		}
		return Value{}, err
	}
	t := &TextFile{Header: Header{TextFileType}, mode: NewStr(mode).Value()}
	t.start(f, o)
	t.lineBuffered = o.buffering == 1
	return t.Value(), nil
}

// openHow is how open and FileIO open a file beside the mode.
type openHow struct {
	buffering int
	keepFD    bool  // closing leaves a descriptor open
	opener    Value // makes the descriptor; unset for none
}

// closeOnExec is the flag that openers get beside those of the mode: Linux's
// O_CLOEXEC.
const closeOnExec = 0o2000000

// openBytes opens the binary file beneath, by path or by descriptor.
func openBytes(th *Thread, file Value, m openMode, how openHow) (*ByteFile, error) {
	f := &ByteFile{name: file, mode: m.rawMode(), fd: -1, size: ioChunk}
	if how.buffering > 1 {
		f.size = how.buffering
	}
	if err := f.open(th, file, m, how); err != nil {
		return nil, err
	}
	if !m.read && !m.update {
		f.r = nil
	}
	if m.read && !m.update {
		f.w = nil
	}
	f.typ = byteFileType(m, how.buffering)
	if f.typ == FileIOType {
		f.size = 0
	}
	return f, nil
}

// open gives f the file of the host.
func (f *ByteFile) open(th *Thread, file Value, m openMode, how openHow) error {
	if IsInteger(file) {
		return f.attach(th, file, how)
	}
	path, err := fsPath(th, file)
	if err != nil {
		return err
	}
	if how.keepFD {
		return th.ValueErrorf("Cannot use closefd=False with file name")
	}
	if how.opener.IsSet() {
		fd, err := Call(th, how.opener, file, Int(int64(m.flags()|closeOnExec)))
		if err != nil {
			return err
		}
		if !IsInteger(fd) {
			return th.TypeErrorf("expected integer from opener")
		}
		if n, err := AsIndexSized(th, fd, OverflowError); err != nil || n < 0 {
			if err == nil {
				err = th.ValueErrorf("opener returned %d", n)
			}
			return err
		}
		return f.attach(th, fd, how)
	}
	if th.Interp.Host == nil {
		return NewOSError(fs.ErrPermission, file)
	}
	if err := th.FlushDropped(path); err != nil {
		return err
	}
	var h File
	th.Blocking(func() { h, err = openRegular(th.Interp.Host, path, m) })
	if err != nil {
		return NewOSError(err, file)
	}
	f.r, f.w, f.c = h, h, h
	if _, err := h.Seek(0, seekEndIf(m.append)); err == nil {
		f.seek = h
	}
	if d, ok := h.(interface{ Fd() uintptr }); ok {
		f.fd = int(d.Fd())
	}
	f.path = path
	return nil
}

func seekEndIf(end bool) int {
	if end {
		return 2
	}
	return 1
}

// openRegular opens a file that is no directory, which the system would open
// for reading.
func openRegular(host Host, path string, m openMode) (File, error) {
	h, err := host.OpenFile(path, m.flags(), 0o666)
	if err != nil {
		return nil, err
	}
	if isDirectory(h) {
		h.Close()
		return nil, errIsDirectory
	}
	return h, nil
}

// isDirectory reports whether file is a directory of the host.
func isDirectory(file any) bool {
	st, ok := file.(interface{ Stat() (fs.FileInfo, error) })
	if !ok {
		return false
	}
	info, err := st.Stat()
	return err == nil && info.IsDir()
}

// attach opens a descriptor: of a standard stream, or of a file that the script
// has open. There are no others.
func (f *ByteFile) attach(th *Thread, file Value, how openHow) error {
	if file.Type() == BoolType {
		if err := th.Warn(RuntimeWarning, "bool is used as a file descriptor"); err != nil {
			return err
		}
	}
	fd, err := AsIndexSized(th, file, OverflowError)
	if err != nil {
		return err
	}
	if fd < 0 {
		return th.ValueErrorf("negative file descriptor")
	}
	s := th.Interp.streams()
	if std := map[int]*TextFile{0: s.stdin, 1: s.stdout, 2: s.stderr}[fd]; std != nil {
		f.r, f.w, f.fd, f.counted, f.tty = std.file.r, std.file.w, std.file.fd, std.file.counted, std.file.tty
		return nil
	}
	same := th.Interp.openFile(fd)
	if same == nil {
		return NewOSError(errBadDescriptor, Value{})
	}
	if isDirectory(same.c) {
		return NewOSError(errIsDirectory, file)
	}
	if err := same.flush(th); err != nil {
		return err
	}
	f.r, f.w, f.seek, f.fd, f.tty = same.r, same.w, same.seek, fd, same.tty
	if !how.keepFD {
		f.c = same.c
	}
	return nil
}

func byteFileType(m openMode, buffering int) *Type {
	switch {
	case buffering == 0:
		return FileIOType
	case m.update:
		return BufferedRandomType
	case m.read:
		return BufferedReaderType
	}
	return BufferedWriterType
}
