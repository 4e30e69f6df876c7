package parser

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// atom is a name, a literal, or something in brackets.
func (p *parser) atom() ast.Expr {
	switch p.t {
	case lexer.Name:
		return p.nameExpr()
	case lexer.Number:
		return p.numberExpr()
	case lexer.String, lexer.FStringStart, lexer.TStringStart:
		return p.strings()
	case lexer.None:
		return p.constant(ast.ConstNone)
	case lexer.True:
		return p.constant(ast.ConstTrue)
	case lexer.False:
		return p.constant(ast.ConstFalse)
	case lexer.Ellipsis:
		return p.constant(ast.ConstEllipsis)
	case lexer.LeftParen:
		return p.bracketed((*parser).parenthesized, (*parser).invalidParenthesized)
	case lexer.LeftBracket:
		return p.bracketed((*parser).list, (*parser).invalidList)
	case lexer.LeftBrace:
		return p.bracketed((*parser).dictOrSet, (*parser).invalidBraces)
	}
	p.fail()
	return nil
}

// bracketed runs an atom's production; in the second pass, the checks for
// what people write instead follow when it fails.
func (p *parser) bracketed(production func(*parser) ast.Expr, invalid func(*parser)) (e ast.Expr) {
	p.enter()
	if p.diagnosis == nil {
		e = production(p)
	} else if !p.try(func() { e = production(p) }) {
		invalid(p)
		p.fail()
	}
	p.leave()
	return e
}

// nameExpr is a name as an expression.
func (p *parser) nameExpr() ast.Expr {
	token := p.token()
	if p.t != lexer.Name {
		p.fail()
	}
	p.next()
	return &ast.Name{ExprBase: ast.ExprBase{Span: tokenSpan(token)}, ID: lexer.NormalizeName(token.Value)}
}

// constant is a literal of one token that is its kind.
func (p *parser) constant(kind ast.ConstantKind) ast.Expr {
	token := p.token()
	p.next()
	return &ast.Constant{ExprBase: ast.ExprBase{Span: tokenSpan(token)}, Kind: kind}
}

// atComprehension reports whether a comprehension clause comes next.
func (p *parser) atComprehension() bool { return p.t == lexer.For || p.t == lexer.Async }

// parenthesized is a tuple, a group or a generator expression.
func (p *parser) parenthesized() ast.Expr {
	start := p.pos()
	p.next()
	switch p.t {
	case lexer.RightParen:
		p.next()
		return &ast.Tuple{ExprBase: p.exprFrom(start)}
	case lexer.Yield:
		e := p.yieldExpression()
		p.expect(lexer.RightParen)
		return e
	}
	first := p.starNamedExpression()
	switch {
	case p.t == lexer.Comma:
		tuple := p.tuple(start, first, (*parser).starNamedExpression)
		p.expect(lexer.RightParen)
		tuple.End = p.end()
		return tuple
	case isStarred(first):
		p.fail()
	case p.atComprehension():
		generators := p.comprehensions()
		p.expect(lexer.RightParen)
		return &ast.GeneratorExp{ExprBase: p.exprFrom(start), Elt: first, Generators: generators}
	}
	p.expect(lexer.RightParen)
	return first
}

func isStarred(e ast.Expr) bool {
	_, ok := e.(*ast.Starred)
	return ok
}

// list is a list display or comprehension.
func (p *parser) list() ast.Expr {
	start := p.pos()
	p.next()
	var items []ast.Expr
	for p.t != lexer.RightBracket {
		item := p.starNamedExpression()
		if items == nil && p.atComprehension() && !isStarred(item) {
			generators := p.comprehensions()
			p.expect(lexer.RightBracket)
			return &ast.ListComp{ExprBase: p.exprFrom(start), Elt: item, Generators: generators}
		}
		if items == nil {
			items = make([]ast.Expr, 0, 4)
		}
		items = append(items, item)
		if !p.accept(lexer.Comma) {
			break
		}
	}
	p.expect(lexer.RightBracket)
	return &ast.List{ExprBase: p.exprFrom(start), Elts: items}
}

// dictOrSet is a dict or set display or comprehension.
func (p *parser) dictOrSet() ast.Expr {
	start := p.pos()
	p.next()
	if p.accept(lexer.RightBrace) {
		return &ast.Dict{ExprBase: p.exprFrom(start)}
	}
	if p.t == lexer.DoubleStar {
		return p.dict(start, nil, nil)
	}
	first := p.starNamedExpression()
	switch {
	case p.t == lexer.Colon && !isStarred(first):
		if _, named := first.(*ast.NamedExpr); named && p.tokens[p.i-1].Type != lexer.RightParen {
			p.fail()
		}
		p.next()
		value := p.expression()
		if p.atComprehension() {
			generators := p.comprehensions()
			p.expect(lexer.RightBrace)
			return &ast.DictComp{ExprBase: p.exprFrom(start), Key: first, Value: value, Generators: generators}
		}
		return p.dict(start, first, value)
	case p.atComprehension() && !isStarred(first):
		generators := p.comprehensions()
		p.expect(lexer.RightBrace)
		return &ast.SetComp{ExprBase: p.exprFrom(start), Elt: first, Generators: generators}
	}
	items := append(make([]ast.Expr, 0, 4), first)
	for p.accept(lexer.Comma) && p.t != lexer.RightBrace {
		items = append(items, p.starNamedExpression())
	}
	p.expect(lexer.RightBrace)
	return &ast.Set{ExprBase: p.exprFrom(start), Elts: items}
}

// dict reads the items of a dict display behind its first one, if there is
// one, and the closing brace.
func (p *parser) dict(start uint32, key, value ast.Expr) ast.Expr {
	d := &ast.Dict{}
	if value != nil {
		d.Keys, d.Values = append(make([]ast.Expr, 0, 4), key), append(make([]ast.Expr, 0, 4), value)
	}
	for (value == nil || p.accept(lexer.Comma)) && p.t != lexer.RightBrace {
		if p.accept(lexer.DoubleStar) {
			key, value = nil, p.bitwiseOr()
		} else {
			key = p.expression()
			p.expect(lexer.Colon)
			value = p.expression()
		}
		d.Keys, d.Values = append(d.Keys, key), append(d.Values, value)
	}
	p.expect(lexer.RightBrace)
	d.ExprBase = p.exprFrom(start)
	return d
}

// comprehensions reads one or more `for … in … if …` clauses.
func (p *parser) comprehensions() []*ast.Comprehension {
	var clauses []*ast.Comprehension
	for p.atComprehension() {
		clause := &ast.Comprehension{IsAsync: p.accept(lexer.Async)}
		p.expect(lexer.For)
		clause.Target = p.forTargets(p.invalidForIfClause)
		p.next()
		clause.Iter = p.disjunction()
		for p.t == lexer.If && p.optionally(func() {
			p.next()
			clause.Ifs = append(clause.Ifs, p.disjunction())
		}) {
		}
		clauses = append(clauses, clause)
	}
	return clauses
}
