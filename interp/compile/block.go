package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// blockKind is the kind of a block that jumps may have to leave.
type blockKind uint8

const (
	loopBlock    blockKind = iota
	cleanupBlock           // something to do on the way out
)

// block is a statement that encloses the current one within the same code.
type block struct {
	kind blockKind
	// Where break and continue go.
	exit, next *label
	// protection is what is in force outside of the block.
	protection *protection
	// leave generates what is done when a jump leaves the block; nil if
	// nothing is.
	leave func(at ast.Span)
	// runs is set if leave may bind or unbind variables.
	runs bool
}

// maxBlocks is how deeply statements may nest within one function, as in
// CPython.
const maxBlocks = 20

// enterBlock opens a block.
func (u *unit) enterBlock(b *block, at ast.Span) {
	if len(u.blocks) > maxBlocks {
		u.c.fail(at, "too many statically nested blocks")
	}
	u.blocks = append(u.blocks, b)
}

func (u *unit) leaveBlock() { u.blocks = u.blocks[:len(u.blocks)-1] }

// protected compiles f, the inside of block b, with a handler that gets
// exceptions in raised. It returns the registers that may still hold an
// iterator or the like when the handler is entered.
func (u *unit) protected(b *block, handler *label, raised int, at ast.Span, f func()) (held registerSet) {
	outer := u.held
	u.held = registerSet{}
	u.inBlock(b, at, func() { u.within(u.protect(handler, raised), f) })
	held = u.held
	u.held = outer.or(held)
	return held
}

// hold notes that register r keeps something alive that an exception leaves
// there, and that a script could miss if it stayed.
func (u *unit) hold(r int) { u.held.add(r) }

// clearAll empties the registers of a set.
func (u *unit) clearAll(set registerSet, at ast.Span) {
	for r := range code.MaxRegister + 1 {
		if set.has(r) {
			u.emit(code.Clear, r, 0, 0, 0, at)
		}
	}
}

// inBlock compiles f, the inside of block b.
func (u *unit) inBlock(b *block, at ast.Span, f func()) {
	u.enterBlock(b, at)
	f()
	u.leaveBlock()
}

// unwind generates the code for leaving all blocks down to the first n by a
// jump that jump generates.
func (u *unit) unwind(n int, at ast.Span, jump func()) {
	blocks, protection, bound := u.blocks, u.protection, u.bound
	for i := len(blocks) - 1; i >= n; i-- {
		b := blocks[i]
		u.blocks, u.protection = blocks[:i:i], b.protection
		if b.leave != nil {
			b.leave(at)
		}
	}
	if !u.dead {
		jump()
	}
	u.blocks, u.protection, u.bound = blocks, protection, bound
	u.dead = true
}
