package compile

import (
	"slices"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// matcher compiles the pattern of one case clause. Names are bound only when
// the whole pattern has matched; until then what they capture stays in
// temporaries, none of which is reused meanwhile.
type matcher struct {
	u        *unit
	fail     *label
	captures []capture
}

// capture is a name and the register of what it will be bound to.
type capture struct {
	name string
	reg  int
	at   ast.Span
}

func (u *unit) match(s *ast.Match) {
	u.keeping(func() {
		subject := u.temp(s.Span)
		u.into(s.Subject, subject)
		u.hold(subject)
		end := &label{}
		for _, c := range s.Cases {
			next := &label{}
			u.keeping(func() {
				m := &matcher{u: u, fail: next}
				m.pattern(c.Pattern, subject)
				m.bind()
				if c.Guard != nil {
					u.pin(func() { u.jumpIf(c.Guard, false, next) })
				}
			})
			u.body(c.Body)
			u.jump(end, s.Span)
			u.place(next)
		}
		u.place(end)
		u.emit(code.Clear, subject, 0, 0, 0, s.Span)
	})
}

func (m *matcher) bind() {
	for _, c := range m.captures {
		m.u.store(m.u.variable(c.name), c.reg, c.at)
	}
}

func (m *matcher) capture(name string, reg int, at ast.Span) {
	if name != "" {
		m.captures = append(m.captures, capture{name, reg, at})
	}
}

// pattern compiles p against the value in reg; control goes to m.fail if it
// does not match.
func (m *matcher) pattern(p ast.Pattern, reg int) {
	u := m.u
	u.depth.enter(u.c, p)
	defer u.depth.leave()
	switch p := p.(type) {
	case *ast.MatchValue:
		u.pin(func() {
			u.keeping(func() { u.jumpCompare(ast.Eq, func() int { return reg }, p.Value, false, m.fail, p.Span) })
		})
	case *ast.MatchSingleton:
		m.singleton(p, reg)
	case *ast.MatchSequence:
		m.sequence(p, reg)
	case *ast.MatchMapping:
		m.mapping(p, reg)
	case *ast.MatchClass:
		m.class(p, reg)
	case *ast.MatchAs:
		if p.Pattern != nil {
			m.pattern(p.Pattern, reg)
		}
		m.capture(p.Name, reg, p.Span)
	case *ast.MatchStar:
		m.capture(p.Name, reg, p.Span)
	case *ast.MatchOr:
		m.or(p, reg)
	}
}

func (m *matcher) singleton(p *ast.MatchSingleton, reg int) {
	u := m.u
	if p.Value == ast.ConstNone {
		u.emitJump(code.JumpNone, 0, reg, 0, m.fail, p.Span)
		return
	}
	u.keeping(func() {
		value := u.constOperand(constant{kind: p.Value}, p.Span)
		u.emitJump(code.JumpIs, 0, reg, value, m.fail, p.Span)
	})
}

// isWildcard reports whether p matches anything and binds nothing.
func isWildcard(p ast.Pattern) bool {
	switch p := p.(type) {
	case *ast.MatchAs:
		return p.Pattern == nil && p.Name == ""
	case *ast.MatchStar:
		return p.Name == ""
	}
	return false
}

func (m *matcher) sequence(p *ast.MatchSequence, reg int) {
	u := m.u
	star := -1
	for i, x := range p.Patterns {
		if _, ok := x.(*ast.MatchStar); ok {
			star = i
		}
	}
	size := len(p.Patterns)
	if star >= 0 {
		size--
	}
	u.keeping(func() {
		t := u.temp(p.Span)
		u.emit(code.MatchSequence, t, reg, 0, 0, p.Span)
		u.emitJump(code.JumpFalse, t, 0, 0, m.fail, p.Span)
		if star < 0 || size > 0 {
			op := code.JumpEq
			if star >= 0 {
				op = code.JumpGe
			}
			u.emit(code.GetLen, t, reg, 0, 0, p.Span)
			u.emitJump(op, 0, t, u.constOperand(intConst(int64(size)), p.Span), m.fail, p.Span)
		}
	})
	onlyWild, starWild := true, star >= 0 && isWildcard(p.Patterns[star])
	for _, x := range p.Patterns {
		onlyWild = onlyWild && isWildcard(x)
	}
	switch {
	case onlyWild:
	case starWild || !u.fits(len(p.Patterns)):
		m.byIndex(p, star, reg)
	default:
		first := u.temps(len(p.Patterns), p.Span)
		if star < 0 {
			u.emit(code.Unpack, first, reg, size, 0, p.Span)
		} else {
			u.emit(code.UnpackEx, first, reg, star, size-star, p.Span)
		}
		m.all(p.Patterns, first)
	}
}

func (m *matcher) all(patterns []ast.Pattern, first int) {
	for i, x := range patterns {
		m.pattern(x, first+i)
	}
}

// byIndex takes the items one at a time.
func (m *matcher) byIndex(p *ast.MatchSequence, star, reg int) {
	u := m.u
	for i, x := range p.Patterns {
		if isWildcard(x) {
			continue
		}
		item := u.temp(p.Span)
		if star >= 0 && i > star { // counted from the length: only builtin sequences are sure to take negative indices
			u.emit(code.GetLen, item, reg, 0, 0, p.Span)
			u.emit(code.SubK, item, item, 0, u.constIndex(intConst(int64(len(p.Patterns)-i))), p.Span)
			u.emit(code.GetItem, item, reg, item, 0, p.Span)
			m.pattern(x, item)
			continue
		}
		index := intConst(int64(i))
		if i == star {
			index = constant{kind: constSlice, items: []constant{intConst(int64(i)), noneConst, noneConst}}
			if rest := len(p.Patterns) - i - 1; rest > 0 {
				index.items[1] = intConst(int64(-rest))
			}
		}
		u.emit(code.GetItemK, item, reg, 0, u.constIndex(index), p.Span)
		m.pattern(x, item)
	}
}

func (m *matcher) mapping(p *ast.MatchMapping, reg int) {
	u := m.u
	n := len(p.Keys)
	u.keeping(func() {
		t := u.temp(p.Span)
		u.emit(code.MatchMapping, t, reg, 0, 0, p.Span)
		u.emitJump(code.JumpFalse, t, 0, 0, m.fail, p.Span)
		if n > 0 {
			u.emit(code.GetLen, t, reg, 0, 0, p.Span)
			u.emitJump(code.JumpGe, 0, t, u.constOperand(intConst(int64(n)), p.Span), m.fail, p.Span)
		}
	})
	if n == 0 && p.Rest == "" {
		return
	}
	keys := u.temp(p.Span)
	u.pin(func() { m.keysTuple(p.Keys, keys, p.Span) })
	if n > 0 {
		values := u.temp(p.Span)
		u.emit(code.MatchKeys, values, reg, keys, 0, p.Span)
		u.emitJump(code.JumpNone, 1, values, 0, m.fail, p.Span)
		m.unpackTuple(p.Patterns, values, p.Span)
	}
	if p.Rest != "" {
		rest := u.temps(2, p.Span)
		u.emit(code.Move, rest, reg, 0, 0, p.Span)
		u.emit(code.Move, rest+1, keys, 0, 0, p.Span)
		u.emit(code.Intrinsic, rest, rest, 2, int(code.CopyRest), p.Span)
		m.capture(p.Rest, rest, p.Span)
	}
}

func (m *matcher) keysTuple(keys []ast.Expr, dst int, at ast.Span) {
	u := m.u
	items := make([]constant, 0, len(keys))
	for _, e := range keys {
		if k, ok := u.c.constant(e); ok {
			items = append(items, k)
		}
	}
	if len(items) == len(keys) {
		u.loadConst(tupleConst(items), dst, at)
		return
	}
	u.tupleOf(keys, dst, at)
}

// unpackTuple matches patterns against the items of a tuple of their number.
func (m *matcher) unpackTuple(patterns []ast.Pattern, values int, at ast.Span) {
	u := m.u
	if len(patterns) == 0 {
		return
	}
	if u.fits(len(patterns)) {
		first := u.temps(len(patterns), at)
		u.emit(code.Unpack, first, values, len(patterns), 0, at)
		m.all(patterns, first)
		return
	}
	for i, x := range patterns {
		if !isWildcard(x) {
			item := u.temp(at)
			u.emit(code.GetItemK, item, values, 0, u.constIndex(intConst(int64(i))), at)
			m.pattern(x, item)
		}
	}
}

func (m *matcher) class(p *ast.MatchClass, reg int) {
	u := m.u
	class := u.temps(2, p.Span)
	u.top = class + 1
	u.pin(func() { u.into(p.Cls, class) })
	u.top = class + 2
	u.loadConst(strTuple(p.KwdAttrs), class+1, p.Span)
	values := class
	u.emit(code.MatchClass, values, reg, class, len(p.Patterns), p.Span)
	if !bindsAs(p) { // CPython takes it for a call, where it reads as one
		u.anchor(p.Span, u.bracketSpan('(', p.Cls.Range(), p.Span))
	}
	u.emitJump(code.JumpNone, 1, values, 0, m.fail, p.Span)
	patterns := append(append([]ast.Pattern{}, p.Patterns...), p.KwdPatterns...)
	m.unpackTuple(patterns, values, p.Span)
}

// bindsAs reports whether `as` occurs in a pattern.
func bindsAs(p ast.Pattern) bool {
	switch p := p.(type) {
	case *ast.MatchAs:
		return p.Pattern != nil
	case *ast.MatchSequence:
		return slices.ContainsFunc(p.Patterns, bindsAs)
	case *ast.MatchMapping:
		return slices.ContainsFunc(p.Patterns, bindsAs)
	case *ast.MatchClass:
		return slices.ContainsFunc(p.Patterns, bindsAs) || slices.ContainsFunc(p.KwdPatterns, bindsAs)
	case *ast.MatchOr:
		return slices.ContainsFunc(p.Patterns, bindsAs)
	}
	return false
}

// or compiles alternatives. Each binds the same names, but from registers of
// its own; they are moved to those that the first alternative chose.
func (m *matcher) or(p *ast.MatchOr, reg int) {
	u := m.u
	done := &label{}
	var chosen []capture
	for i, x := range p.Patterns {
		next := &label{}
		alt := &matcher{u: u, fail: next}
		if i == len(p.Patterns)-1 {
			alt.fail = m.fail
		}
		top := u.top
		alt.pattern(x, reg)
		if i == 0 {
			for _, c := range alt.captures {
				chosen = append(chosen, capture{c.name, 0, c.at})
			}
			// Places for the captures below whatever the alternatives use.
			u.top = max(u.top, top)
			for k := range chosen {
				chosen[k].reg = u.temp(p.Span)
			}
			top = u.top
		}
		for _, c := range alt.captures {
			for _, to := range chosen {
				if to.name == c.name {
					u.moveTo(to.reg, c.reg, c.at)
				}
			}
		}
		u.top = top
		u.jump(done, p.Span)
		u.place(next)
	}
	u.place(done)
	m.captures = append(m.captures, chosen...)
}
