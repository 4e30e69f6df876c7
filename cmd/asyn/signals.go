package main

import (
	"os"
	"os/signal"
	"syscall"

	"github.com/asyn-lang/asyn/interp"
)

// keepBrokenPipes makes writing to a closed standard output an error for the
// script (BrokenPipeError) where Go would kill the process. The signal is caught,
// not ignored, since child processes would inherit that.
func keepBrokenPipes() {
	signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE)
}

// forwardInterrupts passes Ctrl-C on to the script, unless whoever started the
// command has it ignored, as nohup and shells do for jobs in the background. It does
// so until the process ends: to stop takes longer than a small script.
func forwardInterrupts(in *interp.Interpreter) {
	if signal.Ignored(os.Interrupt) {
		return
	}
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt)
	go func() {
		for range signals {
			in.Interrupt()
		}
	}()
}

// exitInterrupted is what a shell makes of a process that SIGINT ended.
const exitInterrupted = 128 + int(syscall.SIGINT)
