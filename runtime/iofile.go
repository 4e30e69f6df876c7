package runtime

import (
	"errors"
	"io"
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
	closed  bool // or being closed

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
	size    int    // of the buffer; 0 for none: what is written goes on at once
	blocked bool   // the last look for more found nothing there yet, though not the end
}

// The types of binary files.
var (
	FileIOType         = &Type{}
	BufferedReaderType = &Type{}
	BufferedWriterType = &Type{}
	BufferedRandomType = &Type{}
)

const ioChunk = 8192

// uninitialized is what is wrong with an object whose __init__ was not called, or failed.
const uninitialized = "I/O operation on uninitialized object"

// check refuses to use a closed file.
func (f *ByteFile) check(th *Thread, message string) error {
	if f.detached != "" {
		return th.ValueErrorf("%s", f.detached)
	}
	closed, err := f.isClosed(th)
	if err != nil {
		return err
	}
	if closed || f.closed {
		return th.ValueErrorf("%s", message)
	}
	return nil
}

func (f *ByteFile) alive(th *Thread) error { return f.check(th, "I/O operation on closed file.") }

// isClosed reports whether the file, or the object beneath, was closed.
func (f *ByteFile) isClosed(th *Thread) (bool, error) {
	if f.object == nil {
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

// fill reads up to n bytes more ahead, 1 MiB at most. It returns false at the end
// of the file, and if there is nothing yet, which blocked tells.
func (f *ByteFile) fill(th *Thread, n int) (bool, error) {
	if err := f.flush(th); err != nil {
		return false, err
	}
	if f.r == nil { // a script has called __init__ meanwhile
		return false, unsupported(th, "read")
	}
	buf := make([]byte, min(n, 1<<20))
	var err error
	f.system(th, func() { n, err = f.r.Read(buf) })
	f.ahead = append(f.ahead, buf[:n]...)
	if f.ends != nil {
		f.ends.note(buf[:n])
	}
	f.blocked = n == 0 && errors.Is(err, syscall.EAGAIN)
	if err == io.EOF || f.blocked {
		err = nil
	}
	if err != nil {
		return false, f.failure(err)
	}
	if err := th.Alloc(int64(n)); err != nil {
		return false, err
	}
	return n > 0, th.Work(1)
}

// take consumes n bytes of what was read ahead, or all if a script's raw file has
// consumed some meanwhile.
func (f *ByteFile) take(n int) []byte {
	n = min(n, len(f.ahead))
	b := f.ahead[:n:n]
	f.ahead = f.ahead[n:]
	if len(f.ahead) == 0 {
		f.ahead = nil
	}
	return b
}

// chunk is how many bytes are read ahead at a time.
func (f *ByteFile) chunk() int {
	if f.size == 0 {
		return ioChunk
	}
	return f.size
}

// read reads n bytes, or all when n is negative; fewer at the end, if there are no
// more yet, or if the file has no buffer.
func (f *ByteFile) read(th *Thread, n int) ([]byte, error) {
	if n < 0 {
		return f.readRest(th)
	}
	for len(f.ahead) < n && (f.size > 0 || len(f.ahead) == 0) {
		want := n - len(f.ahead)
		if f.size > 0 {
			want = max(want-want%f.size, f.size)
		}
		more, err := f.fill(th, want)
		if err != nil {
			return nil, err
		}
		if !more {
			break
		}
	}
	return f.take(n), nil
}

// readRest reads all that is left: of a text file's buffer by its method read.
func (f *ByteFile) readRest(th *Thread) ([]byte, error) {
	if f.object != nil && f.object.buffered {
		if err := f.flush(th); err != nil {
			return nil, err
		}
		b, err := f.object.readBytes(th, nameRead)
		if f.ends != nil {
			f.ends.note([]byte(b))
		}
		return append(f.take(len(f.ahead)), b...), err
	}
	for {
		more, err := f.fill(th, max(ioChunk, len(f.ahead)))
		if err != nil {
			return nil, err
		}
		if !more {
			return f.take(len(f.ahead)), nil
		}
	}
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
		more, err := f.fill(th, f.chunk())
		if err != nil {
			return nil, err
		}
		if !more {
			return f.take(len(f.ahead)), nil
		}
	}
}

// startWrite prepares for n bytes to be written.
func (f *ByteFile) startWrite(th *Thread, n int) error {
	if f.counted {
		if err := th.Interp.countOutput(n); err != nil {
			return err
		}
	}
	if len(f.ahead) > 0 && f.seek != nil {
		// The script is at the position of what it has consumed.
		_, err := f.seekTo(th, 0, io.SeekCurrent)
		return err
	}
	return nil
}

// write writes b, or keeps it for later.
func (f *ByteFile) write(th *Thread, b string) error {
	if err := f.startWrite(th, len(b)); err != nil {
		return err
	}
	for len(f.pending) > 0 && len(f.pending)+len(b) > f.size { // a script's raw file may write to this one
		if err := f.flush(th); err != nil {
			return f.keepFor(err, b, 0)
		}
	}
	if len(b) < f.size {
		f.pending = append(f.pending, b...)
		return nil
	}
	all := append(f.pending, b...) // in the memory of what was pending before
	f.pending = nil
	rest, err := f.drain(th, all, max(f.size-1, 0))
	if err != nil {
		return f.keepFor(err, string(rest), len(b)-len(rest))
	}
	f.pending = append(append(all[:0], rest...), f.pending...)
	return nil
}

// keepFor keeps what there is room for of b, which could not be written because of
// err. If the file only takes no more at present and there is room for all, nothing
// is wrong; else the exception counts what was kept beside the bytes written.
func (f *ByteFile) keepFor(err error, b string, written int) error {
	if IsException(err, BlockingIOError) == nil || f.size == 0 {
		return err
	}
	n := max(0, min(len(b), f.size-len(f.pending)))
	f.pending = append(f.pending, b[:n]...)
	if n == len(b) {
		return nil
	}
	return wouldBlock(written + n)
}

// flush writes what is pending.
func (f *ByteFile) flush(th *Thread) error {
	if len(f.pending) == 0 {
		return nil
	}
	b := f.pending
	f.pending = nil
	rest, err := f.drain(th, b, 0)
	switch {
	case err == nil && f.pending == nil:
		f.pending = b[:0]
	case err != nil && (!f.counted || IsException(err, BlockingIOError) != nil):
		f.pending = append(rest, f.pending...)
	}
	return err
}

// drain writes b until at most keep bytes of it are left, which it returns.
func (f *ByteFile) drain(th *Thread, b []byte, keep int) (rest []byte, err error) {
	for len(b) > keep && err == nil {
		if f.w == nil { // a script has called __init__ meanwhile
			return b, unsupported(th, "write")
		}
		var n int
		f.system(th, func() { n, err = f.w.Write(b) })
		b = b[n:]
		if err == nil && n == 0 {
			err = th.Work(1)
		}
	}
	switch {
	case errors.Is(err, syscall.EAGAIN):
		err = wouldBlock(0)
	case err != nil:
		err = f.failure(err)
	}
	return b, err
}

// wouldBlock is the exception for a file that takes no more than the bytes
// written at present.
func wouldBlock(written int) error {
	return NewException(BlockingIOError, Int(int64(syscall.EAGAIN)), NewStr("write could not complete without blocking").Value(), Int(int64(written)))
}

// flushAll is flush that also flushes an object beneath: a text file's buffer, or the
// raw file of a buffer to read alone.
func (f *ByteFile) flushAll(th *Thread) error {
	if err := f.flush(th); err != nil || f.object == nil || f.w != nil && !f.object.buffered {
		return err
	}
	_, err := CallMethod(th, f.object.v, nameFlush)
	return err
}

// seekTo moves the position; whence is as in io.Seeker.
func (f *ByteFile) seekTo(th *Thread, offset int64, whence int) (int64, error) {
	switch {
	case f.seek != nil:
	case f.typ.IsSubtype(FileIOType):
		return 0, NewOSError(syscall.ESPIPE, Value{})
	default:
		return 0, unsupported(th, "File or stream is not seekable.")
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
	var pos int64
	err := error(syscall.ESPIPE)
	if seek := f.seek; seek != nil || f.object != nil {
		if seek == nil {
			seek = f.object // which has its own words
		}
		f.system(th, func() { pos, err = seek.Seek(0, io.SeekCurrent) })
	}
	if err != nil {
		return 0, f.failure(err)
	}
	return max(0, pos-int64(len(f.ahead))+int64(len(f.pending))), nil
}

// close writes what is pending, by the flush method of self, which is f or the text
// file around it, and closes the file even if that fails. The second time it does nothing.
func (f *ByteFile) close(th *Thread, self Value) error {
	if f.detached != "" {
		return th.ValueErrorf("%s", f.detached)
	}
	if closed, err := f.isClosed(th); closed || err != nil {
		return err
	}
	err := f.flushBy(th, self)
	f.closed = true
	f.ahead, f.pending = nil, nil
	th.Interp.forgetFile(f)
	if !f.typ.hasDel {
		Unwatch(f.Value())
	}
	if f.fileIO.IsSet() {
		selfBytes(f.fileIO).closed = true
	}
	if f.c != nil {
		var closing error
		f.system(th, func() { closing = f.c.Close() })
		if closing != nil {
			err = alsoFailed(th, err, f.failure(closing))
		}
	}
	f.closed = f.object == nil // else the object tells
	return err
}

// flushBy is the flush method of self, f or the text file around it: a class of a
// script, or an object, may have another.
func (f *ByteFile) flushBy(th *Thread, self Value) error {
	if self.Type().builtin && !attrsOf(self).get(nameFlush).IsSet() {
		return f.flushAll(th)
	}
	_, err := CallMethod(th, self, nameFlush)
	return err
}

// alsoFailed is the error of a second step that is taken even if the first failed: if
// both did, the second's, in whose context the first's stands.
func alsoFailed(th *Thread, first, second error) error {
	if second == nil {
		return first
	}
	e, ok := second.(*Exception)
	if before, failed := first.(*Exception); ok && failed {
		SetContext(th, e, before)
	}
	return second
}

// truncater is implemented by files that can be cut off.
type truncater interface{ Truncate(size int64) error }

func (f *ByteFile) truncate(th *Thread, size int64) error {
	t, ok := f.c.(truncater)
	if !ok {
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
