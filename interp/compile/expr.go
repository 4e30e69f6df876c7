package compile

import (
	"strings"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// operand compiles e and returns the register that holds its value: that of a
// local variable if e is one, else a new temporary. When another expression is
// evaluated before the value is used, stable is needed instead.
func (u *unit) operand(e ast.Expr) int {
	if r, ok := u.local(e); ok {
		return r
	}
	t := u.temp(e.Range())
	u.into(e, t)
	return t
}

// local returns the register of the local variable that e is, or binds.
func (u *unit) local(e ast.Expr) (int, bool) {
	switch e := e.(type) {
	case *ast.Name:
		if e.ID == "__debug__" {
			return 0, false
		}
		if v := u.variable(e.ID); v.access == inRegister {
			u.check(v, e.Span)
			return v.reg, true
		}
	case *ast.NamedExpr:
		target := e.Target.(*ast.Name)
		if v := u.variable(target.ID); v.access == inRegister {
			u.into(e.Value, v.reg)
			u.bound.add(v.reg)
			return v.reg, true
		}
	}
	return 0, false
}

// operandIn is operand, but uses dst instead of a new temporary if dst is one.
func (u *unit) operandIn(e ast.Expr, dst int) int {
	if r, ok := u.local(e); ok {
		return r
	}
	if !u.isTemp(dst) {
		dst = u.temp(e.Range())
	}
	u.into(e, dst)
	return dst
}

// stable is operand for a value that is used after the expressions in later
// have been evaluated: a local that one of them binds is copied.
func (u *unit) stable(e ast.Expr, later ...ast.Expr) int {
	if u.rebound(e, later) {
		t := u.temp(e.Range())
		u.into(e, t)
		return t
	}
	return u.operand(e)
}

// stableIn combines stable and operandIn.
func (u *unit) stableIn(e ast.Expr, dst int, later ...ast.Expr) int {
	if u.rebound(e, later) {
		if !u.isTemp(dst) {
			dst = u.temp(e.Range())
		}
		u.into(e, dst)
		return dst
	}
	return u.operandIn(e, dst)
}

// rebound reports whether e is a variable that an expression in later binds.
func (u *unit) rebound(e ast.Expr, later []ast.Expr) bool {
	if !u.own.hasWalrus {
		return false
	}
	if w, ok := e.(*ast.NamedExpr); ok {
		e = w.Target
	}
	n, ok := e.(*ast.Name)
	if !ok {
		return false
	}
	for _, x := range later {
		if rebinds(x, n.ID) {
			return true
		}
	}
	return false
}

// into compiles e and leaves its value in dst. If dst is a local variable it
// is written by the last instruction only.
func (u *unit) into(e ast.Expr, dst int) {
	u.depth.enter(u.c, e)
	defer u.depth.leave()
	if k, ok := u.c.constant(e); ok {
		u.loadConst(k, dst, e.Range())
		return
	}
	if n, ok := e.(*ast.Name); ok {
		u.load(u.variable(n.ID), dst, n.Span)
		return
	}
	if u.crowded() {
		u.relieve(dst, e.Range(), func(dst int) { u.expr(e, dst) })
		return
	}
	u.expr(e, dst)
}

// expr compiles an expression that is neither a constant nor a name.
func (u *unit) expr(e ast.Expr, dst int) {
	switch e := e.(type) {
	case *ast.BoolOp:
		u.viaTemp(dst, e.Span, func(t int) { u.boolOp(e, t) })
	case *ast.NamedExpr:
		u.namedExpr(e, dst)
	case *ast.BinOp:
		u.binOp(e, dst)
	case *ast.UnaryOp:
		u.unaryOp(e, dst)
	case *ast.Lambda:
		u.lambda(e, dst)
	case *ast.IfExp:
		u.ifExp(e, dst)
	case *ast.Dict:
		u.dict(e, dst)
	case *ast.Set:
		u.set(e, dst)
	case *ast.List:
		u.list(e, dst)
	case *ast.Tuple:
		u.tuple(e, dst)
	case *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
		u.comprehension(e, dst)
	case *ast.Await:
		u.await(e, dst)
	case *ast.Yield:
		u.yield(e, dst)
	case *ast.YieldFrom:
		u.yieldFrom(e, dst)
	case *ast.Compare:
		u.compare(e, dst)
	case *ast.Call:
		u.call(e, dst)
	case *ast.JoinedStr:
		u.joinedStr(e, dst)
	case *ast.FormattedValue:
		u.formattedValue(e, dst)
	case *ast.Interpolation:
		// Within the format of a field, the fields of a t-string are like
		// those of an f-string.
		u.formattedValue(&ast.FormattedValue{ExprBase: e.ExprBase, Value: e.Value, Conversion: e.Conversion, FormatSpec: e.FormatSpec}, dst)
	case *ast.TemplateStr:
		u.templateStr(e, dst)
	case *ast.Attribute:
		u.attribute(e, dst)
	case *ast.Subscript:
		u.subscript(e, dst)
	case *ast.Slice:
		u.slice(e, dst)
	default:
		u.c.fail(e.Range(), "can't use this expression here")
	}
}

// viaTemp has f compute a value in several steps: in dst itself if that is a
// temporary, else in one that is then moved.
func (u *unit) viaTemp(dst int, at ast.Span, f func(t int)) {
	if u.isTemp(dst) {
		f(dst)
		return
	}
	u.keeping(func() {
		t := u.temp(at)
		f(t)
		u.emit(code.Move, dst, t, 0, 0, at)
	})
}

func (u *unit) loadConst(k constant, dst int, at ast.Span) {
	if k.small() {
		u.emit(code.LoadInt, dst, 0, 0, int(k.i), at)
		return
	}
	u.emit(code.LoadK, dst, 0, 0, u.constIndex(k), at)
}

// constOperand loads a constant into a new temporary.
func (u *unit) constOperand(k constant, at ast.Span) int {
	t := u.temp(at)
	u.loadConst(k, t, at)
	return t
}

func (u *unit) boolOp(e *ast.BoolOp, dst int) {
	end := &label{}
	op := code.JumpFalse
	if e.Op == ast.Or {
		op = code.JumpTrue
	}
	for i, v := range e.Values {
		u.into(v, dst)
		if i < len(e.Values)-1 {
			u.emitJump(op, dst, 0, 0, end, v.Range())
		}
	}
	u.place(end)
}

func (u *unit) namedExpr(e *ast.NamedExpr, dst int) {
	if r, ok := u.local(e); ok {
		if r != dst {
			u.emit(code.Move, dst, r, 0, 0, e.Span)
		}
		return
	}
	u.viaTemp(dst, e.Span, func(t int) {
		u.into(e.Value, t)
		target := e.Target.(*ast.Name)
		u.store(u.variable(target.ID), t, target.Span)
	})
}

// binaryOps are the instructions of the operators, in ast's order.
var binaryOps = [...]code.Op{
	ast.Add: code.Add, ast.Sub: code.Sub, ast.Mult: code.Mul, ast.MatMult: code.MatMul, ast.Div: code.Div,
	ast.Mod: code.Mod, ast.Pow: code.Pow, ast.LShift: code.LShift, ast.RShift: code.RShift,
	ast.BitOr: code.Or, ast.BitXor: code.Xor, ast.BitAnd: code.And, ast.FloorDiv: code.FloorDiv,
}

func (u *unit) binOp(e *ast.BinOp, dst int) {
	u.keeping(func() {
		if k, ok := u.reversible(e); ok {
			right := u.operandIn(e.Right, dst)
			u.emit(binaryOps[e.Op]+code.AddK-code.Add, dst, right, code.ReversedK, u.constIndex(k), e.Span)
		} else {
			left := u.stableIn(e.Left, dst, e.Right)
			u.arithmetic(e.Op, dst, left, e.Right, false, e.Span)
		}
		u.anchor(e.Span, u.operatorSpan(e))
	})
}

// arithmetic emits dst = left op right, or the in-place form of it.
func (u *unit) arithmetic(op ast.Operator, dst, left int, right ast.Expr, inPlace bool, at ast.Span) {
	flag := 0
	if inPlace {
		flag = 1
	}
	if k, ok := u.c.constant(right); ok {
		u.emit(binaryOps[op]+code.AddK-code.Add, dst, left, flag, u.constIndex(k), at)
		return
	}
	u.emit(binaryOps[op], dst, left, u.operand(right), flag, at)
}

// reversible reports whether e is a number that stands in the source times or
// plus something else: the instruction takes constants on the right, and with
// plain numbers there the order makes no difference.
func (u *unit) reversible(e *ast.BinOp) (left constant, ok bool) {
	if e.Op != ast.Add && e.Op != ast.Mult {
		return constant{}, false
	}
	left, ok = u.c.constant(e.Left)
	if _, constant := u.c.constant(e.Right); constant {
		return left, false
	}
	return left, ok && (left.kind == ast.ConstInt || left.kind == ast.ConstFloat)
}

// operatorSpan finds the operator between the operands.
func (u *unit) operatorSpan(e *ast.BinOp) ast.Span {
	text := u.c.src.Text
	end := min(int(e.Right.Range().Pos), len(text))
	for i := int(e.Left.Range().End); i < end; i++ {
		switch text[i] {
		case ' ', '\t', '\f', '\r', '\n', ')', '\\':
		case '#':
			for i+1 < end && text[i+1] != '\n' {
				i++
			}
		default:
			return ast.Span{Pos: uint32(i), End: uint32(i + len(e.Op.String()))}
		}
	}
	return ast.Span{}
}

// bracketSpan is the part of a call or subscript from its opening bracket on.
func (u *unit) bracketSpan(bracket byte, head, whole ast.Span) ast.Span {
	text := u.c.src.Text
	if int(whole.End) > len(text) || head.End > whole.End {
		return ast.Span{}
	}
	if i := strings.IndexByte(text[head.End:whole.End], bracket); i >= 0 {
		return ast.Span{Pos: head.End + uint32(i), End: whole.End}
	}
	return ast.Span{}
}

func (u *unit) unaryOp(e *ast.UnaryOp, dst int) {
	if e.Op == ast.Not {
		if c, ok := e.Operand.(*ast.Compare); ok && len(c.Ops) == 1 && isIdentityOrMembership(c.Ops[0]) {
			u.comparison(c, dst, true)
			return
		}
	}
	u.keeping(func() {
		ops := [...]code.Op{ast.Invert: code.Invert, ast.Not: code.Not, ast.UAdd: code.Pos, ast.USub: code.Neg}
		u.emit(ops[e.Op], dst, u.operandIn(e.Operand, dst), 0, 0, e.Span)
	})
}

func (u *unit) ifExp(e *ast.IfExp, dst int) {
	orElse, end := &label{}, &label{}
	u.jumpIf(e.Test, false, orElse)
	u.into(e.Body, dst)
	u.jump(end, e.Span)
	u.place(orElse)
	u.filled.remove(dst) // it is only filled when the other branch is taken
	u.into(e.OrElse, dst)
	u.place(end)
}

func (u *unit) attribute(e *ast.Attribute, dst int) {
	if u.superAttr(e, dst, code.SuperAttr) {
		return
	}
	u.keeping(func() {
		object := u.operandIn(e.Value, dst)
		u.emit(code.GetAttr, dst, object, 0, u.cachedName(u.mangle(e.Attr)), u.attrSpan(e))
	})
}

// attrSpan is the place of an attribute access: of the name alone when the
// expression starts on an earlier line.
func (u *unit) attrSpan(e *ast.Attribute) ast.Span {
	if u.startsEarlier(e) {
		return e.AttrSpan
	}
	return e.Span
}

func (u *unit) startsEarlier(e *ast.Attribute) bool {
	text := u.c.src.Text
	return e.Pos < e.AttrSpan.Pos && int(e.AttrSpan.Pos) <= len(text) &&
		strings.ContainsAny(text[e.Pos:e.AttrSpan.Pos], "\r\n")
}

func (u *unit) subscript(e *ast.Subscript, dst int) {
	u.keeping(func() {
		object := u.stableIn(e.Value, dst, e.Slice)
		if k, ok := u.constantIndex(e.Slice); ok {
			u.emit(code.GetItemK, dst, object, 0, u.constIndex(k), e.Span)
		} else {
			u.emit(code.GetItem, dst, object, u.index(e.Slice), 0, e.Span)
		}
		u.anchor(e.Span, u.bracketSpan('[', e.Value.Range(), e.Span))
	})
}

// index is operand for an index that only the next instruction reads.
func (u *unit) index(e ast.Expr) int {
	r := u.operand(e)
	if u.dead || len(u.insts) == 0 {
		return r
	}
	last := &u.insts[len(u.insts)-1]
	switch e.(type) {
	case *ast.Slice:
		if last.op == code.BuildSlice {
			last.c = 1
		}
	case *ast.Tuple:
		if last.op == code.BuildTuple {
			last.imm = 1
		}
	}
	return r
}

// constantIndex is constant, and knows slices of constants too.
func (u *unit) constantIndex(e ast.Expr) (constant, bool) {
	s, ok := e.(*ast.Slice)
	if !ok {
		return u.c.constant(e)
	}
	items := []constant{noneConst, noneConst, noneConst}
	for i, x := range [...]ast.Expr{s.Lower, s.Upper, s.Step} {
		if x == nil {
			continue
		}
		if items[i], ok = u.c.constant(x); !ok {
			return constant{}, false
		}
	}
	return constant{kind: constSlice, items: items}, true
}

func (u *unit) slice(e *ast.Slice, dst int) {
	if k, ok := u.constantIndex(e); ok {
		u.loadConst(k, dst, e.Span)
		return
	}
	u.keeping(func() {
		first := u.top
		for _, x := range [...]ast.Expr{e.Lower, e.Upper, e.Step} {
			t := u.temp(e.Span)
			if x == nil {
				u.loadConst(noneConst, t, e.Span)
			} else {
				u.into(x, t)
			}
		}
		u.emit(code.BuildSlice, dst, first, 0, 0, e.Span)
	})
}

func (u *unit) await(e *ast.Await, dst int) {
	u.keeping(func() {
		t := u.window(dst, e.Span)
		if call, ok := e.Value.(*ast.Call); ok {
			u.callInto(call, t, true)
		} else {
			u.into(e.Value, t)
		}
		u.awaitIn(t, code.AwaitExpr, e.Span)
		u.moveTo(dst, t, e.Span)
	})
}

// awaitSteps is how many instructions awaitIn emits: a call that has awaited
// its result itself skips them.
const awaitSteps = 2

// awaitIn replaces the awaitable in t by its result.
func (u *unit) awaitIn(t int, kind code.AwaitKind, at ast.Span) {
	u.emit(code.GetAwaitable, t, t, int(kind), 0, at)
	u.emit(code.Delegate, t, t, 0, u.top, at)
}

func (u *unit) moveTo(dst, src int, at ast.Span) {
	if dst != src {
		u.emit(code.Move, dst, src, 0, 0, at)
	}
}

func (u *unit) yield(e *ast.Yield, dst int) {
	u.keeping(func() {
		var value int
		if e.Value == nil {
			value = u.constOperand(noneConst, e.Span)
		} else {
			value = u.operandIn(e.Value, dst)
		}
		op := code.Yield
		if u.code.Flags&code.AsyncGenerator != 0 {
			op = code.YieldAsync
		}
		u.emit(op, dst, value, 0, u.top, e.Span)
	})
}

func (u *unit) yieldFrom(e *ast.YieldFrom, dst int) {
	u.keeping(func() {
		t := u.window(dst, e.Span)
		u.into(e.Value, t)
		u.emit(code.GetYieldFrom, t, t, 0, 0, e.Span)
		u.emit(code.Delegate, t, t, 0, u.top, e.Span)
		u.moveTo(dst, t, e.Span)
	})
}
