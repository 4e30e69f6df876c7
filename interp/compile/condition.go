package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// compareOps are the runtime's names of the six rich comparisons.
var compareOps = [...]runtime.CompareOp{
	ast.Eq: runtime.CmpEq, ast.NotEq: runtime.CmpNe, ast.Lt: runtime.CmpLt,
	ast.LtE: runtime.CmpLe, ast.Gt: runtime.CmpGt, ast.GtE: runtime.CmpGe,
}

// compareJumps are the jumps that fuse with them.
var compareJumps = [...]code.Op{
	ast.Eq: code.JumpEq, ast.NotEq: code.JumpNe, ast.Lt: code.JumpLt,
	ast.LtE: code.JumpLe, ast.Gt: code.JumpGt, ast.GtE: code.JumpGe,
}

func isIdentityOrMembership(op ast.CompareOperator) bool { return op >= ast.Is }

func sense(b bool) int {
	if b {
		return 1
	}
	return 0
}

// compare compiles a comparison whose value is wanted.
func (u *unit) compare(e *ast.Compare, dst int) {
	if len(e.Ops) == 1 {
		u.comparison(e, dst, false)
		return
	}
	u.viaTemp(dst, e.Span, func(dst int) {
		u.keeping(func() {
			end := &label{}
			left := u.stable(e.Left, e.Comparators...)
			for i, op := range e.Ops {
				right := u.stable(e.Comparators[i], e.Comparators[i+1:]...)
				u.emitCompare(op, dst, left, right, false, e.Span)
				if i < len(e.Ops)-1 {
					u.emitJump(code.JumpFalse, dst, 0, 0, end, e.Span)
				}
				left = right
			}
			u.place(end)
		})
	})
}

// comparison compiles a single comparison, or its negation if that is an
// operator too.
func (u *unit) comparison(e *ast.Compare, dst int, negate bool) {
	u.keeping(func() {
		if build, ok := u.lateTuple(e.Left, e.Ops[0]); ok {
			right := u.comparand(e.Ops[0], e.Comparators[0])
			u.emitCompare(e.Ops[0], dst, build(), right, negate, e.Span)
			return
		}
		left := u.stableIn(e.Left, dst, e.Comparators[0])
		right := u.comparand(e.Ops[0], e.Comparators[0])
		u.emitCompare(e.Ops[0], dst, left, right, negate, e.Span)
	})
}

// lateTuple evaluates the items of a tuple display that is looked up or compared
// with something; build makes the tuple, right in front of the instruction that
// alone reads it, which then may do without it: see vm.fusedTuple.
func (u *unit) lateTuple(e ast.Expr, op ast.CompareOperator) (build func() int, ok bool) {
	t, isTuple := e.(*ast.Tuple)
	if _, constant := u.c.constant(e); !isTuple || constant || op != ast.In && op != ast.NotIn && op != ast.Eq && op != ast.NotEq {
		return nil, false
	}
	if len(t.Elts) > maxLateItems || hasStarred(t.Elts) || !u.fits(len(t.Elts)) {
		return nil, false
	}
	first := u.items(t.Elts)
	return func() int {
		dst := u.temp(t.Span)
		u.emit(code.BuildTuple, dst, first, len(t.Elts), 1, t.Span)
		return dst
	}, true
}

// maxLateItems is how many items of a tuple are looked up without it.
const maxLateItems = 4

// comparand is the operand on the right.
func (u *unit) comparand(op ast.CompareOperator, e ast.Expr) int {
	if op == ast.In || op == ast.NotIn {
		if k, ok := u.readOnlyDisplay(e); ok {
			return u.constOperand(k, e.Range())
		}
	}
	return u.operand(e)
}

// readOnlyDisplay returns what may stand for a display of constants that is
// only searched or iterated over: a tuple for a list, a frozenset for a set.
func (u *unit) readOnlyDisplay(e ast.Expr) (constant, bool) {
	var elts []ast.Expr
	switch e := e.(type) {
	case *ast.List:
		elts = e.Elts
	case *ast.Set:
		elts = e.Elts
	default:
		return constant{}, false
	}
	items := make([]constant, len(elts))
	for i, x := range elts {
		k, ok := u.c.constant(x)
		if !ok {
			return constant{}, false
		}
		items[i] = k
	}
	if _, ok := e.(*ast.Set); ok {
		return u.c.frozenSet(items), true
	}
	return tupleConst(items), true
}

func (u *unit) emitCompare(op ast.CompareOperator, dst, left, right int, negate bool, at ast.Span) {
	switch op {
	case ast.Is, ast.IsNot:
		u.emit(code.Is, dst, left, right, sense((op == ast.IsNot) != negate), at)
	case ast.In, ast.NotIn:
		u.emit(code.In, dst, left, right, sense((op == ast.NotIn) != negate), at)
	default:
		u.emit(code.Compare, dst, left, right, int(compareOps[op]), at)
	}
}

// jumpIf jumps to l if the truth of e is want, and falls through otherwise.
func (u *unit) jumpIf(e ast.Expr, want bool, l *label) {
	u.depth.enter(u.c, e)
	defer u.depth.leave()
	if k, ok := u.c.constant(e); ok {
		if k.truth() == want {
			u.jump(l, e.Range())
		}
		return
	}
	if u.crowded() {
		u.jumpIfValue(e, want, l)
		return
	}
	switch e := e.(type) {
	case *ast.BoolOp:
		u.jumpIfBoolOp(e, want, l)
	case *ast.UnaryOp:
		if e.Op == ast.Not {
			u.jumpIf(e.Operand, !want, l)
			return
		}
		u.jumpIfValue(e, want, l)
	case *ast.IfExp:
		orElse, end := &label{}, &label{}
		u.jumpIf(e.Test, false, orElse)
		u.jumpIf(e.Body, want, l)
		u.jump(end, e.Span)
		u.place(orElse)
		u.jumpIf(e.OrElse, want, l)
		u.place(end)
	case *ast.Compare:
		u.jumpIfCompare(e, want, l)
	default:
		u.jumpIfValue(e, want, l)
	}
}

func (u *unit) jumpIfValue(e ast.Expr, want bool, l *label) {
	u.keeping(func() {
		op := code.JumpFalse
		if want {
			op = code.JumpTrue
		}
		u.emitJump(op, u.operand(e), 0, 0, l, e.Range())
	})
}

// jumpIfBoolOp: an operand that decides the whole jumps at once, to l or, if
// the decision is the unwanted one, past the rest.
func (u *unit) jumpIfBoolOp(e *ast.BoolOp, want bool, l *label) {
	decides := e.Op == ast.Or // the truth of an operand that decides
	past := &label{}
	for i, v := range e.Values {
		switch {
		case i == len(e.Values)-1 || decides == want:
			u.jumpIf(v, want, l)
		default:
			u.jumpIf(v, decides, past)
		}
	}
	u.place(past)
}

func (u *unit) jumpIfCompare(e *ast.Compare, want bool, l *label) {
	u.keeping(func() {
		if len(e.Ops) == 1 {
			if build, ok := u.lateTuple(e.Left, e.Ops[0]); ok {
				u.jumpCompare(e.Ops[0], build, e.Comparators[0], want, l, e.Span)
				return
			}
		}
		past := &label{}
		left := u.stable(e.Left, e.Comparators...)
		for i, op := range e.Ops {
			last := i == len(e.Ops)-1
			switch {
			case last:
				u.jumpCompare(op, func() int { return left }, e.Comparators[i], want, l, e.Span)
			default:
				right := u.stable(e.Comparators[i], e.Comparators[i+1:]...)
				if want {
					u.emitCompareJump(op, left, right, false, past, e.Span)
				} else {
					u.emitCompareJump(op, left, right, false, l, e.Span)
				}
				left = right
			}
		}
		u.place(past)
	})
}

// maxFusedConst is the highest index of a constant in a fused jump.
const maxFusedConst = 255

// jumpCompare jumps if the comparison of left with e has the wanted result. left
// is asked when e has been evaluated.
func (u *unit) jumpCompare(op ast.CompareOperator, left func() int, e ast.Expr, want bool, l *label, at ast.Span) {
	if k, ok := u.c.constant(e); ok {
		switch {
		case (op == ast.Is || op == ast.IsNot) && k.kind == ast.ConstNone:
			u.emitJump(code.JumpNone, sense(want == (op == ast.Is)), left(), 0, l, at)
			return
		case op <= ast.GtE:
			if i := u.constIndex(k); i <= maxFusedConst {
				u.emitJump(compareJumps[op]+code.JumpEqK-code.JumpEq, sense(want), left(), i, l, at)
				return
			}
		}
	}
	right := u.comparand(op, e)
	u.emitCompareJump(op, left(), right, want, l, at)
}

func (u *unit) emitCompareJump(op ast.CompareOperator, left, right int, want bool, l *label, at ast.Span) {
	switch op {
	case ast.Is, ast.IsNot:
		u.emitJump(code.JumpIs, sense(want == (op == ast.Is)), left, right, l, at)
	case ast.In, ast.NotIn:
		u.emitJump(code.JumpIn, sense(want == (op == ast.In)), left, right, l, at)
	default:
		u.emitJump(compareJumps[op], sense(want), left, right, l, at)
	}
}
