package parser

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/lexer"
)

// The checks for what stands in brackets and in the fields of f-strings. Each
// starts at the opening bracket.

func (p *parser) invalidParenthesized() {
	if !p.diagnosing() {
		return
	}
	m := p.mark()
	p.next()
	var starred ast.Expr
	if p.t == lexer.Star && p.try(func() {
		starred = p.starredExpression()
		p.atToken(lexer.RightParen)
	}) {
		p.raiseAt(starred.Range(), "cannot use starred expression here")
	}
	if p.t == lexer.DoubleStar {
		stars := tokenSpan(p.token())
		if p.try(func() {
			p.next()
			p.expression()
			p.atToken(lexer.RightParen)
		}) {
			p.raiseAt(stars, "cannot use double starred expression here")
		}
	}
	p.reset(m)
	p.invalidComprehension()
}

// atToken fails unless the next token is of type t. It does not look behind it, where
// the source may end too early, which is another error.
func (p *parser) atToken(t lexer.Type) {
	if p.t != t {
		p.fail()
	}
}

func (p *parser) invalidList() {
	if p.diagnosing() {
		p.invalidComprehension()
	}
}

// invalidComprehension looks for [*x for …] and [x, y for …].
func (p *parser) invalidComprehension() {
	m := p.mark()
	parenthesis := p.t == lexer.LeftParen
	p.next()
	var first, last ast.Expr
	if p.t == lexer.Star && p.try(func() {
		first = p.starredExpression()
		p.requireComprehension()
	}) {
		p.raiseAt(first.Range(), "iterable unpacking cannot be used in comprehension")
	}
	if !parenthesis && p.try(func() {
		first = p.starNamedExpression()
		p.expect(lexer.Comma)
		span := first.Range()
		span.End = p.end()
		p.try(func() {
			last = p.starNamedExpression()
			for p.accept(lexer.Comma) && p.atStarExpression() {
				last = p.starNamedExpression()
			}
			span.End = last.Range().End
		})
		p.requireComprehension()
		p.raiseAt(span, "did you forget parentheses around the comprehension target?")
	}) {
		return
	}
	p.reset(m)
}

// requireComprehension reads comprehension clauses, of which there must be one.
func (p *parser) requireComprehension() []*ast.Comprehension {
	if !p.atComprehension() {
		p.fail()
	}
	return p.comprehensions()
}

// comprehensionEnd returns where the last clause ends.
func comprehensionEnd(clauses []*ast.Comprehension) uint32 {
	last := clauses[len(clauses)-1]
	if n := len(last.Ifs); n > 0 {
		return last.Ifs[n-1].Range().End
	}
	return last.Iter.Range().End
}

// invalidBraces looks for the mistakes of dict and set displays. CPython looks
// for those of dicts even in its first pass.
func (p *parser) invalidBraces() {
	m := p.mark()
	p.next()
	p.invalidItems()
	p.reset(m)
	if !p.diagnosing() {
		return
	}
	p.next()
	if p.t == lexer.DoubleStar {
		stars := tokenSpan(p.token())
		if p.try(func() {
			p.next()
			p.bitwiseOr()
			p.requireComprehension()
			p.expect(lexer.RightBrace)
		}) {
			p.raiseAt(stars, "dict unpacking cannot be used in dict comprehension")
		}
	}
	p.reset(m)
	p.invalidComprehension()
}

// invalidItems looks at the items of a dict, of which the first one is sound
// or lacks only its value.
func (p *parser) invalidItems() {
	item := func() {
		if p.accept(lexer.DoubleStar) {
			p.bitwiseOr()
			return
		}
		p.expression()
		p.expect(lexer.Colon)
		p.expression()
	}
	m := p.mark()
	sound := 0
	for p.try(item) {
		sound++
		if p.t != lexer.Comma {
			break
		}
		m = p.mark()
		p.next()
	}
	p.reset(m)
	if sound > 0 && p.t == lexer.Comma {
		p.next()
		p.missingValue(true)
		return
	}
	if sound == 0 {
		p.missingValue(false)
	}
}

// missingValue looks at an item that is not sound: its colon or value is
// missing, or its value is starred.
func (p *parser) missingValue(colonToo bool) {
	var key ast.Expr
	if !p.try(func() { key = p.expression() }) {
		return
	}
	if p.t != lexer.Colon {
		if colonToo {
			end := key.Range().End
			p.raise(&diag.Diagnostic{
				Span: ast.Span{Pos: end - 1, End: end}, Ending: diag.EndZero, Msg: "':' expected after dictionary key",
			})
		}
		return
	}
	colon := tokenSpan(p.token())
	p.next()
	switch p.t {
	case lexer.Star:
		start := p.pos()
		if p.try(func() { p.next(); p.bitwiseOr() }) {
			p.raiseFrom(start, "cannot use a starred expression in a dictionary value")
		}
	case lexer.RightBrace, lexer.Comma:
		p.raiseAt(colon, "expression expected after dictionary key and ':'")
	}
}

// invalidField looks for the mistakes of a replacement field; the next token
// is its brace.
func (f *fstringReader) invalidField() {
	m := f.mark()
	defer f.reset(m)
	f.next()
	switch f.t {
	case lexer.Equal, lexer.Exclamation, lexer.Colon, lexer.RightBrace:
		f.raiseAt(tokenSpan(f.token()), f.name()+": valid expression required before '"+f.token().Value+"'")
	}
	if !f.try(func() { f.annotatedRHS() }) {
		f.raiseAt(tokenSpan(f.token()), f.name()+": expecting a valid expression after '{'")
	}
	debug := f.t == lexer.Equal
	switch f.t {
	case lexer.Equal:
		f.next()
	case lexer.Exclamation, lexer.Colon, lexer.RightBrace:
	default:
		f.raiseAt(tokenSpan(f.token()), f.name()+": expecting '=', or '!', or ':', or '}'")
	}
	switch f.t {
	case lexer.Exclamation, lexer.Colon, lexer.RightBrace:
	default:
		if debug {
			f.raiseAt(tokenSpan(f.token()), f.name()+": expecting '!', or ':', or '}'")
		}
	}
	f.invalidConversion()
	if f.t != lexer.Colon && f.t != lexer.RightBrace {
		f.raiseAt(tokenSpan(f.token()), f.name()+": expecting ':' or '}'")
	}
	if f.accept(lexer.Colon) {
		if f.try(func() { f.contents(nil, true) }) && f.t != lexer.RightBrace {
			f.raiseAt(tokenSpan(f.token()), f.name()+": expecting '}', or format specs")
		}
		return
	}
	if f.t != lexer.RightBrace {
		f.raiseAt(tokenSpan(f.token()), f.name()+": expecting '}'")
	}
}

// invalidConversion looks for a ! without a letter behind it.
func (f *fstringReader) invalidConversion() {
	if !f.accept(lexer.Exclamation) {
		return
	}
	switch f.t {
	case lexer.Name:
		f.next()
	case lexer.Colon, lexer.RightBrace:
		f.raiseAt(tokenSpan(f.token()), f.name()+": missing conversion character")
	default:
		f.raiseAt(tokenSpan(f.token()), f.name()+": invalid conversion character")
	}
}
