package main

import (
	"fmt"
	"strings"
)

// operators are the methods that operators call. Not __trunc__: int() asks it
// in 3.13 and no longer in 3.14.
var operators = []struct{ method, parameter string }{
	{"__add__", "o"}, {"__radd__", "o"}, {"__iadd__", "o"}, {"__sub__", "o"}, {"__mul__", "o"}, {"__rmul__", "o"},
	{"__matmul__", "o"}, {"__truediv__", "o"}, {"__floordiv__", "o"}, {"__mod__", "o"}, {"__rmod__", "o"}, {"__pow__", "o"},
	{"__lshift__", "o"}, {"__rrshift__", "o"}, {"__and__", "o"}, {"__xor__", "o"}, {"__or__", "o"}, {"__ror__", "o"},
	{"__divmod__", "o"}, {"__eq__", "o"}, {"__ne__", "o"}, {"__lt__", "o"}, {"__le__", "o"}, {"__gt__", "o"}, {"__ge__", "o"},
	{"__contains__", "o"}, {"__getitem__", "o"}, {"__delitem__", "o"}, {"__missing__", "o"}, {"__getattr__", "o"},
	{"__format__", "o"}, {"__instancecheck__", "o"}, {"__neg__", ""}, {"__pos__", ""}, {"__invert__", ""}, {"__abs__", ""},
	{"__len__", ""}, {"__bool__", ""}, {"__hash__", ""}, {"__int__", ""}, {"__index__", ""}, {"__float__", ""},
	{"__repr__", ""}, {"__str__", ""}, {"__iter__", ""}, {"__next__", ""}, {"__reversed__", ""}, {"__round__", ""},
	{"__bytes__", ""}, {"__complex__", ""}, {"__length_hint__", ""}, {"__set_name__", "o, n"},
	{"__rsub__", "o"}, {"__rtruediv__", "o"}, {"__rfloordiv__", "o"}, {"__rpow__", "o"}, {"__rlshift__", "o"}, {"__rshift__", "o"},
	{"__rand__", "o"}, {"__rxor__", "o"}, {"__rmatmul__", "o"}, {"__rdivmod__", "o"}, {"__isub__", "o"}, {"__imul__", "o"},
	{"__ior__", "o"}, {"__iand__", "o"}, {"__ipow__", "o"}, {"__imatmul__", "o"}, {"__floor__", ""}, {"__ceil__", ""},
	{"__class_getitem__", "o"}, {"__delete__", "o"}, {"__delattr__", "o"}, {"__await__", ""}, {"__aiter__", ""}, {"__anext__", ""},
	{"__setitem__", "o, v"}, {"__setattr__", "o, v"}, {"__get__", "o, t"}, {"__set__", "o, v"}, {"__call__", "*o, **k"},
}

// uses are expressions with an instance x and another operand. None shows a
// hash or a set of instances, which depend on their addresses. pow() of three
// asks __rpow__, too, in 3.14.
var uses = []string{
	"x + $any", "$any + x", "x - $any", "x * $any", "$int * x", "x @ $any", "x / $any", "x // $any", "x % $any", "$str % x",
	"$int % x", "nearly(x ** $any)", "x << $any", "$int >> x", "x & $any", "x ^ $any", "x | $any", "$set | x", "divmod(x, $any)",
	"x == $any", "$any == x", "x != $any", "x < $any", "$any < x", "x <= $any", "x > $any", "x >= $any", "x == x", "x < y", "y + x", "x + y",
	"$any in x", "x in [$any, x]", "x[$any]", "x[$small:$small]", "-x", "+x", "~x", "abs(x)", "len(x)", "bool(x)", "not x",
	"hash(x) == hash(x)", "int(x)", "float(x)", "complex(x)", "bytes(x)", "operator.index(x)", "repr(x)", "str(x)", "f'{x}'", "f'{x!r:>20}'", "format(x, $spec)",
	"list(itertools.islice(x, 5))", "next(x)", "iter(x)", "list(reversed(x))", "round(x)", "round(x, 1)", "x($any)", "x(k=$any)", "x()", "x.missing", "x.attr",
	"x.value", "x.prop", "x.method($int)", "x.static($any)", "x.made", "x.method", "type(x).__mro__", "type(x).cls()", "vars(x)",
	"setattr(x, 'attr', $any)", "setattr(x, 'prop', $int)", "delattr(x, 'attr')", "delattr(x, 'prop')", "hasattr(x, 'value')",
	"isinstance($any, type(x))", "issubclass(type(x), type(y))", "isinstance(x, type(y))", "{x: 1}", "[1, 2, 3][x]", "'abc' * x", "range(x)", "hex(x)", "chr(x)",
	"max(x, y)", "sorted([x, y, x])", "sum([x, y])", "[*x]", "{**x}", "dict(x)", "math.floor(x)", "math.trunc(x)", "x is x", "(x and y) is y",
	"print(x)", "'%s %d' % (x, x)", "x.__class__.__name__", "super(type(x), x).__repr__", "type(x)($any, $any)", "type(x)(v=$any)", "callable(x)", "dir(x)[:0]",
	"operator.iadd(x, $any)", "operator.isub(x, $any)", "operator.imul(x, $any)", "operator.ior(x, $any)", "operator.iand(x, $any)",
	"nearly(operator.ipow(x, $any))", "operator.imatmul(x, $any)", "$any - x", "$any / x", "$any // x", "nearly($any ** x)", "$any << x", "x >> $any",
	"$any & x", "$any ^ x", "$any @ x", "divmod($any, x)", "math.ceil(x)", "repr(type(x)[$type])", "aiter(x)", "anext(x)",
	"round(x, $any)", "sum([x], y)", "x == y", "x != y", "y <= x", "max([x], default=y)", "{x} == {x}", "[x] == [y]", "(x, 1) < (y, 2)",
	"list(zip(x, y))", "[*map(str, x)]", "dict([(x, y)])", "str.join(x, ['a'])", "x.update($dict)", "x.append($any)", "x.__class__",
	"x.__eq__(y)", "x.__repr__()", "object.__repr__(x)[:1]", "type(x).__name__", "x.__format__($spec)", "f'{x:{x}}'", "'{0!r:>9}'.format(x)", "operator.length_hint(x)", "operator.setitem(x, 1, $any)", "operator.delitem(x, 1)", "x.__dict__", "copyable(x)",
}

// classItem defines some classes that build on each other, and uses them.
func (g *generator) classItem() {
	var classes []string
	for range 1 + g.IntN(3) {
		classes = append(classes, g.class(classes))
	}
	g.line("copyable = lambda v: [v, v][::-1]")
	g.line("x, y = None, None")
	g.line("def make():")
	g.indented(func() {
		g.line("global x, y")
		g.line("x = ", classes[len(classes)-1], "(", pick(g, []string{"", g.expr("int", 0), "v=1"}), ")")
		g.line("y = ", pick(g, classes), "()")
		g.line("return type(x).__name__")
	})
	g.line("probe(make)")
	for range 4 + g.IntN(6) {
		use := pick(g, uses)
		if strings.Contains(use, "vars(") || strings.Contains(use, "__dict__") {
			// Compared as text, without the functions' addresses, where they are.
			use = "sorted(" + use + ")"
		}
		g.line("probe(lambda: ", g.fill(use, 1), ")")
	}
}

// class writes one class and returns its name.
func (g *generator) class(earlier []string) string {
	name := g.fresh("C")
	var bases []string
	for range g.IntN(3) {
		if len(earlier) > 0 {
			bases = append(bases, pick(g, earlier))
		}
	}
	if g.chance(15) {
		bases = append(bases, pick(g, []string{"int", "str", "list", "dict", "tuple", "Exception", "object", "float", "set"}))
	}
	switch g.IntN(12) {
	case 0:
		bases = append(bases, "flag="+g.expr("int", 0))
	case 1:
		bases = append(bases, "metaclass=type")
	case 2:
		meta := g.metaclass()
		bases = append(bases, "metaclass="+meta)
	}
	typeParams := ""
	if g.chance(5) {
		typeParams = "[T]"
	}
	// What is wrong with a class statement (no order of the bases, an unknown
	// keyword) is seen, and a plain class takes its place.
	g.line("try:")
	g.indented(func() {
		if g.chance(10) {
			g.line("@(lambda c: (print('decorated', c.__name__), c)[1])")
		}
		g.line("class ", name, typeParams, "(", strings.Join(bases, ", "), "):")
		g.indented(func() { g.classBody(name) })
	})
	g.line("except Exception as error:")
	g.indented(func() {
		g.line("print(trouble(error))")
		g.line("class ", name, ": pass")
	})
	return name
}

func (g *generator) metaclass() string {
	name := g.fresh("M")
	g.line("class ", name, "(type):")
	g.indented(func() {
		g.line("def __new__(mcs, name, bases, space, **kw):")
		g.indented(func() {
			g.line("print('new', name, [b.__name__ for b in bases], [n for n in space if not n.startswith('__')], kw)")
			g.line("return super().__new__(mcs, name, bases, space)")
		})
		if g.chance(50) {
			g.line("def __call__(cls, *a, **k):")
			g.indented(func() { g.line("print('call', cls.__name__, a, k)"); g.line("return super().__call__(*a, **k)") })
		}
		if g.chance(30) {
			g.line("@classmethod")
			g.line("def __prepare__(mcs, *a, **k): return {'prepared': 1}")
		}
		if g.chance(30) {
			g.line("def __getattr__(cls, name): return f'meta {name}'")
		}
		if g.chance(30) {
			g.line("def __instancecheck__(cls, other): return ", g.expr("bool", 0))
		}
	})
	return name
}

func (g *generator) classBody(name string) {
	vars := g.vars
	g.vars = nil
	defer func() { g.vars = vars }()
	if g.chance(20) {
		g.line("__slots__ = ", pick(g, []string{"('value', 'attr')", "()", "['value', '__dict__']", "'value'"}))
	} else {
		g.line("attr = ", g.expr("any", 1))
	}
	switch g.IntN(4) {
	case 0:
		g.line("def __init__(self, v=", g.expr("int", 0), "):")
		g.indented(func() {
			g.line("self.value = v")
		})
	case 1:
		g.line("def __init__(self, *a, **k):")
		g.indented(func() {
			g.line("print('init ", name, "', a, k)")
			g.line("super().__init__(", pick(g, []string{"", "*a", "*a, **k"}), ")")
		})
	case 2:
		g.line("def __new__(cls, *a, **k):")
		g.indented(func() {
			g.line("print('new', cls.__name__, a, k)")
			g.line("return super().__new__(cls", pick(g, []string{"", ", *a"}), ")")
		})
	}
	if g.chance(25) {
		g.line("@property")
		g.line("def prop(self): return ", pick(g, []string{"self.value", g.expr("int", 0), "self.missing"}))
		if g.chance(60) {
			g.line("@prop.setter")
			g.line("def prop(self, v): self.attr = v")
		}
	}
	if g.chance(20) {
		g.line("def __init_subclass__(cls, flag=None, **k): print('subclass', cls.__name__, flag, k); super().__init_subclass__(**k)")
	}
	if g.chance(20) {
		g.line("def method(self, v): return ('method', '", name, "', v)")
	} else if g.chance(20) {
		g.line("def method(self, v): return ('", name, "', super().method(v))")
	}
	if g.chance(15) {
		g.line("static = staticmethod(lambda v: ('static', v))")
	}
	if g.chance(20) {
		g.line("@classmethod")
		g.line("def cls(c, *a): return (c.__name__, a)")
	}
	if g.chance(15) {
		g.line("class made:")
		g.indented(func() {
			g.line("def __get__(self, o, t): return ('get', o is None, t.__name__)")
			if g.chance(50) {
				g.line("def __set__(self, o, v): print('set', v)")
			}
		})
		g.line("made = made()")
	}
	if g.chance(10) {
		g.line("listed: ", g.expr("type", 0), " = [i * 2 for i in range(3)]")
	}
	for range g.IntN(6) {
		g.operator(name)
	}
	if g.chance(5) {
		g.line("__hash__ = None")
	}
	g.line("pass")
}

// operator writes a method that an operator calls. It shows that it was called
// where that does not lead it to itself.
func (g *generator) operator(class string) {
	op := pick(g, operators)
	if op.method == "__iter__" && g.chance(60) {
		g.line("def __iter__(self): yield from ", g.expr("short", 0))
		return
	}
	parameters := "self"
	if op.parameter != "" {
		parameters += ", " + op.parameter
	}
	var result string
	switch op.method {
	case "__repr__", "__str__", "__format__":
		result = pick(g, []string{fmt.Sprintf("'<%s>'", class), "'text'", g.expr("str", 0), "1"})
	case "__len__", "__hash__", "__index__", "__int__", "__length_hint__", "__round__":
		result = pick(g, []string{g.expr("positive", 0), g.expr("small", 0), "'no'", "True"})
	case "__bool__", "__contains__", "__instancecheck__":
		// 3.14 refuses the truth of NotImplemented, which 3.13 only deprecates.
		result = pick(g, []string{g.expr("bool", 0), g.expr("any", 0)})
	case "__eq__", "__lt__":
		result = pick(g, []string{g.expr("bool", 0), "NotImplemented", g.expr("any", 0)})
	case "__iter__":
		result = pick(g, []string{"self", "iter([1, 2])", "5"})
	case "__next__":
		g.line("def __next__(self): raise StopIteration(", g.expr("any", 0), ")")
		return
	case "__getattr__":
		g.line("def __getattr__(self, name):")
		g.indented(func() {
			g.line("if name == 'missing': return ", g.expr("any", 0))
			g.line("raise AttributeError(name)")
		})
		return
	case "__setattr__":
		g.line("def __setattr__(self, name, v): super().__setattr__(name, (v, 'set'))")
		return
	default:
		result = pick(g, []string{"('" + op.method + "', '" + class + "')", "NotImplemented", g.expr("any", 1), "super()." + op.method + "(" + op.parameter + ")"})
	}
	if g.chance(20) {
		result = g.expr("operation", 0)
	}
	g.line("def ", op.method, "(", parameters, "): return ", result)
}
