package code

import (
	"slices"
	"sort"
	"sync"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/runtime"
)

// Flags describe a code object.
type Flags uint16

// The flags.
const (
	Function          Flags = 1 << iota // locals in registers; otherwise a namespace in register 1
	Generator                           // def with yield
	Coroutine                           // async def
	AsyncGenerator                      // async def with yield
	Varargs                             // has *args
	VarKeywords                         // has **kwargs
	Class                               // a class body
	Nested                              // defined inside a function
	FutureAnnotations                   // from __future__ import annotations
	Comprehension                       // an implicit function of a generator expression
	IterableCoroutine                   // a generator made awaitable by types.coroutine
	Method                              // first parameter is usable by super()
	Deferred                            // not compiled yet, see Whole
)

// Code is a compiled module, class body, function or expression: immutable, and
// shared by all interpreters of the process.
type Code struct {
	runtime.Header
	Name, QualName string
	Source         *diag.Source
	Span           ast.Span // of the definition
	FirstLine      int      // co_firstlineno, decorators included
	Shift          int      // how far a script has moved the lines, see replace
	Flags          Flags

	// Parameters: ArgCount positional ones, PosOnly of them positional-only,
	// then KwOnly keyword-only ones, then *args, then **kwargs.
	ArgCount, PosOnly, KwOnly int

	Instrs  []Instr    // with a capacity beyond the length, see runtime.Cursor
	Spans   []ast.Span // the source range of each instruction
	Anchors []Anchor   // by PC

	Consts []runtime.Value
	Names  []*runtime.Str // interned; indexed by I, one per inline cache

	// LocalNames names the registers from 1 on that hold locals:
	// LocalNames[i] is in register i+1. Parameters come first. In code with a
	// namespace LocalNames[0] is "", and the others are the variables of
	// comprehensions, which are unset while their comprehension does not run.
	LocalNames []string
	// CellVars and FreeVars are the locals that closures share and those that
	// this code takes from enclosing functions, with the register of each
	// cell. That of a comprehension's variable is unset outside of it. Register 0
	// stands for no register: the cell stays in the function's closure.
	CellVars, FreeVars []CellVar
	// ClassCell is the index in FreeVars of __class__, or -1.
	ClassCell int
	// Spilled names the variables that found no register. They are cells in a
	// list that register SpillReg holds.
	Spilled  []SpilledVar
	SpillReg int

	NumRegs  int // size of the register window
	Handlers []Handler
	Handling []Handling
	Doc      runtime.Value // the docstring or None

	whole func() *Code // of Deferred code
}

// Defer makes c, of which only the fields up to KwOnly, LocalNames up to the
// last parameter, ClassCell and Doc need to be right, Deferred: compile, which is
// called once at most, makes the whole.
func (c *Code) Defer(compile func() *Code) {
	c.Flags |= Deferred
	c.whole = sync.OnceValue(compile)
}

// Whole is the code itself or, if it is Deferred, what it stands for. Any
// goroutine may call it. Scripts see and run none but whole code.
func (c *Code) Whole() *Code {
	if c.whole == nil {
		return c
	}
	return c.whole()
}

// CellVar names a cell and the register that holds it.
type CellVar struct {
	Name string
	Reg  int
}

// SpilledVar is a variable without a register. Local says that it is neither
// a parameter, which LocalNames has, nor shared with closures.
type SpilledVar struct {
	Name  string
	Local bool
}

// IsLocal reports whether a register holds a local, and not an intermediate result.
func (c *Code) IsLocal(reg uint8) bool { return int(reg) <= len(c.LocalNames) }

// VarNames returns the names of the locals that closures do not share,
// parameters first.
func (c *Code) VarNames() []string {
	list := c.LocalNames
	if c.Flags&Function == 0 && len(list) > 0 {
		list = list[1:]
	}
	for _, v := range c.Spilled {
		if v.Local {
			list = append(list[:len(list):len(list)], v.Name)
		}
	}
	return list
}

// CellNames returns the names of the locals that closures share.
func (c *Code) CellNames() []string {
	var list []string
	for _, v := range c.CellVars {
		list = append(list, v.Name)
	}
	params := c.LocalNames[:min(c.NumParams(), len(c.LocalNames))]
	for _, v := range c.Spilled {
		if !v.Local && !slices.Contains(params, v.Name) {
			list = append(list, v.Name)
		}
	}
	return list
}

// Anchor marks the operator (or the brackets) inside the source range of an
// instruction, for carets such as ~~^~~.
type Anchor struct {
	PC   int32
	Span ast.Span
}

// AnchorAt returns the anchor of the instruction at pc, if it has one.
func (c *Code) AnchorAt(pc int) (ast.Span, bool) {
	i, ok := slices.BinarySearchFunc(c.Anchors, int32(pc), func(a Anchor, pc int32) int { return int(a.PC - pc) })
	if !ok {
		return ast.Span{}, false
	}
	return c.Anchors[i].Span, true
}

// Handler says where an exception raised in [Start, End) goes. Of several that
// cover an instruction the first in the table is innermost.
type Handler struct {
	Start, End, Target int
	Reg                uint8
}

// Handling says that in [Start, End) the exception in register Reg is being
// handled. Of several that cover an instruction the first is innermost.
type Handling struct {
	Start, End int
	Reg        uint8
}

// Type is the type of code objects.
var Type = &runtime.Type{}

// NumParams is the number of parameters, *args and **kwargs included.
func (c *Code) NumParams() int {
	n := c.ArgCount + c.KwOnly
	if c.Flags&Varargs != 0 {
		n++
	}
	if c.Flags&VarKeywords != 0 {
		n++
	}
	return n
}

// Line returns the line of the instruction at pc, from 1.
func (c *Code) Line(pc int) int {
	if pc < 0 || pc >= len(c.Spans) {
		return c.FirstLine
	}
	return c.Source.Line(c.Spans[pc].Pos) + c.Shift
}

// FindHandler returns the handler for an exception raised at pc, or nil.
func (c *Code) FindHandler(pc int) *Handler {
	for i := range c.Handlers {
		if h := &c.Handlers[i]; pc >= h.Start && pc < h.End {
			return h
		}
	}
	return nil
}

// HandledAt returns the register of the exception being handled at pc, or -1.
func (c *Code) HandledAt(pc int) int {
	for i := range c.Handling {
		if h := &c.Handling[i]; pc >= h.Start && pc < h.End {
			return int(h.Reg)
		}
	}
	return -1
}

// SortHandlers orders the tables so that the innermost range comes first.
func (c *Code) SortHandlers() {
	sort.SliceStable(c.Handlers, func(i, j int) bool {
		a, b := c.Handlers[i], c.Handlers[j]
		return a.End-a.Start < b.End-b.Start
	})
	sort.SliceStable(c.Handling, func(i, j int) bool {
		a, b := c.Handling[i], c.Handling[j]
		return a.End-a.Start < b.End-b.Start
	})
}
