package parser

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// parameters reads the parameters of a function (up to a closing parenthesis)
// or of a lambda (up to a colon). Only a function's may be annotated.
func (p *parser) parameters(closing lexer.Type) *ast.Arguments {
	if p.diagnosing() {
		p.invalidParameters(closing)
	}
	r := parameterReader{parser: p, closing: closing, args: &ast.Arguments{}}
	for p.t != closing && r.parameter() {
		if p.t != closing {
			p.expect(lexer.Comma)
		}
	}
	if r.bareStar {
		p.fail()
	}
	return r.args
}

// parameterReader holds what the parameters read so far mean for the next.
type parameterReader struct {
	*parser
	closing  lexer.Type
	args     *ast.Arguments
	starred  bool // a * was seen: keyword-only parameters follow
	bareStar bool // … and must
}

// parameter reads one parameter or marker. It returns false at what may only
// come last, or not at all.
func (r *parameterReader) parameter() bool {
	a := r.args
	switch r.t {
	case lexer.Slash:
		if r.starred || a.PosOnlyArgs != nil || a.Args == nil {
			r.fail()
		}
		r.next()
		a.PosOnlyArgs, a.Args = a.Args, nil
	case lexer.Star:
		if r.starred {
			r.fail()
		}
		r.starred = true
		r.next()
		if r.t == lexer.Comma {
			r.bareStar = true
		} else {
			a.Vararg = r.declaration(true)
		}
	case lexer.DoubleStar:
		if r.bareStar {
			r.fail()
		}
		r.next()
		a.Kwarg = r.declaration(false)
		r.accept(lexer.Comma)
		if r.t != r.closing {
			r.fail()
		}
		return false
	default:
		r.plain()
	}
	return true
}

// plain reads a parameter that is just a name, perhaps with a default.
func (r *parameterReader) plain() {
	a := r.args
	arg := r.declaration(false)
	var value ast.Expr
	if r.accept(lexer.Equal) {
		value = r.expression()
	}
	switch {
	case r.starred:
		r.bareStar = false
		a.KwOnlyArgs = append(a.KwOnlyArgs, arg)
		a.KwDefaults = append(a.KwDefaults, value)
	case value != nil:
		a.Args = append(a.Args, arg)
		a.Defaults = append(a.Defaults, value)
	default:
		if a.Defaults != nil {
			r.fail()
		}
		a.Args = append(a.Args, arg)
	}
}

// declaration is a name with its annotation. The annotation of *args may be
// starred.
func (r *parameterReader) declaration(vararg bool) *ast.Arg {
	start := r.pos()
	arg := &ast.Arg{Arg: r.name()}
	if r.closing == lexer.RightParen && r.accept(lexer.Colon) {
		if vararg && r.t == lexer.Star {
			arg.Annotation = r.starExpression()
		} else {
			arg.Annotation = r.expression()
		}
	}
	arg.Span = r.from(start)
	return arg
}

// atTypeParameters reports whether type parameters come next. Unsound ones are
// none: CPython then misses what should follow the name.
func (p *parser) atTypeParameters() bool {
	if p.t != lexer.LeftBracket || p.diagnosis == nil {
		return p.t == lexer.LeftBracket
	}
	m := p.mark()
	defer p.reset(m)
	return p.try(func() { p.typeParameters() })
}

// typeParameters reads the type parameters of a function, class or type
// alias, with their brackets.
func (p *parser) typeParameters() []*ast.TypeParam {
	p.expect(lexer.LeftBracket)
	if p.t == lexer.RightBracket {
		if p.diagnosis != nil {
			p.raiseFrom(p.pos(), "Type parameter list cannot be empty")
		}
		p.fail()
	}
	var params []*ast.TypeParam
	for p.t != lexer.RightBracket {
		params = append(params, p.typeParameter())
		if p.t != lexer.RightBracket {
			p.expect(lexer.Comma)
		}
	}
	p.next()
	return params
}

func (p *parser) typeParameter() *ast.TypeParam {
	start := p.pos()
	param := &ast.TypeParam{}
	switch p.t {
	case lexer.Star:
		param.Kind = ast.TypeVarTuple
		p.next()
	case lexer.DoubleStar:
		param.Kind = ast.ParamSpec
		p.next()
	}
	param.Name = p.name()
	if p.t == lexer.Colon {
		if param.Kind != ast.TypeVar {
			p.failBound(param.Kind)
		}
		p.next()
		param.Bound = p.expression()
	}
	if p.accept(lexer.Equal) {
		if param.Kind == ast.TypeVarTuple {
			param.DefaultValue = p.starExpression()
		} else {
			param.DefaultValue = p.expression()
		}
	}
	param.Span = p.from(start)
	return param
}

// failBound fails at the colon of a bound that only a TypeVar may have.
func (p *parser) failBound(kind ast.TypeParamKind) {
	colon := p.token()
	if p.diagnosis != nil {
		name := "TypeVarTuple"
		if kind == ast.ParamSpec {
			name = "ParamSpec"
		}
		var bound ast.Expr
		if p.try(func() { p.next(); bound = p.expression() }) {
			what := "bound"
			if _, tuple := bound.(*ast.Tuple); tuple {
				what = "constraints"
			}
			p.raiseAt(p.from(uint32(colon.Pos.Offset)), "cannot use "+what+" with "+name)
		}
	}
	p.fail()
}
