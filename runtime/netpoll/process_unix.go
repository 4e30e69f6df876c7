//go:build unix

package netpoll

import (
	"os"
	"syscall"
)

// Process is a program to start.
type Process struct {
	Path  string   // of its file
	Args  []string // from its name on
	Env   []string
	Dir   string // "" for the present one
	Files [3]int // the descriptors it gets as its standard streams
	// NewSession makes it the leader of a session of its own.
	NewSession bool
}

// Start starts the program and returns its process number.
func (p *Process) Start() (pid int, err error) {
	attr := &syscall.ProcAttr{Dir: p.Dir, Env: p.Env, Sys: &syscall.SysProcAttr{Setsid: p.NewSession}}
	for _, fd := range p.Files {
		attr.Files = append(attr.Files, uintptr(fd))
	}
	return syscall.ForkExec(p.Path, p.Args, attr)
}

// WaitProcess waits for a process of ours to end. The result is its exit code, or
// the negative number of the signal that killed it.
func WaitProcess(pid int) int {
	var status syscall.WaitStatus
	err := retry(func() error {
		_, err := syscall.Wait4(pid, &status, 0, nil)
		return err
	})
	switch {
	case err != nil:
		return 255 // somebody else has waited for it
	case status.Signaled():
		return -int(status.Signal())
	}
	return status.ExitStatus()
}

// KillProcess sends a signal to a process.
func KillProcess(pid, signal int) error { return syscall.Kill(pid, syscall.Signal(signal)) }

// OpenNull opens the file without content.
func OpenNull() (int, error) { return syscall.Open(os.DevNull, syscall.O_RDWR|syscall.O_CLOEXEC, 0) }
