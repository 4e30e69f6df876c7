package parser

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/lexer"
)

// Option adjusts one parse. No options at all work.
type Option func(*config)

type config struct {
	warn       func(*diag.Diagnostic)
	fromString bool
	interrupt  func() error
	intDigits  int // 0 for the default
	// openEnd is set where a last line without an ending gets none, as in
	// eval: its end has no place then.
	openEnd bool
	// deferBodies and part are for DeferBodies and ParseFunction.
	deferBodies bool
	part        ast.Span
}

func openEnd(c *config) { c.openEnd = true }

// Warnings has f called for each SyntaxWarning, in source order. The default
// drops them.
func Warnings(f func(*diag.Diagnostic)) Option {
	return func(c *config) { c.warn = f }
}

// FromString says that the source was a str when it was given to compile,
// exec or eval: a coding cookie in it means nothing. By default the source is
// the content of a file.
func FromString() Option {
	return func(c *config) { c.fromString = true }
}

// Interrupt has f called every few thousand tokens of a file: an error that it
// returns ends the parse, and is returned. The default asks nobody.
func Interrupt(f func() error) Option {
	return func(c *config) { c.interrupt = f }
}

// Parse parses a whole source file. The error is a *diag.Diagnostic, or that of
// the option Interrupt.
func Parse(src *diag.Source, options ...Option) (module *ast.Module, err error) {
	err = withParser(src, windowSize, options, func(p *parser) error {
		module = &ast.Module{}
		for {
			if d := p.parseWindow(func() { module.Body = p.statements(module.Body) }); d != nil {
				return d
			}
			if p.window.exhausted {
				return nil
			}
			if p.config.interrupt != nil {
				if err := p.config.interrupt(); err != nil {
					return err
				}
			}
			p.load()
		}
	})
	if err != nil {
		return nil, err
	}
	return module, nil
}

// ParseExpr parses a single expression, as eval does. White space before it
// means nothing. The error is a *diag.Diagnostic.
func ParseExpr(src *diag.Source, options ...Option) (e ast.Expr, err error) {
	err = withParser(src, unlimited, append(slices.Clip(options), openEnd), func(p *parser) error {
		return asError(p.parseWindow(func() {
			e = p.tupleOfExpressions()
			for p.accept(lexer.Newline) {
			}
			p.expect(lexer.EOF)
		}))
	})
	if err != nil {
		return nil, err
	}
	return e, nil
}

// ParseInteractive parses one statement, as compile does in mode "single". The
// error is a *diag.Diagnostic, whose Incomplete is set when another line of input
// could complete the statement.
func ParseInteractive(src *diag.Source, options ...Option) (module *ast.Module, err error) {
	err = withParser(src, unlimited, append(slices.Clip(options), openEnd), func(p *parser) error {
		module = &ast.Module{}
		return asError(p.parseWindow(func() { p.interactive(module) }))
	})
	if err != nil {
		return nil, err
	}
	return module, nil
}

// Incomplete reports whether source, typed at a prompt, needs more lines: it has
// an error that more input could mend, or is a compound statement, which goes on
// until an empty line: a line ending follows its last line then.
func Incomplete(source string) bool {
	src := diag.NewSource("<stdin>", strings.TrimRight(source, " \t\f"))
	if m, err := Parse(src); err == nil && len(m.Body) == 0 {
		return false
	}
	m, err := ParseInteractive(src)
	if err == nil {
		return isCompound(m.Body[0]) && !endsWithNewline(source)
	}
	var d *diag.Diagnostic
	return errors.As(err, &d) && d.Incomplete
}

// unlimited is the size of a window that holds the whole source.
const unlimited = int(^uint(0) >> 1)

// idle holds the parsers that nobody uses. Building one takes a millisecond,
// nearly all of it for participle's grammar, so they are kept: as many as have
// been busy at the same time.
var idle struct {
	sync.Mutex
	parsers []*parser
}

// withParser runs parse on src with a parser that is set up for it. The parser
// is dropped if parse panics.
func withParser(src *diag.Source, size int, options []Option, parse func(*parser) error) error {
	var c config
	for _, option := range options {
		option(&c)
	}
	if d := checkEncoding(src, c.fromString); d != nil {
		return d
	}
	p := takeParser()
	p.src, p.config = src, c
	if c.part != (ast.Span{}) {
		p.lexer = lexer.NewPart(src, c.part)
	} else {
		p.lexer = lexer.New(src)
	}
	p.lexer.OnWarning(p.warning)
	if c.openEnd {
		p.lexer.SetOpenEnd()
	}
	p.window.reset(p.lexer, size)
	p.window.defers = c.deferBodies
	p.load()
	err := parse(p)
	p.window.release()
	*p = parser{grammar: p.grammar, window: p.window}
	idle.Lock()
	idle.parsers = append(idle.parsers, p)
	idle.Unlock()
	return err
}

func takeParser() *parser {
	idle.Lock()
	defer idle.Unlock()
	if n := len(idle.parsers); n > 0 {
		p := idle.parsers[n-1]
		idle.parsers = idle.parsers[:n-1]
		return p
	}
	p := &parser{}
	p.grammar = newGrammar(p)
	return p
}

// load reads the next window of tokens.
func (p *parser) load() {
	p.tokens = p.window.fill()
	p.rewind()
}

// rewind returns to the start of the window.
func (p *parser) rewind() {
	p.lex = p.window.lex
	p.lex.LoadCheckpoint(p.window.start)
	p.i, p.t, p.depth, p.height = 0, p.tokens[0].Type, 0, 0
}

// statements reads all statements of the window.
func (p *parser) statements(out []ast.Stmt) []ast.Stmt {
	for p.t != lexer.EOF {
		out = p.statement(out)
	}
	return out
}

// tupleOfExpressions is one expression, or several with commas between them.
func (p *parser) tupleOfExpressions() ast.Expr {
	start := p.pos()
	first := p.expression()
	if p.t != lexer.Comma {
		return first
	}
	return p.tuple(start, first, (*parser).expression)
}

// interactive reads one statement and the end of the input. A compound statement
// ends in a line ending of its own, for which the end of a block may stand.
func (p *parser) interactive(module *ast.Module) {
	module.Body = p.statement(nil)
	compound := isCompound(module.Body[0])
	switch {
	case compound && p.t == lexer.EOF && !endsWithNewline(p.src.Text) && !p.endsInBlock():
		p.raise(&diag.Diagnostic{Span: p.endOfInput(), NoCaret: true, Msg: "invalid syntax", Incomplete: true})
	case !compound && isIndentation(p.t) && p.atEndOfInput(&p.tokens[p.i]):
		return
	}
	if p.t != lexer.EOF {
		if compound {
			p.fail()
		}
		span := p.errorSpan(p.i - 1)
		shown := p.src.LineSpan(p.src.Line(span.Pos))
		shown.End++
		p.raise(&diag.Diagnostic{Span: span, Shown: shown, Msg: "multiple statements found while compiling a single statement"})
	}
}

// endsInBlock reports whether the source, of which all is read, ends in the last
// line of a block.
func (p *parser) endsInBlock() bool {
	i := p.i - 1
	for p.tokens[i].Type == lexer.Dedent {
		i--
	}
	return i < p.i-1 && p.endsOpen(&p.tokens[i])
}

func isCompound(s ast.Stmt) bool {
	switch s.(type) {
	case *ast.If, *ast.While, *ast.For, *ast.Try, *ast.With, *ast.FunctionDef, *ast.ClassDef, *ast.Match:
		return true
	}
	return false
}

func endsWithNewline(text string) bool {
	return text != "" && (text[len(text)-1] == '\n' || text[len(text)-1] == '\r')
}

// asError makes an error of a diagnostic that may be nil.
func asError(d *diag.Diagnostic) error {
	if d == nil {
		return nil
	}
	return d
}

// parseWindow runs a rule on the tokens of the window. If it fails, a second
// pass finds the error's name.
func (p *parser) parseWindow(rule func()) *diag.Diagnostic {
	if p.window.tooLong {
		return p.statementTooLong()
	}
	p.furthest = 0
	d, failed := p.attempt(rule)
	if d == nil && !failed {
		p.reportWarnings(uint32(len(p.src.Text)))
		return nil
	}
	last := p.furthest
	lastType := p.tokens[last].Type
	incomplete := lastType == lexer.EOF || lastType == lexer.Dedent && p.atEndOfInput(&p.tokens[last])
	p.reportWarnings(p.errorSpan(last).Pos)
	if lastType == lexer.Error {
		d = p.lexer.Err()
		p.show(d)
		return d
	}
	if d == nil {
		d = p.secondPass(rule)
	}
	switch {
	case d != nil:
		d = p.settle(d)
	case isIndentation(lastType):
		d = p.invalidSyntax(last)
	default:
		d = p.settle(p.invalidSyntax(last))
	}
	p.show(d)
	if incomplete {
		d.Incomplete = true
	} else if d == p.lexer.Err() && d.Incomplete {
		// The source may end too early, but an error is before that.
		complete := *d
		complete.Incomplete = false
		d = &complete
	}
	return d
}

// statementTooLong is the error of a window that could not be filled.
func (p *parser) statementTooLong() *diag.Diagnostic {
	return &diag.Diagnostic{
		Type: diag.MemoryError, Source: p.src, Span: tokenSpan(&p.tokens[0]),
		Msg: "statement of more than " + strconv.Itoa(maxStatement) + " tokens - source too complex to parse",
	}
}

// secondPass runs a rule that failed again, with checks for mistakes, and
// returns the error that one of them raised, or nil. Before it comes a pass
// without checks but those of dicts, since CPython's first pass has these. What
// that pass misses by name stands only if the other finds nothing before it.
func (p *parser) secondPass(rule func()) (d *diag.Diagnostic) {
	for quiet := 1; quiet >= 0; quiet-- {
		p.rewind()
		p.diagnosis = newDiagnosis(quiet)
		if found, _ := p.attempt(rule); found != nil {
			d = found
			if !p.diagnosis.missed {
				break
			}
		}
	}
	p.diagnosis = nil
	return d
}

// attempt runs a rule and returns the error it raised or that it failed.
// Any other panic is a bug, and goes on with its stack.
func (p *parser) attempt(rule func()) (d *diag.Diagnostic, failed bool) {
	done := false
	defer func() {
		if done {
			return
		}
		switch e := recover().(type) {
		case failure:
			failed = true
		case *diag.Diagnostic:
			d = e
		default:
			panic(e)
		}
	}()
	rule()
	done = true
	return nil, false
}

// settle lets an error of the lexer further down the source take precedence
// over the parser's, as CPython does: an unterminated string often is what is
// really wrong.
func (p *parser) settle(d *diag.Diagnostic) *diag.Diagnostic {
	if d == p.lexer.Err() {
		return d
	}
	line := p.src.Line(uint32(p.tokens[p.furthest].Pos.Offset))
	for {
		if token, _ := p.lexer.Next(); token.Type == lexer.EOF {
			break
		}
	}
	switch p.lexer.Cause() {
	case lexer.BadToken:
		if err := p.lexer.Err(); err != nil {
			return err
		}
	case lexer.OpenBracket:
		if line > p.src.Line(p.lexer.Err().Span.Pos) {
			return p.lexer.Err()
		}
	}
	return d
}
