package main

import (
	_ "embed"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
)

//go:embed expressions.txt
var expressionsText string

//go:embed methods.txt
var methodsText string

var (
	expressions = parseGrammar(expressionsText)
	methods     = parseGrammar(methodsText)
)

// rule is the alternatives of one nonterminal; leaves are those that refer to
// no other.
type rule struct{ all, leaves []string }

// parseGrammar reads the sections of a grammar file.
func parseGrammar(text string) map[string]*rule {
	rules := map[string]*rule{}
	var current *rule
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		switch {
		case line == "" || strings.HasPrefix(line, "# "):
		case sectionHeader.MatchString(line):
			current = &rule{}
			rules[line[1:len(line)-1]] = current
		default:
			current.all = append(current.all, line)
			if !strings.Contains(line, "$") {
				current.leaves = append(current.leaves, line)
			}
		}
	}
	return rules
}

var (
	sectionHeader = regexp.MustCompile(`^\[[a-z_]+\]$`)
	name          = regexp.MustCompile(`^[a-z_]\w*$`)
	placeholder   = regexp.MustCompile(`\$[a-z_]+`)
)

// valueKinds are the nonterminals whose values a variable may hold.
var valueKinds = []string{
	"int", "int", "float", "bool", "str", "str", "bytes", "list", "list", "tuple", "dict", "set",
	"complex", "frozenset", "range", "bytearray",
}

// generator writes one program.
type generator struct {
	*rand.Rand
	out    strings.Builder
	indent int
	names  int // how many have been made
	// vars are the variables in sight and what they hold.
	vars []variable
	// loops is how many loops surround the place, breakable whether a break
	// may stand there.
	loops     int
	breakable bool
	// comprehensions is how many surround the place: no := may stand in what
	// they iterate over.
	comprehensions int
	// what of functions may stand here
	inFunction, inGenerator, inAsync bool
	// templates allows the t-strings of 3.14
	templates bool
	// called counts the methods of builtin types in code that certainly runs.
	called map[string]int
	// known are the names of each builtin type.
	known map[string][]string
}

type variable struct{ name, kind string }

// chance is true n times in a hundred.
func (g *generator) chance(n int) bool { return g.IntN(100) < n }

func pick[T any](g *generator, from []T) T { return from[g.IntN(len(from))] }

// line writes a line of code at the current level.
func (g *generator) line(parts ...string) {
	g.out.WriteString(strings.Repeat("    ", g.indent))
	for _, p := range parts {
		g.out.WriteString(p)
	}
	g.out.WriteByte('\n')
}

// indented writes the body of a compound statement, whose variables are gone
// behind it: it may not have run.
func (g *generator) indented(body func()) {
	outer := len(g.vars)
	g.indent++
	body()
	g.indent--
	g.vars = slices.Clip(g.vars[:min(outer, len(g.vars))])
}

// fresh makes a new name.
func (g *generator) fresh(prefix string) string {
	g.names++
	return prefix + itoa(g.names)
}

// define notes that a variable holds a value of the kind from here on.
func (g *generator) define(name, kind string) {
	g.vars = append(slices.DeleteFunc(slices.Clone(g.vars), func(v variable) bool { return v.name == name }), variable{name, kind})
}

// known variables of the kind.
func (g *generator) held(kind string) []string {
	var names []string
	for _, v := range g.vars {
		if v.kind == kind {
			names = append(names, v.name)
		}
	}
	return names
}

// expr writes an expression of the kind, at most depth levels deep.
func (g *generator) expr(kind string, depth int) string {
	if names := g.held(kind); len(names) > 0 && g.chance(40) {
		return pick(g, names)
	}
	r := expressions[kind]
	if r == nil {
		panic("expressions.txt has no [" + kind + "]")
	}
	from := r.all
	if (depth <= 0 || g.chance(20)) && len(r.leaves) > 0 {
		from = r.leaves
	}
	for {
		if template := pick(g, from); g.comprehensions == 0 || !strings.Contains(template, ":=") {
			return g.fill(template, depth-1)
		}
	}
}

// echo is what follows an expression whose source is shown. 3.13 shows what
// its escape sequences stand for, 3.14 the sequences; and 3.13 takes a # in a
// string for a comment.
var echo = regexp.MustCompile(`^\) ?=[^=]`)

// fill puts expressions in the place of a template's $names.
func (g *generator) fill(template string, depth int) string {
	if strings.Contains(template, " for ") {
		g.comprehensions++
		defer func() { g.comprehensions-- }()
	}
	var b strings.Builder
	from := 0
	for _, at := range placeholder.FindAllStringIndex(template, -1) {
		b.WriteString(template[from:at[0]])
		from = at[1]
		e := g.expr(template[at[0]+1:at[1]], depth)
		for echo.MatchString(template[from:]) && strings.ContainsAny(e, `\#`) {
			e = g.expr(template[at[0]+1:at[1]], depth)
		}
		if from < len(template) && strings.IndexByte(".[(", template[from]) >= 0 && !name.MatchString(e) {
			e = "(" + e + ")"
		}
		b.WriteString(e)
	}
	return b.String() + template[from:]
}

// bounded is an expression of the kind whose value does not grow when the
// place is reached again.
func (g *generator) bounded(kind string, depth int) string {
	e := g.expr(kind, depth)
	if g.loops == 0 && !g.inFunction {
		return e
	}
	switch kind {
	case "int":
		return "(" + e + ") % 9973"
	case "str", "bytes", "list", "tuple", "bytearray", "range":
		return "(" + e + ")[:12]"
	case "float", "complex", "bool":
		return e
	}
	return g.expr(kind, 0)
}
