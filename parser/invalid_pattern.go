package parser

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// failAsTarget fails at the target of `as` in a pattern.
func (p *parser) failAsTarget() {
	if !p.diagnosing() {
		if p.t == lexer.Name && p.token().Value != "_" {
			p.next()
		}
		p.fail()
	}
	switch {
	case p.atSoftKeyword("_"):
		p.raiseAt(tokenSpan(p.token()), "cannot use '_' as a target")
	case p.t != lexer.Name:
		var target ast.Expr
		if p.try(func() { target = p.expression() }) {
			p.raiseAt(target.Range(), "invalid pattern target")
		}
	default:
		p.next()
	}
	p.fail()
}

// failPositionalPattern fails at a positional pattern, which starts at start
// and was read, behind keyword patterns.
func (p *parser) failPositionalPattern(start uint32) {
	if p.diagnosing() {
		end := p.end()
		p.try(func() {
			for p.accept(lexer.Comma) {
				p.pattern()
				end = p.end()
			}
		})
		p.raiseAt(ast.Span{Pos: start, End: end}, "positional patterns follow keyword patterns")
	}
	p.fail()
}
