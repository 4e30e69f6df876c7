package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// window returns the register where a call that is to leave its result in dst
// can build the callee's window: everything above it must be free.
func (u *unit) window(dst int, at ast.Span) int {
	if u.isTemp(dst) && dst == u.top-1 {
		return dst
	}
	return u.temp(at)
}

func (u *unit) call(e *ast.Call, dst int) {
	u.keeping(func() {
		a := u.window(dst, e.Span)
		u.callInto(e, a, false)
		u.moveTo(dst, a, e.Span)
	})
}

// callInto compiles a call with its window at a, the highest register in use.
// If awaits is set, the caller emits the instructions of awaitIn next, and the
// call may await its result itself.
func (u *unit) callInto(e *ast.Call, a int, awaits bool) {
	u.keeping(func() {
		switch {
		case !u.plainArguments(e):
			u.into(e.Func, a)
			u.callEx(e, a)
		case u.methodCall(e, a, awaits):
		case u.globalCall(e, a, awaits):
		default:
			u.into(e.Func, a)
			u.arguments(e)
			u.finishCall(e, a, e.Span, code.Call, code.CallKw, code.CallAwait, awaits)
		}
	})
}

// plainArguments reports whether the arguments can be passed in registers.
func (u *unit) plainArguments(e *ast.Call) bool {
	n := len(e.Args) + len(e.Keywords)
	if hasStarred(e.Args) || n > code.MaxCallArgs || !u.fits(n+2) {
		return false
	}
	for _, k := range e.Keywords {
		if k.Arg == "" {
			return false
		}
	}
	return true
}

// arguments compiles plain arguments into the temporaries behind the callee.
func (u *unit) arguments(e *ast.Call) {
	u.items(e.Args)
	for _, k := range e.Keywords {
		u.into(k.Value, u.temp(k.Span))
	}
}

// keywordNames is the constant tuple of the names of keyword arguments.
func (u *unit) keywordNames(keywords []*ast.Keyword) int {
	names := make([]string, len(keywords))
	for i, k := range keywords {
		names[i] = u.mangle(k.Arg)
	}
	return u.constIndex(strTuple(names))
}

// finishCall emits the call itself once everything is in place.
func (u *unit) finishCall(e *ast.Call, a int, at ast.Span, plain, withNames, awaiting code.Op, awaits bool) {
	n := len(e.Args) + len(e.Keywords)
	switch {
	case len(e.Keywords) > 0:
		u.emit(withNames, a, n, 0, u.keywordNames(e.Keywords), at)
	case awaits:
		u.emit(awaiting, a, n, 0, awaitSteps, at)
	default:
		u.emit(plain, a, n, 0, 0, at)
	}
	u.anchor(at, u.bracketSpan('(', e.Func.Range(), e.Span))
}

// globalCall compiles a call of a global function with simple arguments.
func (u *unit) globalCall(e *ast.Call, a int, awaits bool) bool {
	f, ok := e.Func.(*ast.Name)
	if !ok || len(e.Keywords) > 0 || !u.pureAll(e.Args, anyArithmetic) {
		return false
	}
	v := u.variable(f.ID)
	if v.access != inGlobals {
		return false
	}
	u.items(e.Args)
	if awaits {
		u.emit(code.CallGlobalAwait, a, len(e.Args), awaitSteps, u.cachedName(v.name), e.Span)
	} else {
		u.emit(code.CallGlobal, a, len(e.Args), 0, u.cachedName(v.name), e.Span)
	}
	u.anchor(e.Span, u.bracketSpan('(', e.Func.Range(), e.Span))
	return true
}

// methodCall compiles a call of an attribute.
func (u *unit) methodCall(e *ast.Call, a int, awaits bool) bool {
	f, ok := e.Func.(*ast.Attribute)
	if !ok {
		return false
	}
	at := e.Span
	if u.startsEarlier(f) {
		at.Pos = f.AttrSpan.Pos
	}
	if u.superAttr(f, a, code.SuperMethod) {
		u.preparedCall(e, a, at, awaits)
		return true
	}
	if len(e.Keywords) == 0 && u.pureAll(e.Args, safeArithmetic) {
		u.into(f.Value, u.temp(f.Span))
		u.items(e.Args)
		name := u.cachedName(u.mangle(f.Attr))
		if awaits {
			u.emit(code.CallMethodAwait, a, len(e.Args), awaitSteps, name, at)
		} else {
			u.emit(code.CallMethod, a, len(e.Args), 0, name, at)
		}
		u.anchor(at, u.bracketSpan('(', e.Func.Range(), e.Span))
		return true
	}
	if !u.shallow(e) {
		return false
	}
	object := u.operandIn(f.Value, a)
	u.emit(code.GetMethod, a, object, 0, u.cachedName(u.mangle(f.Attr)), u.attrSpan(f))
	u.preparedCall(e, a, at, awaits)
	return true
}

// preparedCall completes a call after GetMethod or SuperMethod. The two
// registers they fill may hold no value and must stay where they are.
func (u *unit) preparedCall(e *ast.Call, a int, at ast.Span, awaits bool) {
	u.top = a + 1
	u.temp(at)
	u.pin(func() { u.arguments(e) })
	u.finishCall(e, a, at, code.CallPrepared, code.CallPreparedKw, code.CallPreparedAwait, awaits)
}

// Arguments nested deeper than shallowDepth are evaluated after a plain
// attribute access, because the registers of a prepared call cannot be put
// away when registers run short.
const shallowDepth = 12

func (u *unit) shallow(e *ast.Call) bool {
	for _, x := range e.Args {
		if deeper(x, shallowDepth) {
			return false
		}
	}
	for _, k := range e.Keywords {
		if deeper(k.Value, shallowDepth) {
			return false
		}
	}
	return true
}

// deeper reports whether e nests more than n levels.
func deeper(e ast.Expr, n int) bool {
	if n == 0 {
		return true
	}
	found := false
	eachChild(e, func(x ast.Expr) { found = found || deeper(x, n-1) })
	return found
}

func (u *unit) pureAll(args []ast.Expr, allowed func(*ast.BinOp) bool) bool {
	for _, x := range args {
		if !u.pure(x, 3, allowed) {
			return false
		}
	}
	return true
}

// A global function is all but always there, a method is not so certain: only
// arithmetic that numbers do not fail at goes before the attribute.
func anyArithmetic(*ast.BinOp) bool { return true }

func safeArithmetic(e *ast.BinOp) bool {
	return e.Op == ast.Add || e.Op == ast.Sub || e.Op == ast.Mult
}

// pure reports whether e can be evaluated before the callee is looked up
// without anybody noticing: constants, bound locals and allowed arithmetic on
// them, at most depth levels of it.
func (u *unit) pure(e ast.Expr, depth int, allowed func(*ast.BinOp) bool) bool {
	if _, ok := u.c.constant(e); ok {
		return true
	}
	switch e := e.(type) {
	case *ast.Name:
		v := u.variable(e.ID)
		return v.access == inRegister && u.bound.has(v.reg)
	case *ast.BinOp:
		return depth > 0 && allowed(e) && u.pure(e.Left, depth-1, allowed) && u.pure(e.Right, depth-1, allowed)
	}
	return false
}

// superAttr compiles super().name, as op prescribes, without making the super
// object. It reports false if e is something else.
func (u *unit) superAttr(e *ast.Attribute, dst int, op code.Op) bool {
	call, ok := e.Value.(*ast.Call)
	if !ok || len(call.Args) > 0 || len(call.Keywords) > 0 || u.own.kind != functionScope {
		return false
	}
	name, ok := call.Func.(*ast.Name)
	if !ok || name.ID != "super" || u.variable("super").access != inGlobals {
		return false
	}
	if _, ok := u.own.freeRegs[classCell]; !ok || u.code.ArgCount == 0 {
		return false
	}
	u.viaTemp(dst, e.Span, func(t int) {
		u.keeping(func() {
			if op == code.SuperMethod {
				u.temp(e.Span) // the receiver's register
			}
			u.emit(code.LoadGlobal, t, 0, 0, u.cachedName("super"), name.Span)
			class := u.temp(e.Span)
			u.load(u.variable(classCell), class, call.Span)
			self := u.temp(e.Span)
			u.load(symbolAccess(u.own.symbols.get(u.own.params[0])), self, call.Span)
			u.emit(op, t, class, self, u.cachedName(u.mangle(e.Attr)), u.attrSpan(e))
		})
	})
	return true
}

// callEx compiles a call whose arguments do not fit the registers: they are
// collected in a list and a dict. A lone *x or **x is left to the instruction,
// which reads the mapping first: x is iterated after all else is evaluated.
func (u *unit) callEx(e *ast.Call, a int) {
	args, keywords := u.temp(e.Span), u.temp(e.Span)
	loneStar, loneStars := 0, 0
	if x, ok := loneStarred(e.Args); ok {
		loneStar = 1
		u.into(x, args)
	} else {
		u.gather(e.Args, args, e.Span)
	}
	if len(e.Keywords) == 1 && e.Keywords[0].Arg == "" {
		loneStars = 1
		u.into(e.Keywords[0].Value, keywords)
	} else {
		u.gatherKeywords(e.Keywords, keywords, a, e.Span)
	}
	u.emit(code.CallEx, a, loneStar, loneStars, 0, e.Span)
	u.anchor(e.Span, u.bracketSpan('(', e.Func.Range(), e.Span))
}

// loneStarred returns x if the arguments are *x and nothing else.
func loneStarred(args []ast.Expr) (x ast.Expr, ok bool) {
	if len(args) != 1 {
		return nil, false
	}
	s, ok := args[0].(*ast.Starred)
	if !ok {
		return nil, false
	}
	return s.Value, true
}

// gatherKeywords collects keyword arguments in the dict dst, which is left
// unset if there are none.
func (u *unit) gatherKeywords(keywords []*ast.Keyword, dst, callee int, at ast.Span) {
	if len(keywords) == 0 {
		u.emit(code.Clear, dst, 0, 0, 0, at)
		return
	}
	made := false
	for len(keywords) > 0 {
		n := 0
		for n < len(keywords) && keywords[n].Arg != "" {
			n++
		}
		switch {
		case n > 0 && !made:
			u.keywordDict(keywords[:n], dst)
		case n > 0:
			u.keeping(func() {
				t := u.temp(at)
				u.keywordDict(keywords[:n], t)
				u.emit(code.DictMerge, dst, t, callee, 0, at)
			})
		default:
			if n = 1; !made {
				u.emit(code.BuildDict, dst, dst, 0, 0, at)
			}
			u.keeping(func() {
				u.emit(code.DictMerge, dst, u.operand(keywords[0].Value), callee, 0, at)
			})
		}
		made = true
		keywords = keywords[n:]
	}
}

// keywordDict builds the dict of some named arguments.
func (u *unit) keywordDict(keywords []*ast.Keyword, dst int) {
	u.emit(code.BuildDict, dst, dst, 0, len(keywords), keywords[0].Span)
	for _, k := range keywords {
		u.keeping(func() {
			name := u.constOperand(strConst(u.mangle(k.Arg)), k.Span)
			u.emit(code.DictPut, dst, name, u.operand(k.Value), 0, k.Span)
		})
	}
}
