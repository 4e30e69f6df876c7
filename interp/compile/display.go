package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// chunk is how many items of a long display are built at once.
const chunk = 16

// minConstItems is the length from which on a list of constants is copied from
// a constant tuple.
const minConstItems = 3

func hasStarred(elts []ast.Expr) bool {
	for _, e := range elts {
		if _, ok := e.(*ast.Starred); ok {
			return true
		}
	}
	return false
}

// items compiles elts into consecutive temporaries and returns the first.
func (u *unit) items(elts []ast.Expr) int {
	first := u.top
	for _, e := range elts {
		u.into(e, u.temp(e.Range()))
	}
	return first
}

// gather compiles elts into the list (or set, if add is SetAdd) dst, which
// must be a temporary, piece by piece.
func (u *unit) gather(elts []ast.Expr, dst int, at ast.Span) {
	u.gatherWith(elts, dst, at, code.BuildList, code.ListAppend, code.ListExtend, 1)
}

func (u *unit) gatherWith(elts []ast.Expr, dst int, at ast.Span, build, add, extend code.Op, flag int) {
	n := 0
	for n < len(elts) && n < chunk && !hasStarred(elts[n:n+1]) {
		n++
	}
	u.keeping(func() { u.emit(build, dst, u.items(elts[:n]), n, 0, at) })
	for _, e := range elts[n:] {
		u.keeping(func() {
			if s, ok := e.(*ast.Starred); ok {
				u.emit(extend, dst, u.operand(s.Value), flag, 0, at)
				return
			}
			u.emit(add, dst, u.operand(e), 0, 0, at)
		})
	}
}

func (u *unit) list(e *ast.List, dst int) {
	if k, ok := u.constItems(e.Elts); ok {
		u.viaTemp(dst, e.Span, func(dst int) {
			u.keeping(func() {
				u.emit(code.BuildList, dst, 0, 0, 0, e.Span)
				u.emit(code.ListExtend, dst, u.constOperand(k, e.Span), 0, 0, e.Span)
			})
		})
		return
	}
	if !hasStarred(e.Elts) && u.fits(len(e.Elts)) {
		u.keeping(func() { u.emit(code.BuildList, dst, u.items(e.Elts), len(e.Elts), 0, e.Span) })
		return
	}
	u.viaTemp(dst, e.Span, func(dst int) { u.gather(e.Elts, dst, e.Span) })
}

// constItems returns the items of a display as a tuple if all are constant and
// there are enough to make it worthwhile.
func (u *unit) constItems(elts []ast.Expr) (constant, bool) {
	if len(elts) < minConstItems {
		return constant{}, false
	}
	items := make([]constant, len(elts))
	for i, e := range elts {
		k, ok := u.c.constant(e)
		if !ok {
			return constant{}, false
		}
		items[i] = k
	}
	return tupleConst(items), true
}

func (u *unit) tuple(e *ast.Tuple, dst int) { u.tupleOf(e.Elts, dst, e.Span) }

// tupleOf builds a tuple of any length, starred items included.
func (u *unit) tupleOf(elts []ast.Expr, dst int, at ast.Span) {
	if !hasStarred(elts) && u.fits(len(elts)) {
		u.keeping(func() { u.emit(code.BuildTuple, dst, u.items(elts), len(elts), 0, at) })
		return
	}
	u.viaTemp(dst, at, func(dst int) {
		u.gather(elts, dst, at)
		u.emit(code.ListToTuple, dst, dst, 0, 0, at)
	})
}

func (u *unit) set(e *ast.Set, dst int) {
	if k, ok := u.constItems(e.Elts); ok {
		// By way of a frozenset, as in CPython: the order of the set shows it.
		k = u.c.frozenSet(k.items)
		u.viaTemp(dst, e.Span, func(dst int) {
			u.keeping(func() {
				u.emit(code.BuildSet, dst, 0, 0, 0, e.Span)
				u.emit(code.SetUpdate, dst, u.constOperand(k, e.Span), 0, 0, e.Span)
			})
		})
		return
	}
	if !hasStarred(e.Elts) && u.fits(len(e.Elts)) {
		u.keeping(func() { u.emit(code.BuildSet, dst, u.items(e.Elts), len(e.Elts), 0, e.Span) })
		return
	}
	u.viaTemp(dst, e.Span, func(dst int) {
		u.gatherWith(e.Elts, dst, e.Span, code.BuildSet, code.SetAdd, code.SetUpdate, 0)
	})
}

func (u *unit) dict(e *ast.Dict, dst int) {
	plain := 0 // leading pairs that are no `**value`
	for plain < len(e.Keys) && e.Keys[plain] != nil {
		plain++
	}
	if plain == len(e.Keys) && u.fits(2*plain) {
		u.keeping(func() { u.buildDict(e, plain, dst) })
		return
	}
	plain = min(plain, chunk/2)
	u.viaTemp(dst, e.Span, func(dst int) {
		u.keeping(func() { u.buildDict(e, plain, dst) })
		for i := plain; i < len(e.Keys); i++ {
			u.keeping(func() {
				if e.Keys[i] == nil {
					u.emit(code.DictUpdate, dst, u.operand(e.Values[i]), 0, 0, e.Span)
					return
				}
				key := u.stable(e.Keys[i], e.Values[i])
				u.emit(code.DictPut, dst, key, u.operand(e.Values[i]), 0, e.Span)
			})
		}
	})
}

// buildDict builds a dict of the first n pairs.
func (u *unit) buildDict(e *ast.Dict, n, dst int) {
	first := u.top
	for i := range n {
		u.into(e.Keys[i], u.temp(e.Span))
		u.into(e.Values[i], u.temp(e.Span))
	}
	u.emit(code.BuildDict, dst, first, n, 0, e.Span)
}
