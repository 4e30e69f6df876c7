package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// moduleCode compiles a module's body.
func (c *compiler) moduleCode(m *ast.Module, s *scope) *code.Code {
	u := c.newUnit(nil, s, "<module>", ast.Span{})
	u.code.FirstLine = 1
	if s.coroutine {
		u.code.Flags |= code.Coroutine
	}
	body := m.Body
	at := ast.Span{}
	if len(body) > 0 {
		at = body[0].Range()
	}
	u.prologue(at)
	if doc, ok := c.docstring(body); ok && !c.opts.Interactive {
		k := strConst(cleanDoc(doc.Str))
		u.code.Doc = k.value()
		u.storeName("__doc__", k, doc.Span)
		body = body[1:]
	}
	u.startAnnotations(at)
	u.moduleAnnotations(at)
	u.body(body)
	u.emit(code.ReturnNone, 0, 0, 0, 0, lastSpan(m.Body))
	return u.finish()
}

// expressionCode compiles an expression for eval.
func (c *compiler) expressionCode(e ast.Expr, s *scope) *code.Code {
	u := c.newUnit(nil, s, "<module>", ast.Span{})
	u.code.FirstLine = 1
	if s.coroutine {
		u.code.Flags |= code.Coroutine
	}
	u.prologue(e.Range())
	u.emit(code.Return, u.operand(e), 0, 0, 0, e.Range())
	return u.finish()
}

// storeName binds a name of a module or class to a constant.
func (u *unit) storeName(name string, k constant, at ast.Span) {
	u.keeping(func() {
		u.store(variable{access: inNamespace, name: name}, u.constOperand(k, at), at)
	})
}

func lastSpan(body []ast.Stmt) ast.Span {
	if len(body) == 0 {
		return ast.Span{}
	}
	return body[len(body)-1].Range()
}

// functionDef compiles a def statement.
func (u *unit) functionDef(s *ast.FunctionDef) {
	u.keeping(func() {
		t := u.decorated(s.Decorators, s.Span, func(t int) {
			if len(s.TypeParams) > 0 {
				u.genericFunction(s, t)
				return
			}
			u.makeFunction(u.functionCode(s), t, s.Span, u.defaults(s.Args), u.annotateFunction(s))
		})
		u.store(u.variable(s.Name), t, s.Span)
	})
}

// decorated compiles the decorators of a definition, the definition itself
// into the register given to make, and the calls of the decorators. It returns
// the register of the result.
func (u *unit) decorated(decorators []ast.Expr, at ast.Span, make func(t int)) int {
	first := u.items(decorators)
	t := u.temp(at)
	make(t)
	for i := len(decorators) - 1; i >= 0; i-- {
		u.emit(code.Call, first+i, 1, 0, 0, decorators[i].Range())
	}
	return first
}

// extra is an object that accompanies MakeFunction.
type extra struct {
	flag code.FuncFlags
	make func(dst int)
}

// defaults returns the objects with the default values of parameters.
func (u *unit) defaults(a *ast.Arguments) []extra {
	var list []extra
	if len(a.Defaults) > 0 {
		list = append(list, extra{code.HasDefaults, func(dst int) { u.defaultTuple(a, dst) }})
	}
	if hasKwDefaults(a) {
		list = append(list, extra{code.HasKwDefaults, func(dst int) { u.kwDefaultDict(a, dst) }})
	}
	return list
}

func (u *unit) defaultTuple(a *ast.Arguments, dst int) {
	at := ast.Span{Pos: a.Defaults[0].Range().Pos, End: a.Defaults[len(a.Defaults)-1].Range().End}
	items := make([]constant, 0, len(a.Defaults))
	for _, e := range a.Defaults {
		if k, ok := u.c.constant(e); ok {
			items = append(items, k)
		}
	}
	if len(items) == len(a.Defaults) {
		u.loadConst(tupleConst(items), dst, at)
		return
	}
	u.tupleOf(a.Defaults, dst, at)
}

func (u *unit) kwDefaultDict(a *ast.Arguments, dst int) {
	d := &ast.Dict{}
	for i, e := range a.KwDefaults {
		if e != nil {
			name := a.KwOnlyArgs[i]
			key := &ast.Constant{Kind: ast.ConstStr, Str: u.mangle(name.Arg)}
			key.Span = name.Span
			d.Keys = append(d.Keys, key)
			d.Values = append(d.Values, e)
			d.Span = e.Range()
		}
	}
	u.dict(d, dst)
}

// makeFunction makes a function from a code object, closing over the cells it
// needs. dst must be the highest temporary in use or a local.
func (u *unit) makeFunction(made *code.Code, dst int, at ast.Span, extras ...[]extra) {
	u.keeping(func() {
		first := u.top
		var flags code.FuncFlags
		for _, list := range extras {
			for _, x := range list {
				flags |= x.flag
				x.make(u.temp(at))
			}
		}
		if len(made.FreeVars) > 0 {
			flags |= code.HasClosure
			u.closure(made, u.temp(at), at)
		}
		u.emit(code.MakeFunction, dst, first, int(flags), u.objectIndex(made.Value()), at)
	})
}

// closure builds the tuple of the cells that made takes from this code.
func (u *unit) closure(made *code.Code, dst int, at ast.Span) {
	u.keeping(func() {
		if !u.fits(len(made.FreeVars)) {
			u.emit(code.BuildList, dst, dst, 0, 0, at)
			for _, v := range made.FreeVars {
				u.keeping(func() {
					t := u.temp(at)
					u.cellObject(v.Name, t, at)
					u.emit(code.ListAppend, dst, t, 0, 0, at)
				})
			}
			u.emit(code.ListToTuple, dst, dst, 0, 0, at)
			return
		}
		if first, ok := u.adjacentCells(made.FreeVars); ok {
			u.emit(code.BuildTuple, dst, first, len(made.FreeVars), 0, at)
			return
		}
		first := u.top
		for _, v := range made.FreeVars {
			u.cellObject(v.Name, u.temp(at), at)
		}
		u.emit(code.BuildTuple, dst, first, len(made.FreeVars), 0, at)
	})
}

// adjacentCells returns the register of the first of some cells if they stand
// in consecutive registers here.
func (u *unit) adjacentCells(vars []code.CellVar) (first int, ok bool) {
	for i, v := range vars {
		reg, ok := u.cellRegister(v.Name)
		if i == 0 {
			first = reg
		}
		if !ok || reg != first+i {
			return 0, false
		}
	}
	return first, true
}

// cellRegister returns the register that holds the cell of a variable, unless
// it is spilled.
func (u *unit) cellRegister(name string) (reg int, ok bool) {
	sym, reg := u.findCell(name)
	if sym == nil {
		return reg, true
	}
	return sym.reg, !sym.spilled
}

// cellObject loads the cell of a variable that a nested function shares.
func (u *unit) cellObject(name string, dst int, at ast.Span) {
	if sym, reg := u.findCell(name); sym != nil {
		u.cellOf(sym, dst, at)
	} else {
		u.emit(code.Move, dst, reg, 0, 0, at)
	}
}

// findCell finds the cell of a variable: that of a symbol of this code, or
// (nil) the one of a free variable, in the register.
func (u *unit) findCell(name string) (*symbol, int) {
	s := u.scope
	for ; s.inlined; s = s.parent {
		if sym := s.symbols.get(name); sym != nil && sym.storage == cellVar {
			return sym, 0
		}
	}
	for _, sym := range u.classCells {
		if sym.name == name {
			return sym, 0
		}
	}
	if reg, ok := s.freeRegs[name]; ok {
		return nil, reg
	}
	return s.symbols.get(name), 0
}

func (u *unit) cellOf(sym *symbol, dst int, at ast.Span) {
	if sym.spilled {
		u.emit(code.GetItemK, dst, u.spillReg, 0, u.constIndex(intConst(int64(sym.reg))), at)
		return
	}
	u.emit(code.Move, dst, sym.reg, 0, 0, at)
}

// functionCode compiles the body of a function.
func (u *unit) functionCode(s *ast.FunctionDef) *code.Code {
	f := u.c.newUnit(u, u.c.scopes[scopeKey{s, functionScope}], s.Name, s.Span)
	if len(s.Decorators) > 0 {
		f.code.FirstLine = u.c.src.Line(s.Decorators[0].Range().Pos)
	}
	f.setParameters(s.Args)
	if doc, ok := u.c.docstring(s.Body); ok {
		f.code.Doc = strConst(cleanDoc(doc.Str)).value()
	}
	if s.Deferred {
		return f.deferred(s)
	}
	f.functionBody(s)
	return f.finish()
}

func (u *unit) functionBody(s *ast.FunctionDef) {
	u.prologue(s.Span)
	u.body(s.Body)
	u.emit(code.ReturnNone, 0, 0, 0, 0, lastSpan(s.Body))
}

// setParameters fills in what the code object says about its parameters, and
// the kind of function it is.
func (u *unit) setParameters(a *ast.Arguments) {
	s := u.own
	u.code.Flags |= code.Function
	if a != nil {
		u.code.PosOnly = len(a.PosOnlyArgs)
		u.code.ArgCount = len(a.PosOnlyArgs) + len(a.Args)
		u.code.KwOnly = len(a.KwOnlyArgs)
	}
	if s.varArgs {
		u.code.Flags |= code.Varargs
	}
	if s.varKeywords {
		u.code.Flags |= code.VarKeywords
	}
	switch {
	case s.coroutine && s.generator:
		u.code.Flags |= code.AsyncGenerator
	case s.generator:
		u.code.Flags |= code.Generator
	case s.async, s.coroutine:
		u.code.Flags |= code.Coroutine
	}
	if u.code.ArgCount > 0 {
		u.code.Flags |= code.Method
	}
}

func (u *unit) lambda(e *ast.Lambda, dst int) {
	u.viaTemp(dst, e.Span, func(dst int) {
		u.keeping(func() {
			f := u.c.newUnit(u, u.c.scopes[scopeKey{e, functionScope}], "<lambda>", e.Span)
			f.setParameters(e.Args)
			f.prologue(e.Span)
			result := f.operand(e.Body)
			f.emit(code.Return, result, 0, 0, 0, e.Body.Range())
			u.makeFunction(f.finish(), dst, e.Span, u.defaults(e.Args))
		})
	})
}

// implicitFunction compiles a function that the program does not spell out,
// with params positional parameters; body generates its code.
func (u *unit) implicitFunction(s *scope, name string, params int, at ast.Span, body func(f *unit)) *code.Code {
	f := u.c.newUnit(u, s, name, at)
	f.setParameters(nil)
	f.code.ArgCount = params
	f.code.PosOnly = params
	f.code.Flags &^= code.Method
	f.prologue(at)
	body(f)
	return f.finish()
}
