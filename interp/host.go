package interp

import (
	"bytes"
	crand "crypto/rand"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/asyn-lang/asyn/runtime"
)

// sandbox is the default runtime.Host: nothing but a clock, until options open
// more.
type sandbox struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	clock          runtime.Clock
	entropy        io.Reader
	files          bool // the process's files, environment and entropy
	network        bool
	processes      bool // other processes, and the signals of this one
}

func newSandbox() *sandbox {
	return &sandbox{stdin: orEmpty(nil), stdout: io.Discard, stderr: io.Discard, clock: realClock{time.Now()}, entropy: crand.Reader}
}

func orDiscard(w io.Writer) io.Writer {
	if w == nil {
		return io.Discard
	}
	return w
}

func orEmpty(r io.Reader) io.Reader {
	if r == nil {
		return bytes.NewReader(nil)
	}
	return r
}

func (s *sandbox) system() {
	s.stdin, s.stdout, s.stderr = os.Stdin, os.Stdout, os.Stderr
	s.files, s.network, s.processes = true, true, true
}

// Clock implements runtime.Host.
func (s *sandbox) Clock() runtime.Clock { return s.clock }

// Random implements runtime.Host.
func (s *sandbox) Random(b []byte) error {
	_, err := io.ReadFull(s.entropy, b)
	return err
}

// Stdin implements runtime.Host.
func (s *sandbox) Stdin() io.Reader { return s.stdin }

// Stdout implements runtime.Host.
func (s *sandbox) Stdout() io.Writer { return s.stdout }

// Stderr implements runtime.Host.
func (s *sandbox) Stderr() io.Writer { return s.stderr }

// OpenFile implements runtime.Host.
func (s *sandbox) OpenFile(name string, flag int, perm fs.FileMode) (runtime.File, error) {
	if !s.files {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	f, err := os.OpenFile(name, flag, perm)
	if err != nil {
		return nil, err
	}
	return f, nil
}

// ReadModule implements runtime.Host.
func (s *sandbox) ReadModule(path string) ([]byte, error) {
	if !s.files {
		return nil, &fs.PathError{Op: "open", Path: path, Err: fs.ErrNotExist}
	}
	return os.ReadFile(path)
}

// IsDir implements runtime.Host.
func (s *sandbox) IsDir(path string) bool {
	if !s.files {
		return false
	}
	st, err := os.Stat(path)
	return err == nil && st.IsDir()
}

// Getenv implements runtime.Host.
func (s *sandbox) Getenv(name string) (string, bool) {
	if !s.files {
		return "", false
	}
	return os.LookupEnv(name)
}

// Allows implements runtime.Host.
func (s *sandbox) Allows(what runtime.Access) bool {
	switch what {
	case runtime.Network:
		return s.network
	case runtime.Processes, runtime.Signals:
		return s.processes
	case runtime.Files:
		return s.files
	}
	return false
}
