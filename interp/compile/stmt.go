package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// body compiles statements. What follows a return, raise, break or continue
// is left out.
func (u *unit) body(list []ast.Stmt) {
	for _, s := range list {
		if u.dead {
			return
		}
		u.stmt(s)
	}
}

func (u *unit) stmt(s ast.Stmt) {
	u.depth.enter(u.c, s)
	defer u.depth.leave()
	pinned := u.pinned
	u.pinned = u.top
	switch s := s.(type) {
	case *ast.FunctionDef:
		u.functionDef(s)
	case *ast.ClassDef:
		u.classDef(s)
	case *ast.TypeAlias:
		u.typeAlias(s)
	case *ast.Return:
		u.returnStmt(s)
	case *ast.Delete:
		for _, t := range s.Targets {
			u.deleteTarget(t)
		}
	case *ast.Assign:
		u.assign(s)
	case *ast.AugAssign:
		u.augAssign(s)
	case *ast.AnnAssign:
		u.annAssign(s)
	case *ast.For:
		u.forStmt(s)
	case *ast.While:
		u.whileStmt(s)
	case *ast.If:
		u.ifStmt(s)
	case *ast.With:
		u.withStmt(s, s.Items)
	case *ast.Match:
		u.match(s)
	case *ast.Raise:
		u.raise(s)
	case *ast.Try:
		u.tryStmt(s)
	case *ast.Assert:
		u.assert(s)
	case *ast.Import:
		u.importStmt(s)
	case *ast.ImportFrom:
		u.importFrom(s)
	case *ast.ExprStmt:
		u.exprStmt(s)
	case *ast.Break:
		u.breakStmt(s)
	case *ast.Continue:
		u.continueStmt(s)
	case *ast.Pass, *ast.Global, *ast.Nonlocal:
	default:
		u.c.fail(s.Range(), "this statement cannot be compiled")
	}
	u.pinned = pinned
}

// exprStmt evaluates an expression for its effect. Constants have none.
func (u *unit) exprStmt(s *ast.ExprStmt) {
	if u.c.opts.Interactive && u.own.kind == moduleScope {
		u.keeping(func() {
			t := u.temp(s.Span)
			u.into(s.Value, t)
			u.emit(code.Intrinsic, t, t, 1, int(code.PrintExpr), s.Span)
		})
		return
	}
	if _, ok := u.c.constant(s.Value); ok {
		return
	}
	u.keeping(func() { u.operand(s.Value) })
}

func (u *unit) ifStmt(s *ast.If) {
	end := &label{}
	for {
		orElse := &label{}
		u.jumpIf(s.Test, false, orElse)
		u.body(s.Body)
		next := elif(s)
		if next != nil || len(s.OrElse) > 0 {
			u.jump(end, s.Span)
		}
		u.place(orElse)
		if next == nil {
			u.body(s.OrElse)
			break
		}
		s = next
	}
	u.place(end)
}

func (u *unit) raise(s *ast.Raise) {
	u.keeping(func() {
		t := u.temp(s.Span)
		switch {
		case s.Exc == nil:
			u.emit(code.Clear, t, 0, 0, 0, s.Span)
			u.emit(code.Raise, t, 0, 0, 0, s.Span)
		case s.Cause == nil:
			u.into(s.Exc, t)
			u.emit(code.Raise, t, 0, 0, 0, s.Span)
		default:
			u.into(s.Exc, t)
			u.emit(code.RaiseFrom, t, u.operand(s.Cause), 0, 0, s.Span)
		}
	})
	u.dead = true
}

// assert compiles an assertion. The exception is raised at the test, so that
// its place is underlined.
func (u *unit) assert(s *ast.Assert) {
	holds := &label{}
	u.jumpIf(s.Test, true, holds)
	u.keeping(func() {
		t := u.temp(s.Span)
		u.emit(code.Intrinsic, t, t, 0, int(code.AssertionErrorType), s.Span)
		if s.Msg != nil {
			u.into(s.Msg, u.temp(s.Span))
			u.emit(code.Call, t, 1, 0, 0, s.Span)
		}
		u.emit(code.Raise, t, 0, 0, 0, s.Test.Range())
	})
	u.dead = true
	u.place(holds)
}
