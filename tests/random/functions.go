package main

import "strings"

// parameters is a random parameter list of all kinds, with its names; defaults
// are evaluated where it stands.
func (g *generator) parameters() (list string, names []string) {
	var parts []string
	optional := false
	plain := func(n int, prefix string) {
		for i := range n {
			name := prefix + itoa(i)
			names = append(names, name)
			if g.chance(20) {
				name += ": int"
			}
			if optional = optional || g.chance(30); optional {
				name += "=" + g.expr("int", 0)
			}
			parts = append(parts, name)
		}
	}
	if n := g.IntN(3); n > 0 {
		plain(n, "p")
		if g.chance(50) {
			parts = append(parts, "/")
		}
	}
	plain(g.IntN(3), "a")
	star := g.IntN(4)
	switch star {
	case 0:
		parts = append(parts, "*args")
		names = append(names, "args")
	case 1:
		parts = append(parts, "*")
	}
	if star < 2 {
		for i := range 1 + g.IntN(2) {
			name := "k" + itoa(i)
			names = append(names, name)
			if g.chance(50) {
				name += "=" + g.expr("any", 1)
			}
			parts = append(parts, name)
		}
	}
	if g.chance(30) {
		parts = append(parts, "**kw")
		names = append(names, "kw")
	}
	return strings.Join(parts, ", "), names
}

// arguments is a random argument list, which may not fit any parameters.
func (g *generator) arguments() string {
	var parts []string
	for range g.IntN(4) {
		parts = append(parts, g.expr("int", 1))
	}
	if g.chance(25) {
		parts = append(parts, "*"+g.expr("short", 0))
	}
	for _, name := range []string{"a0", "a1", "k0", "k1", "p0", "other"} {
		if g.chance(20) {
			parts = append(parts, name+"="+g.expr("int", 0))
		}
	}
	if g.chance(20) {
		parts = append(parts, "**"+pick(g, []string{"{'k0': 1}", "{'a0': 2, 'k1': 3}", "{'z': 4}", "{1: 2}", "{}"}))
	}
	return strings.Join(parts, ", ")
}

// functionItem defines a function and calls it in several ways.
func (g *generator) functionItem() {
	name := g.fresh("f")
	list, names := g.parameters()
	if g.chance(15) {
		g.line("@(lambda f: functools.wraps(f)(lambda *a, **k: ('wrapped', f(*a, **k))))")
	}
	typeParams := ""
	if g.chance(8) {
		typeParams = pick(g, []string{"[T]", "[T: int, *Ts, **P]", "[T = int]"})
	}
	returns := ""
	if g.chance(20) {
		returns = " -> " + g.expr("type", 0)
	}
	g.line("def ", name, typeParams, "(", list, ")", returns, ":")
	g.function(func() {
		g.line("show(", strings.Join(append([]string{"'" + name + "'"}, names...), ", "), ")")
		g.loops = 0
		for _, n := range names {
			if strings.HasPrefix(n, "p") || strings.HasPrefix(n, "a") && n != "args" {
				g.define(n, "int")
			}
		}
		g.statements(5, 3)
		g.line("return ", g.expr(pick(g, valueKinds), exprDepth))
	})
	for range 1 + g.IntN(3) {
		args := g.arguments()
		if args != "" && g.chance(50) {
			g.line("probe(lambda: ", name, "(", args, "))")
		} else {
			g.line("probe(", name, strings.Repeat(", ", min(len(args), 1)), args, ")")
		}
	}
	if g.chance(10) {
		g.line("show(", name, ".__name__, ", name, ".__defaults__, ", name, ".__kwdefaults__, ", name, ".__annotations__)")
	}
}

// recursionItem is a function that calls itself.
func (g *generator) recursionItem() {
	name := g.fresh("f")
	g.line("def ", name, "(n, acc=None):")
	g.function(func() {
		g.define("n", "int")
		g.line("if n <= 0 or n > 12: return ", g.expr(pick(g, valueKinds), 1))
		g.line("result = ", name, "(n - ", g.expr("positive", 0), ", ", g.expr("any", 0), ")")
		if g.chance(50) {
			g.line("try:")
			g.block(2, 1)
			g.line("finally:")
			g.indented(func() { g.line("show(n, result)") })
		}
		g.line("return ", pick(g, []string{"result", "(n, result)", "[n] + [result]"}))
	})
	g.line("probe(", name, ", ", g.expr("positive", 0), ")")
}

// generatorItem defines a generator function and drives what it makes by hand.
func (g *generator) generatorItem() {
	name := g.fresh("g")
	list, _ := g.parameters()
	g.line("def ", name, "(", list, "):")
	g.function(func() {
		g.inGenerator = true
		g.loops = 0
		g.statements(4, 2)
		g.yieldStatement()
	})
	it := g.fresh("it")
	g.line("def make(): ")
	g.indented(func() {
		g.line("global ", it)
		g.line(it, " = keep(", name, "(", g.arguments(), "))")
	})
	g.line(it, " = keep(iter(()))")
	g.line("probe(make)")
	steps := []string{}
	for range 2 + g.IntN(5) {
		steps = append(steps, pick(g, []string{
			"None", "None", "None", "[" + g.expr("int", 0) + "]", "'close'", g.expr("exception", 0) + "('thrown')", "GeneratorExit()",
		}))
	}
	g.line("if hasattr(", it, ", 'send'): drive(", it, ", ", strings.Join(steps, ", "), ")")
	if g.chance(40) {
		g.line("probe(lambda: list(itertools.islice(", it, ", 20)))")
	}
}

func (g *generator) yieldStatement() {
	if g.inAsync {
		g.line("yield ", g.expr(pick(g, valueKinds), 1))
		return
	}
	switch g.IntN(6) {
	case 0:
		name := g.fresh("v")
		g.line(name, " = yield ", g.expr("int", 1))
		g.line("show(", name, ")")
	case 1:
		g.line("yield from ", g.short("iterable"))
	case 2:
		g.line("show((yield), (yield ", g.expr("any", 1), "))")
	case 3:
		g.line(g.fill("yield from keep((w for w in list($list)[:6]))", 1))
	default:
		g.line("yield ", g.expr(pick(g, valueKinds), 1))
	}
}
