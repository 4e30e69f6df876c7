package parser

import (
	plexer "github.com/alecthomas/participle/v2/lexer"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/lexer"
)

// maxDepth bounds the recursion of the parser, and so the stack of whoever
// walks the tree. CPython gives up at 3,000 to 6,000 levels, by construct.
const maxDepth = 3000

// maxHeight bounds chains such as 1+1+1, which the parser takes in a loop but
// which make a tree as deep as they are long. It is CPython's bound.
const maxHeight = 10_000

// parser is the state of one parse. The hand-written productions read tokens
// by index; participle's productions read them from a PeekingLexer, and the
// two are kept in step where one calls the other.
type parser struct {
	grammar *grammar

	src    *diag.Source
	config config
	lexer  *lexer.Lexer
	window window

	tokens []plexer.Token       // the tokens of the window
	i      int                  // the index of the next token
	t      lexer.Type           // its type
	lex    *plexer.PeekingLexer // participle's view of the same tokens

	// furthest is the index of the last token that any alternative looked
	// at: where a syntax error that has no name of its own is reported.
	furthest int
	depth    int
	height   int

	// diagnosis is set in the second pass over a statement that has an error.
	*diagnosis

	warnings []*diag.Diagnostic // of this window, not yet reported
}

// failure is the panic of a production that does not match: a syntax error
// unless an alternative does. A *diag.Diagnostic as a panic is final.
type failure struct{}

// mark is a place to come back to.
type mark struct{ i, depth int }

func (p *parser) mark() mark { return mark{p.i, p.depth} }

func (p *parser) reset(m mark) {
	p.i, p.depth = m.i, m.depth
	p.t = p.tokens[p.i].Type
}

// next steps over one token. EOF stays.
func (p *parser) next() {
	if p.t != lexer.EOF {
		p.i++
		p.t = p.tokens[p.i].Type
		if p.diagnosis != nil {
			p.diagnoseNext()
		}
	}
}

// diagnoseNext is what a diagnosis does about a token it has come to. Compiled
// into the callers of next it would make the command larger.
//
//go:noinline
func (p *parser) diagnoseNext() {
	p.see(p.i)
	if p.t == lexer.Error {
		panic(p.lexer.Err()) // whatever was meant: it comes first
	}
}

// token returns the next token.
func (p *parser) token() *plexer.Token { return &p.tokens[p.i] }

// peek returns the type of the token behind the next one.
func (p *parser) peek() lexer.Type {
	if p.t == lexer.EOF {
		return lexer.EOF
	}
	return p.tokens[p.i+1].Type
}

// pos returns the offset of the next token.
func (p *parser) pos() uint32 { return uint32(p.tokens[p.i].Pos.Offset) }

// end returns the offset behind the last token.
func (p *parser) end() uint32 { return tokenEnd(&p.tokens[p.i-1]) }

func tokenEnd(t *plexer.Token) uint32 { return uint32(t.Pos.Offset + len(t.Value)) }

func tokenSpan(t *plexer.Token) ast.Span {
	return ast.Span{Pos: uint32(t.Pos.Offset), End: tokenEnd(t)}
}

// from returns the span from start to the end of the last token.
func (p *parser) from(start uint32) ast.Span { return ast.Span{Pos: start, End: p.end()} }

// exprFrom is from, as the base of an expression.
func (p *parser) exprFrom(start uint32) ast.ExprBase {
	return ast.ExprBase{Span: ast.Span{Pos: start, End: p.end()}}
}

// lastEnd returns the end of the last token that is not layout: where a
// statement ends.
func (p *parser) lastEnd() uint32 {
	for i := p.i - 1; i >= 0; i-- {
		switch p.tokens[i].Type {
		case lexer.Newline, lexer.Indent, lexer.Dedent:
		default:
			return tokenEnd(&p.tokens[i])
		}
	}
	return 0
}

// accept steps over the next token if it is of type t.
func (p *parser) accept(t lexer.Type) bool {
	if p.t == t {
		p.next()
		return true
	}
	return false
}

// expect steps over a token of type t.
func (p *parser) expect(t lexer.Type) {
	if p.t != t {
		p.fail()
	}
	p.next()
}

// require is expect for a token that nothing else could be: what is missing
// is named.
func (p *parser) require(t lexer.Type, text string) {
	if p.t != t {
		if p.diagnosis != nil {
			p.missed = true
		}
		p.raiseMissing(text)
	}
	p.next()
}

// name reads an identifier.
func (p *parser) name() string {
	if p.t != lexer.Name {
		p.fail()
	}
	s := lexer.NormalizeName(p.token().Value)
	p.next()
	return s
}

// atSoftKeyword reports whether the next token is a given soft keyword.
func (p *parser) atSoftKeyword(word string) bool {
	return p.t == lexer.Name && p.token().Value == word
}

// fail gives up the current production at the next token.
//
//go:noinline
func (p *parser) fail() {
	p.see(p.i)
	panic(failure{})
}

// see notes that the token at i was looked at.
func (p *parser) see(i int) {
	if i > p.furthest {
		p.furthest = i
	}
}

// try runs a production that may fail and reports whether it matched. When
// it did not, the cursor is where it was.
func (p *parser) try(production func()) (ok bool) {
	m := p.mark()
	defer func() {
		if ok {
			return
		}
		switch e := recover().(type) {
		case failure:
			p.reset(m)
		default:
			panic(e)
		}
	}()
	production()
	return true
}

// optionally runs the optional part of a production, whose first token has
// been seen. In the first pass a failure in it is final: nothing else can
// follow. In the second pass the production may do without, because the
// checks look at what an expression is followed by.
func (p *parser) optionally(part func()) bool {
	if p.diagnosis == nil {
		part()
		return true
	}
	return p.try(part)
}

// enter counts one level of recursion; leave undoes it. A panic does not
// leave: who recovers resets the depth.
func (p *parser) enter() {
	if p.depth++; p.depth > maxDepth {
		p.raise(&diag.Diagnostic{
			Type: diag.MemoryError,
			Span: tokenSpan(p.token()),
			Msg:  "Parser stack overflowed - Python source too complex to parse",
		})
	}
}

func (p *parser) leave() { p.depth-- }

// grow counts one node on top of the highest of its operands.
func (p *parser) grow(height int) int {
	if height = max(height, p.height) + 1; height > maxHeight {
		p.raise(&diag.Diagnostic{
			Type: diag.RecursionError,
			Span: tokenSpan(p.token()),
			Msg:  "maximum recursion depth exceeded during ast construction",
		})
	}
	return height
}
