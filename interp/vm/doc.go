// Package vm runs bytecode: frames, the instruction loop, functions,
// generators and coroutines.
//
// # Frames
//
// A VM is the execution state of one script thread: a stack of values, on
// which each frame has a window of registers, and a stack of frame records.
// Calls between script functions push a record and go on in the same Go
// function; they never recurse in Go. What does re-enter (sort keys, __eq__
// inside containers, callbacks from builtins) runs a nested loop whose first
// frame is marked actExit.
//
// Each frame's action says what becomes of its result: stored by the call
// instruction, returned to Go, tested by a jump, handed to an iteration.
//
// # The loop
//
// What the instruction loop keeps in machine registers is the unit, the register
// window, the place in the code and the current instruction, and no case of its
// switch makes a Go call: everything that takes one jumps to a shared block
// behind the switch, for calls of Go functions or for the rest (slowOps).
// Otherwise Go spills all locals around every dispatch; that cost 30 to 60 % in
// the prototypes. What the cases do with numbers is in small functions that are
// inlined (fast.go); a test holds that they are.
//
// # Special methods
//
// Methods that a script's class defines for operators, comparisons, subscripts,
// calls and iteration run as frames on top of the instruction that needs them.
// An action of the frame gives the result to that instruction.
//
// # Units
//
// Code is immutable and shared by all interpreters. A unit is code together
// with the globals it runs in; it holds the inline caches.
//
// # Generators and coroutines
//
// A suspended frame is data: its registers are moved off the stack into the
// generator object and moved back to resume. A chain of awaiting coroutines is
// suspended by moving the frames that are on the stack, and resumed by moving
// back the innermost only; each outer frame follows when the inner one
// returns to it. So resuming costs the same at any await depth.
//
// An awaited call of an async function runs as a plain frame on top of its
// caller; it gets a coroutine object only if it suspends.
package vm
