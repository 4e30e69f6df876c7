package parser

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// patterns is what a case clause matches: a pattern, or a sequence without
// brackets.
func (p *parser) patterns() ast.Pattern {
	start := p.pos()
	first := p.maybeStarPattern()
	if p.t != lexer.Comma {
		if _, starred := first.(*ast.MatchStar); starred {
			p.fail()
		}
		return first
	}
	items := []ast.Pattern{first}
	for p.accept(lexer.Comma) && p.atPattern() {
		items = append(items, p.maybeStarPattern())
	}
	return &ast.MatchSequence{PatternBase: p.patternFrom(start), Patterns: items}
}

func (p *parser) patternFrom(start uint32) ast.PatternBase {
	return ast.PatternBase{Span: p.from(start)}
}

// atPattern reports whether a pattern may start here.
func (p *parser) atPattern() bool {
	switch p.t {
	case lexer.Star, lexer.Minus, lexer.Number, lexer.String, lexer.FStringStart, lexer.TStringStart, lexer.None,
		lexer.True, lexer.False, lexer.Name, lexer.LeftParen, lexer.LeftBracket, lexer.LeftBrace:
		return true
	}
	return false
}

// maybeStarPattern is a pattern or *name.
func (p *parser) maybeStarPattern() ast.Pattern {
	if p.t != lexer.Star {
		return p.pattern()
	}
	start := p.pos()
	p.next()
	name := p.name()
	if name == "_" {
		name = ""
	}
	return &ast.MatchStar{PatternBase: p.patternFrom(start), Name: name}
}

// pattern is alternatives, perhaps named by `as`.
func (p *parser) pattern() ast.Pattern {
	p.enter()
	defer p.leave()
	start := p.pos()
	pattern := p.orPattern()
	if p.t != lexer.As {
		return pattern
	}
	p.next()
	if p.t != lexer.Name || p.token().Value == "_" || continuesName(p.peek()) {
		p.failAsTarget()
	}
	name := p.name()
	return &ast.MatchAs{PatternBase: p.patternFrom(start), Pattern: pattern, Name: name}
}

// continuesName tells what makes of a name something that cannot be captured.
func continuesName(t lexer.Type) bool {
	return t == lexer.Dot || t == lexer.LeftParen || t == lexer.Equal
}

func (p *parser) orPattern() ast.Pattern {
	start := p.pos()
	first := p.closedPattern()
	if p.t != lexer.VBar {
		return first
	}
	alternatives := []ast.Pattern{first}
	for p.accept(lexer.VBar) {
		alternatives = append(alternatives, p.closedPattern())
	}
	return &ast.MatchOr{PatternBase: p.patternFrom(start), Patterns: alternatives}
}

// closedPattern is a pattern that needs no brackets around it.
func (p *parser) closedPattern() ast.Pattern {
	start := p.pos()
	switch p.t {
	case lexer.Number, lexer.Minus, lexer.String, lexer.FStringStart, lexer.TStringStart:
		value := p.patternLiteral()
		return &ast.MatchValue{PatternBase: p.patternFrom(start), Value: value}
	case lexer.None, lexer.True, lexer.False:
		kind := map[lexer.Type]ast.ConstantKind{
			lexer.None: ast.ConstNone, lexer.True: ast.ConstTrue, lexer.False: ast.ConstFalse,
		}[p.t]
		p.next()
		return &ast.MatchSingleton{PatternBase: p.patternFrom(start), Value: kind}
	case lexer.Name:
		return p.namePattern()
	case lexer.LeftParen, lexer.LeftBracket:
		return p.sequencePattern()
	case lexer.LeftBrace:
		return p.mappingPattern()
	}
	p.fail()
	return nil
}

// patternLiteral is a number, perhaps negative or complex, or a string.
func (p *parser) patternLiteral() ast.Expr {
	if p.t != lexer.Number && p.t != lexer.Minus {
		return p.strings()
	}
	start := p.pos()
	real := p.signedNumber()
	if p.t != lexer.Plus && p.t != lexer.Minus {
		return real
	}
	op := ast.Add
	if p.t == lexer.Minus {
		op = ast.Sub
	}
	p.next()
	imaginary := p.number()
	p.checkComplex(real, imaginary)
	return &ast.BinOp{ExprBase: p.exprFrom(start), Left: real, Op: op, Right: imaginary}
}

// checkComplex refuses 1j+1 and 1+1 as patterns.
func (p *parser) checkComplex(real, imaginary ast.Expr) {
	if signed, ok := real.(*ast.UnaryOp); ok {
		real = signed.Operand
	}
	if real.(*ast.Constant).Kind == ast.ConstImag {
		p.raiseAt(real.Range(), "real number required in complex literal")
	}
	if imaginary.(*ast.Constant).Kind != ast.ConstImag {
		p.raiseAt(imaginary.Range(), "imaginary number required in complex literal")
	}
}

func (p *parser) signedNumber() ast.Expr {
	start := p.pos()
	if !p.accept(lexer.Minus) {
		return p.number()
	}
	operand := p.number()
	return &ast.UnaryOp{ExprBase: p.exprFrom(start), Op: ast.USub, Operand: operand}
}

func (p *parser) number() ast.Expr {
	if p.t != lexer.Number {
		p.fail()
	}
	return p.numberExpr()
}

// namePattern is a capture, the wildcard, a dotted name as a value, or a class.
func (p *parser) namePattern() ast.Pattern {
	start := p.pos()
	if next := p.peek(); !continuesName(next) {
		name := p.name()
		if name == "_" {
			name = ""
		}
		return &ast.MatchAs{PatternBase: p.patternFrom(start), Name: name}
	}
	value := p.dottedName()
	if p.t != lexer.LeftParen {
		if _, plain := value.(*ast.Name); plain {
			p.fail()
		}
		return &ast.MatchValue{PatternBase: p.patternFrom(start), Value: value}
	}
	return p.classPattern(start, value)
}

// dottedName is a name with attributes.
func (p *parser) dottedName() ast.Expr {
	start := p.pos()
	e := p.nameExpr()
	for p.accept(lexer.Dot) {
		span := tokenSpan(p.token())
		name := p.name()
		e = &ast.Attribute{ExprBase: p.exprFrom(start), Value: e, Attr: name, AttrSpan: span}
	}
	return e
}

// classPattern is Class(pattern, name=pattern); its name has been read.
func (p *parser) classPattern(start uint32, class ast.Expr) ast.Pattern {
	pattern := &ast.MatchClass{Cls: class}
	p.next()
	for p.t != lexer.RightParen {
		if p.t == lexer.Name && p.peek() == lexer.Equal {
			pattern.KwdAttrs = append(pattern.KwdAttrs, p.name())
			p.next()
			pattern.KwdPatterns = append(pattern.KwdPatterns, p.pattern())
		} else {
			at := p.pos()
			positional := p.pattern()
			if pattern.KwdAttrs != nil {
				p.failPositionalPattern(at)
			}
			pattern.Patterns = append(pattern.Patterns, positional)
		}
		if p.t != lexer.RightParen {
			p.expect(lexer.Comma)
		}
	}
	p.next()
	pattern.PatternBase = p.patternFrom(start)
	return pattern
}

// sequencePattern is a sequence in brackets or parentheses, or one pattern in
// parentheses.
func (p *parser) sequencePattern() ast.Pattern {
	start := p.pos()
	closing := lexer.RightParen
	if p.t == lexer.LeftBracket {
		closing = lexer.RightBracket
	}
	p.next()
	var items []ast.Pattern
	comma := false
	for p.t != closing {
		items = append(items, p.maybeStarPattern())
		if p.t != closing {
			p.expect(lexer.Comma)
			comma = true
		}
	}
	if closing == lexer.RightParen && len(items) == 1 && !comma {
		if _, starred := items[0].(*ast.MatchStar); starred {
			p.fail()
		}
		p.next()
		return items[0]
	}
	p.next()
	return &ast.MatchSequence{PatternBase: p.patternFrom(start), Patterns: items}
}

// mappingPattern is {key: pattern, **rest}.
func (p *parser) mappingPattern() ast.Pattern {
	start := p.pos()
	pattern := &ast.MatchMapping{}
	p.next()
	for p.t != lexer.RightBrace {
		if p.accept(lexer.DoubleStar) {
			if p.atSoftKeyword("_") {
				p.fail()
			}
			pattern.Rest = p.name()
			p.accept(lexer.Comma)
			if p.t != lexer.RightBrace {
				p.fail()
			}
			break
		}
		pattern.Keys = append(pattern.Keys, p.mappingKey())
		p.expect(lexer.Colon)
		pattern.Patterns = append(pattern.Patterns, p.pattern())
		if p.t != lexer.RightBrace {
			p.expect(lexer.Comma)
		}
	}
	p.next()
	pattern.PatternBase = p.patternFrom(start)
	return pattern
}

// mappingKey is a literal or a dotted name.
func (p *parser) mappingKey() ast.Expr {
	switch p.t {
	case lexer.Name:
		key := p.dottedName()
		if _, plain := key.(*ast.Name); plain {
			p.fail()
		}
		return key
	case lexer.None:
		return p.constant(ast.ConstNone)
	case lexer.True:
		return p.constant(ast.ConstTrue)
	case lexer.False:
		return p.constant(ast.ConstFalse)
	case lexer.Number, lexer.Minus, lexer.String, lexer.FStringStart, lexer.TStringStart:
		return p.patternLiteral()
	}
	p.fail()
	return nil
}
