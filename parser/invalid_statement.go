package parser

import (
	"strconv"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/lexer"
)

// The checks for statements and their parts.

// blockName is what messages call a block, by the keyword of its line.
var blockName = map[lexer.Type]string{
	lexer.If: "'if' statement", lexer.Elif: "'elif' statement", lexer.Else: "'else' statement",
	lexer.While: "'while' statement", lexer.For: "'for' statement", lexer.With: "'with' statement",
	lexer.Try: "'try' statement", lexer.Except: "'except' statement", lexer.Finally: "'finally' statement",
	lexer.Def: "function definition", lexer.Class: "class definition", lexer.Name: "'case' statement",
}

// blockKeyword returns the keyword of the block whose colon is, or should be,
// at index colon: the first token of its line, or the one behind `async`.
func (p *parser) blockKeyword(colon int) int {
	i := colon
	for i > 0 {
		switch p.tokens[i-1].Type {
		case lexer.Newline, lexer.Indent, lexer.Dedent:
			return i
		}
		i--
		if p.tokens[i].Type == lexer.Async {
			switch p.tokens[i+1].Type {
			case lexer.Def, lexer.For, lexer.With:
				if i == 0 || isLayout(p.tokens[i-1].Type) {
					return i + 1
				}
			}
		}
	}
	return i
}

func isLayout(t lexer.Type) bool { return t == lexer.Newline || isIndentation(t) }

// missingColon fails where a block lacks its colon.
func (p *parser) missingColon() {
	switch p.tokens[p.blockKeyword(p.i)].Type {
	case lexer.Else, lexer.Try, lexer.Finally, lexer.Def:
		// Nothing else could follow here.
		if p.t == lexer.Error {
			p.fail()
		}
		p.raiseMissing(":")
	}
	if p.diagnosing() && p.t == lexer.Newline {
		p.raiseHere("expected ':'")
	}
	p.fail()
}

// missingBlock fails where a block, whose colon is at index colon, lacks its
// indented lines.
func (p *parser) missingBlock(colon int) {
	p.see(p.i)
	if p.diagnosing() {
		keyword := &p.tokens[p.blockKeyword(colon)]
		what := blockName[keyword.Type]
		if keyword.Type == lexer.Except && p.tokens[p.blockKeyword(colon)+1].Type == lexer.Star {
			what = "'except*' statement"
		}
		p.raiseLast(diag.IndentationError, "expected an indented block after "+what+" on line "+
			strconv.Itoa(p.src.Line(uint32(keyword.Pos.Offset))))
	}
	p.fail()
}

// invalidMatch looks for what a match statement lacks behind its subject,
// where the cursor is. The keyword is at an index.
func (p *parser) invalidMatch(keyword int) {
	switch {
	case p.t == lexer.Newline:
		p.raiseHere("expected ':'")
	case p.t == lexer.Colon && p.peek() == lexer.Newline && p.tokens[p.i+2].Type != lexer.Indent:
		p.see(p.i + 2)
		p.raiseLast(diag.IndentationError, "expected an indented block after 'match' statement on line "+
			strconv.Itoa(p.src.Line(uint32(p.tokens[keyword].Pos.Offset))))
	}
}

// invalidExpressionStatement looks at a statement that may be an assignment.
// It looks no further when it is a sound one.
func (p *parser) invalidExpressionStatement() {
	m := p.mark()
	defer p.reset(m)
	if p.soundAssignment() {
		return
	}
	p.reset(m)
	p.invalidAnnotation()
	p.reset(m)
	p.invalidAssignment()
	p.reset(m)
	p.invalidAugmentedAssignment()
}

// soundAssignment reports whether an assignment is sound, with checks for
// what it holds, or is an augmented one, which has no other reading.
func (p *parser) soundAssignment() bool {
	m := p.mark()
	var target ast.Expr
	if !p.tentatively(func() { target = p.annotatedRHS() }) {
		return false
	}
	start := uint32(p.tokens[m.i].Pos.Offset)
	switch {
	case p.t == lexer.Colon && isSingleTarget(target):
		return p.try(func() { p.annotation(start, target) })
	case p.t == lexer.Equal && invalidTarget(target, assignTarget) == nil:
		return p.try(func() { p.assignment(start, target) })
	case augmented[uint8(p.t)] != 0 && isSingleTarget(target):
		p.augmentedAssignment(start, target)
		return true
	}
	return false
}

// invalidAnnotation looks for an annotation of what cannot have one.
func (p *parser) invalidAnnotation() {
	m := p.mark()
	var target ast.Expr
	annotated := func(read func()) bool {
		ok := p.try(func() {
			read()
			p.expect(lexer.Colon)
			p.expression()
		})
		if !ok {
			p.reset(m)
		}
		return ok
	}
	if (p.t == lexer.LeftParen || p.t == lexer.LeftBracket) && annotated(func() { target = p.atom() }) {
		switch target.(type) {
		case *ast.List, *ast.Tuple:
			p.raiseAt(target.Range(), "only single target (not "+describe(target)+") can be annotated")
		}
		p.reset(m)
	}
	if annotated(func() {
		target = p.starNamedExpression()
		p.expect(lexer.Comma)
		// CPython does without commas here.
		for p.atStarExpression() && p.try(func() { p.starNamedExpression() }) {
			p.accept(lexer.Comma)
		}
	}) {
		p.raiseAt(target.Range(), "only single target (not tuple) can be annotated")
	}
	if annotated(func() { target = p.expression() }) {
		p.raiseAt(target.Range(), "illegal target for annotation")
	}
}

// invalidAssignment looks for an assignment to what cannot be assigned to.
func (p *parser) invalidAssignment() {
	var m mark
	for {
		m = p.mark()
		if !p.tentatively(func() {
			if target := p.starExpressions(); p.t != lexer.Equal || invalidTarget(target, assignTarget) != nil {
				p.fail()
			}
		}) {
			break
		}
		p.next()
	}
	p.reset(m)
	var target ast.Expr
	if p.atStarExpression() && p.try(func() { target = p.starExpressions(); p.expect(lexer.Equal) }) {
		p.raiseInvalidTarget(target, assignTarget)
	}
	p.reset(m)
	if p.t == lexer.Yield && p.try(func() { target = p.yieldExpression(); p.expect(lexer.Equal) }) {
		p.raiseAt(target.Range(), "assignment to yield expression not possible")
	}
	p.reset(m)
}

// invalidAugmentedAssignment looks for x + 1 += 2.
func (p *parser) invalidAugmentedAssignment() {
	var target ast.Expr
	if p.atStarExpression() && p.try(func() {
		target = p.starExpressions()
		if augmented[uint8(p.t)] == 0 {
			p.fail()
		}
		p.next()
		p.annotatedRHS()
	}) {
		p.raiseAt(target.Range(), "'"+describe(target)+"' is an illegal expression for augmented assignment")
	}
}

// raiseInvalidTarget raises an error if a part of e cannot be a target.
func (p *parser) raiseInvalidTarget(e ast.Expr, use targetUse) {
	if bad := invalidTarget(e, use); bad != nil {
		verb := "assign to"
		if use == deleteTarget {
			verb = "delete"
		}
		p.raiseAt(bad.Range(), "cannot "+verb+" "+describe(bad))
	}
}

// invalidForTarget looks at the targets of a for loop.
func (p *parser) invalidForTarget() {
	if !p.diagnosing() {
		return
	}
	m := p.mark()
	var target ast.Expr
	if p.atStarExpression() && p.try(func() { target = p.starExpressions() }) {
		p.raiseInvalidTarget(target, forTarget)
	}
	p.reset(m)
}

// invalidForIfClause looks at the targets of a comprehension clause. CPython
// misses the `in` even in its first pass.
func (p *parser) invalidForIfClause() {
	m := p.mark()
	p.try(func() {
		p.bitwiseOr()
		for p.accept(lexer.Comma) {
			if !p.atExpression() {
				break
			}
			p.bitwiseOr()
		}
		if p.t != lexer.In {
			p.raiseHere("'in' expected after for-loop variables")
		}
	})
	p.reset(m)
	p.invalidForTarget()
}

// invalidWith looks for a with statement that lacks its colon.
func (p *parser) invalidWith() {
	if !p.diagnosing() {
		return
	}
	m := p.mark()
	item := func(context func() ast.Expr) {
		context()
		p.optionally(func() {
			p.expect(lexer.As)
			p.starTarget()
		})
	}
	p.try(func() {
		for item(p.expression); p.accept(lexer.Comma); item(p.expression) {
		}
		if p.t == lexer.Newline {
			p.raiseHere("expected ':'")
		}
	})
	p.reset(m)
	p.try(func() {
		p.expect(lexer.LeftParen)
		for item(p.tupleOfExpressions); p.accept(lexer.Comma) && p.t != lexer.RightParen; item(p.tupleOfExpressions) {
		}
		p.expect(lexer.RightParen)
		if p.t == lexer.Newline {
			p.raiseHere("expected ':'")
		}
	})
	p.reset(m)
}

// invalidWithTarget looks at the target behind `as`.
func (p *parser) invalidWithTarget() {
	var target ast.Expr
	if p.try(func() {
		target = p.expression()
		if p.t != lexer.Comma && p.t != lexer.RightParen && p.t != lexer.Colon {
			p.fail()
		}
	}) {
		p.raiseInvalidTarget(target, assignTarget)
	}
}

// invalidDelete looks at the targets of del.
func (p *parser) invalidDelete() {
	m := p.mark()
	var target ast.Expr
	if p.atStarExpression() && p.try(func() { target = p.starExpressions() }) {
		p.raiseInvalidTarget(target, deleteTarget)
	}
	p.reset(m)
}

// invalidImport looks for `import x from y` and for nothing to import.
func (p *parser) invalidImport() {
	m := p.mark()
	defer p.reset(m)
	start := p.pos()
	p.next()
	if p.t == lexer.Newline {
		p.raiseFrom(p.errorSpan(p.i).Pos, "Expected one or more names after 'import'")
	}
	p.try(func() {
		p.moduleName()
		for p.accept(lexer.Comma) {
			p.moduleName()
		}
		p.expect(lexer.From)
		p.moduleName()
		p.raiseFrom(start, "Did you mean to use 'from ... import ...' instead?")
	})
}

// invalidImportedNames looks for nothing to import, and for a comma behind
// which nothing comes.
func (p *parser) invalidImportedNames() {
	if p.t == lexer.Newline {
		p.raiseFrom(p.errorSpan(p.i).Pos, "Expected one or more names after 'import'")
	}
	m := p.mark()
	p.try(func() {
		for p.importedName(); p.accept(lexer.Comma); p.importedName() {
			if p.t == lexer.Newline {
				p.raiseHere("trailing comma not allowed without surrounding parentheses")
			}
		}
	})
	p.reset(m)
}

// invalidExcept looks for an except clause that lacks its colon, right behind
// `try:`: a block is not missed there before the clauses have been looked at.
func (p *parser) invalidExcept() {
	m := p.mark()
	p.next()
	p.try(func() {
		p.caught()
		if p.t == lexer.Newline {
			p.raiseHere("expected ':'")
		}
	})
	p.reset(m)
}

// mixedExcepts fails at an except clause, whose keyword is at offset, that has
// a star where those before have none, or the reverse.
func (p *parser) mixedExcepts(offset int) {
	if p.diagnosing() {
		i := 0
		for p.tokens[i].Pos.Offset < offset || p.tokens[i].Type != lexer.Except {
			i++
		}
		span := tokenSpan(&p.tokens[i])
		if p.tokens[i+1].Type == lexer.Star {
			span.End = tokenEnd(&p.tokens[i+1])
		}
		p.raiseAt(span, "cannot have both 'except' and 'except*' on the same 'try'")
	}
	p.fail()
}
