package main

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
)

// items are the things a program is made of, each with all that it needs.
var items = []func(*generator){
	(*generator).methodItem, (*generator).methodItem, (*generator).methodItem,
	(*generator).operationItem, (*generator).operationItem, (*generator).collectionItem,
	(*generator).expressionItem, (*generator).expressionItem,
	(*generator).functionItem, (*generator).functionItem, (*generator).functionItem,
	(*generator).recursionItem,
	(*generator).generatorItem, (*generator).generatorItem,
	(*generator).classItem, (*generator).classItem,
	(*generator).asyncItem,
	(*generator).statementItem, (*generator).statementItem,
	(*generator).miscellaneousItem,
}

// program is the source of the program with the number, the same for every
// run with the seed.
func program(seed, number uint64, options options) string {
	g := generator{
		Rand: rand.New(rand.NewPCG(seed, number)), known: options.names, called: options.called, templates: options.templates,
	}
	for range 1 + g.IntN(3) {
		pick(&g, items)(&g)
		g.vars = nil
	}
	return g.out.String()
}

// options are what programs depend on besides the seed.
type options struct {
	// names are those of each builtin type, as CPython lists them.
	names map[string][]string
	// called counts the calls of the builtin types' methods.
	called map[string]int
	// templates allows the t-strings of 3.14.
	templates bool
}

// builtinTypes are the types whose methods are called.
var builtinTypes = []string{
	"int", "float", "complex", "bool", "str", "bytes", "bytearray", "memoryview",
	"list", "tuple", "dict", "set", "frozenset", "range", "slice", "object",
}

// methodItem calls methods of one builtin type on one value.
func (g *generator) methodItem() {
	kind := pick(g, builtinTypes)
	value := g.fresh("v")
	g.line(value, " = ", g.literal(kind))
	for range 2 + g.IntN(5) {
		call := value + g.methodCall(kind)
		if strings.Contains(call, "pow__(") {
			call = "nearly(" + call + ")"
		}
		g.line("probe(lambda: ", call, ")")
	}
	if kind != "object" {
		g.line("show(", value, ")")
	}
}

// collectionItem calls methods of one type of module collections on one value.
func (g *generator) collectionItem() {
	kind := pick(g, []string{"deque", "counter", "defaultdict", "ordereddict", "chainmap", "namedtuple"})
	value := g.fresh("v")
	g.line(value, " = ", g.literal(kind))
	for range 2 + g.IntN(5) {
		call := strings.ReplaceAll(pick(g, methods[kind].all), "$self", "$"+kind)
		g.line("probe(lambda: ", value, g.fill(call, exprDepth), ")")
	}
	g.line("show(", value, ")")
}

// literal is an expression of the kind that cannot fail.
func (g *generator) literal(kind string) string {
	return g.expr(kind, 0)
}

var methodName = regexp.MustCompile(`^\.(\w+)`)

// methodCall is the use of one of the type's attributes, all with the same chance.
func (g *generator) methodCall(kind string) string {
	name := pick(g, g.known[kind])
	for slices.Contains(methods["never"].all, name) {
		name = pick(g, g.known[kind])
	}
	g.called[kind+"."+name]++
	if (kind == "object" || kind == "slice") && name == "__hash__" {
		return ".__hash__ is None" // made of the address
	}
	if kind == "memoryview" && name == "__iter__" {
		return ".__iter__ is None" // a SystemError of CPython where the memory has been released
	}
	var ways []string
	for _, section := range []string{kind, inherited[kind], "any"} {
		if r := methods[section]; r != nil {
			for _, way := range r.all {
				if methodName.FindStringSubmatch(way) != nil && methodName.FindStringSubmatch(way)[1] == name {
					ways = append(ways, way)
				}
			}
		}
		if len(ways) > 0 {
			break
		}
	}
	if len(ways) == 0 || !slices.Contains(methods["only"].all, name) && g.chance(8) {
		argument := "$any"
		switch kind {
		case "complex":
			argument = "$not_real"
		case "set":
			argument = "$hashable" // pop would show the order of addresses
		}
		ways = []string{"." + name + "()", "." + name + "(" + argument + ")", "." + name + "(" + argument + ", " + argument + ")"}
	}
	return g.fill(strings.ReplaceAll(pick(g, ways), "$self", "$"+kind), exprDepth)
}

// inherited are the types whose methods another has as well.
var inherited = map[string]string{"bool": "int", "bytearray": "bytes"}

func (g *generator) operationItem() {
	for range 2 + g.IntN(5) {
		g.line("probe(lambda: ", g.expr("operation", exprDepth), ")")
	}
}

func (g *generator) expressionItem() {
	for range 2 + g.IntN(5) {
		g.line("probe(lambda: ", g.expr(pick(g, valueKinds), 4), ")")
	}
}

// statementItem is a function without parameters.
func (g *generator) statementItem() {
	name := g.fresh("f")
	g.line("def ", name, "():")
	g.function(func() {
		g.loops = 0
		g.statements(7, 3)
	})
	g.line("probe(", name, ")")
}

// miscellany are statements that the others do not write.
var miscellany = []string{
	"from math import pi as circle, tau\nshow(circle, tau)",
	"import itertools as it, collections.abc\nshow(it.__name__, collections.abc.__name__)",
	"from collections import *\nshow(deque([1, 2]))",
	"type Alias[T] = list[T]\nshow(Alias.__name__, Alias.__type_params__, Alias[int])",
	"type Plain = $type\nprobe(lambda: Plain.__value__)",
	"def outer():\n    a = $int\n    def inner():\n        nonlocal a\n        a += 1\n        return a\n    return inner(), inner(), a\nprobe(outer)",
	"total = $int\ndef bump(n: int = 1) -> int:\n    global total\n    total -= n\n    return total\nprobe(bump, $any)\nshow(total)",
	"box = [$int, $int, $int]\nbox[0] <<= 1; box[1] >>= 1; box[2] **= 2\nshow(box)",
	"value = $int\nvalue //= 7; value %= 5; value |= 8; value &= 12; value ^= 3\nshow(value)",
	"value = $int\nvalue /= 4\nshow(value)",
	"class Matrix:\n    def __matmul__(self, o): return ('@', o)\n    def __imatmul__(self, o): return ('@=', o)\nm = Matrix()\nshow(m @ $any)\nm @= $any\nshow(m)",
	"items = {$str: $list, $str: $list}\nprobe(lambda: {k: [w for w in v if w] for k, v in items.items()})",
	"first, *rest = $str, $int, *$list\nshow(first, rest)\ndel first, rest[:1]\nshow(rest)",
	"probe(lambda: ($int < $int) == ($int > $int) != ($int <= $int))",
	"matrix = [[i * j for j in range($tiny)] for i in range($tiny)]\nshow(matrix, [*zip(*matrix)])",
	"fs = [(lambda v=v: v + w) for w in $short for v in $short]\nshow([f() for f in fs])",
	"probe(lambda: (yield_ := $int) + yield_)",
	"def gen():\n    got = yield $any\n    while got is not None:\n        got = yield got\n    return $any\ndef outer():\n    result = yield from keep(gen())\n    show(result)\ndrive(keep(outer()), None, [1], [2], None, None)",
	"@functools.lru_cache(maxsize=$positive)\ndef cached(n): print('computed', n); return n * 2\nprobe(lambda: [cached(v) for v in $short] + [cached(1)])\nshow(cached.cache_info().hits)",
	"probe(lambda: exec('a = $small\\nprint(a)'))\nprobe(lambda: eval('a + b', {'a': $int}, {'b': $any}))",
	"probe(eval, $source)",
	"show(sorted(globals().keys() & {'total', 'show'}))",
	"raise $exception($any)",
	"sys.exit($small)",
	"if $bool: pass\nelif $bool: ...\nelse: pass",
	"while True:\n    break\nelse:\n    show(1)",
	"for _ in $short:\n    continue\nelse:\n    show(_)",
}

// templateStrings are of 3.14, so that 3.13 cannot be asked about them.
var templateStrings = []string{
	"template = t'a{($int)!r:>5}b{($str)=}'\nshow(template.strings, template.values)",
	"show([i.expression for i in t'{($any)}{($any):{3}}'.interpolations])",
}

func (g *generator) miscellaneousItem() {
	from := miscellany
	if g.templates {
		from = append(slices.Clip(from), templateStrings...)
	}
	g.write(g.fill(pick(g, from), 1))
}

// write writes the lines of a text.
func (g *generator) write(text string) {
	for line := range strings.SplitSeq(text, "\n") {
		g.line(line)
	}
}
