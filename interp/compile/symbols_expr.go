package compile

import "github.com/asyn-lang/asyn/ast"

func (b *symbolBuilder) exprs(list []ast.Expr) {
	for _, e := range list {
		b.expr(e)
	}
}

func (b *symbolBuilder) optional(e ast.Expr) {
	if e != nil {
		b.expr(e)
	}
}

// expr records the names in an expression that is read, and folds constants
// on the way back.
func (b *symbolBuilder) expr(e ast.Expr) {
	b.depth.enter(b.c, e)
	defer b.depth.leave()
	switch e := e.(type) {
	case *ast.Constant:
	case *ast.Name:
		b.name(e)
	case *ast.NamedExpr:
		b.namedExpr(e)
	case *ast.Lambda:
		b.defaults(e.Args)
		b.enter(e, functionScope, "<lambda>", e.Span)
		b.parameters(e.Args)
		b.expr(e.Body)
		b.leave()
	case *ast.ListComp:
		b.comprehension(e, listComprehension, e.Generators, nil, e.Elt)
	case *ast.SetComp:
		b.comprehension(e, setComprehension, e.Generators, nil, e.Elt)
	case *ast.DictComp:
		b.comprehension(e, dictComprehension, e.Generators, e.Value, e.Key)
	case *ast.GeneratorExp:
		b.comprehension(e, generatorExpression, e.Generators, nil, e.Elt)
	case *ast.Yield:
		b.forbid(e, "yield expression")
		b.optional(e.Value)
		b.yield(e.Span)
	case *ast.YieldFrom:
		b.forbid(e, "yield expression")
		b.expr(e.Value)
		b.yield(e.Span)
	case *ast.Await:
		b.forbid(e, "await expression")
		b.expr(e.Value)
		b.cur.coroutine = true
	case *ast.Call:
		b.expr(e.Func)
		b.exprs(e.Args)
		for _, k := range e.Keywords {
			b.keyword(k)
		}
	default:
		eachChild(e, b.expr)
		b.c.fold(e)
	}
}

func (b *symbolBuilder) keyword(k *ast.Keyword) {
	if k.Arg == "__debug__" {
		b.c.fail(k.Span, "cannot assign to __debug__")
	}
	b.expr(k.Value)
}

func (b *symbolBuilder) name(n *ast.Name) {
	b.use(n.ID, n.Span)
	// A function that mentions super may need the class it is defined in.
	if n.ID == "super" && (b.cur.kind == functionScope || b.cur.kind == comprehensionScope) {
		b.use("__class__", n.Span)
	}
}

// target records the names in something assigned to.
func (b *symbolBuilder) target(e ast.Expr) {
	b.depth.enter(b.c, e)
	defer b.depth.leave()
	switch e := e.(type) {
	case *ast.Name:
		b.define(e.ID, isAssigned, e.Span)
	case *ast.Tuple:
		for _, x := range e.Elts {
			b.target(x)
		}
	case *ast.List:
		for _, x := range e.Elts {
			b.target(x)
		}
	case *ast.Starred:
		b.target(e.Value)
	case *ast.Attribute:
		if e.Attr == "__debug__" {
			b.c.fail(e.Span, "cannot assign to __debug__")
		}
		b.expr(e.Value)
	default:
		b.expr(e)
	}
}

// deleteTarget records the names in something deleted.
func (b *symbolBuilder) deleteTarget(e ast.Expr) {
	switch e := e.(type) {
	case *ast.Name:
		if e.ID == "__debug__" {
			b.c.fail(e.Span, "cannot delete __debug__")
		}
		b.define(e.ID, isAssigned, e.Span)
	case *ast.Tuple:
		for _, x := range e.Elts {
			b.deleteTarget(x)
		}
	case *ast.List:
		for _, x := range e.Elts {
			b.deleteTarget(x)
		}
	case *ast.Attribute:
		if e.Attr == "__debug__" {
			b.c.fail(e.Span, "cannot delete __debug__")
		}
		b.expr(e.Value)
	default:
		b.expr(e)
	}
}

// yield makes the current scope a generator.
func (b *symbolBuilder) yield(at ast.Span) {
	if b.cur.kind == comprehensionScope {
		where := [...]string{"", "list comprehension", "set comprehension", "dict comprehension", "generator expression"}
		b.c.fail(at, "'yield' inside "+where[b.cur.comprehension])
	}
	b.cur.generator = true
}

// forbid rejects an expression that would suspend, or bind a name, where code
// is evaluated lazily and out of place.
func (b *symbolBuilder) forbid(e ast.Expr, what string) {
	where := ""
	switch b.cur.kind {
	case annotationScope:
		where = "an annotation"
	case typeVarScope:
		where = b.cur.info
	case aliasScope:
		where = "a type alias"
	case typeParamsScope:
		where = "the definition of a generic"
	default:
		return
	}
	b.c.fail(e.Range(), what+" cannot be used within "+where)
}

// namedExpr records a walrus, which binds in the scope around comprehensions.
func (b *symbolBuilder) namedExpr(e *ast.NamedExpr) {
	b.forbid(e, "named expression")
	if b.cur.iterExpr > 0 {
		b.c.fail(e.Span, "assignment expression cannot be used in a comprehension iterable expression")
	}
	target := e.Target.(*ast.Name)
	if b.cur.kind == comprehensionScope {
		b.bindAround(target, target.Span)
	}
	b.cur.owner().hasWalrus = true
	b.expr(e.Value)
	if b.cur.kind == comprehensionScope {
		b.use(target.ID, target.Span)
	} else {
		b.target(target)
	}
}

// bindAround binds the target of a walrus inside comprehensions in the
// innermost scope that is none.
func (b *symbolBuilder) bindAround(target *ast.Name, at ast.Span) {
	name := mangle(b.class, target.ID)
	for s := b.cur; s != nil; s = s.parent {
		switch s.kind {
		case comprehensionScope:
			if s.flags(name)&isIterTarget != 0 && s.flags(name)&isAssigned != 0 {
				b.c.fail(at, "assignment expression cannot rebind comprehension iteration variable '"+target.ID+"'")
			}
		case functionScope, moduleScope:
			flag := isNonlocal
			if s.kind == moduleScope || s.flags(name)&isGlobal != 0 {
				flag = isGlobal
			}
			for t := b.cur; t != s; t = t.parent {
				t.symbol(name).flags |= flag
				t.symbol(name).at = at
			}
			if flag == isGlobal {
				b.defineIn(s, target.ID, isGlobal, target.Span)
			} else {
				b.defineIn(s, target.ID, isAssigned, target.Span)
			}
			s.owner().hasWalrus = true
			return
		case classScope:
			b.c.fail(at, "assignment expression within a comprehension cannot be used in a class body")
		case typeVarScope:
			b.c.fail(at, "assignment expression within a comprehension cannot be used in a TypeVar bound")
		case aliasScope:
			b.c.fail(at, "assignment expression within a comprehension cannot be used in a type alias")
		case typeParamsScope:
			b.c.fail(at, "assignment expression within a comprehension cannot be used within the definition of a generic")
		case annotationScope:
			b.c.fail(at, "named expression cannot be used within an annotation")
		}
	}
}

// comprehension makes the scope of a comprehension. Its first iterable is
// evaluated in the scope around it.
func (b *symbolBuilder) comprehension(e ast.Expr, kind comprehensionKind, clauses []*ast.Comprehension, value, elt ast.Expr) {
	first := clauses[0]
	b.cur.iterExpr++
	b.expr(first.Iter)
	b.cur.iterExpr--
	names := [...]string{"", "<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"}
	s := b.enter(e, comprehensionScope, names[kind], e.Range())
	s.comprehension = kind
	// Comprehensions other than generator expressions run as part of the code
	// around them, except in annotation scopes that can see a class: there
	// the comprehension must not.
	s.inlined = kind != generatorExpression && !s.parent.owner().seesClass
	if !s.inlined {
		b.define(".0", isParam, first.Iter.Range())
	}
	for i, g := range clauses {
		s.iterTarget = true
		b.target(g.Target)
		s.iterTarget = false
		if i > 0 {
			s.iterExpr++
			b.expr(g.Iter)
			s.iterExpr--
		}
		b.exprs(g.Ifs)
		if g.IsAsync {
			s.coroutine = true
		}
	}
	b.optional(value)
	b.expr(elt)
	s.generator = kind == generatorExpression
	b.leave()
	if s.coroutine && !s.generator {
		b.cur.coroutine = true
	}
}
