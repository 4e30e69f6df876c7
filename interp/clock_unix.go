//go:build unix

package interp

import (
	"syscall"
	"time"
)

// CPUTime is the processor time this process has used: time.process_time() of
// scripts that are given the real clock.
func (realClock) CPUTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
