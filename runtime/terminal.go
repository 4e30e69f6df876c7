package runtime

import (
	"io/fs"
	"syscall"
)

// IsTerminal reports whether a stream of the host is a terminal.
func IsTerminal(stream any) bool {
	f, ok := stream.(interface {
		Stat() (fs.FileInfo, error)
		SyscallConn() (syscall.RawConn, error)
	})
	if !ok {
		return false
	}
	if st, err := f.Stat(); err != nil || st.Mode()&fs.ModeCharDevice == 0 {
		return false // without asking the system for every file
	}
	conn, err := f.SyscallConn()
	is := false
	if err == nil {
		err = conn.Control(func(fd uintptr) { is = isTerminal(fd) })
	}
	return err == nil && is
}
