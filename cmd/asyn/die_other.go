//go:build !unix

package main

import "os"

// dieOfInterrupt ends the process after an uncaught KeyboardInterrupt.
func dieOfInterrupt() { os.Exit(exitInterrupted) }
