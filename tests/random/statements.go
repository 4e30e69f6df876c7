package main

import (
	"strconv"
	"strings"
)

func itoa(n int) string { return strconv.Itoa(n) }

// exprDepth is how deep the expressions of statements are nested.
const exprDepth = 2

// block writes up to n statements.
func (g *generator) block(n, depth int) {
	g.indented(func() { g.statements(n, depth) })
}

func (g *generator) statements(n, depth int) {
	for range 1 + g.IntN(n) {
		g.statement(depth)
	}
}

// simpleStatements are those that hold no others.
var simpleStatements = []func(*generator){
	(*generator).assign, (*generator).assign, (*generator).assign,
	(*generator).show, (*generator).show, (*generator).show,
	(*generator).augmented, (*generator).annotated, (*generator).unpack, (*generator).named, (*generator).mutate,
	(*generator).deletion, (*generator).assertion, (*generator).leave,
}

// compoundStatements hold others, nested to the given depth.
var compoundStatements []func(*generator, int)

// Filled in here because what they refer to refers back.
func init() {
	compoundStatements = []func(*generator, int){
		(*generator).ifStatement, (*generator).ifStatement, (*generator).forLoop, (*generator).forLoop,
		(*generator).whileLoop, (*generator).tryStatement, (*generator).tryStatement, (*generator).tryStar,
		(*generator).withStatement, (*generator).matchStatement, (*generator).matchStatement, (*generator).closure,
	}
}

func (g *generator) statement(depth int) {
	before := g.out.Len()
	defer func() {
		if g.out.Len() == before {
			g.line("pass") // there was no variable to change
		}
	}()
	switch {
	case depth > 0 && g.chance(45):
		pick(g, compoundStatements)(g, depth-1)
	case g.inGenerator && g.chance(40):
		g.yieldStatement()
	case g.inAsync && g.chance(50):
		g.awaitStatement()
	default:
		pick(g, simpleStatements)(g)
	}
}

func (g *generator) assign() {
	kind := pick(g, valueKinds)
	value := g.bounded(kind, exprDepth)
	names := g.held(kind)
	if len(names) > 0 && g.chance(50) {
		g.line(pick(g, names), " = ", value)
		return
	}
	name := g.fresh("v")
	if g.chance(10) {
		g.line(name, " = ", g.fresh("w"), " = ", value)
	} else {
		g.line(name, " = ", value)
	}
	g.define(name, kind)
}

func (g *generator) show() {
	g.line("show(", g.expr(pick(g, valueKinds), exprDepth), ")")
}

func (g *generator) augmented() {
	if name, ok := g.variableOf("int"); ok {
		g.line(name, " ", pick(g, []string{"+=", "-=", "*=", "//=", "%=", "&=", "|=", "^="}), " ", g.expr("small", 0))
		if g.loops > 0 || g.inFunction {
			g.line(name, " %= 9973")
		}
	}
	if name, ok := g.variableOf("set"); ok {
		g.line(name, " ", pick(g, []string{"-=", "&=", "|=", "^="}), " ", g.expr("set", 0))
	}
	if name, ok := g.variableOf("list"); ok && g.loops == 0 {
		g.line(name, " ", pick(g, []string{"+= [7, 8]", "*= 2", "+= 'ab'", "+= (1,)"}))
		g.line(name, "[:] = ", name, "[:9]")
	}
	if name, ok := g.variableOf("dict"); ok {
		g.line(name, " |= ", g.expr("dict", 0))
	}
}

func (g *generator) variableOf(kind string) (string, bool) {
	names := g.held(kind)
	if len(names) == 0 || g.chance(30) {
		return "", false
	}
	return pick(g, names), true
}

func (g *generator) annotated() {
	if !g.inFunction {
		g.line(g.fresh("note"), ": ", g.expr("type", 1))
		return
	}
	name := g.fresh("v")
	g.line(name, ": int = ", g.bounded("int", exprDepth))
	g.define(name, "int")
}

// unpack assigns to nested targets, sometimes more or fewer than there are values.
func (g *generator) unpack() {
	switch g.IntN(4) {
	case 0:
		a, b := g.fresh("v"), g.fresh("v")
		g.line(a, ", ", b, " = ", g.bounded("int", 1), ", ", g.bounded("int", 1))
		g.define(a, "int")
		g.define(b, "int")
	case 1:
		a, b := g.fresh("v"), g.fresh("v")
		g.line(a, ", *", b, " = ", g.expr("int", 0), ", *", g.expr("list", 1))
		g.line(b, " = ", b, "[:9]")
		g.define(b, "list")
	case 2:
		g.line("[", g.targets(2), "] = ", g.nested(2))
	default:
		g.line(g.targets(2), " = ", g.expr("iterable", 1))
	}
}

// targets is a list of names to assign to, with lists in it.
func (g *generator) targets(depth int) string {
	n := 1 + g.IntN(3)
	starred := g.IntN(2 * n)
	parts := make([]string, n)
	for i := range parts {
		switch {
		case i == starred:
			parts[i] = "*" + g.fresh("u")
		case depth > 0 && g.chance(30):
			parts[i] = "(" + g.targets(depth-1) + ")"
		default:
			parts[i] = g.fresh("u")
		}
	}
	return strings.Join(parts, ", ") + ","
}

// nested is a display with displays in it.
func (g *generator) nested(depth int) string {
	parts := make([]string, 1+g.IntN(3))
	for i := range parts {
		if depth > 0 && g.chance(40) {
			parts[i] = g.nested(depth - 1)
		} else {
			parts[i] = g.expr("int", 0)
		}
	}
	return "(" + strings.Join(parts, ", ") + ",)"
}

// mutate changes an item of a container.
func (g *generator) mutate() {
	if name, ok := g.variableOf("list"); ok {
		g.line(pick(g, []string{
			name + "[" + g.expr("small", 0) + "] = " + g.bounded("int", 1),
			name + "[" + g.expr("small", 0) + ":" + g.expr("small", 0) + "] = " + g.expr("short", 0),
			"del " + name + "[" + g.expr("small", 0) + ":]",
			name + "[" + g.expr("small", 0) + "] += 1",
			name + ".sort(key=lambda v: v % 4)",
		}))
	}
	if name, ok := g.variableOf("dict"); ok {
		g.line(pick(g, []string{
			name + "[" + g.expr("str", 0) + "] = " + g.bounded("int", 1),
			"del " + name + "[" + g.expr("str", 0) + "]",
			name + ".setdefault('k', 0)",
			name + "['k'] = " + name + ".get('k', 0) + 1",
		}))
	}
}

func (g *generator) deletion() {
	if !g.inFunction || len(g.vars) == 0 || g.chance(70) {
		g.line("pass")
		return
	}
	g.line("del ", pick(g, g.vars).name)
}

func (g *generator) assertion() {
	g.line("assert ", g.expr("bool", 1), pick(g, []string{"", ", " + g.expr("any", 1)}))
}

// leave is a statement that goes elsewhere.
func (g *generator) leave() {
	condition := ""
	if g.chance(60) {
		condition = "if " + g.expr("bool", 1) + ": "
	}
	switch {
	case g.breakable && g.chance(60):
		g.line(condition, pick(g, []string{"break", "continue"}))
	case g.inFunction && g.chance(60):
		value := " " + g.expr(pick(g, valueKinds), 1)
		if g.inAsync && g.inGenerator {
			value = ""
		}
		g.line(condition, "return", value)
	default:
		g.line(condition, g.raise())
	}
}

func (g *generator) raise() string {
	e := g.expr("exception", 0)
	switch g.IntN(6) {
	case 0:
		return "raise " + e
	case 1:
		return "raise " + e + "(" + g.expr("any", 1) + ") from " + pick(g, []string{"None", g.expr("exception", 0) + "('cause')"})
	case 2:
		return "raise ExceptionGroup('group', [" + e + "(1), " + g.expr("exception", 0) + "('x')])"
	case 3:
		return g.expr("operation", 1)
	}
	return "raise " + e + "(" + g.expr("int", 1) + ")"
}

func (g *generator) ifStatement(depth int) {
	g.line("if ", g.expr("bool", exprDepth), ":")
	g.block(2, depth)
	if g.chance(30) {
		g.line("elif ", pick(g, []string{g.expr("any", 1), "(walrus := " + g.expr("int", 1) + ")"}), ":")
		g.block(2, depth)
	}
	if g.chance(40) {
		g.line("else:")
		g.block(2, depth)
	}
}

// inLoop writes the body of a loop. A third level would run too long.
func (g *generator) inLoop(depth int) {
	breakable := g.breakable
	g.breakable = true
	g.loops++
	if g.loops >= 2 {
		depth = min(depth, 0)
	}
	g.block(3, depth)
	g.loops--
	g.breakable = breakable
}

func (g *generator) loopElse(depth int) {
	if g.chance(30) {
		g.line("else:")
		g.block(2, depth)
	}
}

func (g *generator) forLoop(depth int) {
	if g.loops >= 2 {
		g.show()
		return
	}
	outer := len(g.vars)
	name := g.fresh("i")
	first := ""
	switch g.IntN(6) {
	case 0:
		g.line("for ", name, ", ", g.fresh("j"), " in enumerate(", g.short("strings"), "):")
	case 1:
		g.line("for ", name, ", (", g.fresh("j"), ", *", g.fresh("k"), ") in zip(", g.short("list"), ", [(1, 2), 'ab', [3]]):")
	case 2:
		g.line("for ", name, " in range(", g.expr("small", 0), ", ", g.expr("positive", 0), "):")
	case 3:
		pair := g.fresh("p")
		g.line("for ", pair, " in ", g.pairs(), ":")
		first = name + ", " + g.fresh("j") + " = " + pair + "; show(" + pair + ", " + name + ")"
	default:
		g.line("for ", name, " in ", g.short("list"), ":")
	}
	if first != "" {
		g.indented(func() { g.line(first) })
	}
	g.define(name, "int")
	g.inLoop(depth)
	g.vars = g.vars[:min(outer, len(g.vars))]
	g.loopElse(depth)
}

// pairs is an iterator of pairs, of few even if the loop makes what it goes over longer.
func (g *generator) pairs() string {
	return pick(g, []string{
		"enumerate(" + g.short("list") + ")", "zip(range(5), " + g.expr("iterable", 1) + ")", "{**" + g.expr("dict", 1) + "}.items()",
		"itertools.pairwise(" + g.short("list") + ")", "list(zip(range(3), " + g.expr("list", 1) + "))",
	})
}

// named gives a name to what is used at once, and shows it later.
func (g *generator) named() {
	name, x, y := g.fresh("t"), g.expr("int", 0), g.expr("int", 0)
	g.line(name, " = ", pick(g, []string{"(" + x + ", " + y + ")", "divmod(" + x + ", 7)", "[" + x + ", " + y + "]", "str(" + x + ").partition('1')[:2]"}))
	g.line(pick(g, []string{
		"show(" + name + " in [(1, 2), (0, 0), " + name + "])", g.fresh("u") + ", " + g.fresh("u") + " = " + name, "show(" + name + " == (1, " + y + "))",
		"show({(1, 2): 3}.get(" + name + ") if type(" + name + ") is tuple else " + name + " + " + name + ")",
	}))
	g.line("show(", name, ")")
}

// short is an iterable of at most six elements.
func (g *generator) short(kind string) string {
	return "list(" + g.expr(kind, 1) + ")[:6]"
}

func (g *generator) whileLoop(depth int) {
	if g.loops >= 2 {
		g.show()
		return
	}
	count := g.fresh("n")
	g.line(count, " = ", g.expr("tiny", 0))
	g.line("while ", pick(g, []string{count + " > 0", "(" + count + " := " + count + " - 1) >= 0", count}), ":")
	g.indented(func() { g.line(count, " -= 1") })
	g.inLoop(depth)
	g.loopElse(depth)
}

func (g *generator) tryStatement(depth int) {
	g.line("try:")
	g.block(3, depth)
	handlers := g.IntN(3)
	for range handlers {
		e := g.expr("exception", 0)
		if g.chance(30) {
			e = "(" + e + ", " + g.expr("exception", 0) + ")"
		}
		g.handler("except "+e, depth)
	}
	if handlers > 0 {
		if g.chance(30) {
			g.line("except:")
			g.block(2, depth)
		}
		if g.chance(30) {
			g.line("else:")
			g.block(2, depth)
		}
	}
	if handlers == 0 || g.chance(40) {
		g.line("finally:")
		// Leaving a finally block by return, break or continue is a
		// SyntaxWarning in 3.14.
		breakable, inFunction := g.breakable, g.inFunction
		g.breakable, g.inFunction = false, false
		g.indented(func() {
			g.show()
			if g.chance(30) {
				g.line("if ", g.expr("bool", 1), ": ", g.raise())
			}
		})
		g.breakable, g.inFunction = breakable, inFunction
	}
}

// handler writes a clause that shows what it caught.
func (g *generator) handler(head string, depth int) {
	e := g.fresh("e")
	g.line(head, " as ", e, ":")
	g.indented(func() {
		g.line("print('caught', trouble(", e, "))")
		if g.chance(20) {
			g.line(e, ".add_note('note')")
		}
		g.statements(1, depth)
		if g.chance(20) {
			g.line(pick(g, []string{"raise", "raise RuntimeError('again') from " + e, "raise KeyError(2)", "raise " + e}))
		}
	})
}

func (g *generator) tryStar(depth int) {
	g.line("try:")
	g.indented(func() {
		g.line("raise ExceptionGroup('eg', [", g.expr("exception", 0), "(1), ", g.expr("exception", 0),
			"(2), ExceptionGroup('in', [", g.expr("exception", 0), "('x')])])")
	})
	// break, continue and return may not stand in these blocks.
	breakable, inFunction := g.breakable, g.inFunction
	g.breakable, g.inFunction = false, false
	for range 1 + g.IntN(2) {
		g.handler("except* "+g.expr("exception", 0), 0)
	}
	g.breakable, g.inFunction = breakable, inFunction
	if g.chance(50) {
		g.line("except* Exception as rest:")
		g.indented(func() { g.line("print('rest', trouble(rest))") })
	}
	if g.chance(20) {
		g.line("finally:")
		g.indented(g.show)
	}
}

func (g *generator) withStatement(depth int) {
	items := []string{}
	for i := range 1 + g.IntN(2) {
		swallow := pick(g, []string{"", ", (" + g.expr("exception", 0) + ",)", ", Exception"})
		item := "Manager('" + string(rune('a'+i)) + "'" + swallow + ")"
		if g.chance(50) {
			item += " as " + g.fresh("m")
		}
		items = append(items, item)
	}
	head := strings.Join(items, ", ")
	if g.chance(30) {
		head = "(" + head + ")"
	}
	g.line("with ", head, ":")
	g.block(3, depth)
}

// closure is a function inside that changes what is around it, and is called.
func (g *generator) closure(depth int) {
	name, cell := g.fresh("f"), g.fresh("c")
	g.line(cell, " = ", g.expr("int", 0))
	g.line("def ", name, "(a=", g.expr("int", 0), "):")
	g.function(func() {
		g.line("nonlocal ", cell)
		g.line(cell, " += a")
		g.define("a", "int")
		g.statements(2, min(depth, 1))
		g.line("return ", cell, pick(g, []string{"", ", a", ", lambda: a"}))
	})
	g.line("probe(", name, ")")
	g.line("show(", name, "(", g.expr("small", 0), "), ", cell, ")")
}

// function writes the body of a function that runs where it stands.
func (g *generator) function(body func()) {
	outer := *g
	g.loops, g.breakable, g.inFunction, g.inGenerator, g.inAsync = max(g.loops, 1), false, true, false, false
	// A variable of the function around may be deleted or unbound, so that
	// assigning here would make a new one: leave them alone.
	g.vars = nil
	g.indented(body)
	g.loops, g.breakable = outer.loops, outer.breakable
	g.inFunction, g.inGenerator, g.inAsync, g.vars = outer.inFunction, outer.inGenerator, outer.inAsync, outer.vars
}
