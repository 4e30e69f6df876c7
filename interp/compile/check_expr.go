package compile

import "github.com/asyn-lang/asyn/ast"

func (k *checker) exprs(list []ast.Expr) {
	for _, e := range list {
		k.expr(e)
	}
}

func (k *checker) optional(e ast.Expr) {
	if e != nil {
		k.expr(e)
	}
}

// items checks the items of a display, which may be starred.
func (k *checker) items(list []ast.Expr) {
	for _, e := range list {
		if s, ok := e.(*ast.Starred); ok {
			e = s.Value
		}
		k.expr(e)
	}
}

func (k *checker) expr(e ast.Expr) {
	k.depth.enter(k.c, e)
	defer k.depth.leave()
	switch e := e.(type) {
	case *ast.Starred:
		k.c.fail(e.Span, "can't use starred expression here")
	case *ast.Tuple:
		k.items(e.Elts)
	case *ast.List:
		k.items(e.Elts)
	case *ast.Set:
		k.items(e.Elts)
	case *ast.Call:
		k.callee(e.Func)
		k.expr(e.Func)
		k.arguments(e.Args, e.Keywords)
	case *ast.Subscript:
		k.subscript(e)
		k.expr(e.Value)
		k.expr(e.Slice)
	case *ast.Compare:
		k.compare(e)
		eachChild(e, k.expr)
	case *ast.Lambda:
		k.defaults(e.Args)
		k.inside(inLambda, k.c.scopes[scopeKey{e, functionScope}], func() { k.expr(e.Body) })
	case *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
		k.comprehension(e)
	case *ast.Await:
		k.await(e)
		k.expr(e.Value)
	case *ast.Yield:
		k.suspends("'yield'", e.Span)
		k.optional(e.Value)
	case *ast.YieldFrom:
		k.suspends("'yield from'", e.Span)
		if k.fn == inAsyncFunction {
			k.c.fail(e.Span, "'yield from' inside async function")
		}
		k.expr(e.Value)
	default:
		eachChild(e, k.expr)
	}
}

// suspends checks that an expression that suspends stands in a function.
func (k *checker) suspends(what string, at ast.Span) {
	if k.fn == inModule || k.fn == inClass {
		k.c.fail(at, what+" outside function")
	}
}

func (k *checker) await(e *ast.Await) {
	if k.topAwait() {
		return
	}
	k.suspends("'await'", e.Span)
	if k.fn != inAsyncFunction && k.fn != inComprehension {
		k.c.fail(e.Span, "'await' outside async function")
	}
}

func (k *checker) comprehension(e ast.Expr) {
	kind, clauses, elt, value := comprehensionParts(e)
	s := k.c.scopes[scopeKey{e, comprehensionScope}]
	k.expr(clauses[0].Iter)
	if s.coroutine && kind != generatorExpression &&
		k.fn != inAsyncFunction && k.fn != inComprehension && !k.topAwait() {
		k.c.fail(e.Range(), "asynchronous comprehension outside of an asynchronous function")
	}
	inner := func() {
		for i, g := range clauses {
			if i > 0 {
				k.expr(g.Iter)
			}
			k.target(g.Target)
			k.exprs(g.Ifs)
		}
		k.expr(elt)
		k.optional(value)
	}
	if s.inlined {
		inner()
	} else {
		k.inside(inComprehension, s, inner)
	}
}

// arguments checks the arguments of a call or class.
func (k *checker) arguments(args []ast.Expr, keywords []*ast.Keyword) {
	k.items(args)
	seen := map[string]bool{}
	for _, w := range keywords {
		if w.Arg == "" {
			continue
		}
		if seen[w.Arg] {
			k.c.fail(w.Span, "keyword argument repeated: "+w.Arg)
		}
		seen[w.Arg] = true
	}
	for _, w := range keywords {
		k.expr(w.Value)
	}
}

// literalType is the name of the type that an expression surely has, or "".
func (k *checker) literalType(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Tuple:
		return "tuple"
	case *ast.List, *ast.ListComp:
		return "list"
	case *ast.Dict, *ast.DictComp:
		return "dict"
	case *ast.Set, *ast.SetComp:
		return "set"
	case *ast.GeneratorExp:
		return "generator"
	case *ast.Lambda:
		return "function"
	case *ast.JoinedStr, *ast.FormattedValue:
		return "str"
	case *ast.TemplateStr:
		return "string.templatelib.Template"
	default:
		if v, ok := k.c.constant(e); ok {
			return v.typeName()
		}
		return ""
	}
}

// typeName is the name of the constant's type.
func (k constant) typeName() string {
	switch k.kind {
	case ast.ConstNone:
		return "NoneType"
	case ast.ConstTrue, ast.ConstFalse:
		return "bool"
	case ast.ConstEllipsis:
		return "ellipsis"
	case ast.ConstInt:
		return "int"
	case ast.ConstFloat:
		return "float"
	case ast.ConstImag:
		return "complex"
	case ast.ConstStr:
		return "str"
	case ast.ConstBytes:
		return "bytes"
	default:
		return "tuple"
	}
}

// callee warns of a call that cannot succeed.
func (k *checker) callee(e ast.Expr) {
	if _, lambda := e.(*ast.Lambda); lambda {
		return
	}
	if t := k.literalType(e); t != "" {
		k.c.warn(e.Range(), "'"+t+"' object is not callable; perhaps you missed a comma?")
	}
}

// subscript warns of a subscript that cannot succeed.
func (k *checker) subscript(e *ast.Subscript) {
	switch t := k.literalType(e.Value); t {
	case "NoneType", "ellipsis", "int", "float", "complex", "bool", "set", "generator", "function",
		"string.templatelib.Template":
		k.c.warn(e.Value.Range(), "'"+t+"' object is not subscriptable; perhaps you missed a comma?")
	case "str", "bytes", "tuple", "list":
		index := k.literalType(e.Slice)
		if index != "" && index != "int" && index != "bool" {
			k.c.warn(e.Value.Range(), t+" indices must be integers or slices, not "+index+"; perhaps you missed a comma?")
		}
	}
}

// compare warns of `is` with a literal, whose identity means nothing.
func (k *checker) compare(e *ast.Compare) {
	left := e.Left
	for i, right := range e.Comparators {
		if op := e.Ops[i]; op == ast.Is || op == ast.IsNot {
			culprit := left
			if !k.hasNoIdentity(left) {
				culprit = right
			}
			if k.hasNoIdentity(culprit) {
				instead := "=="
				if op == ast.IsNot {
					instead = "!="
				}
				k.c.warn(e.Span, `"`+op.String()+`" with '`+k.literalType(culprit)+`' literal. Did you mean "`+instead+`"?`)
				return
			}
		}
		left = right
	}
}

// hasNoIdentity reports whether e is a constant that is no singleton.
func (k *checker) hasNoIdentity(e ast.Expr) bool {
	v, ok := k.c.constant(e)
	if !ok {
		return false
	}
	switch v.kind {
	case ast.ConstNone, ast.ConstTrue, ast.ConstFalse, ast.ConstEllipsis:
		return false
	}
	return true
}
