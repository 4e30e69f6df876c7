package runtime

import (
	"io"
	"io/fs"
	"time"
)

// Host is everything a script can reach outside its own memory. A script gets
// nothing it was not given: package interp's default host has no files, no
// environment and no real entropy. Methods may be called from any goroutine.
type Host interface {
	// Clock is the one clock that time.*, sleep and the event loop read.
	Clock() Clock
	// Random fills b with random bytes, for random.seed() and os.urandom.
	Random(b []byte) error
	// Stdin, Stdout and Stderr are the script's standard streams.
	Stdin() io.Reader
	Stdout() io.Writer
	Stderr() io.Writer
	// OpenFile opens a file as os.OpenFile does; fs.ErrPermission when the
	// script has no file access.
	OpenFile(name string, flag int, perm fs.FileMode) (File, error)
	// ReadModule returns the source of an importable file; fs.ErrNotExist when
	// there is none. IsPackageDir reports whether a directory exists.
	ReadModule(path string) ([]byte, error)
	IsDir(path string) bool
	// Getenv looks up an environment variable.
	Getenv(name string) (string, bool)
	// Allows reports whether the script may use what it needs no function of
	// the host for.
	Allows(what Access) bool
}

// Access is something outside of the script that a host may allow.
type Access uint8

// What Host.Allows decides.
const (
	// Network is sockets and the look-up of names.
	Network Access = iota
	// Processes is starting programs, and pipes to them.
	Processes
	// Signals is handling, and sending, the signals of the process.
	Signals
	// Files is the file system of the process, beside the files that OpenFile
	// opens: folders and names, the working folder; and the whole environment.
	Files
)

// MayUse raises PermissionError unless the host allows it.
func (th *Thread) MayUse(what Access) error {
	if th.Interp.Host.Allows(what) {
		return nil
	}
	return NewOSError(fs.ErrPermission, Value{})
}

// File is an open file. The os package's files satisfy it.
type File interface {
	io.ReadWriteSeeker
	io.Closer
}

// Clock tells time and waits. The real clock is the machine's; the virtual one
// jumps to the next deadline when nothing can run.
type Clock interface {
	// Now is the wall clock's time.
	Now() time.Time
	// Monotonic is the time since an arbitrary start; never goes back.
	Monotonic() time.Duration
	// Sleep blocks the calling goroutine until d has passed or cancel is
	// closed, and reports whether the time has passed.
	Sleep(d time.Duration, cancel <-chan struct{}) bool
}
