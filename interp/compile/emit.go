package compile

import (
	"slices"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// inst is one instruction before assembly. Its op is Invalid when it is not an
// instruction but the place of the label in target.
type inst struct {
	op         code.Op
	a, b, c    uint8
	imm        int32
	target     *label
	protection *protection
	span       ast.Span
}

// label is a place in the code that jumps go to.
type label struct {
	pc int
	// reached says that some jump goes to the label; bound is then what is
	// bound at all of those jumps.
	reached bool
	bound   registerSet
	// next is the label behind an unconditional jump that stands here.
	next *label
}

// protection is what surrounds a stretch of code: a handler for its
// exceptions, or (handler nil) an exception that is being handled there.
type protection struct {
	outer   *protection
	depth   int
	handler *label
	reg     int
}

// protect returns the current protection with a handler inside it, which gets
// the exception in reg.
func (u *unit) protect(handler *label, reg int) *protection {
	return &protection{outer: u.protection, depth: u.protection.level() + 1, handler: handler, reg: reg}
}

// handling returns the current protection with the exception in reg being
// handled inside it.
func (u *unit) handling(reg int) *protection { return u.protect(nil, reg) }

func (p *protection) level() int {
	if p == nil {
		return 0
	}
	return p.depth
}

// within generates code under the given protection.
func (u *unit) within(p *protection, f func()) {
	outer := u.protection
	u.protection = p
	f()
	u.protection = outer
}

// emit appends an instruction, unless nothing can reach it. Compiled into its
// callers it would make the command 20 KB larger.
//
//go:noinline
func (u *unit) emit(op code.Op, a, b, c int, imm int, at ast.Span) {
	u.emitInst(inst{op: op, a: uint8(a), b: uint8(b), c: uint8(c), imm: int32(imm), span: at})
}

func (u *unit) emitInst(i inst) {
	if u.dead {
		return
	}
	i.protection = u.protection
	u.insts = append(u.insts, i)
	first, n := code.Make(i.op, i.a, i.b, i.c, i.imm).Writes()
	for r := first; r < first+n; r++ {
		u.filled.add(r)
	}
	if u.count++; u.count > max(maxInstructions, len(u.c.src.Text)) {
		u.c.fail(i.span, "code is too complex")
	}
}

// maxInstructions bounds the size of a code object, or the length of the source
// does if that is more: finally blocks are compiled once for every way out, so
// nested ones can multiply.
const maxInstructions = 1 << 22

// anchor marks the operator or brackets at inside the expression whole, for all
// instructions that have its place.
func (u *unit) anchor(whole, at ast.Span) {
	if !u.dead && at.End > at.Pos {
		u.anchors[whole] = at
	}
}

// emitJump appends a jump to l. After an unconditional one nothing is reached.
func (u *unit) emitJump(op code.Op, a, b, c int, l *label, at ast.Span) {
	if u.dead {
		return
	}
	u.reach(l)
	u.emitInst(inst{op: op, a: uint8(a), b: uint8(b), c: uint8(c), target: l, span: at})
	if op == code.Jump {
		u.dead = true
	}
}

func (u *unit) jump(l *label, at ast.Span) { u.emitJump(code.Jump, 0, 0, 0, l, at) }

// reach notes that control can go from here to l.
func (u *unit) reach(l *label) {
	if u.dead {
		return
	}
	if !l.reached {
		l.reached, l.bound = true, u.bound
		return
	}
	l.bound = l.bound.and(u.bound)
}

// place puts l here. Control arrives by falling through and by the jumps to l.
func (u *unit) place(l *label) {
	if !l.reached {
		return
	}
	if u.dead {
		u.dead, u.bound = false, l.bound
	} else {
		u.bound = u.bound.and(l.bound)
	}
	u.mark(l)
}

// mark puts l here without regard to the flow of control.
func (u *unit) mark(l *label) {
	u.insts = append(u.insts, inst{target: l})
}

// detached generates code with f and returns it instead of appending it.
func (u *unit) detached(f func()) []inst {
	start := len(u.insts)
	f()
	made := slices.Clone(u.insts[start:])
	u.insts = u.insts[:start]
	return made
}

// cold generates a handler that starts at l, at the end of the code; only
// exceptions reach it. bound is what is bound there.
func (u *unit) cold(l *label, bound registerSet, f func()) {
	dead, before := u.dead, u.bound
	u.dead, u.bound = false, bound
	made := u.detached(func() {
		u.mark(l)
		f()
	})
	u.coldCode = append(u.coldCode, made)
	u.dead, u.bound = dead, before
}

// registerSet is a set of registers.
type registerSet [4]uint64

func (s *registerSet) add(r int)     { s[r>>6&3] |= 1 << (r & 63) }
func (s *registerSet) remove(r int)  { s[r>>6&3] &^= 1 << (r & 63) }
func (s registerSet) has(r int) bool { return s[r>>6&3]&(1<<(r&63)) != 0 }

func (s registerSet) and(t registerSet) registerSet {
	for i := range s {
		s[i] &= t[i]
	}
	return s
}

func (s registerSet) or(t registerSet) registerSet {
	for i := range s {
		s[i] |= t[i]
	}
	return s
}

func (s registerSet) without(t registerSet) registerSet {
	for i := range s {
		s[i] &^= t[i]
	}
	return s
}
