// Package interp runs asyn scripts: Python 3.14's syntax and asyncio's
// semantics, inside a Go program.
//
//	in, err := interp.New(interp.WithStdout(os.Stdout))
//	if err != nil { … }
//	defer in.Close()
//	err = in.Run(ctx, "hello.asy", "print('hello')")
//
// A script gets nothing it was not given: no files, network, environment or
// processes, and finite budgets (see DefaultLimits). Options open what a
// program wants to open. A cancelled context stops a script wherever it is.
//
// One goroutine runs a script at a time; what others may call meanwhile says so.
// Interpreters are independent of each other and cheap to make.
//
// This is the only package of the module that promises compatibility.
package interp
