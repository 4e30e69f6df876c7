//go:build !unix

package netpoll

import (
	"errors"
	"syscall"
)

var errNone = errors.ErrUnsupported

// Again reports whether a call failed because it would have had to wait.
func Again(error) bool { return false }

// Socket and the others are documented where they exist.
func Socket(family, kind, proto int) (int, error)              { return -1, errNone }
func SocketPair(family, kind, proto int) (a, b int, err error) { return -1, -1, errNone }
func Pipe() (r, w int, err error)                              { return -1, -1, errNone }
func SetNonblock(fd int, on bool) error                        { return errNone }
func Dup(fd int) (int, error)                                  { return -1, errNone }
func Accept(fd int) (int, syscall.Sockaddr, error)             { return -1, nil, errNone }
func Connect(fd int, to syscall.Sockaddr) error                { return errNone }
func Bind(fd int, to syscall.Sockaddr) error                   { return errNone }
func Listen(fd, backlog int) error                             { return errNone }
func Shutdown(fd, how int) error                               { return errNone }
func ReadFD(fd int, b []byte) (int, error)                     { return 0, errNone }
func WriteFD(fd int, b []byte) (int, error)                    { return 0, errNone }
func LocalAddress(fd int) (syscall.Sockaddr, error)            { return nil, errNone }
func PeerAddress(fd int) (syscall.Sockaddr, error)             { return nil, errNone }
func SetOption(fd, level, option, value int) error             { return errNone }
func SetOptionText(fd, level, option int, value string) error  { return errNone }
func Option(fd, level, option int) (int, error)                { return 0, errNone }
func ConnectError(fd int) error                                { return errNone }
func Close(fd int) error                                       { return errNone }
func FileMode(fd int) (uint32, error)                          { return 0, errNone }
func RecvFrom(int, []byte, int) (int, syscall.Sockaddr, error) { return 0, nil, errNone }
func Send(int, []byte, int, syscall.Sockaddr) (n int, e error) { return 0, errNone }

// The kinds of FileMode.
const (
	KindMask = 0xf000
	KindPipe = 0x1000
	KindSock = 0xc000
	KindChar = 0x2000
	KindFile = 0x8000
)
