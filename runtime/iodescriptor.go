package runtime

import (
	"io"
	"weak"
)

// openFilesKey is the key of an interpreter's openFiles.
type openFilesKey struct{}

// openFiles are the files that a script has open, by descriptor. A script can
// use no other descriptors: those of the process are not its own.
type openFiles struct {
	// known are files that may still be collected.
	known map[int]weak.Pointer[ByteFile]
	// held are those that a script has by their descriptors.
	held map[int]*heldFile
}

// heldFile is a file that stays open until the script closes it, or with the
// interpreter, which owns it.
type heldFile struct {
	*ByteFile
}

// Close implements io.Closer.
func (f *heldFile) Close() error { return f.c.Close() }

func (in *Interpreter) openFiles() *openFiles {
	if files, ok := in.State(openFilesKey{}).(*openFiles); ok {
		return files
	}
	files := &openFiles{known: make(map[int]weak.Pointer[ByteFile]), held: make(map[int]*heldFile)}
	in.SetState(openFilesKey{}, files)
	return files
}

// rememberFile lets a script open the descriptor of a file that it has open.
// The file may still be collected.
func (in *Interpreter) rememberFile(f *ByteFile) {
	if f.fd >= 3 {
		in.openFiles().known[f.fd] = weak.Make(f)
	}
}

// openFile is the open file with a descriptor, or nil.
func (in *Interpreter) openFile(fd int) *ByteFile {
	files := in.openFiles()
	if f := files.held[fd]; f != nil {
		return f.ByteFile
	}
	if f := files.known[fd].Value(); f != nil && !f.closed {
		return f
	}
	return nil
}

// forgetFile says that f is closed, and with it what else has its descriptor.
func (in *Interpreter) forgetFile(f *ByteFile) {
	if f.c == nil || f.fd < 3 {
		return
	}
	files := in.openFiles()
	delete(files.known, f.fd)
	if h := files.held[f.fd]; h != nil {
		delete(files.held, f.fd)
		in.Disown(h)
	}
}

// OpenDescriptor lets the script use file by its descriptor fd, until it is
// closed by CloseDescriptor, by a file that open(fd) made, or with the
// interpreter.
func (th *Thread) OpenDescriptor(fd int, file io.ReadWriteCloser) {
	f := &ByteFile{Header: Header{FileIOType}, name: Int(int64(fd)), mode: "rb+", fd: fd, r: file, w: file, c: file}
	if s, ok := file.(io.Seeker); ok {
		if _, err := s.Seek(0, io.SeekCurrent); err == nil {
			f.seek = s
		}
	}
	h := &heldFile{f}
	th.Interp.openFiles().held[fd] = h
	th.Interp.Own(h)
}

// Descriptor is what reads, writes and closes the file that a script has open
// as fd, each nil if that cannot be done. A descriptor that is none of the
// script's raises OSError.
func (th *Thread) Descriptor(fd int) (r io.Reader, w io.Writer, c io.Closer, err error) {
	f := th.Interp.openFile(fd)
	if s := th.Interp.streams(); fd >= 0 && fd <= 2 {
		f = [...]*ByteFile{s.stdin.file, s.stdout.file, s.stderr.file}[fd]
	}
	if f == nil {
		return nil, nil, nil, NewOSError(errBadDescriptor, Value{})
	}
	return f.r, f.w, f.c, nil
}

// CountDescriptor charges n bytes that are to be written to fd as output, if
// that is one of the standard streams.
func (th *Thread) CountDescriptor(fd, n int) error {
	if fd > 2 {
		return nil
	}
	return th.Interp.countOutput(n)
}

// CloseDescriptor closes fd. The standard streams stay open.
func (th *Thread) CloseDescriptor(fd int) error {
	_, _, c, err := th.Descriptor(fd)
	if err != nil || c == nil {
		return err
	}
	if f := th.Interp.openFile(fd); f != nil {
		th.Interp.forgetFile(f)
	}
	th.Blocking(func() { err = c.Close() })
	if err != nil {
		return NewOSError(err, Value{})
	}
	return nil
}
