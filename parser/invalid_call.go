package parser

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// The checks for the arguments of calls.

const (
	notParenthesized = "Generator expression must be parenthesized"
	maybeEqual       = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
)

// argumentScan is a run of arguments that are sound, as far as they go.
type argumentScan struct {
	args     []ast.Expr
	keywords []*ast.Keyword
	unpacked bool // there was a **mapping, behind which no *iterable may stand
}

// scanArguments reads as many arguments as are sound and in order; the next
// token is then the comma before the one that is not.
func (p *parser) scanArguments() argumentScan {
	var s argumentScan
	for {
		m := p.mark()
		if s.count() > 0 && !p.accept(lexer.Comma) {
			return s
		}
		if !p.try(func() { p.scanArgument(&s) }) {
			p.reset(m)
			return s
		}
	}
}

func (s *argumentScan) count() int { return len(s.args) + len(s.keywords) }

func (p *parser) scanArgument(s *argumentScan) {
	start := p.pos()
	switch {
	case p.t == lexer.Star && !s.unpacked:
		s.args = append(s.args, p.starredExpression())
	case p.t == lexer.DoubleStar:
		p.next()
		value := p.expression()
		s.keywords = append(s.keywords, &ast.Keyword{Span: p.from(start), Value: value})
		s.unpacked = true
	case p.t == lexer.Name && p.peek() == lexer.Equal:
		s.keywords = append(s.keywords, p.keyword())
	case s.keywords == nil:
		s.args = append(s.args, p.argument())
	default:
		p.fail()
	}
}

// invalidCall looks at arguments that are not sound; the next token is their
// opening parenthesis.
func (p *parser) invalidCall() {
	m := p.mark()
	defer p.reset(m)
	p.next()
	p.bareGenerator()
	p.keywordGenerator()
	before := p.mark()
	s := p.scanArguments()
	if s.count() == 0 {
		p.reset(before)
		p.missingArgumentValue()
		return
	}
	if s.unpacked && p.t == lexer.Comma && p.peek() == lexer.Star {
		p.iterableBehindMapping()
	}
	p.nextMissingValue()
	p.trailingGenerator(&s)
	p.positionalBehindKeyword(&s)
}

// bareGenerator looks for x for x in y, followed by another argument.
func (p *parser) bareGenerator() {
	m := p.mark()
	p.try(func() {
		first := p.expression()
		end := comprehensionEnd(p.requireComprehension())
		p.expect(lexer.Comma)
		p.scanArguments() // what is wrong in these comes first
		p.raiseAt(ast.Span{Pos: first.Range().Pos, End: end}, notParenthesized)
	})
	p.reset(m)
}

// keywordGenerator looks for name = x for x in y.
func (p *parser) keywordGenerator() {
	if p.t != lexer.Name || p.peek() != lexer.Equal {
		return
	}
	m := p.mark()
	start := p.pos()
	p.next()
	p.next()
	end := p.end()
	p.try(func() {
		p.expression()
		p.requireComprehension()
		p.raiseAt(ast.Span{Pos: start, End: end}, maybeEqual)
	})
	p.reset(m)
}

// missingArgumentValue looks for name = followed by nothing.
func (p *parser) missingArgumentValue() {
	if p.t != lexer.Name || p.peek() != lexer.Equal {
		return
	}
	m := p.mark()
	start := p.pos()
	p.next()
	p.next()
	if p.t == lexer.Comma || p.t == lexer.RightParen {
		p.raiseAt(p.from(start), "expected argument value expression")
	}
	p.reset(m)
}

// nextMissingValue is missingArgumentValue behind the comma.
func (p *parser) nextMissingValue() {
	m := p.mark()
	if p.accept(lexer.Comma) {
		p.missingArgumentValue()
	}
	p.reset(m)
}

func (p *parser) iterableBehindMapping() {
	m := p.mark()
	start := p.pos()
	end := uint32(0)
	for p.t == lexer.Comma && p.peek() == lexer.Star && p.try(func() { p.next(); p.starredExpression() }) {
		end = p.end()
	}
	if end > 0 {
		p.raiseAt(ast.Span{Pos: start, End: end}, "iterable argument unpacking follows keyword argument unpacking")
	}
	p.reset(m)
}

// trailingGenerator looks for a generator expression behind other arguments.
func (p *parser) trailingGenerator(s *argumentScan) {
	m := p.mark()
	p.try(func() {
		end := comprehensionEnd(p.requireComprehension())
		if len(s.args) > 1 {
			p.raiseAt(ast.Span{Pos: s.args[len(s.args)-1].Range().Pos, End: end}, notParenthesized)
		}
	})
	p.reset(m)
	p.try(func() {
		p.expect(lexer.Comma)
		first := p.expression()
		end := comprehensionEnd(p.requireComprehension())
		p.raiseAt(ast.Span{Pos: first.Range().Pos, End: end}, notParenthesized)
	})
	p.reset(m)
}

func (p *parser) positionalBehindKeyword(s *argumentScan) {
	m := p.mark()
	if p.accept(lexer.Comma) {
		if next := p.scanArguments(); next.count() > 0 {
			message := "positional argument follows keyword argument"
			if s.unpacked {
				message += " unpacking"
			}
			p.raiseHere(message)
		}
	}
	p.reset(m)
}

// invalidKwarg looks for a keyword argument whose name is no name.
func (p *parser) invalidKwarg() {
	m := p.mark()
	defer p.reset(m)
	start := p.pos()
	switch p.t {
	case lexer.True, lexer.False, lexer.None:
		if p.peek() == lexer.Equal {
			p.raiseAt(ast.Span{Pos: start, End: tokenEnd(&p.tokens[p.i+1])}, "cannot assign to "+p.token().Value)
		}
	case lexer.DoubleStar:
		p.try(func() {
			p.next()
			p.expression()
			p.expect(lexer.Equal)
			p.expression()
			p.raiseAt(p.from(start), "cannot assign to keyword argument unpacking")
		})
		return
	}
	p.keywordGenerator()
	if p.t == lexer.Name && p.peek() == lexer.Equal {
		return
	}
	p.try(func() {
		p.expression()
		if p.t == lexer.Equal {
			p.raiseAt(ast.Span{Pos: start, End: tokenEnd(p.token())},
				`expression cannot contain assignment, perhaps you meant "=="?`)
		}
	})
}

// refuseBareGenerator fails where a class's bases, in the parentheses at token
// open, are a generator expression without parentheses of its own.
func (p *parser) refuseBareGenerator(open int, args []ast.Expr) {
	if len(args) != 1 {
		return
	}
	g, ok := args[0].(*ast.GeneratorExp)
	if !ok || int(g.Pos) != p.tokens[open].Pos.Offset {
		return
	}
	for i := open; i < p.i; i++ {
		if t := lexer.Type(p.tokens[i].Type); t == lexer.For || t == lexer.Async {
			p.see(i)
			break
		}
	}
	panic(failure{})
}
