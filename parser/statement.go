package parser

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// statement reads one compound statement or one line of simple ones, and
// appends it to out.
func (p *parser) statement(out []ast.Stmt) []ast.Stmt {
	switch p.t {
	case lexer.If, lexer.While, lexer.For, lexer.Try, lexer.With, lexer.Def, lexer.Class:
		return append(out, p.grammar.byKeyword[p.t]())
	case lexer.At:
		return append(out, p.decorated())
	case lexer.Async:
		return append(out, p.asyncStatement())
	case lexer.Name:
		if p.token().Value == "match" && p.atMatch() {
			return append(out, p.grammar.match())
		}
	}
	return p.simpleStatements(out)
}

// asyncStatement is a def, for or with behind `async`.
func (p *parser) asyncStatement() ast.Stmt {
	switch t := p.peek(); t {
	case lexer.Def, lexer.For, lexer.With:
		return p.grammar.byKeyword[t]()
	}
	p.next()
	p.fail()
	return nil
}

// decorated is a function or class with its decorators.
func (p *parser) decorated() ast.Stmt {
	found := p.grammar.decorators().(*decorators)
	list := make([]ast.Expr, len(found.List))
	for i, decorator := range found.List {
		list[i] = decorator
	}
	switch {
	case p.t == lexer.Def:
	case p.t == lexer.Class:
		class := p.grammar.byKeyword[lexer.Class]().(*ast.ClassDef)
		class.Decorators = list
		return class
	case p.t == lexer.Async:
		if p.peek() != lexer.Def {
			p.next()
			p.fail()
		}
	default:
		p.fail()
	}
	def := p.grammar.byKeyword[lexer.Def]().(*ast.FunctionDef)
	def.Decorators = list
	return def
}

// simpleStatements reads a line of statements with semicolons between them.
func (p *parser) simpleStatements(out []ast.Stmt) []ast.Stmt {
	for {
		out = append(out, p.simpleStatement())
		if !p.accept(lexer.Semicolon) || p.t == lexer.Newline {
			break
		}
	}
	p.expect(lexer.Newline)
	return out
}

func (p *parser) simpleStatement() ast.Stmt {
	switch p.t {
	case lexer.Name:
		if p.token().Value == "type" && p.peek() == lexer.Name {
			if p.diagnosing() {
				p.invalidExpressionStatement()
			}
			return p.grammar.typeAlias()
		}
	case lexer.Import:
		if p.diagnosing() {
			p.invalidImport()
		}
		return p.grammar.byKeyword[lexer.Import]()
	case lexer.Return, lexer.Raise, lexer.Assert, lexer.Del, lexer.Global, lexer.Nonlocal, lexer.From, lexer.Pass,
		lexer.Break, lexer.Continue:
		return p.grammar.byKeyword[p.t]()
	}
	return p.expressionStatement()
}

// block is the body of a compound statement with its colon: indented lines,
// or simple statements on the same line.
func (p *parser) block() suite {
	colon := p.i
	if p.t != lexer.Colon {
		p.missingColon()
	}
	p.next()
	if !p.accept(lexer.Newline) {
		if p.t == lexer.Except && p.diagnosing() && p.tokens[p.blockKeyword(colon)].Type == lexer.Try {
			p.invalidExcept()
		}
		s := p.endBlock(colon, p.simpleStatements(nil))
		p.checkHandlers(colon)
		return s
	}
	if p.t != lexer.Indent {
		p.missingBlock(colon)
	}
	if p.token().Value == leftOut {
		return p.deferredBody(colon)
	}
	p.next()
	body := make([]ast.Stmt, 0, 4)
	for p.t != lexer.Dedent && p.t != lexer.EOF {
		body = p.statement(body)
	}
	s := p.endBlock(colon, body)
	p.accept(lexer.Dedent)
	p.checkHandlers(colon)
	return s
}

// endBlock makes the suite of a block whose colon is at index colon.
func (p *parser) endBlock(colon int, body []ast.Stmt) suite {
	return suite{body: body, end: p.lastEnd(), colon: colon}
}

// checkHandlers fails behind the block of a `try` when nothing handles its
// exceptions.
func (p *parser) checkHandlers(colon int) {
	if p.tokens[colon-1].Type == lexer.Try && p.t != lexer.Except && p.t != lexer.Finally {
		if p.diagnosing() {
			p.raiseHere("expected 'except' or 'finally' block")
		}
		p.fail()
	}
}

// keyword returns the span of the `else` or `finally` before the block.
func (s suite) keyword(p *parser) ast.Span { return tokenSpan(&p.tokens[s.colon-1]) }

// expressionStatement is an expression, an assignment or an annotation.
func (p *parser) expressionStatement() ast.Stmt {
	if p.diagnosing() {
		p.invalidExpressionStatement()
	}
	return p.plainExpressionStatement()
}

func (p *parser) plainExpressionStatement() ast.Stmt {
	start := p.pos()
	e := p.annotatedRHS()
	switch {
	case p.t == lexer.Newline:
	case p.t == lexer.Equal:
		return p.assignment(start, e)
	case p.t == lexer.Colon:
		if isSingleTarget(e) {
			return p.annotation(start, e)
		}
		p.fail()
	case augmented[uint8(p.t)] != 0:
		if isSingleTarget(e) {
			return p.augmentedAssignment(start, e)
		}
		p.fail()
	}
	return &ast.ExprStmt{StmtBase: p.simple(start), Value: e}
}

// assignment reads the rest of target = target = value.
func (p *parser) assignment(start uint32, first ast.Expr) ast.Stmt {
	targets := append(make([]ast.Expr, 0, 1), first)
	for {
		if invalidTarget(targets[len(targets)-1], assignTarget) != nil {
			p.fail()
		}
		p.next()
		value := p.annotatedRHS()
		if p.t != lexer.Equal {
			return &ast.Assign{StmtBase: p.simple(start), Targets: targets, Value: value}
		}
		targets = append(targets, value)
	}
}

// annotation reads the rest of target: annotation = value.
func (p *parser) annotation(start uint32, target ast.Expr) ast.Stmt {
	p.next()
	annotation := p.expression()
	var value ast.Expr
	if p.t == lexer.Equal {
		p.optionally(func() {
			p.next()
			value = p.annotatedRHS()
		})
	}
	_, simple := target.(*ast.Name)
	return &ast.AnnAssign{
		StmtBase: p.simple(start), Target: target, Annotation: annotation, Value: value,
		Simple: simple && target.Range().Pos == start,
	}
}

// augmented maps the tokens of augmented assignment to their operator plus
// one. It is indexed by the low byte of the token type.
var augmented = [256]uint8{
	lexer.PlusEqual: 1 + uint8(ast.Add), lexer.MinusEqual: 1 + uint8(ast.Sub), lexer.StarEqual: 1 + uint8(ast.Mult),
	lexer.AtEqual: 1 + uint8(ast.MatMult), lexer.SlashEqual: 1 + uint8(ast.Div), lexer.PercentEqual: 1 + uint8(ast.Mod),
	lexer.AmpersandEqual: 1 + uint8(ast.BitAnd), lexer.VBarEqual: 1 + uint8(ast.BitOr),
	lexer.CircumflexEqual: 1 + uint8(ast.BitXor), lexer.LeftShiftEqual: 1 + uint8(ast.LShift),
	lexer.RightShiftEqual: 1 + uint8(ast.RShift), lexer.DoubleStarEqual: 1 + uint8(ast.Pow),
	lexer.DoubleSlashEqual: 1 + uint8(ast.FloorDiv),
}

// augmentedAssignment reads the rest of target += value.
func (p *parser) augmentedAssignment(start uint32, target ast.Expr) ast.Stmt {
	op := ast.Operator(augmented[uint8(p.t)] - 1)
	p.next()
	value := p.annotatedRHS()
	return &ast.AugAssign{StmtBase: p.simple(start), Target: target, Op: op, Value: value}
}
