package parser

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// invalidParameters looks at the parameters of a function or lambda for what
// may not stand where it does.
func (p *parser) invalidParameters(closing lexer.Type) {
	m := p.mark()
	r := parameterChecker{parameterReader: parameterReader{parser: p, closing: closing, args: &ast.Arguments{}}}
	p.try(func() {
		for p.t != closing && r.check() {
			if p.t != closing {
				p.expect(lexer.Comma)
			}
		}
	})
	p.reset(m)
}

// parameterChecker reads parameters to find the first wrong one.
type parameterChecker struct {
	parameterReader
	count     int // parameters before the star
	slash     bool
	defaulted bool // one of them has a default
}

// check reads one parameter or marker.
func (r *parameterChecker) check() bool {
	at := tokenSpan(r.token())
	switch r.t {
	case lexer.Slash:
		r.checkSlash(at)
	case lexer.Star:
		r.checkStar(at)
	case lexer.DoubleStar:
		r.checkDoubleStar()
		return false
	case lexer.LeftParen:
		if r.starred || r.defaulted {
			r.fail()
		}
		r.checkParenthesis()
	default:
		r.checkPlain()
	}
	return true
}

func (r *parameterChecker) checkSlash(at ast.Span) {
	r.next()
	switch {
	case r.slash:
		r.raiseAt(at, "/ may appear only once")
	case r.starred:
		r.raiseAt(at, "/ must be ahead of *")
	case r.count == 0:
		if r.t == lexer.Comma {
			r.raiseAt(at, "at least one argument must precede /")
		}
		r.fail()
	case r.t == lexer.Star:
		r.raiseAt(tokenSpan(r.token()), "expected comma between / and *")
	}
	r.slash = true
}

func (r *parameterChecker) checkStar(at ast.Span) {
	r.next()
	if r.starred {
		if r.t != lexer.Comma {
			r.declaration(true)
		}
		r.raiseAt(at, "* argument may appear only once")
	}
	r.starred = true
	if r.t == r.closing || r.t == lexer.Comma && (r.peek() == r.closing || r.peek() == lexer.DoubleStar) {
		if r.closing == lexer.RightParen {
			r.raiseAt(at, "named arguments must follow bare *")
		}
		if r.accept(lexer.Comma) {
			r.see(r.i)
		}
		r.raiseHere("named arguments must follow bare *")
	}
	if r.t == lexer.Comma {
		return
	}
	r.declaration(true)
	if r.t == lexer.Equal {
		r.raiseAt(tokenSpan(r.token()), "var-positional argument cannot have default value")
	}
}

func (r *parameterChecker) checkDoubleStar() {
	r.next()
	r.declaration(false)
	if r.t == lexer.Equal {
		r.raiseAt(tokenSpan(r.token()), "var-keyword argument cannot have default value")
	}
	r.expect(lexer.Comma)
	const misplaced = "arguments cannot follow var-keyword argument"
	switch r.t {
	case lexer.Name:
		r.raiseAt(r.declaration(false).Span, misplaced)
	case lexer.Star, lexer.DoubleStar, lexer.Slash:
		r.raiseAt(tokenSpan(r.token()), misplaced)
	}
}

func (r *parameterChecker) checkPlain() {
	arg := r.declaration(false)
	if r.t == lexer.Equal {
		equal := tokenSpan(r.token())
		r.next()
		if r.t == lexer.RightParen || r.t == lexer.Comma {
			r.raiseAt(equal, "expected default value expression")
		}
		r.expression()
		r.defaulted = r.defaulted || !r.starred
	} else if r.defaulted && !r.starred && (r.t == lexer.Comma || r.t == r.closing) {
		r.raiseAt(arg.Span, "parameter without a default follows parameter with a default")
	}
	if !r.starred {
		r.count++
	}
}

// checkParenthesis looks for parameters in parentheses, as Python 2 had them.
func (r *parameterChecker) checkParenthesis() {
	start := r.pos()
	r.next()
	for {
		r.declaration(false)
		if !r.accept(lexer.Comma) || r.t == lexer.RightParen {
			break
		}
	}
	r.expect(lexer.RightParen)
	what := "Function parameters"
	if r.closing == lexer.Colon {
		what = "Lambda expression parameters"
	}
	r.raiseAt(r.from(start), what+" cannot be parenthesized")
}
