//go:build !linux

package signal

import "syscall"

const (
	sigInt  = int(syscall.SIGINT)
	sigStop = 17
)

// numbers are the signals' numbers.
var numbers = map[string]int{
	"SIGHUP": 1, "SIGINT": 2, "SIGQUIT": 3, "SIGILL": 4, "SIGTRAP": 5, "SIGABRT": 6, "SIGFPE": 8, "SIGKILL": 9, "SIGBUS": int(syscall.SIGBUS),
	"SIGSEGV": 11, "SIGPIPE": 13, "SIGALRM": 14, "SIGTERM": 15,
}

// words are what strsignal says.
var words = map[int]string{
	1: "Hangup", 2: "Interrupt", 3: "Quit", 4: "Illegal instruction", 6: "Abort trap", 8: "Floating point exception", 9: "Killed",
	11: "Segmentation fault", 13: "Broken pipe", 14: "Alarm clock", 15: "Terminated",
}
