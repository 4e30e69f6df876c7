package parser

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// Expressions: precedence climbing on the token stream. The names of the
// productions are those of Python's grammar.

// The levels of binding, from the loosest.
const (
	precOr uint8 = iota + 1
	precAnd
	precNot
	precComparison
	precBitOr
	precBitXor
	precBitAnd
	precShift
	precSum
	precTerm
	precFactor
)

// infix says how tightly a token binds as an infix operator (0: not at all),
// and which operator it is. It is indexed by the low byte of the token type,
// so that EOF (-1) needs no special case.
type infix struct {
	prec uint8
	op   uint8
}

var infixes = func() (table [256]infix) {
	set := func(prec uint8, op uint8, t lexer.Type) { table[uint8(t)] = infix{prec, op} }
	set(precOr, uint8(ast.Or), lexer.Or)
	set(precAnd, uint8(ast.And), lexer.And)
	set(precComparison, uint8(ast.Eq), lexer.EqualEqual)
	set(precComparison, uint8(ast.NotEq), lexer.NotEqual)
	set(precComparison, uint8(ast.Lt), lexer.Less)
	set(precComparison, uint8(ast.LtE), lexer.LessEqual)
	set(precComparison, uint8(ast.Gt), lexer.Greater)
	set(precComparison, uint8(ast.GtE), lexer.GreaterEqual)
	set(precComparison, uint8(ast.Is), lexer.Is)
	set(precComparison, uint8(ast.In), lexer.In)
	set(precComparison, uint8(ast.NotIn), lexer.Not)
	set(precBitOr, uint8(ast.BitOr), lexer.VBar)
	set(precBitXor, uint8(ast.BitXor), lexer.Circumflex)
	set(precBitAnd, uint8(ast.BitAnd), lexer.Ampersand)
	set(precShift, uint8(ast.LShift), lexer.LeftShift)
	set(precShift, uint8(ast.RShift), lexer.RightShift)
	set(precSum, uint8(ast.Add), lexer.Plus)
	set(precSum, uint8(ast.Sub), lexer.Minus)
	set(precTerm, uint8(ast.Mult), lexer.Star)
	set(precTerm, uint8(ast.Div), lexer.Slash)
	set(precTerm, uint8(ast.FloorDiv), lexer.DoubleSlash)
	set(precTerm, uint8(ast.Mod), lexer.Percent)
	set(precTerm, uint8(ast.MatMult), lexer.At)
	return table
}()

// startsExpression tells the tokens that an expression may start with,
// indexed as infixes is.
var startsExpression = func() (table [256]bool) {
	for _, t := range []lexer.Type{
		lexer.Name, lexer.Number, lexer.String, lexer.FStringStart, lexer.TStringStart, lexer.LeftParen,
		lexer.LeftBracket, lexer.LeftBrace, lexer.Plus, lexer.Minus, lexer.Tilde, lexer.Ellipsis, lexer.False,
		lexer.None, lexer.True, lexer.Await, lexer.Lambda, lexer.Not,
	} {
		table[uint8(t)] = true
	}
	return table
}()

func (p *parser) atExpression() bool { return startsExpression[uint8(p.t)] }

func (p *parser) atStarExpression() bool { return p.atExpression() || p.t == lexer.Star }

// starExpressions is a star expression, or a tuple of them without parentheses.
func (p *parser) starExpressions() ast.Expr {
	start := p.pos()
	first := p.starExpression()
	if p.t != lexer.Comma {
		return first
	}
	return p.tuple(start, first, (*parser).starExpression)
}

// tuple reads the rest of a tuple without parentheses; the next token is the
// comma behind its first item.
func (p *parser) tuple(start uint32, first ast.Expr, item func(*parser) ast.Expr) *ast.Tuple {
	items := append(make([]ast.Expr, 0, 4), first)
	for p.accept(lexer.Comma) && p.atStarExpression() && p.optionally(func() { items = append(items, item(p)) }) {
	}
	return &ast.Tuple{ExprBase: p.exprFrom(start), Elts: items}
}

// starExpression is an expression or *expression.
func (p *parser) starExpression() ast.Expr {
	if p.t == lexer.Star {
		return p.starredBitOr()
	}
	return p.expression()
}

// starNamedExpression is starExpression with := allowed.
func (p *parser) starNamedExpression() ast.Expr {
	if p.t == lexer.Star {
		return p.starredBitOr()
	}
	return p.namedExpression()
}

// starredBitOr is the *x of displays and assignments, which binds tighter
// than comparison.
func (p *parser) starredBitOr() ast.Expr {
	start := p.pos()
	p.next()
	value := p.binary(precBitOr)
	return &ast.Starred{ExprBase: p.exprFrom(start), Value: value}
}

// starredExpression is the *x of calls and subscripts, where x is a whole
// expression.
func (p *parser) starredExpression() ast.Expr {
	if p.diagnosing() {
		p.invalidUnpackingTarget()
	}
	start := p.pos()
	p.next()
	var value ast.Expr
	if !p.optionally(func() { value = p.expression() }) {
		p.raiseHere("Invalid star expression")
	}
	return &ast.Starred{ExprBase: p.exprFrom(start), Value: value}
}

// namedExpression is an expression or name := expression.
func (p *parser) namedExpression() ast.Expr {
	if p.t == lexer.Name && p.peek() == lexer.ColonEqual {
		return p.assignmentExpression()
	}
	if p.diagnosing() {
		p.invalidNamedExpression()
	}
	e := p.expression()
	if p.t == lexer.ColonEqual {
		p.fail()
	}
	return e
}

// assignmentExpression is name := expression.
func (p *parser) assignmentExpression() ast.Expr {
	start := p.pos()
	target := p.nameExpr()
	p.expect(lexer.ColonEqual)
	value := p.expression()
	return &ast.NamedExpr{ExprBase: p.exprFrom(start), Target: target, Value: value}
}

// expression is a conditional expression, a lambda or anything simpler.
func (p *parser) expression() ast.Expr {
	if p.diagnosis == nil {
		return p.conditional()
	}
	return p.remembered(p.expressions, (*parser).checkedExpression)
}

// conditional is expression without the second pass's checks at its start.
func (p *parser) conditional() ast.Expr {
	if p.t == lexer.Lambda {
		return p.lambda()
	}
	start := p.pos()
	body := p.disjunction()
	if p.t != lexer.If {
		return body
	}
	var whole ast.Expr
	p.optionally(func() {
		p.enter()
		p.next()
		test := p.disjunction()
		p.expect(lexer.Else)
		otherwise := p.expression()
		p.leave()
		whole = &ast.IfExp{ExprBase: p.exprFrom(start), Test: test, Body: body, OrElse: otherwise}
	})
	if whole == nil {
		return body
	}
	return whole
}

func (p *parser) disjunction() ast.Expr { return p.binary(precOr) }

func (p *parser) inversion() ast.Expr { return p.binary(precNot) }

func (p *parser) bitwiseOr() ast.Expr { return p.binary(precBitOr) }

// binary reads an expression whose infix operators bind at least as tightly
// as least.
func (p *parser) binary(least uint8) ast.Expr {
	start := p.pos()
	outer := p.height
	p.height = 0
	left := p.prefix(least)
	height := p.height
	for {
		op := infixes[uint8(p.t)]
		if op.prec < least || op.prec == 0 {
			break
		}
		p.height = 0
		rest := p.infix(start, left, op)
		if rest == nil {
			break
		}
		left = rest
		height = p.grow(height)
	}
	p.height = max(outer, height)
	return left
}

// infix reads an operator and its right side, or returns nil where there is
// none after all.
func (p *parser) infix(start uint32, left ast.Expr, op infix) (e ast.Expr) {
	if p.t == lexer.NotEqual && p.tokens[p.i].Value == "<>" {
		return nil // Python 2's; the lexer reads it as one token for the caret's sake
	}
	if p.diagnosis == nil {
		return p.plainInfix(start, left, op)
	}
	p.try(func() { e = p.plainInfix(start, left, op) })
	return e
}

func (p *parser) plainInfix(start uint32, left ast.Expr, op infix) ast.Expr {
	switch op.prec {
	case precOr, precAnd:
		return p.boolOp(start, left, op)
	case precComparison:
		return p.compare(start, left)
	}
	p.next()
	if p.diagnosing() && op.prec >= precSum {
		p.invalidNot((*parser).inversion)
	}
	right := p.binary(op.prec + 1)
	return &ast.BinOp{ExprBase: p.exprFrom(start), Left: left, Op: ast.Operator(op.op), Right: right}
}

// boolOp reads the rest of a or b or c; all of one operator is one node.
func (p *parser) boolOp(start uint32, left ast.Expr, op infix) ast.Expr {
	t := p.t
	values := append(make([]ast.Expr, 0, 2), left)
	for p.t == t && p.optionally(func() {
		p.next()
		values = append(values, p.binary(op.prec+1))
	}) {
	}
	if len(values) == 1 {
		return nil
	}
	return &ast.BoolOp{ExprBase: p.exprFrom(start), Op: ast.BoolOperator(op.op), Values: values}
}

// compare reads the rest of a comparison chain, or returns nil when the next
// token is a `not` that no `in` follows.
func (p *parser) compare(start uint32, left ast.Expr) ast.Expr {
	compare := &ast.Compare{
		Left: left, Ops: make([]ast.CompareOperator, 0, 1), Comparators: make([]ast.Expr, 0, 1),
	}
	for infixes[uint8(p.t)].prec == precComparison {
		op := ast.CompareOperator(infixes[uint8(p.t)].op)
		if p.t == lexer.Not && p.peek() != lexer.In {
			p.see(p.i + 1)
			break
		}
		if !p.optionally(func() {
			switch {
			case p.t == lexer.Not:
				p.next()
			case p.t == lexer.Is && p.peek() == lexer.Not:
				p.next()
				op = ast.IsNot
			}
			p.next()
			right := p.bitwiseOr()
			compare.Ops, compare.Comparators = append(compare.Ops, op), append(compare.Comparators, right)
		}) {
			break
		}
	}
	if len(compare.Ops) == 0 {
		return nil
	}
	compare.ExprBase = p.exprFrom(start)
	return compare
}

// prefix reads an operand with its prefix operators.
func (p *parser) prefix(least uint8) ast.Expr {
	start := p.pos()
	var op ast.UnaryOperator
	switch p.t {
	case lexer.Not:
		if least > precNot {
			p.fail()
		}
		p.enter()
		p.next()
		operand := p.binary(precNot)
		p.leave()
		return &ast.UnaryOp{ExprBase: p.exprFrom(start), Op: ast.Not, Operand: operand}
	case lexer.Plus:
		op = ast.UAdd
	case lexer.Minus:
		op = ast.USub
	case lexer.Tilde:
		op = ast.Invert
	default:
		return p.power()
	}
	p.enter()
	p.next()
	if p.diagnosing() {
		p.invalidNot(func(p *parser) ast.Expr { return p.prefix(precFactor) })
	}
	operand := p.prefix(precFactor)
	p.leave()
	return &ast.UnaryOp{ExprBase: p.exprFrom(start), Op: op, Operand: operand}
}

// power is a primary, perhaps awaited, perhaps with an exponent, which binds
// tighter than a prefix operator on its left and looser than one on its right.
func (p *parser) power() ast.Expr {
	start := p.pos()
	var base ast.Expr
	if p.accept(lexer.Await) {
		value := p.primary()
		base = &ast.Await{ExprBase: p.exprFrom(start), Value: value}
	} else {
		base = p.primary()
	}
	if p.t != lexer.DoubleStar {
		return base
	}
	power := base
	p.optionally(func() {
		p.enter()
		p.next()
		exponent := p.prefix(precFactor)
		p.leave()
		power = &ast.BinOp{ExprBase: p.exprFrom(start), Left: base, Op: ast.Pow, Right: exponent}
	})
	return power
}

// primary is an atom followed by attributes, calls and subscripts.
func (p *parser) primary() ast.Expr {
	if p.diagnosis == nil {
		return p.plainPrimary()
	}
	return p.remembered(p.primaries, (*parser).plainPrimary)
}

func (p *parser) plainPrimary() ast.Expr {
	start := p.pos()
	e := p.atom()
	height := p.height
	for p.t == lexer.Dot || p.t == lexer.LeftParen || p.t == lexer.LeftBracket {
		p.height = 0
		longer := p.trailer(start, e)
		if longer == nil {
			break
		}
		e = longer
		height = p.grow(height)
	}
	p.height = height
	if p.diagnosing() && p.t == lexer.LeftBrace {
		p.invalidComprehension() // CPython looks for x{…} as well
	}
	return e
}

// trailer reads one attribute, call or subscript of e.
func (p *parser) trailer(start uint32, e ast.Expr) (longer ast.Expr) {
	if p.diagnosis == nil {
		return p.plainTrailer(start, e)
	}
	if p.diagnosing() && p.t != lexer.Dot {
		p.invalidComprehension()
	}
	p.try(func() { longer = p.plainTrailer(start, e) })
	return longer
}

func (p *parser) plainTrailer(start uint32, e ast.Expr) ast.Expr {
	switch p.t {
	case lexer.Dot:
		p.next()
		span := tokenSpan(p.token())
		name := p.name()
		return &ast.Attribute{ExprBase: p.exprFrom(start), Value: e, Attr: name, AttrSpan: span}
	case lexer.LeftParen:
		args, keywords := p.arguments()
		return &ast.Call{ExprBase: p.exprFrom(start), Func: e, Args: args, Keywords: keywords}
	}
	p.next()
	index := p.slices()
	p.expect(lexer.RightBracket)
	return &ast.Subscript{ExprBase: p.exprFrom(start), Value: e, Slice: index}
}

// slices is what stands inside the brackets of a subscript.
func (p *parser) slices() ast.Expr {
	start := p.pos()
	first := p.slice()
	if _, starred := first.(*ast.Starred); p.t != lexer.Comma && !starred {
		return first
	}
	items := append(make([]ast.Expr, 0, 4), first)
	for p.accept(lexer.Comma) && p.t != lexer.RightBracket {
		items = append(items, p.slice())
	}
	return &ast.Tuple{ExprBase: p.exprFrom(start), Elts: items}
}

// slice is one item of a subscript: lower:upper:step, *x or an expression.
func (p *parser) slice() ast.Expr {
	if p.t == lexer.Star {
		return p.starredExpression()
	}
	start := p.pos()
	slice := &ast.Slice{}
	if p.t != lexer.Colon {
		slice.Lower = p.namedExpression()
		if p.t != lexer.Colon {
			return slice.Lower
		}
		if _, named := slice.Lower.(*ast.NamedExpr); named && p.tokens[p.i-1].Type != lexer.RightParen {
			p.fail()
		}
	}
	p.next()
	if p.atExpression() {
		slice.Upper = p.expression()
	}
	if p.accept(lexer.Colon) && p.atExpression() {
		slice.Step = p.expression()
	}
	slice.ExprBase = p.exprFrom(start)
	return slice
}

// yieldExpression is yield, yield value or yield from iterable.
func (p *parser) yieldExpression() ast.Expr {
	start := p.pos()
	p.expect(lexer.Yield)
	if p.accept(lexer.From) {
		value := p.expression()
		return &ast.YieldFrom{ExprBase: p.exprFrom(start), Value: value}
	}
	var value ast.Expr
	if p.atStarExpression() {
		p.optionally(func() { value = p.starExpressions() })
	}
	return &ast.Yield{ExprBase: p.exprFrom(start), Value: value}
}

// annotatedRHS is the right side of an assignment.
func (p *parser) annotatedRHS() ast.Expr {
	if p.t == lexer.Yield {
		return p.yieldExpression()
	}
	return p.starExpressions()
}

// lambda is lambda parameters: expression.
func (p *parser) lambda() ast.Expr {
	p.enter()
	start := p.pos()
	p.next()
	args := p.parameters(lexer.Colon)
	p.require(lexer.Colon, ":")
	body := p.expression()
	p.leave()
	return &ast.Lambda{ExprBase: p.exprFrom(start), Args: args, Body: body}
}
