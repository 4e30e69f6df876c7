package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// withStmt compiles a with statement, its items one inside the other.
func (u *unit) withStmt(s *ast.With, items []*ast.WithItem) {
	if len(items) == 0 {
		u.body(s.Body)
		return
	}
	item := items[0]
	w := &context{u: u, async: s.Async, at: item.ContextExpr.Range()}
	u.keeping(func() {
		end := &label{}
		w.enter(item.ContextExpr)
		handler := &label{}
		bound := u.bound.without(u.deleted([]ast.Stmt{s}))
		outer := u.protection
		b := &block{kind: cleanupBlock, protection: outer, runs: true, leave: func(ast.Span) { w.exit() }}
		held := u.protected(b, handler, w.raised, s.Span, func() {
			if item.OptionalVars != nil {
				u.storeTo(item.OptionalVars, w.raised)
			}
			u.emit(code.Clear, w.raised, 0, 0, 0, w.at)
			u.withStmt(s, items[1:])
		})
		u.hold(w.bound)
		w.exit()
		u.cold(handler, bound, func() {
			u.clearAll(held, w.at)
			w.exitOnError(end)
		})
		u.place(end)
	})
}

// context is the context manager of a with statement while it is compiled.
type context struct {
	u     *unit
	async bool
	at    ast.Span
	// bound holds the bound __exit__; raised, the next register, first the
	// result of __enter__ and then an exception that leaves the body.
	bound, raised int
}

func (w *context) enter(manager ast.Expr) {
	u := w.u
	w.bound = u.temps(2, w.at)
	w.raised = w.bound + 1
	u.top = w.bound + 1
	object := u.operandIn(manager, w.bound)
	u.top = w.raised + 1
	setup := code.WithSetup
	if w.async {
		setup = code.AsyncWithSetup
	}
	u.emit(setup, w.bound, object, 0, 0, w.at)
	w.call(w.raised, 0, code.AwaitEnter)
}

// call calls the bound method in register a, the highest in use.
func (w *context) call(a, args int, kind code.AwaitKind) {
	if !w.async {
		w.u.emit(code.Call, a, args, 0, 0, w.at)
		return
	}
	w.u.emit(code.CallAwait, a, args, 0, awaitSteps, w.at)
	w.u.awaitIn(a, kind, w.at)
}

// exit calls __exit__ when the body is left without an exception.
func (w *context) exit() {
	u := w.u
	u.keeping(func() {
		a := u.temps(4, w.at)
		u.emit(code.Move, a, w.bound, 0, 0, w.at)
		for i := 1; i <= 3; i++ {
			u.loadConst(noneConst, a+i, w.at)
		}
		u.emit(code.Clear, w.bound, 0, 0, 0, w.at)
		w.call(a, 3, code.AwaitExit)
	})
}

// exitOnError calls __exit__ with the exception that left the body, which it
// may suppress.
func (w *context) exitOnError(end *label) {
	u := w.u
	suppressed := &label{}
	u.within(u.handling(w.raised), func() {
		u.keeping(func() {
			a := u.temps(4, w.at)
			u.emit(code.Move, a, w.bound, 0, 0, w.at)
			u.emit(code.Clear, w.bound, 0, 0, 0, w.at)
			u.emit(code.ExcInfo, a+1, w.raised, 0, 0, w.at)
			w.call(a, 3, code.AwaitExit)
			u.emitJump(code.JumpTrue, a, 0, 0, suppressed, w.at)
			u.emit(code.Reraise, w.raised, 0, 0, 0, w.at)
			u.dead = true
		})
	})
	u.place(suppressed)
	u.emit(code.Clear, w.raised, 0, 0, 0, w.at)
	u.jump(end, w.at)
}
