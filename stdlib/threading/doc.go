// Package threading is the module threading. A script's threads are goroutines
// that share the interpreter and its lock, so that script code of one runs at a
// time. Locks and threads are written in Go, what is built of them in Python.
//
// The package does not promise compatibility.
package threading
