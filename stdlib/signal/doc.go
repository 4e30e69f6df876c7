// Package signal is the module signal: handlers for the signals of the process,
// which the main thread runs between two instructions.
//
// SIGINT is special. The host decides what interrupts a script, and calls
// Interpreter.Interrupt: it raises KeyboardInterrupt, or does what a Runner or a
// handler of the script's makes of it. Other signals are the process's, and a
// script needs the host's leave to handle them.
package signal
