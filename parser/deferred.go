package parser

import (
	plexer "github.com/alecthomas/participle/v2/lexer"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/lexer"
)

// DeferBodies leaves out the bodies of functions of the module and of its
// classes, but for a docstring: most functions of a module are never called. It
// is for sources that are known to be right, since nothing is found out about
// what is left out. Such a function is marked Deferred, and ParseFunction reads
// it again when it is needed. Functions whose kind or whose surroundings depend
// on their bodies are read at once.
func DeferBodies() Option {
	return func(c *config) { c.deferBodies = true }
}

// ParseFunction parses a function of src that is Deferred, without decorators.
func ParseFunction(src *diag.Source, deferred *ast.FunctionDef) (def *ast.FunctionDef, err error) {
	part := func(c *config) { c.part = deferred.Span }
	err = withParser(src, unlimited, []Option{part}, func(p *parser) error {
		d := p.parseWindow(func() {
			p.accept(lexer.Indent)
			def = p.statement(nil)[0].(*ast.FunctionDef)
		})
		if d != nil {
			return d
		}
		return nil
	})
	return def, err
}

// leftOut is the text of the Indent token of a body that is left out. A
// docstring, the last token and the Dedent are what is there of it.
const leftOut = "..."

// bodies takes the bodies of functions out of the tokens of a window, so that
// no memory is needed for them.
type bodies struct {
	level    int  // of indentation
	head     bool // the tokens are in the first line of a def, or its body comes next
	generic  bool // type parameters came, which the functions that follow may use
	function int  // the level of the body of the function that the tokens are in, 0 outside of one
}

// leaveOut is told of the next token, which follows the given ones. If that
// begins a body that may be left out, it appends the start of it and returns the
// token that ends it.
func (b *bodies) leaveOut(l *lexer.Lexer, tokens []plexer.Token, token plexer.Token) ([]plexer.Token, plexer.Token) {
	n := len(tokens)
	switch token.Type {
	case lexer.Def:
		b.head = true
	case lexer.LeftBracket:
		if n >= 2 && tokens[n-1].Type == lexer.Name && (tokens[n-2].Type == lexer.Def || tokens[n-2].Type == lexer.Class) {
			b.generic = true
		}
	case lexer.Indent:
		b.level++
		if b.head && b.function == 0 {
			if body := restOfBody(l); !b.generic && body != nil {
				token.Value = leftOut
				tokens = append(append(tokens, token), body...)
				token, tokens = tokens[len(tokens)-1], tokens[:len(tokens)-1]
				b.level--
			} else {
				b.function = b.level
			}
		}
		b.head = false
	case lexer.Dedent:
		if b.level--; b.level < b.function {
			b.function = 0
		}
	case lexer.Newline:
	default:
		if n > 0 && tokens[n-1].Type == lexer.Newline {
			b.head = false // the body was in the line of the def
		}
	}
	return tokens, token
}

// restOfBody moves l, which is behind the Indent of a body, to behind its Dedent
// and returns what is to be kept: nil if the body may not be left out.
func restOfBody(l *lexer.Lexer) []plexer.Token {
	ahead := l.Ahead()
	kept := make([]plexer.Token, 0, 4)
	var last plexer.Token
	for depth := 1; ; {
		token, _ := ahead.Next()
		if len(kept) < 2 {
			kept = append(kept, token)
		}
		switch token.Type {
		case lexer.Yield: // makes a generator of the function
			return nil
		case lexer.Name: // these make a cell of the class
			if (token.Value == "super" || token.Value == "__class__") && last.Type != lexer.Dot {
				return nil
			}
		case lexer.Global, lexer.Nonlocal, lexer.Error, lexer.EOF:
			return nil
		case lexer.Newline:
			continue
		case lexer.Indent:
			depth++
			continue
		case lexer.Dedent:
			if depth--; depth > 0 {
				continue
			}
			if kept[0].Type != lexer.String || kept[1].Type != lexer.Newline {
				kept = kept[:0] // no docstring
			}
			*l = *ahead
			return append(kept, last, token)
		}
		last = token
	}
}

// deferredBody reads what is there of a body that is left out.
func (p *parser) deferredBody(colon int) suite {
	p.next()
	var doc []ast.Stmt
	if p.t == lexer.String && p.peek() == lexer.Newline {
		doc = p.statement(nil)
	}
	for p.t != lexer.Dedent {
		p.next()
	}
	s := p.endBlock(colon, doc)
	s.deferred = true
	p.next()
	return s
}
