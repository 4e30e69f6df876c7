// Package code declares asyn's bytecode: the instruction set and the Code
// object. Package compile produces it, package vm runs it.
//
// # Registers
//
// Code runs in a window of registers on the thread's value stack. Register 0
// holds the function being called; a call leaves its result there. Registers
// 1 to NumParams hold the parameters in the order of co_varnames (positional,
// keyword-only, *args, **kwargs), then come the other locals, the cells, and
// the temporaries. A register that holds no value is unset.
//
// Registers 0 to 239 can be named by an operand. Locals beyond that live in
// the same window and are reached by LoadX and StoreX only.
//
// In module, class and exec code register 1 holds the namespace that names are
// stored in, or is unset when that is the globals themselves.
//
// A call builds its window in place: the callee goes to some register A, the
// arguments to A+1 and up, and the callee's window starts at A. So A must lie
// above every register that is still needed.
//
// # Instructions
//
// An instruction is one 64-bit word: op (bits 0 to 7), A (8 to 15), B (16 to
// 23), C (24 to 31) and the signed immediate I (32 to 63). Jump distances are
// in instructions, relative to the following one. Code is immutable; what
// adapts to the program at run time (inline caches) lives in the VM's units.
//
// # Exceptions
//
// Handlers are found by table when an exception is raised. On entry, the
// handler's register receives the exception and no other register changes.
// The exception being handled (sys.exception(), the bare raise, __context__)
// is found by table too: Handling maps stretches of code to the register that
// holds it. Nothing is executed to enter or leave a handler.
//
// The package does not promise compatibility.
package code
