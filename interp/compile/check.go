package compile

import "github.com/asyn-lang/asyn/ast"

// checker is the check pass: it reports what parses, and whose names resolve,
// but is not a program.
type checker struct {
	c     *compiler
	fn    codeKind
	scope *scope
	def   *ast.FunctionDef // whose body it is in, nil outside of one
	// blocks are the loops, finally blocks and except* clauses around the
	// current statement, up to the function.
	blocks []checkBlock
	depth  depthGuard
}

// codeKind is the kind of code an expression or statement stands in.
type codeKind uint8

const (
	inModule codeKind = iota
	inClass
	inFunction
	inAsyncFunction
	inLambda
	inComprehension // a comprehension with a function of its own
	inAnnotation    // any lazily evaluated expression
)

// checkBlock is a block that break, continue and return care about.
type checkBlock uint8

const (
	checkLoop checkBlock = iota
	checkFinally
	checkStar
)

// check runs the check pass over a program.
func (c *compiler) check(top *scope, visit func(*checker)) {
	visit(&checker{c: c, scope: top})
}

// topAwait reports whether module code may await.
func (k *checker) topAwait() bool { return k.c.opts.TopLevelAwait && k.fn == inModule }

// inside visits code of another kind, outside of the current blocks.
func (k *checker) inside(fn codeKind, s *scope, f func()) {
	outer := *k
	k.fn, k.scope, k.def, k.blocks = fn, s, nil, nil
	f()
	k.fn, k.scope, k.def, k.blocks = outer.fn, outer.scope, outer.def, outer.blocks
}

func (k *checker) within(b checkBlock, body []ast.Stmt) {
	k.blocks = append(k.blocks, b)
	k.body(body)
	k.blocks = k.blocks[:len(k.blocks)-1]
}

func (k *checker) body(list []ast.Stmt) {
	for _, s := range list {
		k.stmt(s)
	}
}

func (k *checker) stmt(s ast.Stmt) {
	k.depth.enter(k.c, s)
	defer k.depth.leave()
	switch s := s.(type) {
	case *ast.FunctionDef:
		k.functionDef(s)
	case *ast.ClassDef:
		k.exprs(s.Decorators)
		k.typeParams(s.TypeParams)
		k.arguments(s.Bases, s.Keywords)
		k.inside(inClass, k.c.scopes[scopeKey{s, classScope}], func() { k.body(s.Body) })
	case *ast.TypeAlias:
		k.typeParams(s.TypeParams)
		k.lazy(s.Value)
	case *ast.Return:
		k.returnStmt(s)
	case *ast.Delete:
		for _, t := range s.Targets {
			k.target(t)
		}
	case *ast.Assign:
		k.expr(s.Value)
		for _, t := range s.Targets {
			k.target(t)
		}
	case *ast.AugAssign:
		k.target(s.Target)
		k.expr(s.Value)
	case *ast.AnnAssign:
		k.optional(s.Value)
		k.target(s.Target)
		if s.Simple && (k.fn == inModule || k.fn == inClass) {
			k.annotation(s.Annotation)
		}
	case *ast.For:
		k.forStmt(s)
	case *ast.While:
		k.expr(s.Test)
		k.within(checkLoop, s.Body)
		k.body(s.OrElse)
	case *ast.If:
		for next := s; next != nil; next = elif(s) {
			s = next
			k.expr(s.Test)
			k.body(s.Body)
		}
		k.body(s.OrElse)
	case *ast.With:
		k.withStmt(s)
	case *ast.Match:
		k.match(s)
	case *ast.Raise:
		k.optional(s.Exc)
		k.optional(s.Cause)
	case *ast.Try:
		k.tryStmt(s)
	case *ast.Assert:
		k.assert(s)
	case *ast.Import:
		if k.c.unawaited != nil {
			k.c.unawaited.imports(k.scope, s)
		}
	case *ast.ImportFrom:
		if k.c.unawaited != nil {
			k.c.unawaited.importsFrom(k.scope, s)
		}
		if s.Module == "__future__" && s.Level == 0 && !k.c.futureStmts[s] {
			k.c.fail(s.Span, "from __future__ imports must occur at the beginning of the file")
		}
	case *ast.ExprStmt:
		k.expr(s.Value)
		if call, ok := s.Value.(*ast.Call); ok && k.c.unawaited != nil {
			method := k.def != nil && len(k.def.Decorators) == 0
			k.c.unawaited.calls = append(k.c.unawaited.calls, droppedCall{call, k.scope, method})
		}
	case *ast.Break:
		k.leaveLoop("break", "'break' outside loop", s.Span)
	case *ast.Continue:
		k.leaveLoop("continue", "'continue' not properly in loop", s.Span)
	}
}

// leaveLoop checks a break or continue.
func (k *checker) leaveLoop(what, outside string, at ast.Span) {
	for i := len(k.blocks) - 1; i >= 0; i-- {
		switch k.blocks[i] {
		case checkLoop:
			return
		case checkStar:
			k.c.fail(at, "'break', 'continue' and 'return' cannot appear in an except* block")
		case checkFinally:
			k.c.warn(at, "'"+what+"' in a 'finally' block")
		}
	}
	k.c.fail(at, outside)
}

func (k *checker) returnStmt(s *ast.Return) {
	switch {
	case k.fn != inFunction && k.fn != inAsyncFunction:
		k.c.fail(s.Span, "'return' outside function")
	case s.Value != nil && k.fn == inAsyncFunction && k.scope.generator:
		k.c.fail(s.Span, "'return' with value in async generator")
	}
	k.optional(s.Value)
	for i := len(k.blocks) - 1; i >= 0; i-- {
		switch k.blocks[i] {
		case checkStar:
			k.c.fail(k.returnedConstant(s), "'break', 'continue' and 'return' cannot appear in an except* block")
		case checkFinally:
			k.c.warn(s.Span, "'return' in a 'finally' block")
			return
		}
	}
}

// returnedConstant is the place CPython gives to what is wrong with leaving a
// block by a return statement: a constant that is returned, if there is one on
// the statement's line.
func (k *checker) returnedConstant(s *ast.Return) ast.Span {
	if c, ok := s.Value.(*ast.Constant); ok && k.c.src.Line(c.Span.Pos) == k.c.src.Line(s.Span.Pos) {
		return c.Span
	}
	return s.Span
}

func (k *checker) functionDef(s *ast.FunctionDef) {
	k.exprs(s.Decorators)
	k.defaults(s.Args)
	k.typeParams(s.TypeParams)
	for _, a := range annotationsOf(s) {
		k.annotation(a.value)
	}
	fn := inFunction
	if s.Async {
		fn = inAsyncFunction
	}
	body := k.c.scopes[scopeKey{s, functionScope}]
	if k.c.unawaited != nil {
		k.c.unawaited.define(k.scope, s, body)
	}
	k.inside(fn, body, func() {
		k.def = s
		k.body(s.Body)
	})
}

func (k *checker) defaults(a *ast.Arguments) {
	k.exprs(a.Defaults)
	for _, d := range a.KwDefaults {
		k.optional(d)
	}
}

// typeParams checks type parameters: once one has a default, those behind it
// must have one.
func (k *checker) typeParams(params []*ast.TypeParam) {
	defaults := false
	for _, p := range params {
		if p.Bound != nil {
			k.lazy(p.Bound)
		}
		switch {
		case p.DefaultValue != nil:
			defaults = true
			k.lazy(p.DefaultValue)
		case defaults:
			k.c.fail(p.Span, "non-default type parameter '"+p.Name+"' follows default type parameter")
		}
	}
}

// annotation checks an annotation that is evaluated: others are never compiled.
func (k *checker) annotation(e ast.Expr) {
	if k.c.future&Annotations == 0 {
		k.lazy(e)
	}
}

// lazy checks an expression that has a scope of its own. A star may stand
// before the annotation of *args and the default of a TypeVarTuple; the
// grammar sees to it that it does nowhere else.
func (k *checker) lazy(e ast.Expr) {
	if s, ok := e.(*ast.Starred); ok {
		e = s.Value
	}
	k.inside(inAnnotation, k.scope, func() { k.expr(e) })
}

func (k *checker) forStmt(s *ast.For) {
	if s.Async && k.fn != inAsyncFunction && !k.topAwait() {
		k.c.fail(s.Span, "'async for' outside async function")
	}
	k.expr(s.Iter)
	k.target(s.Target)
	k.within(checkLoop, s.Body)
	k.body(s.OrElse)
}

func (k *checker) withStmt(s *ast.With) {
	if s.Async && k.fn != inAsyncFunction && !k.topAwait() {
		k.c.fail(s.Span, "'async with' outside async function")
	}
	for _, item := range s.Items {
		k.expr(item.ContextExpr)
		if item.OptionalVars != nil {
			k.target(item.OptionalVars)
		}
	}
	k.body(s.Body)
}

func (k *checker) tryStmt(s *ast.Try) {
	k.body(s.Body)
	for i, h := range s.Handlers {
		if h.Type == nil && i < len(s.Handlers)-1 {
			k.c.fail(h.Span, "default 'except:' must be last")
		}
	}
	for _, h := range s.Handlers {
		k.optional(h.Type)
		if s.Star {
			k.within(checkStar, h.Body)
		} else {
			k.body(h.Body)
		}
	}
	k.body(s.OrElse)
	k.within(checkFinally, s.FinalBody)
}

func (k *checker) assert(s *ast.Assert) {
	if t, ok := s.Test.(*ast.Tuple); ok && len(t.Elts) > 0 {
		k.c.warn(s.Span, "assertion is always true, perhaps remove parentheses?")
	}
	k.expr(s.Test)
	k.optional(s.Msg)
}

// target checks something assigned to or deleted.
func (k *checker) target(e ast.Expr) {
	k.depth.enter(k.c, e)
	defer k.depth.leave()
	switch e := e.(type) {
	case *ast.Name:
	case *ast.Tuple:
		k.targets(e.Elts, e.Span)
	case *ast.List:
		k.targets(e.Elts, e.Span)
	case *ast.Starred:
		k.c.fail(e.Span, "starred assignment target must be in a list or tuple")
	case *ast.Subscript:
		k.expr(e.Value)
		k.expr(e.Slice)
	default:
		if a, ok := e.(*ast.Attribute); ok && k.c.unawaited != nil {
			k.c.unawaited.attributes[mangle(k.scope.class, a.Attr)] = true
		}
		eachChild(e, k.expr)
	}
}

// maxBefore and maxAfter bound the targets around a starred one.
const (
	maxBefore = 1 << 8
	maxAfter  = 1 << 23
)

func (k *checker) targets(elts []ast.Expr, at ast.Span) {
	starred := false
	for i, e := range elts {
		if _, ok := e.(*ast.Starred); !ok {
			continue
		}
		switch {
		case starred:
			k.c.fail(at, "multiple starred expressions in assignment")
		case i >= maxBefore || len(elts)-i-1 >= maxAfter:
			k.c.fail(at, "too many expressions in star-unpacking assignment")
		}
		starred = true
	}
	for _, e := range elts {
		if s, ok := e.(*ast.Starred); ok {
			e = s.Value
		}
		k.target(e)
	}
}
