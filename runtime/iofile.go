package runtime

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
)

// ByteFile is an open binary file: FileIO, or one of the buffered kinds. What
// has been read ahead and what has not been written yet are never both there.
type ByteFile struct {
	Header
	Attrs Attrs

	r    io.Reader // nil when not readable
	w    io.Writer // nil when not writable
	seek io.Seeker // nil when not seekable
	c    io.Closer // nil for what stays open

	name    Value // the argument of open
	mode    string
	fd      int  // what fileno returns; -1 for none
	counted bool // writing uses up the output budget
	tty     bool
	closed  bool

	// object is what the file rests on if that is an object of a script, with
	// the methods of a raw file; nil for a file of the host.
	object *objectFile
	// fileIO is the raw file beneath a buffered one of the host, once asked for.
	fileIO Value
	// detached is what is wrong once the raw file was taken away; "" before.
	detached string
	// ends notes the kinds of line ends read, for a text file; nil for others.
	ends *lineEnds

	ahead   []byte // read but not consumed
	pending []byte // to be written
	path    string // what it was opened by; "" for what has none
	asked   int    // how often it was pending when its path was looked at
	size    int    // write when pending has this many bytes; 0: at once
}

// The types of binary files.
var (
	FileIOType         = &Type{}
	BufferedReaderType = &Type{}
	BufferedWriterType = &Type{}
	BufferedRandomType = &Type{}
)

const ioChunk = 8192

// check refuses to use a closed file.
func (f *ByteFile) check(th *Thread, message string) error {
	if f.detached != "" {
		return th.ValueErrorf("%s", f.detached)
	}
	closed, err := f.isClosed(th)
	if err != nil {
		return err
	}
	if closed {
		return th.ValueErrorf("%s", message)
	}
	return nil
}

func (f *ByteFile) alive(th *Thread) error { return f.check(th, "I/O operation on closed file.") }

// isClosed reports whether the file, or the object beneath, was closed.
func (f *ByteFile) isClosed(th *Thread) (bool, error) {
	if f.closed || f.object == nil {
		return f.closed, nil
	}
	return f.object.truth(th, nameClosed)
}

// system runs do, which reads or writes: without the interpreter's lock, unless
// a script's methods do the work.
func (f *ByteFile) system(th *Thread, do func()) {
	if f.object == nil {
		th.Blocking(do)
		return
	}
	f.object.th = th
	do()
}

// failure is the exception for an error of the file beneath.
func (f *ByteFile) failure(err error) error {
	if f.object != nil {
		return err
	}
	return NewOSError(err, Value{})
}

// fill reads more ahead. It returns false at the end of the file.
func (f *ByteFile) fill(th *Thread) (bool, error) {
	if err := f.flush(th); err != nil {
		return false, err
	}
	buf := make([]byte, ioChunk)
	var n int
	var err error
	f.system(th, func() { n, err = f.r.Read(buf) })
	f.ahead = append(f.ahead, buf[:n]...)
	if f.ends != nil {
		f.ends.note(buf[:n])
	}
	if err == io.EOF {
		err = nil
		if n == 0 {
			return false, nil
		}
	}
	if err != nil {
		return false, f.failure(err)
	}
	if err := th.Alloc(int64(n)); err != nil {
		return false, err
	}
	return n > 0, th.Work(1)
}

// take consumes n bytes of what was read ahead.
func (f *ByteFile) take(n int) []byte {
	b := f.ahead[:n:n]
	f.ahead = f.ahead[n:]
	if len(f.ahead) == 0 {
		f.ahead = nil
	}
	return b
}

// read reads n bytes, or all when n is negative; fewer only at the end. With
// once it is content with what one read of the system gives.
func (f *ByteFile) read(th *Thread, n int, once bool) ([]byte, error) {
	for n < 0 || len(f.ahead) < n {
		if once && len(f.ahead) > 0 {
			break
		}
		more, err := f.fill(th)
		if err != nil {
			return nil, err
		}
		if !more {
			break
		}
	}
	if n < 0 || n > len(f.ahead) {
		n = len(f.ahead)
	}
	return f.take(n), nil
}

// readLine reads up to and with the next newline, at most limit bytes.
func (f *ByteFile) readLine(th *Thread, limit int) ([]byte, error) {
	for scanned := 0; ; {
		for i := scanned; i < len(f.ahead); i++ {
			if limit >= 0 && i >= limit {
				return f.take(limit), nil
			}
			if f.ahead[i] == '\n' {
				return f.take(i + 1), nil
			}
		}
		scanned = len(f.ahead)
		if limit >= 0 && scanned >= limit {
			return f.take(limit), nil
		}
		more, err := f.fill(th)
		if err != nil {
			return nil, err
		}
		if !more {
			return f.take(len(f.ahead)), nil
		}
	}
}

// write writes b, or keeps it for later.
func (f *ByteFile) write(th *Thread, b string) error {
	if f.counted {
		if err := th.Interp.countOutput(len(b)); err != nil {
			return err
		}
	}
	if len(f.ahead) > 0 && f.seek != nil {
		// The script is at the position of what it has consumed.
		if _, err := f.seekTo(th, 0, io.SeekCurrent); err != nil {
			return err
		}
	}
	if len(f.pending)+len(b) > f.size {
		if err := f.flush(th); err != nil {
			return err
		}
	}
	f.pending = append(f.pending, b...)
	if len(b) > f.size {
		return f.flush(th)
	}
	return nil
}

// flush writes what is pending.
func (f *ByteFile) flush(th *Thread) error {
	if len(f.pending) == 0 {
		return nil
	}
	b := f.pending
	f.pending = nil
	var n int
	var err error
	f.system(th, func() { n, err = f.w.Write(b) })
	if f.size > 0 && errors.Is(err, syscall.EAGAIN) {
		f.pending = b[n:]
		return wouldBlock(0)
	}
	if err != nil {
		return f.failure(err)
	}
	if f.pending == nil {
		f.pending = b[:0]
	}
	return nil
}

// wouldBlock is the exception for a file that takes no more than the bytes
// written at present.
func wouldBlock(written int) error {
	return NewException(BlockingIOError, Int(int64(syscall.EAGAIN)), NewStr("write could not complete without blocking").Value(), Int(int64(written)))
}

// flushAll is flush that also flushes an object beneath.
func (f *ByteFile) flushAll(th *Thread) error {
	if err := f.flush(th); err != nil || f.object == nil {
		return err
	}
	_, err := CallMethod(th, f.object.v, nameFlush)
	return err
}

// seekTo moves the position; whence is as in io.Seeker.
func (f *ByteFile) seekTo(th *Thread, offset int64, whence int) (int64, error) {
	if f.seek == nil {
		return 0, unsupported(th, "underlying stream is not seekable")
	}
	if err := f.flush(th); err != nil {
		return 0, err
	}
	if whence == io.SeekCurrent {
		offset -= int64(len(f.ahead))
	}
	f.ahead = nil
	var pos int64
	var err error
	f.system(th, func() { pos, err = f.seek.Seek(offset, whence) })
	if err != nil {
		return 0, f.failure(err)
	}
	return pos, nil
}

func (f *ByteFile) tell(th *Thread) (int64, error) {
	if f.seek == nil {
		return 0, unsupported(th, "underlying stream is not seekable")
	}
	var pos int64
	var err error
	f.system(th, func() { pos, err = f.seek.Seek(0, io.SeekCurrent) })
	if err != nil {
		return 0, f.failure(err)
	}
	return pos - int64(len(f.ahead)) + int64(len(f.pending)), nil
}

// close writes what is pending and closes the file. The second time it does
// nothing.
func (f *ByteFile) close(th *Thread) error {
	if f.detached != "" {
		return th.ValueErrorf("%s", f.detached)
	}
	if closed, err := f.isClosed(th); closed || err != nil {
		return err
	}
	err := f.flush(th)
	f.closed = true
	f.ahead = nil
	th.Interp.forgetFile(f)
	if f.w != nil && f.path != "" {
		Unwatch(f.Value())
	}
	if f.fileIO.IsSet() {
		selfBytes(f.fileIO).closed = true
	}
	if f.c != nil {
		f.system(th, func() {
			if closeErr := f.c.Close(); err == nil && closeErr != nil {
				err = f.failure(closeErr)
			}
		})
	}
	return err
}

// truncater is implemented by files that can be cut off.
type truncater interface{ Truncate(size int64) error }

func (f *ByteFile) truncate(th *Thread, size int64) error {
	t, ok := f.c.(truncater)
	if f.w == nil || !ok {
		return unsupported(th, "truncate")
	}
	if err := f.flush(th); err != nil {
		return err
	}
	var err error
	f.system(th, func() { err = t.Truncate(size) })
	if err != nil {
		return f.failure(err)
	}
	return nil
}

// IsTerminal reports whether a standard stream of the host is a terminal.
func IsTerminal(stream any) bool {
	f, ok := stream.(interface{ Stat() (fs.FileInfo, error) })
	if !ok {
		return false
	}
	st, err := f.Stat()
	return err == nil && st.Mode()&fs.ModeCharDevice != 0
}
