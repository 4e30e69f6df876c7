package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// comprehensionParts takes a comprehension apart; value is nil except for a
// dict comprehension.
func comprehensionParts(e ast.Expr) (kind comprehensionKind, clauses []*ast.Comprehension, elt, value ast.Expr) {
	switch e := e.(type) {
	case *ast.ListComp:
		return listComprehension, e.Generators, e.Elt, nil
	case *ast.SetComp:
		return setComprehension, e.Generators, e.Elt, nil
	case *ast.DictComp:
		return dictComprehension, e.Generators, e.Key, e.Value
	case *ast.GeneratorExp:
		return generatorExpression, e.Generators, e.Elt, nil
	}
	return noComprehension, nil, nil, nil
}

// comprehension compiles a comprehension, as part of this code or as a
// function of its own.
func (u *unit) comprehension(e ast.Expr, dst int) {
	if u.dead {
		return
	}
	s := u.c.scopes[scopeKey{e, comprehensionScope}]
	u.viaTemp(dst, e.Range(), func(dst int) {
		if s.inlined {
			u.keeping(func() { u.inlineComprehension(e, s, dst) })
		} else {
			u.nestedComprehension(e, s, dst)
		}
	})
}

// inlineComprehension runs the loops here. The scope's variables have
// registers of their own, which are emptied before and after.
func (u *unit) inlineComprehension(e ast.Expr, s *scope, dst int) {
	_, clauses, _, _ := comprehensionParts(e)
	u.pinnedAbove(dst, func() {
		it := u.temp(e.Range())
		u.firstIterator(clauses[0], it)
		outer := u.scope
		u.scope = s
		u.freshCells(s, e.Range())
		u.comprehensionLoops(e, dst, it)
		u.forgetVariables(s, e.Range())
		u.scope = outer
	})
}

// pinnedAbove keeps the temporaries up to dst in place while f runs: handlers
// inside rely on them.
func (u *unit) pinnedAbove(dst int, f func()) {
	pinned := u.pinned
	u.pinned = max(u.pinned, dst+1)
	f()
	u.pinned = pinned
}

// firstIterator evaluates the first iterable, which belongs to the scope
// around the comprehension.
func (u *unit) firstIterator(g *ast.Comprehension, it int) {
	if !g.IsAsync {
		u.iterator(g.Iter, it)
		return
	}
	u.keeping(func() {
		u.emit(code.GetAIter, it, u.iterable(g.Iter, it), sense(isMade(g.Iter)), 0, g.Iter.Range())
	})
}

// freshCells makes new cells for the variables that closures in the
// comprehension share: each evaluation has its own.
func (u *unit) freshCells(s *scope, at ast.Span) {
	for _, sym := range s.symbols.list {
		switch {
		case sym.storage != cellVar && !(sym.storage == localVar && sym.spilled):
		case sym.spilled:
			u.keeping(func() {
				cell := u.temp(at)
				u.emit(code.Clear, cell, 0, 0, 0, at)
				u.emit(code.MakeCell, cell, 0, 0, 0, at)
				index := u.constOperand(intConst(int64(sym.reg)), at)
				u.emit(code.SetItem, u.spillReg, index, cell, 0, at)
			})
		default:
			u.emit(code.Clear, sym.reg, 0, 0, 0, at)
			u.emit(code.MakeCell, sym.reg, 0, 0, 0, at)
		}
	}
}

// forgetVariables empties the registers of the comprehension's variables.
func (u *unit) forgetVariables(s *scope, at ast.Span) {
	for _, sym := range s.symbols.list {
		if !sym.spilled && (sym.storage == localVar || sym.storage == cellVar) {
			u.emit(code.Clear, sym.reg, 0, 0, 0, at)
			u.bound.remove(sym.reg)
			u.hold(sym.reg)
		}
	}
}

// comprehensionLoops compiles the loops over the first iterator, in it, that
// fill the container in dst, or yield if this is a generator expression.
func (u *unit) comprehensionLoops(e ast.Expr, dst, it int) {
	kind, clauses, elt, value := comprehensionParts(e)
	builds := [...]code.Op{listComprehension: code.BuildList, setComprehension: code.BuildSet, dictComprehension: code.BuildDict}
	if kind != generatorExpression {
		u.emit(builds[kind], dst, dst, 0, 0, e.Range())
	}
	source := 0
	if g := clauses[0]; len(clauses) == 1 && len(g.Ifs) == 0 && !g.IsAsync {
		source = it
	}
	innermost := func() {
		u.keeping(func() {
			switch kind {
			case listComprehension:
				u.emit(code.ListAppend, dst, u.operand(elt), source, 0, elt.Range())
			case setComprehension:
				u.emit(code.SetAdd, dst, u.operand(elt), 0, 0, elt.Range())
			case dictComprehension:
				key := u.stable(elt, value)
				u.emit(code.DictPut, dst, key, u.operand(value), source, ast.Span{Pos: elt.Range().Pos, End: value.Range().End})
			default:
				u.yieldElement(elt)
			}
		})
	}
	u.clause(e, clauses, 0, it, innermost)
}

func (u *unit) yieldElement(elt ast.Expr) {
	op := code.Yield
	if u.code.Flags&code.AsyncGenerator != 0 {
		op = code.YieldAsync
	}
	t := u.temp(elt.Range())
	u.into(elt, t)
	u.emit(op, t, t, 0, u.top, elt.Range())
}

// clause compiles the loop of one clause; i says which.
func (u *unit) clause(e ast.Expr, clauses []*ast.Comprehension, i, it int, innermost func()) {
	u.depth.enter(u.c, e)
	defer u.depth.leave()
	g := clauses[i]
	l := &forLoop{
		iterator: it, target: g.Target, at: g.Iter.Range(), span: e.Range(), closes: isMade(g.Iter),
	}
	l.body = func() {
		pinned := u.pinned
		u.pinned = u.top
		skip := &label{}
		for _, test := range g.Ifs {
			u.jumpIf(test, false, skip)
		}
		if i+1 == len(clauses) {
			innermost()
		} else {
			u.keeping(func() {
				inner := u.temp(e.Range())
				u.firstIterator(clauses[i+1], inner)
				u.clause(e, clauses, i+1, inner, innermost)
			})
		}
		u.place(skip)
		u.pinned = pinned
	}
	u.keeping(func() {
		if g.IsAsync {
			u.asyncLoop(l)
		} else {
			u.forLoop(l)
		}
	})
}

// nestedComprehension makes a function of a comprehension and calls it with
// the first iterator. A generator expression's function is a generator.
func (u *unit) nestedComprehension(e ast.Expr, s *scope, dst int) {
	kind, clauses, _, _ := comprehensionParts(e)
	made := u.implicitFunction(s, s.name, 1, e.Range(), func(f *unit) {
		f.code.Flags |= code.Comprehension
		it := f.own.symbols.get(".0").reg
		if made, ok := clauses[0].Iter.(*ast.Call); ok {
			// The call is in the surrounding code, but what it returned fails here.
			f.anchor(made.Span, f.bracketSpan('(', made.Func.Range(), made.Span))
		}
		if kind == generatorExpression {
			f.comprehensionLoops(e, 0, it)
			f.emit(code.ReturnNone, 0, 0, 0, 0, e.Range())
			return
		}
		result := f.temp(e.Range())
		f.comprehensionLoops(e, result, it)
		f.emit(code.Return, result, 0, 0, 0, e.Range())
	})
	u.keeping(func() {
		a := u.window(dst, e.Range())
		u.makeFunction(made, a, e.Range())
		u.firstIterator(clauses[0], u.temp(e.Range()))
		u.emit(code.Call, a, 1, 0, 0, e.Range())
		if s.coroutine && kind != generatorExpression {
			u.awaitIn(a, code.AwaitExpr, e.Range())
		}
		u.moveTo(dst, a, e.Range())
	})
}
