package main

import "strings"

// matchStatement tries random patterns on a random subject.
func (g *generator) matchStatement(depth int) {
	g.line("match ", pick(g, []string{g.expr("any", exprDepth), g.nested(2), g.expr("dict", 1), g.expr("tuple", 1)}), ":")
	g.indented(func() {
		for range 1 + g.IntN(3) {
			var names []string
			pattern := g.pattern(2, &names)
			if name.MatchString(pattern) {
				pattern = "[" + pattern + "]" // a bare capture may stand in the last case only
			}
			guard := ""
			if g.chance(25) {
				guard = " if " + g.expr("bool", 1)
			}
			g.line("case ", pattern, guard, ":")
			g.indented(func() {
				g.line("show(", strings.Join(append([]string{"'case'"}, names...), ", "), ")")
				if g.chance(30) {
					g.statements(1, depth)
				}
			})
		}
		if g.chance(60) {
			g.line("case _:")
			g.block(1, 0)
		}
	})
}

// literalPatterns match what equals them.
var literalPatterns = []string{"0", "1", "-1", "1.5", "'a'", "b'a'", "None", "True", "False", "''", "2 + 3j", "sys.maxsize"}

// classPatterns match what is of a class; $ stands for a pattern.
var classPatterns = []string{
	"int()", "str()", "int($)", "str($)", "list($)", "dict()", "tuple()", "float($)", "bytes()",
	"object()", "int(real=$)", "complex(real=$, imag=$)", "types.SimpleNamespace(a=$)", "slice(start=$)", "range(start=$, stop=$)",
}

// pattern is a pattern that always can fail or bind; it adds the names it binds.
func (g *generator) pattern(depth int, names *[]string) string {
	if depth == 0 {
		if g.chance(50) {
			return pick(g, literalPatterns)
		}
		return g.capture(names)
	}
	switch g.IntN(7) {
	case 0:
		return pick(g, literalPatterns)
	case 1:
		parts := []string{}
		for range g.IntN(4) {
			parts = append(parts, g.pattern(depth-1, names))
		}
		if g.chance(50) {
			at := g.IntN(len(parts) + 1)
			star := "*_"
			if g.chance(70) {
				star = "*" + g.capture(names)
			}
			parts = append(parts[:at:at], append([]string{star}, parts[at:]...)...)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case 2:
		parts := []string{}
		for _, key := range []string{"'a'", "'x'", "1"}[:g.IntN(3)] {
			parts = append(parts, key+": "+g.pattern(depth-1, names))
		}
		if g.chance(40) {
			parts = append(parts, "**"+g.capture(names))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case 3:
		class := pick(g, classPatterns)
		for strings.Contains(class, "$") {
			class = strings.Replace(class, "$", g.pattern(depth-1, names), 1)
		}
		return class
	case 4:
		alternatives := []string{pick(g, literalPatterns), pick(g, literalPatterns), "int()", "str()", "[]", "{'a': 1}"}
		g.Shuffle(len(alternatives), func(i, j int) { alternatives[i], alternatives[j] = alternatives[j], alternatives[i] })
		return "(" + strings.Join(alternatives[:2+g.IntN(2)], " | ") + ")"
	case 5:
		inner := pick(g, []string{"int()", "[_, *_]", "1 | 2", "str()", "{}"})
		return "(" + inner + " as " + g.capture(names) + ")"
	}
	return g.capture(names)
}

func (g *generator) capture(names *[]string) string {
	name := g.fresh("p")
	*names = append(*names, name)
	return name
}
