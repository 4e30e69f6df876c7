package parser

import (
	"slices"

	"github.com/alecthomas/participle/v2"
	plexer "github.com/alecthomas/participle/v2/lexer"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// The grammar of statements, one struct each, in participle's notation. Which
// one to use is decided by the first token, without trying them in turn. What
// stands inside statements is read by hand-written productions, one for each of
// the interface types below.
type (
	ifStatement struct {
		Test  namedExpression `parser:"'if' @@"`
		Body  block           `parser:"@@"`
		Elifs []*elifClause   `parser:"@@*"`
		Else  block           `parser:"( 'else' @@ )?"`
	}
	elifClause struct {
		Pos  plexer.Position
		Test namedExpression `parser:"'elif' @@"`
		Body block           `parser:"@@"`
	}
	whileStatement struct {
		Test namedExpression `parser:"'while' @@"`
		Body block           `parser:"@@"`
		Else block           `parser:"( 'else' @@ )?"`
	}
	forStatement struct {
		Async  bool            `parser:"@'async'?"`
		Target forTargets      `parser:"'for' @@"`
		Iter   starExpressions `parser:"'in' @@"`
		Body   block           `parser:"@@"`
		Else   block           `parser:"( 'else' @@ )?"`
	}
	tryStatement struct {
		Body    block           `parser:"'try' @@"`
		Excepts []*exceptClause `parser:"@@*"`
		Else    block           `parser:"( 'else' @@ )?"`
		Finally block           `parser:"( 'finally' @@ )?"`
	}
	exceptClause struct {
		Pos  plexer.Position
		Head exceptHead `parser:"'except' @@"`
		Body block      `parser:"@@"`
	}
	withStatement struct {
		Async bool      `parser:"@'async'?"`
		Items withItems `parser:"'with' @@"`
		Body  block     `parser:"@@"`
	}
	functionDefinition struct {
		Async      bool           `parser:"@'async'?"`
		Name       name           `parser:"'def' @@"`
		TypeParams typeParameters `parser:"@@?"`
		Signature  signature      `parser:"@@"`
		Returns    returns        `parser:"@@?"`
		Body       block          `parser:"@@"`
	}
	classDefinition struct {
		Name       name           `parser:"'class' @@"`
		TypeParams typeParameters `parser:"@@?"`
		Arguments  classArguments `parser:"@@?"`
		Body       block          `parser:"@@"`
	}
	decorators struct {
		List []namedExpression `parser:"( '@' @@ NEWLINE )+"`
	}
	matchStatement struct {
		Subject matchSubject  `parser:"'match' @@"`
		Cases   []*caseClause `parser:"':' NEWLINE INDENT @@+ DEDENT"`
	}
	caseClause struct {
		Pos     plexer.Position
		Pattern casePatterns    `parser:"'case' @@"`
		Guard   namedExpression `parser:"( 'if' @@ )?"`
		Body    block           `parser:"@@"`
	}

	typeStatement struct {
		Name       name           `parser:"'type' @@"`
		TypeParams typeParameters `parser:"@@?"`
		Value      expression     `parser:"'=' @@"`
	}
	returnStatement struct {
		Value starExpressions `parser:"'return' @@?"`
	}
	raiseStatement struct {
		Exc   optionalExpression `parser:"'raise' ( @@"`
		Cause expression         `parser:"( 'from' @@ )? )?"`
	}
	assertStatement struct {
		Test expression `parser:"'assert' @@"`
		Msg  expression `parser:"( ',' @@ )?"`
	}
	delStatement struct {
		Targets deleteTargets `parser:"'del' @@"`
	}
	globalStatement struct {
		Names []string `parser:"'global' @NAME ( ',' @NAME )*"`
	}
	nonlocalStatement struct {
		Names []string `parser:"'nonlocal' @NAME ( ',' @NAME )*"`
	}
	importStatement struct {
		Names []*importedModule `parser:"'import' @@ ( ',' @@ )*"`
	}
	importedModule struct {
		Name dottedName `parser:"@@"`
		As   name       `parser:"( 'as' @@ )?"`
	}
	importFromStatement struct {
		Dots   []string      `parser:"'from' @( '.' | '...' )*"`
		Module sourceModule  `parser:"@@?"`
		Names  importedNames `parser:"'import' @@"`
	}
	keywordStatement struct {
		Word string `parser:"@( 'pass' | 'break' | 'continue' )"`
	}
)

// The productions written by hand. participle tells them apart by type.
type (
	expression         interface{ ast.Expr }
	optionalExpression interface{ ast.Expr }
	namedExpression    interface{ ast.Expr }
	starExpressions    interface{ ast.Expr }
	forTargets         interface{ ast.Expr }
	matchSubject       interface{ ast.Expr }
	name               interface{ ast.Expr }
	casePatterns       interface{ ast.Pattern }

	block          interface{ suite() suite }
	exceptHead     interface{ caught() caught }
	withItems      interface{ withItems() []*ast.WithItem }
	typeParameters interface{ typeParams() []*ast.TypeParam }
	signature      interface{ arguments() *ast.Arguments }
	returns        interface{ ast.Expr }
	classArguments interface {
		bases() ([]ast.Expr, []*ast.Keyword)
	}
	deleteTargets interface{ targets() []ast.Expr }
	dottedName    interface{ alias() *ast.Alias }
	sourceModule  interface{ source() *ast.Alias }
	importedNames interface{ aliases() []*ast.Alias }
)

// What they read, where that is no node of the tree.
type (
	// suite is the body of a compound statement, and where it ends.
	suite struct {
		body  []ast.Stmt
		end   uint32
		colon int // the index of its colon
		// deferred says that all but a docstring was left out.
		deferred bool
	}
	// caught is what stands between `parser:"except"` and its colon.
	caught struct {
		star  bool
		types ast.Expr
		name  string
	}
	withItemList   []*ast.WithItem
	typeParamList  []*ast.TypeParam
	parameterList  struct{ *ast.Arguments }
	argumentsRead  struct{ call ast.Call }
	expressionList []ast.Expr
	aliasRead      struct{ *ast.Alias }
	aliasList      []*ast.Alias
)

func (s suite) suite() suite                         { return s }
func (c caught) caught() caught                      { return c }
func (l withItemList) withItems() []*ast.WithItem    { return l }
func (l typeParamList) typeParams() []*ast.TypeParam { return l }
func (l parameterList) arguments() *ast.Arguments    { return l.Arguments }
func (a argumentsRead) bases() ([]ast.Expr, []*ast.Keyword) {
	return a.call.Args, a.call.Keywords
}
func (l expressionList) targets() []ast.Expr { return l }
func (a aliasRead) alias() *ast.Alias        { return a.Alias }
func (a aliasRead) source() *ast.Alias       { return a.Alias }
func (l aliasList) aliases() []*ast.Alias    { return l }

// grammar holds the productions of statements. It belongs to one parser, which
// the hand-written productions are methods of. A statement's is built when the
// first such statement is met: few scripts have all, and to build all takes a
// millisecond.
type grammar struct {
	options []participle.Option
	// byKeyword is indexed by the type of a statement's first token.
	byKeyword  [lexer.NumTypes]production
	decorators func() root
	match      production
	typeAlias  production
}

// production reads one statement.
type production func() ast.Stmt

// newGrammar makes the grammar for p.
func newGrammar(p *parser) *grammar {
	g := &grammar{options: []participle.Option{
		participle.Lexer(lexer.Definition{}),
		participle.UseLookahead(0),
		custom(p, func() expression { return p.expression() }, nil),
		custom(p, func() optionalExpression { return p.expression() }, p.atExpression),
		custom(p, func() namedExpression { return p.namedExpression() }, nil),
		custom(p, func() starExpressions { return p.starExpressions() }, p.atStarExpression),
		custom(p, func() forTargets { return p.forTargets(p.invalidForTarget) }, nil),
		custom(p, func() exceptHead { return p.caught() }, nil),
		custom(p, func() matchSubject { return p.subject() }, nil),
		custom(p, func() name { return p.nameExpr() }, nil),
		custom(p, func() casePatterns { return p.patterns() }, nil),
		custom(p, func() block { return p.block() }, nil),
		custom(p, func() withItems { return withItemList(p.withItems()) }, nil),
		custom(p, func() typeParameters { return typeParamList(p.typeParameters()) }, p.atTypeParameters),
		custom(p, func() signature { return parameterList{p.signature()} }, nil),
		custom(p, func() returns { return p.returns() }, p.at(lexer.Arrow)),
		custom(p, func() classArguments {
			open := p.i
			args, keywords := p.arguments()
			p.refuseBareGenerator(open, args)
			return argumentsRead{ast.Call{Args: args, Keywords: keywords}}
		}, p.at(lexer.LeftParen)),
		custom(p, func() deleteTargets { return expressionList(p.deleteTargets()) }, nil),
		custom(p, func() dottedName { return aliasRead{p.moduleName()} }, nil),
		custom(p, func() sourceModule { return aliasRead{p.moduleName()} }, p.atSourceModule),
		custom(p, func() importedNames { return aliasList(p.importedNames()) }, nil),
	}}
	g.byKeyword[lexer.If] = define(p, g, &ifStatement{})
	g.byKeyword[lexer.While] = define(p, g, &whileStatement{})
	g.byKeyword[lexer.For] = define(p, g, &forStatement{})
	g.byKeyword[lexer.Try] = define(p, g, &tryStatement{})
	g.byKeyword[lexer.With] = define(p, g, &withStatement{})
	g.byKeyword[lexer.Def] = define(p, g, &functionDefinition{})
	g.byKeyword[lexer.Class] = define(p, g, &classDefinition{})
	g.byKeyword[lexer.Return] = define(p, g, &returnStatement{})
	g.byKeyword[lexer.Raise] = define(p, g, &raiseStatement{})
	g.byKeyword[lexer.Assert] = define(p, g, &assertStatement{})
	g.byKeyword[lexer.Del] = define(p, g, &delStatement{})
	g.byKeyword[lexer.Global] = define(p, g, &globalStatement{})
	g.byKeyword[lexer.Nonlocal] = define(p, g, &nonlocalStatement{})
	g.byKeyword[lexer.Import] = define(p, g, &importStatement{})
	g.byKeyword[lexer.From] = define(p, g, &importFromStatement{})
	for _, t := range []lexer.Type{lexer.Pass, lexer.Break, lexer.Continue} {
		g.byKeyword[t] = define(p, g, &keywordStatement{})
	}
	g.decorators = bind(p, g, &decorators{})
	g.match = define(p, g, &matchStatement{})
	g.typeAlias = define(p, g, &typeStatement{})
	return g
}

// custom makes a hand-written production known to participle. With starts, the
// production may be optional: it matches nothing where starts is false.
// Inlined, it would be compiled anew for each production.
//
//go:noinline
func custom[T any](p *parser, read func() T, starts func() bool) participle.Option {
	return participle.ParseTypeWith(func(lex *plexer.PeekingLexer) (result T, err error) {
		p.follow(lex)
		if starts != nil && !starts() {
			p.see(p.i)
			return result, participle.NextMatch
		}
		result = read()
		p.lead(lex)
		return result, nil
	})
}

// at returns a test for the next token.
func (p *parser) at(t lexer.Type) func() bool { return func() bool { return p.t == t } }

// statement is a statement's struct, which makes its node. start is the offset
// of its first token.
type statement interface {
	lower(p *parser, start uint32) ast.Stmt
}

// define makes the production of statements like s. Not inlined, as custom.
//
//go:noinline
func define(p *parser, g *grammar, s statement) production {
	read := bind(p, g, s)
	return func() ast.Stmt {
		start := p.pos()
		return read().(statement).lower(p, start)
	}
}

// root is what participle is asked for: one of the structs, by its pointer. It
// is one type for all, since Go compiles participle's parser anew for each.
type root any

// bind returns a function that reads one struct like s. Its errors are panics:
// participle drops some of those that are returned.
func bind(p *parser, g *grammar, s root) func() root {
	var production *participle.Parser[root]
	more := participle.AllowTrailing(true)
	return func() root {
		if production == nil {
			production = participle.MustBuild[root](append(slices.Clip(g.options), participle.Union(s))...)
		}
		lex := p.lex
		p.lead(lex)
		result, err := production.ParseFromLexer(lex, more)
		p.follow(lex)
		if err != nil {
			p.failWith(err)
		}
		return *result
	}
}

// follow moves to where participle is.
func (p *parser) follow(lex *plexer.PeekingLexer) {
	p.lex = lex
	p.i = int(lex.RawCursor())
	p.t = p.tokens[p.i].Type
}

// lead moves participle to where the parser is, which is never behind it.
func (p *parser) lead(lex *plexer.PeekingLexer) {
	p.lex = lex
	for int(lex.RawCursor()) < p.i {
		lex.Next()
	}
}

// failWith turns participle's error into a failure at its token.
func (p *parser) failWith(err error) {
	unexpected, ok := err.(*participle.UnexpectedTokenError)
	if !ok {
		panic(err) // the grammar itself is at fault
	}
	for i := range p.tokens {
		if p.tokens[i].Pos.Offset == unexpected.Unexpected.Pos.Offset && p.tokens[i].Type == unexpected.Unexpected.Type {
			p.see(i)
			break
		}
	}
	panic(failure{})
}
