package compile

import "github.com/asyn-lang/asyn/ast"

// eachChild calls f for every direct subexpression of e that is not nil.
func eachChild(e ast.Expr, f func(ast.Expr)) {
	visit := func(x ast.Expr) {
		if x != nil {
			f(x)
		}
	}
	all := func(list []ast.Expr) {
		for _, x := range list {
			visit(x)
		}
	}
	switch e := e.(type) {
	case *ast.BoolOp:
		all(e.Values)
	case *ast.NamedExpr:
		visit(e.Target)
		visit(e.Value)
	case *ast.BinOp:
		visit(e.Left)
		visit(e.Right)
	case *ast.UnaryOp:
		visit(e.Operand)
	case *ast.Lambda:
		all(e.Args.Defaults)
		all(e.Args.KwDefaults)
		visit(e.Body)
	case *ast.IfExp:
		visit(e.Test)
		visit(e.Body)
		visit(e.OrElse)
	case *ast.Dict:
		for i, k := range e.Keys {
			visit(k)
			visit(e.Values[i])
		}
	case *ast.Set:
		all(e.Elts)
	case *ast.ListComp:
		eachClause(e.Generators, visit)
		visit(e.Elt)
	case *ast.SetComp:
		eachClause(e.Generators, visit)
		visit(e.Elt)
	case *ast.DictComp:
		eachClause(e.Generators, visit)
		visit(e.Key)
		visit(e.Value)
	case *ast.GeneratorExp:
		eachClause(e.Generators, visit)
		visit(e.Elt)
	case *ast.Await:
		visit(e.Value)
	case *ast.Yield:
		visit(e.Value)
	case *ast.YieldFrom:
		visit(e.Value)
	case *ast.Compare:
		visit(e.Left)
		all(e.Comparators)
	case *ast.Call:
		visit(e.Func)
		all(e.Args)
		for _, k := range e.Keywords {
			visit(k.Value)
		}
	case *ast.FormattedValue:
		visit(e.Value)
		visit(e.FormatSpec)
	case *ast.Interpolation:
		visit(e.Value)
		visit(e.FormatSpec)
	case *ast.JoinedStr:
		all(e.Values)
	case *ast.TemplateStr:
		all(e.Values)
	case *ast.Attribute:
		visit(e.Value)
	case *ast.Subscript:
		visit(e.Value)
		visit(e.Slice)
	case *ast.Starred:
		visit(e.Value)
	case *ast.List:
		all(e.Elts)
	case *ast.Tuple:
		all(e.Elts)
	case *ast.Slice:
		visit(e.Lower)
		visit(e.Upper)
		visit(e.Step)
	}
}

func eachClause(clauses []*ast.Comprehension, visit func(ast.Expr)) {
	for _, g := range clauses {
		visit(g.Target)
		visit(g.Iter)
		for _, c := range g.Ifs {
			visit(c)
		}
	}
}

// anyExpr reports whether pred holds for e or an expression inside it, up to
// the functions and generator expressions nested in it, which run elsewhere.
func anyExpr(e ast.Expr, pred func(ast.Expr) bool) bool {
	if e == nil {
		return false
	}
	if pred(e) {
		return true
	}
	found := false
	visit := func(x ast.Expr) { found = found || anyExpr(x, pred) }
	switch e := e.(type) {
	case *ast.Lambda:
		for _, d := range e.Args.Defaults {
			visit(d)
		}
		for _, d := range e.Args.KwDefaults {
			if d != nil {
				visit(d)
			}
		}
	case *ast.GeneratorExp:
		visit(e.Generators[0].Iter)
	default:
		eachChild(e, visit)
	}
	return found
}

// rebinds reports whether evaluating e may bind the variable called name,
// which only a walrus can do.
func rebinds(e ast.Expr, name string) bool {
	return anyExpr(e, func(x ast.Expr) bool {
		w, ok := x.(*ast.NamedExpr)
		return ok && w.Target.(*ast.Name).ID == name
	})
}

// eachStmt calls f for every statement in body, nested blocks included, but
// not the bodies of functions and classes.
func eachStmt(body []ast.Stmt, f func(ast.Stmt)) {
	for _, s := range body {
		f(s)
		switch s := s.(type) {
		case *ast.For:
			eachStmt(s.Body, f)
			eachStmt(s.OrElse, f)
		case *ast.While:
			eachStmt(s.Body, f)
			eachStmt(s.OrElse, f)
		case *ast.If:
			eachStmt(s.Body, f)
			eachStmt(s.OrElse, f)
		case *ast.With:
			eachStmt(s.Body, f)
		case *ast.Match:
			for _, c := range s.Cases {
				eachStmt(c.Body, f)
			}
		case *ast.Try:
			eachStmt(s.Body, f)
			for _, h := range s.Handlers {
				eachStmt(h.Body, f)
			}
			eachStmt(s.OrElse, f)
			eachStmt(s.FinalBody, f)
		}
	}
}
