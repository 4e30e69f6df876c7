package parser

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// arguments reads the arguments of a call or class with their parentheses.
func (p *parser) arguments() (args []ast.Expr, keywords []*ast.Keyword) {
	p.enter()
	if !p.diagnosing() {
		args, keywords = p.argumentList()
		p.leave()
		return args, keywords
	}
	if !p.try(func() { args, keywords = p.argumentList() }) {
		p.invalidCall()
		p.fail()
	}
	p.leave()
	return args, keywords
}

func (p *parser) argumentList() (args []ast.Expr, keywords []*ast.Keyword) {
	open := p.pos()
	p.next()
	unpacked := false // a **mapping was seen: no *iterable may follow
	for p.t != lexer.RightParen {
		start := p.pos()
		switch {
		case p.t == lexer.Star:
			if unpacked {
				p.fail()
			}
			args = append(args, p.starredExpression())
		case p.t == lexer.DoubleStar:
			if p.diagnosing() {
				p.invalidKwarg()
			}
			p.next()
			value := p.expression()
			keywords = append(keywords, &ast.Keyword{Span: p.from(start), Value: value})
			unpacked = true
		case p.t == lexer.Name && p.peek() == lexer.Equal:
			keywords = append(keywords, p.keyword())
		default:
			if len(keywords) > 0 {
				p.failPositional()
			}
			arg := p.argument()
			if p.atComprehension() && len(args) == 0 {
				generators := p.comprehensions()
				p.expect(lexer.RightParen)
				return []ast.Expr{&ast.GeneratorExp{ExprBase: p.exprFrom(open), Elt: arg, Generators: generators}}, nil
			}
			args = append(args, arg)
		}
		if p.t != lexer.RightParen {
			p.expect(lexer.Comma)
		}
	}
	p.next()
	return args, keywords
}

// argument is a positional argument.
func (p *parser) argument() (arg ast.Expr) {
	if !p.diagnosing() {
		return p.plainArgument()
	}
	if !p.try(func() { arg = p.plainArgument() }) {
		p.invalidKwarg()
		p.fail()
	}
	return arg
}

func (p *parser) plainArgument() ast.Expr {
	if p.t == lexer.Name && p.peek() == lexer.ColonEqual {
		return p.assignmentExpression()
	}
	arg := p.expression()
	if p.t == lexer.ColonEqual || p.t == lexer.Equal {
		p.fail()
	}
	return arg
}

// keyword is a keyword argument.
func (p *parser) keyword() *ast.Keyword {
	if p.diagnosing() {
		p.invalidKwarg()
	}
	start := p.pos()
	name := p.name()
	p.next()
	value := p.expression()
	return &ast.Keyword{Span: p.from(start), Arg: name, Value: value}
}

// failPositional fails at a positional argument behind keyword arguments.
func (p *parser) failPositional() {
	if p.diagnosing() {
		p.invalidKwarg()
	}
	p.fail()
}
