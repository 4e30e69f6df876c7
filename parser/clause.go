package parser

import (
	"strings"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// The parts of compound statements and imports that stand between their
// keyword and their block.

// signature is the parameters of a function with their parentheses.
func (p *parser) signature() *ast.Arguments {
	p.require(lexer.LeftParen, "(")
	args := p.parameters(lexer.RightParen)
	p.expect(lexer.RightParen)
	return args
}

// returns is the annotation of what a function returns. Where none follows the
// arrow, a colon is what is missing: at the arrow.
func (p *parser) returns() (annotation ast.Expr) {
	arrow := p.token()
	p.next()
	if !p.optionally(func() { annotation = p.expression() }) {
		p.raiseAt(tokenSpan(arrow), "expected ':'")
	}
	return annotation
}

// caught is what stands between `except` and its colon.
func (p *parser) caught() caught {
	c := caught{star: p.accept(lexer.Star)}
	if p.diagnosing() && c.star && (p.t == lexer.Newline || p.t == lexer.Colon) {
		p.raiseHere("expected one or more exception types")
	}
	if !c.star && !p.atExpression() {
		return c
	}
	c.types = p.exceptTypes()
	if p.accept(lexer.As) {
		c.name = p.name()
	}
	return c
}

// exceptTypes is what an except clause catches. Several types need no
// parentheses unless a name follows.
func (p *parser) exceptTypes() ast.Expr {
	start := p.pos()
	first := p.expression()
	if p.t != lexer.Comma {
		return first
	}
	types := p.tuple(start, first, (*parser).expression)
	if p.t == lexer.As {
		if p.diagnosing() && p.peek() == lexer.Name && p.tokens[p.i+2].Type == lexer.Colon {
			p.see(p.i + 2)
			p.raiseFrom(start, "multiple exception types must be parenthesized when using 'as'")
		}
		p.fail()
	}
	return types
}

// withItems is the context managers of a with statement.
func (p *parser) withItems() (items []*ast.WithItem) {
	if p.diagnosis == nil {
		return p.plainWithItems()
	}
	if !p.try(func() { items = p.plainWithItems() }) {
		p.invalidWith()
		p.fail()
	}
	return items
}

// plainWithItems reads them in parentheses or not. Only the colon behind tells
// (a, b) as two managers from a tuple.
func (p *parser) plainWithItems() []*ast.WithItem {
	var items []*ast.WithItem
	if p.t == lexer.LeftParen && p.try(func() {
		p.next()
		items = p.withItemList(lexer.RightParen)
		p.expect(lexer.RightParen)
		if p.t != lexer.Colon {
			p.fail()
		}
	}) {
		return items
	}
	return p.withItemList(lexer.Colon)
}

func (p *parser) withItemList(closing lexer.Type) []*ast.WithItem {
	items := append(make([]*ast.WithItem, 0, 1), p.withItem())
	for p.t == lexer.Comma {
		p.next()
		if p.t == closing && closing == lexer.RightParen {
			break
		}
		items = append(items, p.withItem())
	}
	return items
}

// withItem is one context manager, with its target if it has one.
func (p *parser) withItem() *ast.WithItem {
	item := &ast.WithItem{ContextExpr: p.expression()}
	if p.t != lexer.As {
		return item
	}
	p.next()
	target := p.mark()
	read := func() {
		item.OptionalVars = p.starTarget()
		if p.t != lexer.Comma && p.t != lexer.RightParen && p.t != lexer.Colon {
			p.fail()
		}
		if invalidTarget(item.OptionalVars, assignTarget) != nil {
			p.fail()
		}
	}
	if !p.diagnosing() {
		read()
	} else if !p.try(read) {
		p.invalidWithTarget()
		p.reset(target)
		p.fail()
	}
	return item
}

// subject is what a match statement matches.
func (p *parser) subject() ast.Expr {
	start := p.pos()
	first := p.starNamedExpression()
	if p.t == lexer.Comma {
		return p.tuple(start, first, (*parser).starNamedExpression)
	}
	if isStarred(first) {
		p.fail()
	}
	return first
}

// startsSubject tells the tokens that may follow the keyword match, so that
// `match = 1` and the like are not tried.
func (p *parser) startsSubject() bool {
	return startsExpression[uint8(p.peek())] || p.peek() == lexer.Star
}

// atMatch reports whether `match` is a keyword here: a subject, a colon and
// the end of the line follow.
func (p *parser) atMatch() bool {
	if !p.startsSubject() {
		return false
	}
	m := p.mark()
	defer p.reset(m)
	p.next()
	if !p.try(func() { p.subject() }) {
		return false
	}
	p.see(p.i)
	if p.diagnosing() {
		p.invalidMatch(m.i)
	}
	if p.t != lexer.Colon {
		return false
	}
	p.see(p.i + 1)
	return p.peek() == lexer.Newline
}

// atSourceModule reports whether `from` is followed by a name. Without one
// there must be dots.
func (p *parser) atSourceModule() bool {
	if p.t != lexer.Name && p.tokens[p.i-1].Type == lexer.From {
		p.fail()
	}
	return p.t == lexer.Name
}

// moduleName is a dotted name in an import.
func (p *parser) moduleName() *ast.Alias {
	start := p.pos()
	first := p.name()
	if p.t != lexer.Dot {
		return &ast.Alias{Span: p.from(start), Name: first}
	}
	var path strings.Builder
	path.WriteString(first)
	for p.accept(lexer.Dot) {
		path.WriteString("." + p.name())
	}
	return &ast.Alias{Span: p.from(start), Name: path.String()}
}

// importedNames is what follows `import` in `from … import`.
func (p *parser) importedNames() []*ast.Alias {
	if p.diagnosing() {
		p.invalidImportedNames()
	}
	start := p.pos()
	if p.accept(lexer.Star) {
		return []*ast.Alias{{Span: p.from(start), Name: "*"}}
	}
	parenthesized := p.accept(lexer.LeftParen)
	names := []*ast.Alias{p.importedName()}
	for p.accept(lexer.Comma) {
		if parenthesized && p.t == lexer.RightParen {
			break
		}
		names = append(names, p.importedName())
	}
	if parenthesized {
		p.expect(lexer.RightParen)
	}
	return names
}

func (p *parser) importedName() *ast.Alias {
	start := p.pos()
	alias := &ast.Alias{Name: p.name()}
	if p.accept(lexer.As) {
		alias.AsName = p.name()
	}
	alias.Span = p.from(start)
	return alias
}
