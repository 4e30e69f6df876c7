//go:build unix

package main

import (
	"os"
	"os/signal"
	"syscall"
	"time"
)

// dieOfInterrupt ends the process by SIGINT, as python does after an uncaught
// KeyboardInterrupt: a shell then stops the loop or script that started it,
// which it does not for a mere exit code.
func dieOfInterrupt() {
	if !signal.Ignored(os.Interrupt) {
		signal.Reset(os.Interrupt)
		if err := syscall.Kill(os.Getpid(), syscall.SIGINT); err == nil {
			time.Sleep(time.Second) // the signal is on its way
		}
	}
	os.Exit(exitInterrupted)
}
