package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

func (u *unit) tryStmt(s *ast.Try) {
	switch {
	case len(s.FinalBody) > 0:
		u.tryFinally(s)
	case s.Star:
		u.tryStar(s)
	default:
		u.tryExcept(s)
	}
}

// tryFinally compiles the finally block once for each way out of the rest:
// its end, each jump out of it, and an exception.
func (u *unit) tryFinally(s *ast.Try) {
	u.keeping(func() {
		raised, handler := u.temp(s.Span), &label{}
		outer := u.protection
		deleted := u.deleted([]ast.Stmt{s})
		bound := u.bound.without(deleted)
		b := &block{kind: cleanupBlock, protection: outer, runs: true, leave: func(ast.Span) { u.body(s.FinalBody) }}
		held := u.protected(b, handler, raised, s.Span, func() {
			switch {
			case len(s.Handlers) == 0:
				u.body(s.Body)
			case s.Star:
				u.tryStar(s)
			default:
				u.tryExcept(s)
			}
		})
		u.body(s.FinalBody)
		u.cold(handler, bound, func() {
			u.clearAll(held, s.Span)
			u.within(u.handling(raised), func() {
				u.inBlock(u.handlerBlock(outer, raised, nil), s.Span, func() { u.body(s.FinalBody) })
				u.emit(code.Reraise, raised, 0, 0, 0, s.Span)
			})
		})
	})
}

// handlerBlock is the block of code that handles the exception in raised and
// may have bound it to a variable. Leaving it forgets both.
func (u *unit) handlerBlock(outer *protection, raised int, name *variable) *block {
	return &block{kind: cleanupBlock, protection: outer, runs: name != nil, leave: func(at ast.Span) {
		if name != nil {
			u.unbind(*name, at)
		}
		u.emit(code.Clear, raised, 0, 0, 0, at)
	}}
}

// tryBody compiles the protected part of a try statement, and its else branch.
func (u *unit) tryBody(s *ast.Try, handler *label, raised int) (held registerSet) {
	b := &block{kind: cleanupBlock, protection: u.protection}
	held = u.protected(b, handler, raised, s.Span, func() { u.body(s.Body) })
	u.body(s.OrElse)
	return held
}

func (u *unit) tryExcept(s *ast.Try) {
	u.keeping(func() {
		raised, handler, end := u.temp(s.Span), &label{}, &label{}
		bound := u.bound.without(u.deleted(s.Body))
		held := u.tryBody(s, handler, raised)
		outer := u.protection
		u.cold(handler, bound, func() {
			u.clearAll(held, s.Span)
			u.within(u.handling(raised), func() {
				for _, h := range s.Handlers {
					u.exceptClause(h, outer, raised, end)
				}
				u.emit(code.Reraise, raised, 0, 0, 0, s.Span)
			})
		})
		u.place(end)
	})
}

// exceptClause compiles one clause; the code that follows it is for
// exceptions that do not match.
func (u *unit) exceptClause(h *ast.ExceptHandler, outer *protection, raised int, end *label) {
	next := &label{}
	if h.Type != nil {
		u.keeping(func() {
			u.emitJump(code.JumpNoMatch, raised, u.operand(h.Type), 0, next, h.Span)
		})
	}
	if h.Name == "" {
		b := u.handlerBlock(outer, raised, nil)
		u.inBlock(b, h.Span, func() { u.body(h.Body) })
		u.within(outer, func() {
			b.leave(h.Span)
			u.jump(end, h.Span)
		})
	} else {
		u.namedClause(h, outer, raised, end)
	}
	u.place(next)
}

// namedClause compiles the body of `except … as name`. The variable is gone
// afterwards, however the body ends.
func (u *unit) namedClause(h *ast.ExceptHandler, outer *protection, raised int, end *label) {
	name := u.variable(h.Name)
	u.keeping(func() {
		u.store(name, raised, h.Span)
		again, cleanup := u.temp(h.Span), &label{}
		bound := u.bound.without(u.deleted(h.Body))
		b := u.handlerBlock(outer, raised, &name)
		u.inBlock(b, h.Span, func() {
			u.within(u.protect(cleanup, again), func() { u.body(h.Body) })
		})
		u.within(outer, func() {
			b.leave(h.Span)
			u.jump(end, h.Span)
		})
		u.cold(cleanup, bound, func() {
			u.unbind(name, h.Span)
			u.emit(code.Reraise, again, 0, 0, 0, h.Span)
		})
	})
}

// tryStar compiles try … except*. Each clause handles the part of the group
// that matches; what the clauses raise, and what is left, is raised together
// at the end.
func (u *unit) tryStar(s *ast.Try) {
	u.keeping(func() {
		raised, handler, end := u.temp(s.Span), &label{}, &label{}
		bound := u.bound.without(u.deleted(s.Body))
		held := u.tryBody(s, handler, raised)
		u.cold(handler, bound.without(u.deleted([]ast.Stmt{s})), func() {
			u.clearAll(held, s.Span)
			u.within(u.handling(raised), func() {
				first := u.temps(4, s.Span)
				rest, list, match, result := first, first+1, first+2, first+3
				u.emit(code.Move, rest, raised, 0, 0, s.Span)
				u.emit(code.BuildList, list, list, 0, 0, s.Span)
				for _, h := range s.Handlers {
					u.starClause(h, rest, list, match)
				}
				u.emit(code.ListAppend, list, rest, 0, 0, s.Span)
				u.emit(code.GroupRaise, result, raised, list, 0, s.Span)
				done := &label{}
				u.emitJump(code.JumpNone, 1, result, 0, done, s.Span)
				u.emit(code.Reraise, result, 0, 0, 0, s.Span)
				u.dead = true
				u.place(done)
				for r := rest; r <= list; r++ {
					u.emit(code.Clear, r, 0, 0, 0, s.Span)
				}
			})
			u.emit(code.Clear, raised, 0, 0, 0, s.Span)
			u.jump(end, s.Span)
		})
		u.place(end)
	})
}

func (u *unit) starClause(h *ast.ExceptHandler, rest, list, match int) {
	next := &label{}
	u.keeping(func() {
		u.emit(code.GroupMatch, match, rest, u.operand(h.Type), 0, h.Span)
		u.emitJump(code.JumpNone, 1, match, 0, next, h.Span)
		var name *variable
		if h.Name != "" {
			v := u.variable(h.Name)
			name = &v
		}
		again, failed := u.temp(h.Span), &label{}
		finish := func() {
			if name != nil {
				u.unbind(*name, h.Span)
			}
			u.emit(code.Clear, match, 0, 0, 0, h.Span)
		}
		bound := u.bound.without(u.deleted(h.Body))
		inside := u.protect(failed, again)
		inside = &protection{outer: inside, depth: inside.depth + 1, reg: match}
		b := &block{kind: cleanupBlock, protection: u.protection}
		u.inBlock(b, h.Span, func() {
			u.within(inside, func() {
				if name != nil {
					u.store(*name, match, h.Span)
				}
				u.body(h.Body)
			})
		})
		finish()
		u.jump(next, h.Span)
		u.cold(failed, bound, func() {
			finish()
			u.emit(code.ListAppend, list, again, 0, 0, h.Span)
			u.emit(code.Clear, again, 0, 0, 0, h.Span)
			u.jump(next, h.Span)
		})
	})
	u.place(next)
}
