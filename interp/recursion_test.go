package interp_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp"
)

// TestEndlessRecursion holds that recursion through any protocol ends in
// RecursionError, which a script survives.
func TestEndlessRecursion(t *testing.T) {
	sources := map[string]string{
		"function":              "def f(): f()\nf()",
		"lambda":                "f = lambda: f()\nf()",
		"mutual":                "def f(): g()\ndef g(): f()\nf()",
		"arguments":             "def f(*a, **k): f(*a, **k)\nf(1, b=2)",
		"generator":             "def g(): yield from g()\nlist(g())",
		"generator for":         "def g():\n  for x in g(): yield x\nlist(g())",
		"genexp":                "def g(): return list(x for x in g())\ng()",
		"comprehension":         "def f(): return [f() for _ in [1]]\nf()",
		"coroutine":             "async def f(): await f()\nf().send(None)",
		"async gen":             "import asyncio\nasync def g():\n  async for x in g(): yield x\nasync def main():\n  async for x in g(): pass\nasyncio.run(main())",
		"decorator":             "def d(f): return d(d)\n@d\ndef f(): pass",
		"class body":            "def f():\n  class C: x = f()\nf()",
		"exec":                  "s = 'exec(s)'\nexec(s)",
		"eval":                  "s = 'eval(s)'\neval(s)",
		"sort key":              "def k(x): return sorted([1, 2], key=k)\nk(1)",
		"min key":               "def k(x): return min([1, 2], key=k)\nk(1)",
		"map":                   "def f(x): return list(map(f, [1]))\nf(1)",
		"filter":                "def f(x): return list(filter(f, [1]))\nf(1)",
		"nested map":            "a = [1]\nfor _ in range(100000): a = map(str, a)\nnext(a)",
		"nested zip":            "a = [1]\nfor _ in range(100000): a = zip(a)\nnext(a)",
		"nested chain":          "import itertools\na = [1]\nfor _ in range(100000): a = itertools.chain(a)\nnext(a)",
		"nested genexp":         "a = [1]\nfor _ in range(100000): a = (x for x in a)\nnext(a)",
		"nested enumerate":      "a = [1]\nfor _ in range(100000): a = enumerate(a)\nnext(a)",
		"nested lists printed":  "a = []\nfor _ in range(100000): a = [a]\nrepr(a)",
		"nested tuples hashed":  "a = ()\nfor _ in range(100000): a = (a,)\nhash(a)",
		"nested dicts printed":  "a = {}\nfor _ in range(100000): a = {1: a}\nstr(a)",
		"nested lists compared": "a = []\nb = []\nfor _ in range(100000): a = [a]; b = [b]\na == b",
		"nested lists ordered":  "a = []\nb = []\nfor _ in range(100000): a = [a]; b = [b]\na < b",
		"nested dicts compared": "a = {}\nb = {}\nfor _ in range(100000): a = {1: a}; b = {1: b}\na == b",
		"cycles compared":       "a = []\na.append(a)\nb = []\nb.append(b)\na == b",
		"nested isinstance":     "a = int\nfor _ in range(100000): a = (a,)\nisinstance('', a)",
		"alias of itself":       "a = []\nb = list[a]\na.append(b)\nrepr(b)",
		"nested aliases":        "from typing import TypeVar\na = TypeVar('T')\nfor _ in range(100000): a = list[a]\na[int]",
		"nested aliases hashed": "a = int\nfor _ in range(100000): a = list[a]\nhash(a)",
		"nested aliases equal":  "a = int\nb = int\nfor _ in range(100000): a = list[a]; b = list[b]\na == b",
		"nested aliases shown":  "a = int\nfor _ in range(100000): a = list[a]\nrepr(a)",
		"nested lists copied":   "import copy\na = []\nfor _ in range(100000): a = [a]\ncopy.deepcopy(a)",
		"references compared":   "from weakref import ref\nclass C:\n  def __eq__(self, o): return ref(self) == ref(o)\nC() == C()",
		"buffer":                "class C:\n  def __buffer__(self, flags): return memoryview(self)\nbytes(C())",
		"partial":               "import functools\na = int\nfor _ in range(100000): a = functools.partial(a, *[])\na = [a]\nfor _ in range(100000): a = [a]\nrepr(a)",
		"methods":               "class C:\n  def m(self): self.m()\nC().m()",
		"repr":                  "class C:\n  def __repr__(self): return repr(self)\nrepr(C())",
		"str":                   "class C:\n  def __str__(self): return f'{self}'\nstr(C())",
		"format":                "class C:\n  def __format__(self, s): return format(self, s)\nf'{C():x}'",
		"eq":                    "class C:\n  def __eq__(self, o): return self == o\nC() == C()",
		"eq in list":            "class C:\n  def __eq__(self, o): return [self] == [o]\nC() == C()",
		"lt":                    "class C:\n  def __lt__(self, o): return sorted([self, o])\nC() < C()",
		"hash":                  "class C:\n  def __hash__(self): return hash(self)\nhash(C())",
		"hash in dict":          "class C:\n  def __hash__(self): return {self: 1}\nhash(C())",
		"bool":                  "class C:\n  def __bool__(self): return bool(self)\nif C(): pass",
		"len":                   "class C:\n  def __len__(self): return len(self)\nlen(C())",
		"iter":                  "class C:\n  def __iter__(self): return iter(self)\niter(C())",
		"next":                  "class C:\n  def __iter__(self): return self\n  def __next__(self): return next(self)\nlist(C())",
		"call":                  "class C:\n  def __call__(self): return self()\nC()()",
		"call chain":            "class C: pass\nC.__call__ = C()\nC()()",
		"getattr":               "class C:\n  def __getattr__(self, n): return getattr(self, n)\nC().x",
		"getattr self":          "class C:\n  def __getattr__(self, n): return self.y\nC().x",
		"getattribute":          "class C:\n  def __getattribute__(self, n): return self.x\nC().x",
		"setattr":               "class C:\n  def __setattr__(self, n, v): self.x = v\nC().x = 1",
		"delattr":               "class C:\n  def __delattr__(self, n): del self.x\ndel C().x",
		"property":              "class C:\n  @property\n  def x(self): return self.x\nC().x",
		"descriptor":            "class D:\n  def __get__(self, o, t): return o.x\nclass C: x = D()\nC().x",
		"getitem":               "class C:\n  def __getitem__(self, i): return self[i]\nC()[0]",
		"setitem":               "class C:\n  def __setitem__(self, i, v): self[i] = v\nC()[0] = 1",
		"contains":              "class C:\n  def __contains__(self, i): return i in self\n1 in C()",
		"missing":               "class C(dict):\n  def __missing__(self, k): return self[k]\nC()[0]",
		"add":                   "class C:\n  def __add__(self, o): return self + o\nC() + 1",
		"radd":                  "class C:\n  def __radd__(self, o): return o + self\n1 + C()",
		"iadd":                  "class C:\n  def __iadd__(self, o):\n    self += o\nc = C()\nc += 1",
		"neg":                   "class C:\n  def __neg__(self): return -self\n-C()",
		"index":                 "class C:\n  def __index__(self): return [1][self]\n[1][C()]",
		"int":                   "class C:\n  def __int__(self): return int(self)\nint(C())",
		"new":                   "class C:\n  def __new__(cls): return cls()\nC()",
		"init":                  "class C:\n  def __init__(self): C()\nC()",
		"init subclass":         "class C:\n  def __init_subclass__(cls):\n    class D(C): pass\nclass E(C): pass",
		"metaclass":             "class M(type):\n  def __call__(cls): return cls()\nclass C(metaclass=M): pass\nC()",
		"set name":              "class D:\n  def __set_name__(self, o, n): type('E', (), {'d': D()})\nclass C: d = D()",
		"enter":                 "class C:\n  def __enter__(self):\n    with self: pass\n  def __exit__(self, *a): pass\nwith C(): pass",
		"instancecheck":         "class M(type):\n  def __instancecheck__(cls, o): return isinstance(o, cls)\nclass C(metaclass=M): pass\nisinstance(1, C)",
		"super":                 "class C:\n  def m(self): super().__getattribute__('m')()\nC().m()",
		"del":                   "class C:\n  def __iter__(self):\n    yield from self\nlist(C())",
		"await":                 "class C:\n  def __await__(self): return (yield from C().__await__())\nasync def f(): await C()\nf().send(None)",
		"reduce":                "import functools\ndef f(a, b): return functools.reduce(f, [1, 2])\nf(1, 2)",
		"lru_cache":             "import functools\n@functools.lru_cache\ndef f(n): return f(n + 1)\nf(0)",
		"cmp_to_key":            "import functools\ndef c(a, b): return len(sorted([1, 2], key=functools.cmp_to_key(c)))\nc(1, 2)",
		"finally":               "def f():\n  try: f()\n  finally: pass\nf()",
		"exception str":         "class E(Exception):\n  def __str__(self): return str(self)\nstr(E())",
		"pattern":               "class M(type):\n  def __instancecheck__(c, o):\n    match o:\n      case C(): pass\nclass C(metaclass=M): pass\nmatch 1:\n  case C(): pass",
		"print":                 "class W:\n  def write(self, s): print(s, file=self)\nprint(1, file=W())",
		"displayed":             "d = {}\nfor _ in range(100000): d = {'a': d}\nf'{d}'",
		"exception group":       "g = ValueError()\nfor _ in range(100000): g = ExceptionGroup('', [g])\ng.split(ValueError)",
		"format spec":           "'{:{:{}}}'.format(1, 2, 3)",
		"percent":               "class C:\n  def __str__(self): return '%s' % self\nstr(C())",
		"union":                 "a = int | str\nfor _ in range(100000): a = list[a]\nrepr(a)",
		"slice eq":              "a = slice(0)\nb = slice(0)\nfor _ in range(100000): a = slice(a); b = slice(b)\na == b",
		"slice repr":            "a = slice(0)\nfor _ in range(100000): a = slice(a)\nrepr(a)",
		"call_soon":             "import asyncio\nloop = asyncio.new_event_loop()\ndef f():\n  loop.call_soon(f)\n  f()\nf()",
	}
	for name, source := range sources {
		t.Run(name, func(t *testing.T) {
			in, err := interp.New(interp.WithLimits(interp.Limits{Memory: 1 << 30, Steps: 200_000_000}))
			require.NoError(t, err)
			err = in.Run(t.Context(), "deep.asy", source)
			t.Logf("%.200v", err)
			var raised *interp.Error
			if assert.ErrorAs(t, err, &raised) {
				assert.True(t, raised.Matches("RecursionError") || raised.Matches("ValueError"), "got %.300v", err)
				assert.NotEmpty(t, raised.Traceback())
			}
			assert.NoError(t, in.Run(t.Context(), "after.asy", "def f(n): return n and f(n - 1)\nf(500)"))
		})
	}
}

// TestDeepSource holds that source nested however deep is compiled or refused.
func TestDeepSource(t *testing.T) {
	const n = 10_000
	nest := func(open, leaf, end string) string {
		return strings.Repeat(open, n) + leaf + strings.Repeat(end, n)
	}
	indented := func(head string, rest string) string {
		var b strings.Builder
		for i := range 150 {
			b.WriteString(strings.Repeat(" ", i) + head + "\n")
		}
		b.WriteString(strings.Repeat(" ", 150) + "pass\n")
		if rest != "" {
			for i := 149; i >= 0; i-- {
				b.WriteString(strings.Repeat(" ", i) + rest + "\n")
			}
		}
		return b.String()
	}
	sources := map[string]string{
		"parentheses":        nest("(", "1", ")"),
		"lists":              nest("[", "", "]"),
		"sets":               nest("{", "1", "}"),
		"dicts":              nest("{1:", "1", "}"),
		"calls":              nest("f(", "", ")"),
		"open calls":         strings.Repeat("f(", n),
		"subscripts":         nest("a[", "0", "]"),
		"attributes":         "a" + strings.Repeat(".a", n),
		"chained calls":      "a" + strings.Repeat("()", n),
		"chained subscripts": "a" + strings.Repeat("[0]", n),
		"minus":              strings.Repeat("-", n) + "1",
		"not":                strings.Repeat("not ", n) + "1",
		"await":              "async def f():\n " + strings.Repeat("await ", n) + "1",
		"lambda":             strings.Repeat("lambda: ", n) + "1",
		"power":              "1" + strings.Repeat("**1", n),
		"plus":               "1" + strings.Repeat("+a", n),
		"and":                "1" + strings.Repeat(" and a", n),
		"compare":            "1" + strings.Repeat(" < a", n),
		"conditional":        strings.Repeat("1 if a else ", n) + "1",
		"conditional nested": nest("(1 if a else ", "1", ")"),
		"starred":            "a = " + strings.Repeat("*", n) + "a",
		"f-string":           nest("f'{", "1", "}'"),
		"f-string spec":      "f'" + nest("{1:", "1", "}") + "'",
		"comprehension":      nest("[x for x in ", "a", "]"),
		"genexp":             nest("(x for x in ", "a", ")"),
		"fors":               "[x" + strings.Repeat(" for x in a", n) + "]",
		"ifs":                "[x for x in a" + strings.Repeat(" if x", n) + "]",
		"walrus":             nest("(x := ", "1", ")"),
		"strings":            strings.Repeat("'a' ", n),
		"assignments":        strings.Repeat("a = ", n) + "1",
		"unpacked":           nest("(a, ", "b", ")") + " = 1",
		"decorators":         strings.Repeat("@a\n", n) + "def f(): pass",
		"elifs":              "if a: pass\n" + strings.Repeat("elif a: pass\n", n),
		"excepts":            "try: pass\n" + strings.Repeat("except a: pass\n", n),
		"cases":              "match a:\n" + strings.Repeat(" case 1: pass\n", n),
		"or patterns":        "match a:\n case 1" + strings.Repeat(" | 1", n) + ": pass",
		"patterns":           "match a:\n case " + nest("[", "", "]") + ": pass",
		"class patterns":     "match a:\n case " + nest("A(", "", ")") + ": pass",
		"group patterns":     "match a:\n case " + nest("(", "1", ")") + ": pass",
		"as patterns":        "match a:\n case " + nest("(", "1", " as x)") + ": pass",
		"annotations":        "a: " + nest("b[", "c", "]"),
		"type params":        "type A[" + strings.Repeat("T: (int, ", n) + ")" + "] = int",
		"with items":         "with " + strings.Repeat("a, ", n) + "a: pass",
		"names":              "import " + strings.Repeat("a.", n) + "a",
		"global":             "global " + strings.Repeat("a, ", n) + "a",
		"parameters":         "def f(" + strings.Repeat("a, ", n) + "b): pass",
		"defaults":           "def f(a=" + nest("lambda a=", "1", ": 1") + "): pass",
		"if":                 indented("if a:", ""),
		"while":              indented("while a:", ""),
		"for":                indented("for x in a:", ""),
		"with":               indented("with a:", ""),
		"try":                indented("try:", "finally: pass"),
		"try except":         indented("try:", "except E: pass"),
		"try star":           indented("try:", "except* E: pass"),
		"def":                indented("def f():", ""),
		"async def":          indented("async def f():", ""),
		"class":              indented("class C:", ""),
		"match":              strings.Replace(indented("match a:\n case 1:", ""), "\n case", "\n  case", 1),
	}
	for name, source := range sources {
		t.Run(name, func(t *testing.T) {
			in, err := interp.New()
			require.NoError(t, err)
			err = in.Run(t.Context(), "nested.asy", source)
			var raised *interp.Error
			if err != nil && assert.ErrorAs(t, err, &raised) {
				t.Logf("%.100v", err)
				assert.NotEmpty(t, raised.Traceback())
			}
		})
	}
}
