//go:build unix

package netpoll

import (
	"syscall"
)

// Again reports whether a call failed because it would have had to wait.
func Again(err error) bool {
	return err == syscall.EAGAIN || err == syscall.EINPROGRESS || err == syscall.EALREADY
}

// retry repeats a call that a signal interrupted.
func retry(f func() error) error {
	for {
		if err := f(); err != syscall.EINTR {
			return err
		}
	}
}

// ready makes fd one that does not block and that child processes do not get.
func ready(fd int) error {
	syscall.CloseOnExec(fd)
	return syscall.SetNonblock(fd, true)
}

// Socket makes a socket.
func Socket(family, kind, proto int) (int, error) {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	fd, err := syscall.Socket(family, kind, proto)
	if err != nil {
		return -1, err
	}
	return fd, ready(fd)
}

// SocketPair makes two sockets connected to each other.
func SocketPair(family, kind, proto int) (a, b int, err error) {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	pair, err := syscall.Socketpair(family, kind, proto)
	if err != nil {
		return -1, -1, err
	}
	if err = ready(pair[0]); err == nil {
		err = ready(pair[1])
	}
	return pair[0], pair[1], err
}

// Pipe makes a pipe: what is written to w comes out of r.
func Pipe() (r, w int, err error) {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	var p [2]int
	if err := syscall.Pipe(p[:]); err != nil {
		return -1, -1, err
	}
	if err = ready(p[0]); err == nil {
		err = ready(p[1])
	}
	return p[0], p[1], err
}

// SetNonblock says whether calls on fd return rather than wait.
func SetNonblock(fd int, on bool) error { return syscall.SetNonblock(fd, on) }

// Dup makes another descriptor for what fd stands for.
func Dup(fd int) (int, error) {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	n, err := syscall.Dup(fd)
	if err == nil {
		syscall.CloseOnExec(n)
	}
	return n, err
}

// Accept takes the next connection that waits at a listening socket.
func Accept(fd int) (int, syscall.Sockaddr, error) {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	for {
		n, from, err := syscall.Accept(fd)
		switch err {
		case nil:
			return n, from, ready(n)
		case syscall.EINTR, syscall.ECONNABORTED:
		default:
			return -1, nil, err
		}
	}
}

// Connect begins to connect a socket; see ConnectError for the outcome.
func Connect(fd int, to syscall.Sockaddr) error {
	err := syscall.Connect(fd, to)
	if err == syscall.EINTR {
		return syscall.EINPROGRESS
	}
	return err
}

// Bind gives a socket its own address.
func Bind(fd int, to syscall.Sockaddr) error { return syscall.Bind(fd, to) }

// Listen has a socket take connections, of which backlog may wait.
func Listen(fd, backlog int) error { return syscall.Listen(fd, backlog) }

// Shutdown ends one direction of a connection, or both.
func Shutdown(fd, how int) error { return syscall.Shutdown(fd, how) }

// ReadFD reads what is there. At the end n is 0 without an error.
func ReadFD(fd int, b []byte) (n int, err error) {
	err = retry(func() error { n, err = syscall.Read(fd, b); return err })
	return max(n, 0), err
}

// WriteFD writes what there is room for.
func WriteFD(fd int, b []byte) (n int, err error) {
	err = retry(func() error { n, err = syscall.Write(fd, b); return err })
	return max(n, 0), err
}

// RecvFrom receives a message and tells where it is from.
func RecvFrom(fd int, b []byte, flags int) (n int, from syscall.Sockaddr, err error) {
	err = retry(func() error { n, from, err = syscall.Recvfrom(fd, b, flags); return err })
	return max(n, 0), from, err
}

// Send sends b, to an address if the socket is not connected.
func Send(fd int, b []byte, flags int, to syscall.Sockaddr) (n int, err error) {
	err = retry(func() error { n, err = syscall.SendmsgN(fd, b, nil, to, flags); return err })
	return max(n, 0), err
}

// LocalAddress is a socket's own address.
func LocalAddress(fd int) (syscall.Sockaddr, error) { return syscall.Getsockname(fd) }

// PeerAddress is the address a socket is connected to.
func PeerAddress(fd int) (syscall.Sockaddr, error) { return syscall.Getpeername(fd) }

// SetOption sets a numeric option of a socket.
func SetOption(fd, level, option, value int) error {
	return syscall.SetsockoptInt(fd, level, option, value)
}

// SetOptionText sets an option whose value is a structure.
func SetOptionText(fd, level, option int, value string) error {
	return syscall.SetsockoptString(fd, level, option, value)
}

// Option reads a numeric option of a socket.
func Option(fd, level, option int) (int, error) { return syscall.GetsockoptInt(fd, level, option) }

// ConnectError is how connecting a socket ended.
func ConnectError(fd int) error {
	n, err := syscall.GetsockoptInt(fd, syscall.SOL_SOCKET, syscall.SO_ERROR)
	if err == nil && n != 0 {
		err = syscall.Errno(n)
	}
	return err
}

// Close closes a descriptor.
func Close(fd int) error { return syscall.Close(fd) }

// FileMode is the kind and permissions of what fd stands for, as in st_mode.
func FileMode(fd int) (uint32, error) {
	var st syscall.Stat_t
	if err := syscall.Fstat(fd, &st); err != nil {
		return 0, err
	}
	return uint32(st.Mode), nil
}

// The kinds of FileMode.
const (
	KindMask = syscall.S_IFMT
	KindPipe = syscall.S_IFIFO
	KindSock = syscall.S_IFSOCK
	KindChar = syscall.S_IFCHR
	KindFile = syscall.S_IFREG
)
