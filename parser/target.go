package parser

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// Assignment targets are read as expressions and judged afterwards: whether
// `a, b.c, *d[0]` is a target only shows at the sign behind it.

// targetUse says what is done to a target; it decides which ones are valid
// and how the others are reported.
type targetUse uint8

const (
	assignTarget targetUse = iota
	forTarget
	deleteTarget
)

// forTargets reads the targets of a loop, up to its `in`. The second pass calls
// invalid where that fails.
func (p *parser) forTargets(invalid func()) (target ast.Expr) {
	read := func() {
		if target = p.starTargets(); p.t != lexer.In {
			p.fail()
		}
	}
	if p.diagnosis == nil {
		read()
	} else if !p.try(read) {
		invalid()
		p.fail()
	}
	return target
}

// starTargets reads one or more targets.
func (p *parser) starTargets() ast.Expr {
	start := p.pos()
	target := p.starTarget()
	if p.t == lexer.Comma {
		target = p.tuple(start, target, (*parser).starTarget)
	}
	if invalidTarget(target, assignTarget) != nil {
		p.fail()
	}
	return target
}

// starTarget reads one target.
func (p *parser) starTarget() ast.Expr {
	if p.t != lexer.Star {
		return p.primary()
	}
	start := p.pos()
	p.next()
	target := p.primary()
	return &ast.Starred{ExprBase: p.exprFrom(start), Value: target}
}

// invalidTarget returns the first part of e that cannot be a target, or nil.
func invalidTarget(e ast.Expr, use targetUse) ast.Expr {
	switch e := e.(type) {
	case *ast.Name, *ast.Attribute, *ast.Subscript:
		return nil
	case *ast.List:
		return invalidTargets(e.Elts, use)
	case *ast.Tuple:
		return invalidTargets(e.Elts, use)
	case *ast.Starred:
		if use == deleteTarget {
			return e
		}
		return invalidTarget(e.Value, use)
	case *ast.Compare:
		// `for a in b` may have been read as the comparison `a in b`.
		switch {
		case use == forTarget && e.Ops[0] == ast.In:
			return invalidTarget(e.Left, use)
		case use == forTarget:
			return nil
		}
	}
	return e
}

func invalidTargets(items []ast.Expr, use targetUse) ast.Expr {
	for _, item := range items {
		if bad := invalidTarget(item, use); bad != nil {
			return bad
		}
	}
	return nil
}

// isSingleTarget reports whether e may be annotated or augmented.
func isSingleTarget(e ast.Expr) bool {
	switch e.(type) {
	case *ast.Name, *ast.Attribute, *ast.Subscript:
		return true
	}
	return false
}

// deleteTargets reads the targets of del.
func (p *parser) deleteTargets() (targets []ast.Expr) {
	if !p.diagnosing() {
		return p.plainDeleteTargets()
	}
	if !p.try(func() { targets = p.plainDeleteTargets() }) {
		p.invalidDelete()
		p.fail()
	}
	return targets
}

func (p *parser) plainDeleteTargets() []ast.Expr {
	var targets []ast.Expr
	for {
		target := p.primary()
		if invalidTarget(target, deleteTarget) != nil {
			p.fail()
		}
		targets = append(targets, target)
		if !p.accept(lexer.Comma) || !p.atExpression() {
			break
		}
	}
	if p.t != lexer.Newline && p.t != lexer.Semicolon {
		p.fail()
	}
	return targets
}

// describe names an expression the way error messages do.
func describe(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Attribute:
		return "attribute"
	case *ast.Subscript:
		return "subscript"
	case *ast.Starred:
		return "starred"
	case *ast.Name:
		return "name"
	case *ast.List:
		return "list"
	case *ast.Tuple:
		return "tuple"
	case *ast.Lambda:
		return "lambda"
	case *ast.Call:
		return "function call"
	case *ast.BoolOp, *ast.BinOp, *ast.UnaryOp:
		return "expression"
	case *ast.GeneratorExp:
		return "generator expression"
	case *ast.Yield, *ast.YieldFrom:
		return "yield expression"
	case *ast.Await:
		return "await expression"
	case *ast.ListComp:
		return "list comprehension"
	case *ast.SetComp:
		return "set comprehension"
	case *ast.DictComp:
		return "dict comprehension"
	case *ast.Dict:
		return "dict literal"
	case *ast.Set:
		return "set display"
	case *ast.JoinedStr, *ast.FormattedValue:
		return "f-string expression"
	case *ast.TemplateStr, *ast.Interpolation:
		return "t-string expression"
	case *ast.Constant:
		return describeConstant(e.Kind)
	case *ast.Compare:
		return "comparison"
	case *ast.IfExp:
		return "conditional expression"
	case *ast.NamedExpr:
		return "named expression"
	}
	return "expression"
}

func describeConstant(kind ast.ConstantKind) string {
	switch kind {
	case ast.ConstNone:
		return "None"
	case ast.ConstTrue:
		return "True"
	case ast.ConstFalse:
		return "False"
	case ast.ConstEllipsis:
		return "ellipsis"
	}
	return "literal"
}
