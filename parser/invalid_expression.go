package parser

import (
	"strings"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// The checks at the start of an expression.

// checkedExpression is expression with the checks at its start.
func (p *parser) checkedExpression() ast.Expr {
	if p.diagnosing() {
		p.invalidExpression()
	}
	return p.conditional()
}

// invalidExpression looks for two expressions side by side, a conditional
// without `else`, a lambda that an f-string cuts short, and Python 2's print.
func (p *parser) invalidExpression() {
	m := p.mark()
	var first ast.Expr
	if p.try(func() { first = p.disjunction() }) {
		p.missingComma(m, first)
		p.missingElse(first)
	}
	p.reset(m)
	if p.t == lexer.Lambda {
		p.lambdaInField()
		p.reset(m)
	}
	p.legacyStatement()
	p.reset(m)
}

// missingComma looks for an expression behind first, which started at m. A
// name followed by a string may be a misspelt prefix, and a soft keyword may
// start a statement.
func (p *parser) missingComma(m mark, first ast.Expr) {
	if start := &p.tokens[m.i]; start.Type == lexer.Name {
		if p.tokens[m.i+1].Type == lexer.String || isSoftKeyword(start.Value) {
			return
		}
	}
	if !p.atExpression() {
		return
	}
	behind := p.mark()
	var second ast.Expr
	if p.quietly(func() { second = p.conditional() }) && !isLegacyStatement(first) && p.bracketLevel(p.i-1) > 0 {
		p.raiseRange(first, second, "invalid syntax. Perhaps you forgot a comma?")
	}
	p.reset(behind)
}

// isSoftKeyword takes the beginning of a soft keyword for one, as CPython does.
func isSoftKeyword(name string) bool {
	for _, keyword := range [...]string{"_", "case", "match", "type"} {
		if strings.HasPrefix(keyword, name) {
			return true
		}
	}
	return false
}

// missingElse looks for first if test, without else.
func (p *parser) missingElse(first ast.Expr) {
	if !p.accept(lexer.If) {
		return
	}
	var test ast.Expr
	if p.try(func() { test = p.disjunction() }) && p.t != lexer.Else && p.t != lexer.Colon {
		p.raiseRange(first, test, "expected 'else' after 'if' expression")
	}
}

// lambdaInField looks for a lambda whose colon starts a format spec, which may be
// empty.
func (p *parser) lambdaInField() {
	start := p.pos()
	p.try(func() {
		p.next()
		p.parameters(lexer.Colon)
		if next := p.peek(); p.t == lexer.Colon && (next == lexer.FStringText || next == lexer.RightBrace) {
			p.next()
			p.raiseAt(p.from(start), "f-string: lambda expressions are not allowed without parentheses")
		}
	})
}

// isLegacyStatement reports whether e is the name of a statement of Python 2.
func isLegacyStatement(e ast.Expr) bool {
	name, ok := e.(*ast.Name)
	return ok && (name.ID == "print" || name.ID == "exec")
}

// maxWords bounds the words in a row that legacyStatement looks at, since each
// takes a few levels of recursion.
const maxWords = 500

// legacyStatement looks for print and exec without parentheses.
func (p *parser) legacyStatement() {
	if p.t != lexer.Name || p.peek() == lexer.LeftParen || p.depth >= maxWords {
		return
	}
	p.enter()
	defer p.leave()
	name := p.nameExpr()
	var rest ast.Expr
	if p.atStarExpression() && p.try(func() { rest = p.starExpressions() }) && isLegacyStatement(name) {
		p.raiseRange(name, rest, strings.ReplaceAll(
			"Missing parentheses in call to 'print'. Did you mean print(...)?", "print", name.(*ast.Name).ID))
	}
}

// invalidNamedExpression looks for = or := where the other, or ==, was meant.
func (p *parser) invalidNamedExpression() {
	if p.namedExpressions[p.i] {
		return
	}
	p.namedExpressions[p.i] = true
	m := p.mark()
	var target ast.Expr
	if p.try(func() {
		target = p.expression()
		p.expect(lexer.ColonEqual)
		p.expression()
	}) {
		p.raiseAt(target.Range(), "cannot use assignment expressions with "+describe(target))
	}
	p.reset(m)
	p.assignmentInExpression()
	p.reset(m)
}

// assignmentInExpression looks for target = value inside an expression.
func (p *parser) assignmentInExpression() {
	m := p.mark()
	var target, value ast.Expr
	assignment := func(read func() ast.Expr) bool {
		return p.try(func() {
			target = read()
			p.expect(lexer.Equal)
			value = p.bitwiseOr()
			if p.t == lexer.Equal || p.t == lexer.ColonEqual {
				p.fail()
			}
		})
	}
	if p.t == lexer.Name && assignment(p.nameExpr) {
		p.raiseRange(target, value, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
	}
	p.reset(m)
	if !p.atDisplay() && assignment(p.bitwiseOr) {
		p.raiseAt(target.Range(), "cannot assign to "+describe(target)+" here. Maybe you meant '==' instead of '='?")
	}
}

// atDisplay reports whether a list, tuple, generator expression or one of the
// constants that cannot be assigned to comes next.
func (p *parser) atDisplay() bool {
	switch p.t {
	case lexer.True, lexer.False, lexer.None:
		return true
	case lexer.LeftParen, lexer.LeftBracket:
	default:
		return false
	}
	m := p.mark()
	var e ast.Expr
	ok := p.try(func() { e = p.atom() })
	grouped := ok && m.i < p.i && e.Range().Pos != uint32(p.tokens[m.i].Pos.Offset)
	p.reset(m)
	if !ok || grouped {
		return false
	}
	switch e.(type) {
	case *ast.List, *ast.Tuple, *ast.GeneratorExp:
		return true
	}
	return false
}

// invalidNot looks for a `not` behind an arithmetic operator.
func (p *parser) invalidNot(operand func(*parser) ast.Expr) {
	if p.t != lexer.Not {
		return
	}
	m := p.mark()
	start := p.pos()
	p.try(func() {
		p.next()
		operand(p)
		p.raiseAt(p.from(start), "'not' after an operator must be parenthesized")
	})
	p.reset(m)
}

// invalidUnpackingTarget looks for *x = y.
func (p *parser) invalidUnpackingTarget() {
	m := p.mark()
	start := p.pos()
	p.try(func() {
		p.next()
		p.expression()
		p.expect(lexer.Equal)
		p.expression()
		p.raiseAt(p.from(start), "cannot assign to iterable argument unpacking")
	})
	p.reset(m)
}
