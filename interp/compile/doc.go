// Package compile turns the syntax tree into bytecode.
//
// A program passes through three steps. The symbol pass (symbols.go,
// resolve.go) walks the tree once, makes a scope for every module, class,
// function, comprehension and annotation, and decides where each name lives:
// in a register, in a cell, in the globals or in a namespace. The check pass
// (check.go) reports what is wrong though it parses, such as a return outside
// a function. The last step generates code; it has nothing left to complain
// about but size.
//
// # Code generation
//
// A unit is one code object being built. Expressions are compiled in two ways:
// into a given register, or as an operand, which is the register of a local
// variable where the expression is one, and a fresh temporary otherwise. Only
// the last instruction of an expression writes a local that is its
// destination, so that an exception half-way leaves the variable alone.
// Temporaries are a stack above the locals; the innermost call takes the top.
//
// Instructions are first kept in a symbolic form, with labels as jump targets
// and with the handlers that protect each (assemble.go). Stretches of code can
// therefore be moved: the condition of a loop goes behind its body, and code
// that only an exception reaches goes to the end.
//
// Along the way the unit tracks which locals are certainly bound; only reading
// the others needs a Check.
//
// The package does not promise compatibility.
package compile
