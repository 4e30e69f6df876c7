package compile

import (
	"maps"
	"slices"

	"github.com/asyn-lang/asyn/ast"
)

func (k *checker) match(s *ast.Match) {
	k.expr(s.Subject)
	for i, c := range s.Cases {
		p := patternChecker{k: k, names: map[string]bool{}}
		p.irrefutable = i == len(s.Cases)-1 || c.Guard != nil
		p.pattern(c.Pattern)
		k.optional(c.Guard)
		k.body(c.Body)
	}
}

// patternChecker checks the pattern of one case clause.
type patternChecker struct {
	k     *checker
	names map[string]bool // bound so far
	// irrefutable says that a pattern that always matches may stand here,
	// because nothing follows it.
	irrefutable bool
}

func (p *patternChecker) bind(name string, at ast.Span) {
	if name == "" {
		return
	}
	if p.names[name] {
		p.k.c.fail(at, "multiple assignments to name '"+name+"' in pattern")
	}
	p.names[name] = true
}

// inner checks a pattern inside another, where any pattern may stand.
func (p *patternChecker) inner(list ...ast.Pattern) {
	outer := p.irrefutable
	p.irrefutable = true
	for _, x := range list {
		p.pattern(x)
	}
	p.irrefutable = outer
}

func (p *patternChecker) pattern(x ast.Pattern) {
	p.k.depth.enter(p.k.c, x)
	defer p.k.depth.leave()
	switch x := x.(type) {
	case *ast.MatchValue:
		switch x.Value.(type) {
		case *ast.Constant, *ast.UnaryOp, *ast.BinOp, *ast.Attribute:
			p.k.expr(x.Value)
		default:
			p.k.c.fail(x.Span, "patterns may only match literals and attribute lookups")
		}
	case *ast.MatchSequence:
		p.sequence(x)
	case *ast.MatchMapping:
		p.mapping(x)
	case *ast.MatchClass:
		p.class(x)
	case *ast.MatchStar:
		p.bind(x.Name, x.Span)
	case *ast.MatchAs:
		p.as(x)
	case *ast.MatchOr:
		p.or(x)
	}
}

func (p *patternChecker) as(x *ast.MatchAs) {
	if x.Pattern != nil {
		p.pattern(x.Pattern)
	} else if !p.irrefutable {
		if x.Name == "" {
			p.k.c.fail(x.Span, "wildcard makes remaining patterns unreachable")
		}
		p.k.c.fail(x.Span, "name capture '"+x.Name+"' makes remaining patterns unreachable")
	}
	p.bind(x.Name, x.Span)
}

func (p *patternChecker) sequence(x *ast.MatchSequence) {
	starred := false
	for i, y := range x.Patterns {
		if _, ok := y.(*ast.MatchStar); !ok {
			continue
		}
		switch {
		case starred:
			p.k.c.fail(x.Span, "multiple starred names in sequence pattern")
		case i >= maxBefore:
			p.k.c.fail(x.Span, "too many expressions in star-unpacking sequence pattern")
		}
		starred = true
	}
	p.inner(x.Patterns...)
}

func (p *patternChecker) mapping(x *ast.MatchMapping) {
	seen := map[string]bool{}
	for _, e := range x.Keys {
		k, ok := p.k.c.constant(e)
		if !ok {
			if _, attribute := e.(*ast.Attribute); !attribute {
				if _, literal := e.(*ast.BinOp); !literal {
					p.k.c.fail(x.Span, "mapping pattern keys may only match literals and attribute lookups")
				}
			}
			p.k.expr(e)
			continue
		}
		key := string(k.asKey().appendKey(nil))
		if seen[key] {
			p.k.c.fail(x.Span, "mapping pattern checks duplicate key ("+k.repr()+")")
		}
		seen[key] = true
	}
	p.inner(x.Patterns...)
	p.bind(x.Rest, x.Span)
}

// asKey normalises numbers that are equal as dict keys.
func (k constant) asKey() constant {
	switch {
	case k.kind == ast.ConstTrue:
		return intConst(1)
	case k.kind == ast.ConstFalse:
		return intConst(0)
	case k.kind == ast.ConstImag && k.f == 0:
		return intConst(0)
	case k.kind == ast.ConstFloat && k.f == float64(int64(k.f)):
		return intConst(int64(k.f))
	}
	return k
}

// repr is the literal that stands for the constant.
func (k constant) repr() string {
	if k.kind == ast.ConstInt {
		return k.bigInt().String()
	}
	return constantText(&ast.Constant{Kind: k.kind, Str: k.s, Float: k.f})
}

func (p *patternChecker) class(x *ast.MatchClass) {
	seen := map[string]bool{}
	for i, name := range x.KwdAttrs {
		if seen[name] {
			p.k.c.fail(x.KwdPatterns[i].Range(), "attribute name repeated in class pattern: "+name)
		}
		seen[name] = true
	}
	p.k.expr(x.Cls)
	p.inner(x.Patterns...)
	p.inner(x.KwdPatterns...)
}

// or checks alternatives: each must bind the same names.
func (p *patternChecker) or(x *ast.MatchOr) {
	outer, last := p.names, p.irrefutable
	var first []string
	for i, y := range x.Patterns {
		p.names = maps.Clone(outer)
		p.irrefutable = last && i == len(x.Patterns)-1
		p.pattern(y)
		bound := slices.Sorted(maps.Keys(p.names))
		if i == 0 {
			first = bound
		} else if !slices.Equal(first, bound) {
			p.k.c.fail(x.Span, "alternative patterns bind different names")
		}
	}
	p.irrefutable = last
}
