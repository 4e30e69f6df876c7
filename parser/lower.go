package parser

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// The structs of the grammar become nodes of the tree.

// body returns the statements of a block that may be absent.
func body(b block) []ast.Stmt {
	if b == nil {
		return nil
	}
	return b.suite().body
}

// compound is the base of a statement that ends with the last of its blocks
// that is there.
func compound(start uint32, blocks ...block) ast.StmtBase {
	for i := len(blocks) - 1; ; i-- {
		if blocks[i] != nil {
			return ast.StmtBase{Span: ast.Span{Pos: start, End: blocks[i].suite().end}}
		}
	}
}

// simple is the base of a statement that ends with the last token.
func (p *parser) simple(start uint32) ast.StmtBase { return ast.StmtBase{Span: p.from(start)} }

func (s *ifStatement) lower(p *parser, start uint32) ast.Stmt {
	if len(s.Elifs) > maxDepth {
		p.depth = maxDepth
		p.enter()
	}
	last := s.Body
	if n := len(s.Elifs); n > 0 {
		last = s.Elifs[n-1].Body
	}
	base := compound(start, last, s.Else)
	orElse := body(s.Else)
	for i := len(s.Elifs) - 1; i >= 0; i-- {
		clause := s.Elifs[i]
		span := ast.Span{Pos: uint32(clause.Pos.Offset), End: base.End}
		orElse = []ast.Stmt{&ast.If{
			StmtBase: ast.StmtBase{Span: span}, Test: clause.Test, Body: body(clause.Body), OrElse: orElse,
		}}
	}
	return &ast.If{StmtBase: base, Test: s.Test, Body: body(s.Body), OrElse: orElse}
}

func (s *whileStatement) lower(_ *parser, start uint32) ast.Stmt {
	return &ast.While{StmtBase: compound(start, s.Body, s.Else), Test: s.Test, Body: body(s.Body), OrElse: body(s.Else)}
}

func (s *forStatement) lower(_ *parser, start uint32) ast.Stmt {
	return &ast.For{
		StmtBase: compound(start, s.Body, s.Else), Async: s.Async, Target: s.Target, Iter: s.Iter,
		Body: body(s.Body), OrElse: body(s.Else),
	}
}

func (s *tryStatement) lower(p *parser, start uint32) ast.Stmt {
	last := s.Body
	try := &ast.Try{Body: body(s.Body), OrElse: body(s.Else), FinalBody: body(s.Finally)}
	for i, clause := range s.Excepts {
		caught := clause.Head.caught()
		if i > 0 && caught.star != try.Star {
			p.mixedExcepts(clause.Pos.Offset)
		}
		try.Star = caught.star
		last = clause.Body
		try.Handlers = append(try.Handlers, &ast.ExceptHandler{
			Span: ast.Span{Pos: uint32(clause.Pos.Offset), End: clause.Body.suite().end},
			Type: caught.types, Name: caught.name, Body: body(clause.Body),
		})
	}
	try.StmtBase = compound(start, last, s.Else, s.Finally)
	if s.Else != nil {
		if s.Excepts == nil {
			p.fail()
		}
		try.OrElseSpan = s.Else.suite().keyword(p)
	}
	if s.Finally != nil {
		try.FinallySpan = s.Finally.suite().keyword(p)
	}
	return try
}

func (s *withStatement) lower(_ *parser, start uint32) ast.Stmt {
	return &ast.With{
		StmtBase: compound(start, s.Body), Async: s.Async, Items: s.Items.withItems(), Body: body(s.Body),
	}
}

func (s *functionDefinition) lower(_ *parser, start uint32) ast.Stmt {
	name := s.Name.(*ast.Name)
	def := &ast.FunctionDef{
		StmtBase: compound(start, s.Body), Async: s.Async, Name: name.ID, NameSpan: name.Span,
		Args: s.Signature.arguments(), Body: body(s.Body), Returns: s.Returns, Deferred: s.Body.suite().deferred,
	}
	if s.TypeParams != nil {
		def.TypeParams = s.TypeParams.typeParams()
	}
	return def
}

func (s *classDefinition) lower(_ *parser, start uint32) ast.Stmt {
	name := s.Name.(*ast.Name)
	class := &ast.ClassDef{StmtBase: compound(start, s.Body), Name: name.ID, NameSpan: name.Span, Body: body(s.Body)}
	if s.Arguments != nil {
		class.Bases, class.Keywords = s.Arguments.bases()
	}
	if s.TypeParams != nil {
		class.TypeParams = s.TypeParams.typeParams()
	}
	return class
}

func (s *matchStatement) lower(_ *parser, start uint32) ast.Stmt {
	match := &ast.Match{Subject: s.Subject}
	for _, clause := range s.Cases {
		span := ast.Span{Pos: uint32(clause.Pos.Offset), End: clause.Body.suite().end}
		match.Cases = append(match.Cases, &ast.MatchCase{
			Span: span, Pattern: clause.Pattern, Guard: clause.Guard, Body: body(clause.Body),
		})
	}
	match.StmtBase = compound(start, s.Cases[len(s.Cases)-1].Body)
	return match
}

func (s *typeStatement) lower(p *parser, start uint32) ast.Stmt {
	alias := &ast.TypeAlias{StmtBase: p.simple(start), Name: s.Name, Value: s.Value}
	if s.TypeParams != nil {
		alias.TypeParams = s.TypeParams.typeParams()
	}
	return alias
}

func (s *returnStatement) lower(p *parser, start uint32) ast.Stmt {
	return &ast.Return{StmtBase: p.simple(start), Value: s.Value}
}

func (s *raiseStatement) lower(p *parser, start uint32) ast.Stmt {
	return &ast.Raise{StmtBase: p.simple(start), Exc: s.Exc, Cause: s.Cause}
}

func (s *assertStatement) lower(p *parser, start uint32) ast.Stmt {
	return &ast.Assert{StmtBase: p.simple(start), Test: s.Test, Msg: s.Msg}
}

func (s *delStatement) lower(p *parser, start uint32) ast.Stmt {
	return &ast.Delete{StmtBase: p.simple(start), Targets: s.Targets.targets()}
}

func (s *globalStatement) lower(p *parser, start uint32) ast.Stmt {
	return &ast.Global{StmtBase: p.simple(start), Names: normalizeNames(s.Names)}
}

func (s *nonlocalStatement) lower(p *parser, start uint32) ast.Stmt {
	return &ast.Nonlocal{StmtBase: p.simple(start), Names: normalizeNames(s.Names)}
}

func normalizeNames(names []string) []string {
	for i, name := range names {
		names[i] = lexer.NormalizeName(name)
	}
	return names
}

func (s *importStatement) lower(p *parser, start uint32) ast.Stmt {
	statement := &ast.Import{StmtBase: p.simple(start)}
	for _, module := range s.Names {
		alias := module.Name.alias()
		if module.As != nil {
			as := module.As.(*ast.Name)
			alias.AsName, alias.End = as.ID, as.End
		}
		statement.Names = append(statement.Names, alias)
	}
	return statement
}

func (s *importFromStatement) lower(p *parser, start uint32) ast.Stmt {
	statement := &ast.ImportFrom{StmtBase: p.simple(start), Names: s.Names.aliases()}
	if s.Module != nil {
		statement.Module = s.Module.source().Name
	}
	for _, dots := range s.Dots {
		statement.Level += len(dots)
	}
	return statement
}

func (s *keywordStatement) lower(p *parser, start uint32) ast.Stmt {
	switch base := p.simple(start); s.Word {
	case "pass":
		return &ast.Pass{StmtBase: base}
	case "break":
		return &ast.Break{StmtBase: base}
	default:
		return &ast.Continue{StmtBase: base}
	}
}
