package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// loop returns the index of the innermost loop.
func (u *unit) loop() int {
	for i := len(u.blocks) - 1; i >= 0; i-- {
		if u.blocks[i].kind == loopBlock {
			return i
		}
	}
	return -1
}

func (u *unit) breakStmt(s *ast.Break) {
	i := u.loop()
	b := u.blocks[i]
	u.unwind(i, s.Span, func() { u.jump(b.exit, s.Span) })
}

func (u *unit) continueStmt(s *ast.Continue) {
	i := u.loop()
	b := u.blocks[i]
	u.unwind(i+1, s.Span, func() { u.jump(b.next, s.Span) })
}

// returnStmt evaluates the value first, then leaves the blocks around it.
func (u *unit) returnStmt(s *ast.Return) {
	u.keeping(func() {
		if s.Value == nil {
			u.unwind(0, s.Span, func() { u.emit(code.ReturnNone, 0, 0, 0, 0, s.Span) })
			return
		}
		if k, ok := u.c.constant(s.Value); ok {
			u.unwind(0, s.Span, func() {
				if k.kind == ast.ConstNone {
					u.emit(code.ReturnNone, 0, 0, 0, 0, s.Span)
					return
				}
				u.keeping(func() { u.emit(code.Return, u.constOperand(k, s.Span), 0, 0, 0, s.Span) })
			})
			return
		}
		if e, ok := s.Value.(*ast.IfExp); ok && !u.leavingRuns() {
			u.returnEither(e)
			return
		}
		value := u.operand(s.Value)
		if !u.isTemp(value) && u.leavingRuns() {
			t := u.temp(s.Span)
			u.emit(code.Move, t, value, 0, 0, s.Span)
			value = t
		}
		u.unwind(0, s.Span, func() { u.emit(code.Return, value, 0, 0, 0, s.Span) })
	})
}

// returnEither returns the value of a conditional expression, each branch at
// its end.
func (u *unit) returnEither(e *ast.IfExp) {
	orElse := &label{}
	u.jumpIf(e.Test, false, orElse)
	for _, branch := range [...]ast.Expr{e.Body, e.OrElse} {
		s := &ast.Return{Value: branch}
		s.Span = e.Span
		u.returnStmt(s)
		u.place(orElse)
		orElse = &label{}
	}
}

// leavingRuns reports whether returning from here runs code that could bind
// the variable that is returned.
func (u *unit) leavingRuns() bool {
	for _, b := range u.blocks {
		if b.runs {
			return true
		}
	}
	return false
}

func (u *unit) whileStmt(s *ast.While) {
	if k, ok := u.c.constant(s.Test); ok && !k.truth() {
		u.body(s.OrElse)
		return
	}
	body, next, exit := &label{}, &label{}, &label{}
	u.enterBlock(&block{kind: loopBlock, exit: exit, next: next, protection: u.protection}, s.Span)
	u.bound = u.bound.without(u.deleted(s.Body))
	// The condition comes first in time and last in the code.
	u.jump(next, s.Span)
	u.dead = false
	test := u.detached(func() {
		u.mark(next)
		u.jumpIf(s.Test, true, body)
	})
	finished, afterTest := u.dead, u.bound
	u.dead = false
	if body.reached {
		u.bound = body.bound
	}
	u.mark(body)
	u.body(s.Body)
	u.insts = append(u.insts, test...)
	u.leaveBlock()
	u.dead, u.bound = finished, afterTest
	u.body(s.OrElse)
	u.place(exit)
}

func (u *unit) forStmt(s *ast.For) {
	if s.Async {
		u.asyncFor(s)
		return
	}
	u.keeping(func() {
		it := u.temp(s.Span)
		u.iterator(s.Iter, it)
		u.forLoop(&forLoop{
			iterator: it, target: s.Target, at: s.Iter.Range(), span: s.Span, deleted: u.deleted(s.Body),
			closes: isMade(s.Iter), body: func() { u.body(s.Body) }, orElse: s.OrElse,
		})
	})
}

// isMade reports whether the iterable of a loop is made by its header, so that
// nobody else may hold it: a generator then ends with the loop.
func isMade(iter ast.Expr) bool {
	switch iter.(type) {
	case *ast.Call, *ast.GeneratorExp:
		return true
	}
	return false
}

// iterator compiles the iterable of a loop and leaves its iterator in it.
func (u *unit) iterator(e ast.Expr, it int) {
	u.keeping(func() {
		u.emit(code.GetIter, it, u.iterable(e, it), sense(isMade(e)), 0, e.Range())
	})
}

// iterable is operandIn for what a loop iterates over. Nobody else sees a
// display that stands there, so a tuple will do for a list.
func (u *unit) iterable(e ast.Expr, it int) int {
	if k, ok := u.readOnlyDisplay(e); ok {
		return u.constOperand(k, e.Range())
	}
	if l, ok := e.(*ast.List); ok && u.isTemp(it) {
		u.tupleOf(l.Elts, it, l.Span)
		return it
	}
	return u.operandIn(e, it)
}

// forLoop describes a loop of a for statement or comprehension.
type forLoop struct {
	iterator int
	target   ast.Expr
	at, span ast.Span // of the iterable and of the whole
	deleted  registerSet
	closes   bool
	body     func()
	orElse   []ast.Stmt
}

// forLoop compiles a loop over the iterator in a register.
func (u *unit) forLoop(l *forLoop) {
	if u.dead {
		return
	}
	body, next, exit := &label{}, &label{}, &label{}
	start := u.enterLoop(l, next, exit)
	u.jump(next, l.at)
	u.dead = false
	u.mark(body)
	item, direct := u.loopVariable(l.target)
	u.loopBody(l, start, func() {
		if direct {
			u.bound.add(item)
		} else {
			u.storeTo(l.target, item)
		}
	})
	u.dead, u.bound = false, start
	u.mark(next)
	u.emitJumpTo(code.ForIter, l.iterator, item, body, l.at)
	u.endOfLoop(l, exit)
}

// enterLoop begins a loop's block, and returns the locals that are bound whenever
// an iteration begins.
func (u *unit) enterLoop(l *forLoop, next, exit *label) (start registerSet) {
	u.bound = u.bound.without(l.deleted)
	start = u.bound
	b := &block{kind: loopBlock, exit: exit, next: next, protection: u.protection}
	if l.closes {
		b.runs = true
		b.leave = func(at ast.Span) { u.emit(code.CloseIter, l.iterator, 0, 0, 0, at) }
	}
	u.hold(l.iterator)
	u.enterBlock(b, l.span)
	return start
}

// loopBody compiles an iteration after the item has come, which store stores, and
// ends the block.
func (u *unit) loopBody(l *forLoop, start registerSet, store func()) {
	generate := func() {
		store()
		l.body()
	}
	if l.closes {
		u.closingOnError(l.iterator, l.at, start, generate)
	} else {
		generate()
	}
	u.leaveBlock()
}

// endOfLoop drops the iterator, and compiles the else branch, which a break
// skips.
func (u *unit) endOfLoop(l *forLoop, exit *label) {
	if len(l.orElse) == 0 || !exit.reached {
		u.place(exit)
		u.emit(code.Clear, l.iterator, 0, 0, 0, l.at)
		u.body(l.orElse)
		return
	}
	end := &label{}
	u.emit(code.Clear, l.iterator, 0, 0, 0, l.at)
	u.body(l.orElse)
	u.jump(end, l.at)
	u.place(exit)
	u.emit(code.Clear, l.iterator, 0, 0, 0, l.at)
	u.place(end)
}

// loopVariable returns the register that the items of a loop go to: the
// target's own if it is a local.
func (u *unit) loopVariable(target ast.Expr) (reg int, direct bool) {
	if n, ok := target.(*ast.Name); ok {
		if v := u.variable(n.ID); v.access == inRegister {
			return v.reg, true
		}
	}
	return u.temp(target.Range()), false
}

// emitJumpTo emits ForIter, whose jump goes back to a body already compiled.
func (u *unit) emitJumpTo(op code.Op, a, b int, l *label, at ast.Span) {
	u.emitInst(inst{op: op, a: uint8(a), b: uint8(b), target: l, span: at})
}

// closingOnError compiles f such that an exception closes the generator that
// the loop header made.
func (u *unit) closingOnError(it int, at ast.Span, bound registerSet, f func()) {
	handler := &label{}
	reg := u.temp(at)
	u.within(u.protect(handler, reg), f)
	u.cold(handler, bound, func() {
		u.emit(code.CloseIter, it, 0, 0, 0, at)
		u.emit(code.Clear, it, 0, 0, 0, at)
		u.emit(code.Reraise, reg, 0, 0, 0, at)
	})
}

// deleted is the set of locals that statements in body may unbind.
func (u *unit) deleted(body []ast.Stmt) registerSet {
	var set registerSet
	if !u.own.hasDeletes {
		return set
	}
	var target func(ast.Expr)
	name := func(id string) {
		if v := u.variable(id); v.access == inRegister {
			set.add(v.reg)
		}
	}
	target = func(e ast.Expr) {
		if n, ok := e.(*ast.Name); ok {
			name(n.ID)
		}
		for _, x := range elements(e) {
			target(x)
		}
	}
	eachStmt(body, func(s ast.Stmt) {
		switch s := s.(type) {
		case *ast.Delete:
			for _, t := range s.Targets {
				target(t)
			}
		case *ast.Try:
			for _, h := range s.Handlers {
				if h.Name != "" {
					name(h.Name)
				}
			}
		}
	})
	return set
}

// asyncFor compiles async for. The end of the iteration is an exception.
func (u *unit) asyncFor(s *ast.For) {
	u.keeping(func() {
		it := u.temp(s.Span)
		iterable := u.operandIn(s.Iter, it)
		u.emit(code.GetAIter, it, iterable, sense(isMade(s.Iter)), 0, s.Iter.Range())
		u.asyncLoop(&forLoop{
			iterator: it, target: s.Target, at: s.Iter.Range(), span: s.Span, deleted: u.deleted(s.Body),
			closes: isMade(s.Iter), body: func() { u.body(s.Body) }, orElse: s.OrElse,
		})
	})
}

func (u *unit) asyncLoop(l *forLoop) {
	if u.dead {
		return
	}
	next, exit, ended := &label{}, &label{}, &label{}
	start := u.enterLoop(l, next, exit)
	u.mark(next)
	raised := u.temp(l.at)
	handler := &label{}
	item := u.temp(l.at)
	u.within(u.protect(handler, raised), func() {
		u.emit(code.GetANext, item, l.iterator, 0, 0, l.span)
		u.awaitIn(item, code.AwaitNext, l.span)
	})
	u.loopBody(l, start, func() { u.storeTo(l.target, item) })
	u.reach(next)
	u.emitJumpTo(code.Jump, 0, 0, next, l.at)
	u.cold(handler, start, func() {
		u.emitJump(code.JumpStopAsync, raised, 0, 0, ended, l.at)
		u.emit(code.Reraise, raised, 0, 0, 0, l.at)
	})
	u.dead = true
	u.place(ended)
	u.emit(code.Clear, raised, 0, 0, 0, l.at)
	u.endOfLoop(l, exit)
}
