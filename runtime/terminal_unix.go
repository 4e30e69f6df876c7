//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package runtime

import "syscall"

// isTerminal asks a character device for the size of its window, and gives no
// place to put that: a terminal finds fault with the place, others, such as
// /dev/null, with the question.
func isTerminal(fd uintptr) bool {
	_, _, errno := syscall.Syscall(syscall.SYS_IOCTL, fd, syscall.TIOCGWINSZ, 0)
	return errno == 0 || errno == syscall.EFAULT
}
