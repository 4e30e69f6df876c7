//go:build unix

package main

import (
	"os"
	"runtime"
	"syscall"
)

// peakRSS returns the greatest resident set of a finished process, in bytes.
// Linux lets a child begin with its parent's figure, so this is never less
// than the runner's own few megabytes.
func peakRSS(state *os.ProcessState) float64 {
	usage, ok := state.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	peak := float64(usage.Maxrss)
	if runtime.GOOS != "darwin" && runtime.GOOS != "ios" {
		peak *= 1024 // in kilobytes there
	}
	return peak
}
