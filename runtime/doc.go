// Package runtime is asyn's object model: values, types, the protocols that
// work on them (attribute access, arithmetic, comparison, iteration, calls),
// the builtin types, exceptions, and the Thread every operation runs on.
//
// It is not an interpreter: it knows nothing of source text, syntax trees,
// bytecode or the event loop. What it needs from the layers above it declares
// as small interfaces (Frame, Compiler, Importer, Host) that package interp
// fills in.
//
// # Conventions
//
//   - Value is passed by value. The zero Value is "unset": no object at all.
//     It marks an omitted argument, an unbound variable, a deleted slot, and
//     the end of an iteration.
//   - Every function that can allocate for a script, raise or call takes
//     *Thread first. There is no global current thread.
//   - A script-visible error travels as a Go error whose dynamic type is
//     *Exception. Any other error is a limit, a cancellation or a host
//     failure: it unwinds everything and no script code may catch it.
//   - Builtin types, singletons and constants are process-wide and frozen once
//     package initialisation is over. What a script can change about a type
//     lives in the Interpreter.
//   - A builtin never holds a slice or an index into a container across a
//     call that can run script code: it reads the container again.
//   - Whatever allocates in proportion to a script's wish calls
//     Thread.Alloc first, and whatever works in proportion to it calls
//     Thread.Work.
//
// All use of package unsafe is in unsafe.go. The package does not promise
// compatibility; package interp does.
package runtime
