package compile

import (
	"strings"

	"github.com/asyn-lang/asyn/ast"
)

// symbolBuilder is the symbol pass: it makes the scopes and records how each
// name occurs in them.
type symbolBuilder struct {
	c     *compiler
	top   *scope
	cur   *scope
	class string // innermost class, for private names
	depth depthGuard
	// conditional counts the blocks around the current statement, up to the
	// class or module: an annotation inside one may never come into force.
	conditional int
}

// symbols makes the scope tree of a program and resolves every name in it.
func (c *compiler) symbols(visit func(*symbolBuilder)) *scope {
	b := &symbolBuilder{c: c}
	b.top = b.enter(nil, moduleScope, "<module>", ast.Span{})
	visit(b)
	r := resolver{c}
	r.scope(b.top)
	return b.top
}

// enter opens a new scope inside the current one.
func (b *symbolBuilder) enter(node ast.Node, kind scopeKind, name string, at ast.Span) *scope {
	s := &scope{
		kind: kind, name: name, at: at, parent: b.cur, class: b.class,
	}
	if b.cur != nil {
		b.cur.children = append(b.cur.children, s)
		s.nested = b.cur.nested || b.cur.functionLike()
		s.iterExpr = b.cur.iterExpr
	}
	b.c.scopes[scopeKey{node, kind}] = s
	b.cur = s
	return s
}

func (b *symbolBuilder) leave() { b.cur = b.cur.parent }

// define records that name occurs in the current scope in the given way.
func (b *symbolBuilder) define(name string, flag symbolFlags, at ast.Span) {
	b.defineIn(b.cur, name, flag, at)
}

func (b *symbolBuilder) defineIn(s *scope, name string, flag symbolFlags, at ast.Span) {
	if name == "__debug__" && flag&isBound != 0 {
		b.c.fail(at, "cannot assign to __debug__")
	}
	name = mangle(b.class, name)
	sym := s.symbol(name)
	if flag&isParam != 0 && sym.flags&isParam != 0 {
		b.c.fail(at, "duplicate argument '"+name+"' in function definition")
	}
	if flag&isTypeParam != 0 && sym.flags&isTypeParam != 0 {
		b.c.fail(at, "duplicate type parameter '"+name+"'")
	}
	sym.flags |= flag
	if b.c.unawaited != nil && flag&isBound != 0 {
		b.c.unawaited.bind(sym)
	}
	if s.iterTarget {
		if sym.flags&(isGlobal|isNonlocal) != 0 {
			b.c.fail(at, "comprehension inner loop cannot rebind assignment expression target '"+name+"'")
		}
		sym.flags |= isIterTarget
	}
	if flag&isParam != 0 {
		s.params = append(s.params, name)
	}
}

// use records that the current scope reads name.
func (b *symbolBuilder) use(name string, at ast.Span) { b.define(name, isUsed, at) }

func (b *symbolBuilder) module(m *ast.Module) { b.stmts(m.Body) }

func (b *symbolBuilder) stmts(body []ast.Stmt) {
	for _, s := range body {
		b.stmt(s)
	}
}

// block visits statements that may not all be executed.
func (b *symbolBuilder) block(body []ast.Stmt) {
	b.conditional++
	b.stmts(body)
	b.conditional--
}

func (b *symbolBuilder) stmt(s ast.Stmt) {
	b.depth.enter(b.c, s)
	defer b.depth.leave()
	switch s := s.(type) {
	case *ast.FunctionDef:
		b.functionDef(s)
	case *ast.ClassDef:
		b.classDef(s)
	case *ast.TypeAlias:
		b.typeAlias(s)
	case *ast.Return:
		if s.Value != nil {
			b.expr(s.Value)
			b.cur.returnsValue = true
		}
	case *ast.Delete:
		b.cur.hasDeletes = true
		for _, t := range s.Targets {
			b.deleteTarget(t)
		}
	case *ast.Assign:
		for _, t := range s.Targets {
			b.target(t)
		}
		b.expr(s.Value)
	case *ast.AugAssign:
		b.target(s.Target)
		if n, ok := s.Target.(*ast.Name); ok {
			b.use(n.ID, n.Span)
		}
		b.expr(s.Value)
	case *ast.AnnAssign:
		b.annAssign(s)
	case *ast.For:
		b.cur.coroutine = b.cur.coroutine || s.Async // the module, too
		b.target(s.Target)
		b.expr(s.Iter)
		b.block(s.Body)
		b.block(s.OrElse)
	case *ast.While:
		b.expr(s.Test)
		b.block(s.Body)
		b.block(s.OrElse)
	case *ast.If:
		b.ifStmt(s)
	case *ast.With:
		b.cur.coroutine = b.cur.coroutine || s.Async
		for _, item := range s.Items {
			b.expr(item.ContextExpr)
			if item.OptionalVars != nil {
				b.target(item.OptionalVars)
			}
		}
		b.block(s.Body)
	case *ast.Match:
		b.expr(s.Subject)
		for _, c := range s.Cases {
			b.pattern(c.Pattern)
			b.optional(c.Guard)
			b.block(c.Body)
		}
	case *ast.Try:
		b.tryStmt(s)
	case *ast.Raise:
		b.optional(s.Exc)
		b.optional(s.Cause)
	case *ast.Assert:
		b.expr(s.Test)
		b.optional(s.Msg)
	case *ast.Import:
		for _, a := range s.Names {
			b.alias(a, s.Span)
		}
	case *ast.ImportFrom:
		for _, a := range s.Names {
			b.alias(a, s.Span)
		}
	case *ast.Global:
		for _, name := range s.Names {
			b.declare(name, isGlobal, s.Span)
			b.top.symbol(mangle(b.class, name)).flags |= isGlobalInside
		}
	case *ast.Nonlocal:
		for _, name := range s.Names {
			b.declare(name, isNonlocal, s.Span)
		}
	case *ast.ExprStmt:
		b.expr(s.Value)
	}
}

// ifStmt follows a chain of elifs without recursion.
func (b *symbolBuilder) ifStmt(s *ast.If) {
	for {
		b.expr(s.Test)
		b.block(s.Body)
		next := elif(s)
		if next == nil {
			b.block(s.OrElse)
			return
		}
		s = next
	}
}

// elif returns the If that an else branch consists of, or nil.
func elif(s *ast.If) *ast.If {
	if len(s.OrElse) == 1 {
		if next, ok := s.OrElse[0].(*ast.If); ok {
			return next
		}
	}
	return nil
}

func (b *symbolBuilder) tryStmt(s *ast.Try) {
	b.block(s.Body)
	for _, h := range s.Handlers {
		b.optional(h.Type)
		if h.Name != "" {
			b.cur.hasDeletes = true
			b.define(h.Name, isAssigned, h.Span)
		}
		b.block(h.Body)
	}
	b.block(s.OrElse)
	b.block(s.FinalBody)
}

// declare handles one name of a global or nonlocal statement.
func (b *symbolBuilder) declare(name string, flag symbolFlags, at ast.Span) {
	what := "global"
	if flag == isNonlocal {
		what = "nonlocal"
	}
	switch f := b.cur.flags(mangle(b.class, name)); {
	case f&isParam != 0:
		b.c.fail(at, "name '"+name+"' is parameter and "+what)
	case f&isUsed != 0:
		b.c.fail(at, "name '"+name+"' is used prior to "+what+" declaration")
	case f&isAnnotated != 0:
		b.c.fail(at, "annotated name '"+name+"' can't be "+what)
	case f&isAssigned != 0:
		b.c.fail(at, "name '"+name+"' is assigned to before "+what+" declaration")
	}
	b.define(name, flag, at)
	if sym := b.cur.symbol(mangle(b.class, name)); sym.at == (ast.Span{}) {
		sym.at = at
	}
}

func (b *symbolBuilder) alias(a *ast.Alias, stmt ast.Span) {
	switch {
	case a.Name == "*":
		if b.cur.kind != moduleScope {
			b.c.fail(a.Span, "import * only allowed at module level")
		}
	case a.AsName != "":
		b.define(a.AsName, isImported, stmt)
	default:
		first, _, _ := strings.Cut(a.Name, ".")
		b.define(first, isImported, stmt)
	}
}

func (b *symbolBuilder) functionDef(s *ast.FunctionDef) {
	b.define(s.Name, isAssigned, s.Span)
	b.defaults(s.Args)
	b.exprs(s.Decorators)
	if len(s.TypeParams) > 0 {
		b.typeParams(s, s.Name)
		if len(s.Args.Defaults) > 0 {
			b.define(".defaults", isParam, s.Span)
		}
		if hasKwDefaults(s.Args) {
			b.define(".kwdefaults", isParam, s.Span)
		}
		b.visitTypeParams(s.TypeParams)
	}
	b.functionAnnotations(s)
	outer := b.conditional
	b.conditional = 0
	f := b.enter(s, functionScope, s.Name, s.Span)
	f.async, f.coroutine = s.Async, s.Async
	b.parameters(s.Args)
	b.stmts(s.Body)
	b.leave()
	b.conditional = outer
	if len(s.TypeParams) > 0 {
		b.leave()
	}
}

func hasKwDefaults(a *ast.Arguments) bool {
	for _, d := range a.KwDefaults {
		if d != nil {
			return true
		}
	}
	return false
}

func (b *symbolBuilder) defaults(a *ast.Arguments) {
	b.exprs(a.Defaults)
	for _, d := range a.KwDefaults {
		b.optional(d)
	}
}

// parameters declares the parameters in the order of co_varnames.
func (b *symbolBuilder) parameters(a *ast.Arguments) {
	for _, list := range [][]*ast.Arg{a.PosOnlyArgs, a.Args, a.KwOnlyArgs} {
		for _, p := range list {
			b.define(p.Arg, isParam, p.Span)
		}
	}
	if a.Vararg != nil {
		b.define(a.Vararg.Arg, isParam, a.Vararg.Span)
		b.cur.varArgs = true
	}
	if a.Kwarg != nil {
		b.define(a.Kwarg.Arg, isParam, a.Kwarg.Span)
		b.cur.varKeywords = true
	}
}

func (b *symbolBuilder) classDef(s *ast.ClassDef) {
	b.define(s.Name, isAssigned, s.Span)
	b.exprs(s.Decorators)
	outerClass, outerConditional := b.class, b.conditional
	if len(s.TypeParams) > 0 {
		b.typeParams(s, s.Name)
		b.define(".type_params", isAssigned|isUsed, s.Span)
		b.define(".generic_base", isAssigned|isUsed, s.Span)
		b.class = s.Name
		b.visitTypeParams(s.TypeParams)
		b.class = outerClass
	}
	b.exprs(s.Bases)
	for _, k := range s.Keywords {
		b.keyword(k)
	}
	b.class, b.conditional = s.Name, 0
	b.enter(s, classScope, s.Name, s.Span)
	if len(s.TypeParams) > 0 {
		b.define("__type_params__", isAssigned, s.Span)
		b.use(".type_params", s.Span)
	}
	b.stmts(s.Body)
	b.leave()
	b.class, b.conditional = outerClass, outerConditional
	if len(s.TypeParams) > 0 {
		b.leave()
	}
}

// annAssign records an annotated assignment; the annotation itself belongs to
// the scope of the class's or module's annotations.
func (b *symbolBuilder) annAssign(s *ast.AnnAssign) {
	if n, ok := s.Target.(*ast.Name); ok {
		f := b.cur.flags(mangle(b.class, n.ID))
		if f&(isGlobal|isNonlocal) != 0 && s.Simple && b.cur.kind != moduleScope {
			what := "global"
			if f&isGlobal == 0 {
				what = "nonlocal"
			}
			b.c.fail(s.Span, "annotated name '"+n.ID+"' can't be "+what)
		}
		switch {
		case s.Simple:
			b.define(n.ID, isAnnotated|isAssigned, s.Span)
		case s.Value != nil:
			b.define(n.ID, isAssigned, n.Span)
		}
	} else {
		b.target(s.Target)
	}
	b.variableAnnotation(s)
	b.optional(s.Value)
}

func (b *symbolBuilder) pattern(p ast.Pattern) {
	capture := func(name string, at ast.Span) {
		if name != "" {
			b.define(name, isAssigned, at)
		}
	}
	all := func(list []ast.Pattern) {
		for _, x := range list {
			b.pattern(x)
		}
	}
	switch p := p.(type) {
	case *ast.MatchValue:
		b.expr(p.Value)
	case *ast.MatchSequence:
		all(p.Patterns)
	case *ast.MatchMapping:
		b.exprs(p.Keys)
		all(p.Patterns)
		capture(p.Rest, p.Span)
	case *ast.MatchClass:
		b.expr(p.Cls)
		all(p.Patterns)
		for i, name := range p.KwdAttrs {
			if name == "__debug__" {
				b.c.fail(p.KwdPatterns[i].Range(), "cannot assign to __debug__")
			}
		}
		all(p.KwdPatterns)
	case *ast.MatchStar:
		capture(p.Name, p.Span)
	case *ast.MatchAs:
		if p.Pattern != nil {
			b.pattern(p.Pattern)
		}
		capture(p.Name, p.Span)
	case *ast.MatchOr:
		all(p.Patterns)
	}
}
