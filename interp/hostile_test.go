package interp_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp"
)

// hang is when a script counts as hung. It is far beyond what any takes.
const hang = 20 * time.Second

// attempt runs source and fails the test if that does not return.
func attempt(t *testing.T, ctx context.Context, source string, opts ...interp.Option) error {
	t.Helper()
	in, err := interp.New(opts...)
	require.NoError(t, err)
	done := make(chan error, 1)
	go func() { done <- in.Run(ctx, "hostile.asy", source) }()
	select {
	case err = <-done:
		return err
	case <-time.After(hang):
		t.Fatal("the script hangs")
		return nil
	}
}

// TestCancelledAnywhere holds that a context ends a script wherever it is: each
// of these computes for hours unless it is interrupted inside a builtin.
func TestCancelledAnywhere(t *testing.T) {
	sources := map[string]string{
		"loop":              "while True: pass",
		"exceptions":        "try: 1/0\nexcept ZeroDivisionError:\n  while True:\n    try: raise KeyError\n    except KeyError: pass",
		"nested loop":       "for i in range(10**9):\n for j in range(10**9): pass",
		"recursion":         "def f(n):\n  if n == 0: return\n  f(n-1); f(n-1)\nf(400)",
		"except":            "while True:\n  try:\n    while True: pass\n  except BaseException: pass",
		"finally":           "try:\n  while True: pass\nfinally:\n  while True: pass",
		"with":              "class C:\n  def __enter__(self): pass\n  def __exit__(self, *a): return True\nwhile True:\n  with C():\n    while True: pass",
		"sum":               "sum(range(10**18))",
		"json":              "import json, itertools\nclass L(list):\n  def __iter__(self): return itertools.repeat([])\njson.dumps(L())",
		"any":               "any(x < 0 for x in range(10**18))",
		"any range":         "any(map(bool, map(lambda x: 0, range(10**18))))",
		"all":               "all(range(1, 10**18))",
		"min":               "min(range(10**18))",
		"max key":           "max(range(10**18), key=lambda x: -x)",
		"in range":          "-1.5 in range(10**18)",
		"in iterator":       "-1 in iter(range(10**18))",
		"range index":       "range(10**18).index(0.5)",
		"range count":       "range(10**18).count(0.5)",
		"filter":            "list(filter(None, (0 for _ in range(10**18))))",
		"filter endless":    "next(filter(None, iter(int, 1)))",
		"iter callable":     "for x in iter(int, 1): pass",
		"zip":               "for a in zip(range(10**18), range(10**18)): pass",
		"enumerate":         "for a in enumerate(range(10**18)): pass",
		"reversed":          "for a in reversed(range(10**18)): pass",
		"sum zip":           "sum(map(len, zip(range(10**18))))",
		"set of range":      "{0}.issuperset(0 for _ in range(10**18))",
		"set update":        "set().update(0 for _ in range(10**18))",
		"set intersection":  "{1}.intersection(iter(int, 1))",
		"set difference":    "{1}.difference(iter(int, 1))",
		"set disjoint":      "{1}.isdisjoint(iter(int, 1))",
		"frozenset":         "frozenset(iter(int, 1))",
		"dict fromkeys":     "dict.fromkeys(iter(int, 1))",
		"dict update":       "{}.update((1, 2) for _ in range(10**18))",
		"dict":              "dict((1, 2) for _ in range(10**18))",
		"list extend":       "a = []\na.extend(x for x in iter(int, 1) if x)",
		"join":              "''.join('' for _ in iter(int, 1) if _)",
		"unpack":            "a, *b = (x for x in iter(int, 1) if x)",
		"sort":              "a = list(range(2000000))\nwhile True: a.sort(key=lambda x: x * 7919 % 1000003)",
		"sort compare":      "class C:\n  def __lt__(self, o):\n    while True: pass\nsorted([C(), C()])",
		"power":             "10**10**8",
		"power mod":         "pow(3, 10**100000, 10**100000 + 1)",
		"huge multiply":     "x = 1 << 100000000\nwhile True: x * x",
		"huge divide":       "x = 1 << 60000000\ny = (1 << 30000000) + 1\nwhile True: x // y",
		"huge to str":       "import sys\nsys.set_int_max_str_digits(0)\nstr(1 << 200000000)",
		"huge from str":     "import sys\nsys.set_int_max_str_digits(0)\nint('7' * 50000000)",
		"huge format":       "import sys\nsys.set_int_max_str_digits(0)\nf'{1 << 200000000:d}'",
		"huge hex":          "while True: hex(1 << 100000000)",
		"factorial":         "import math\nmath.factorial(10**8)",
		"comb":              "import math\nmath.comb(10**9, 5*10**8)",
		"gcd":               "import math\nmath.gcd(3**2000000, 7**1500000)",
		"gcd of long ints":  "import math\nmath.gcd((1 << 30000001) // 3, (1 << 30000000) // 7)",
		"isqrt":             "import math\nmath.isqrt(1 << 200000000)",
		"replace":           "s = 'a' * 1000000\nwhile True: s = s.replace('a', 'b').replace('b', 'a')",
		"find":              "s = 'a' * 1000000\np = 'a' * 500000 + 'b'\nwhile True: s.find(p)",
		"count":             "s = 'a' * 10000000\nwhile True: s.count('a')",
		"split":             "s = 'a ' * 1000000\nwhile True: s.split()",
		"encode":            "s = 'é' * 1000000\nwhile True: s.encode().decode()",
		"big compare":       "a = [0] * 10000000\nb = list(a)\nwhile True: a == b",
		"big reverse":       "a = [0] * 10000000\nwhile True: a.reverse()",
		"list count":        "a = [0] * 10000000\nwhile True: a.count(1)",
		"list in":           "a = [0] * 10000000\nwhile True: 1 in a",
		"list delete":       "a = [0] * 10000000\nwhile a: del a[0]",
		"list insert":       "a = [0] * 10000000\nwhile True: a.insert(0, 0); a.pop(0)",
		"list slice":        "a = [0] * 1000000\nwhile True: a[:]",
		"tuple hash":        "a = (0,) * 10000000\nwhile True: hash(a)",
		"dict copy":         "a = dict.fromkeys(range(1000000))\nwhile True: a.copy()",
		"set union":         "a = set(range(1000000))\nwhile True: a | a",
		"repr":              "a = [0] * 1000000\nwhile True: repr(a)",
		"print":             "while True: print('x')",
		"exec":              "while True: exec('while True: pass')",
		"compile":           "s = 'x = 1\\n' * 100000\nwhile True: compile(s, 's', 'exec')",
		"eval":              "def f(): return eval('f()')\nwhile True:\n  try: f()\n  except RecursionError: pass",
		"generator":         "def g():\n  while True: yield 1\nfor x in g(): pass",
		"generator close":   "def g():\n  try: yield\n  finally:\n    while True: pass\nx = g(); next(x); x.close()",
		"class body":        "class C:\n  while True: pass",
		"attribute":         "class C:\n  def __getattr__(self, n):\n    while True: pass\nC().x",
		"hash":              "class C:\n  def __hash__(self):\n    while True: pass\n{C()}",
		"repr loop":         "class C:\n  def __repr__(self):\n    while True: pass\nprint([C()])",
		"comprehension":     "[0 for x in range(10**18) if x < 0]",
		"walrus":            "while (x := 1): pass",
		"while else":        "while 1:\n  while 0: pass\n  else: continue",
		"asyncio":           "import asyncio\nasync def main():\n  while True: await asyncio.sleep(0)\nasyncio.run(main())",
		"asyncio sleep":     "import asyncio\nasyncio.run(asyncio.sleep(10**6))",
		"asyncio future":    "import asyncio\nasync def main(): await asyncio.get_running_loop().create_future()\nasyncio.run(main())",
		"asyncio refuses":   "import asyncio\nasync def main():\n  while True:\n    try: await asyncio.sleep(1)\n    except BaseException: pass\nasyncio.run(main())",
		"asyncio call_soon": "import asyncio\nloop = asyncio.new_event_loop()\ndef f(): loop.call_soon(f)\nf()\nloop.run_forever()",
		"time sleep":        "import time\ntime.sleep(10**6)",
		"itertools count":   "import itertools\nfor x in itertools.count(): pass",
		"itertools cycle":   "import itertools\nany(itertools.cycle([0]))",
		"itertools repeat":  "import itertools\nsum(itertools.repeat(1))",
		"permutations":      "import itertools\nsum(1 for x in itertools.permutations(range(20)))",
		"product":           "import itertools\nany(map(lambda x: 0, itertools.product(range(1000), repeat=5)))",
		"reduce":            "import functools\nfunctools.reduce(lambda a, b: 0, range(10**18))",
		"islice":            "import itertools\nnext(itertools.islice(itertools.repeat(0), 10**17, None))",
		"attrgetter":        "import operator\nclass C: pass\nc = C()\nc.a = c\nf = operator.attrgetter('.'.join(['a'] * 10**6))\nwhile True: f(c)",
		"itemgetter":        "import operator\nf = operator.itemgetter(*[0] * 10**6)\nwhile True: f([1])",
		"partial":           "import functools\nf = functools.partial(print, *[1] * 10**6)\nwhile True: functools.partial(f, 1)",
		"match star":        "x = list(range(10**5))\nwhile True:\n  match x:\n    case [1, *r]: pass\n    case [0, *r]: pass",
		"split group":       "g = ExceptionGroup('x', [ValueError()] * 10**5)\nwhile True: g.split(KeyError)",
		"except tuple":      "t = (KeyError,) * 10**6\nwhile True:\n  try: 1/0\n  except t: pass\n  except ZeroDivisionError: pass",
		"wide mro":          "b = tuple(type('B', (), {}) for i in range(10000))\nwhile True: type('C', b, {})",
		"nested methods":    "import types\nf = len\nfor i in range(100000): f = types.MethodType(f, 1)\nwhile True:\n  try: f()\n  except TypeError: pass",
		"strptime":          "import time\nwhile True:\n  try: time.strptime('1' * 60, '%j' * 30 + 'x')\n  except ValueError: pass",
		"dir":               "class C: pass\nfor i in range(10**5): setattr(C, f'a{i}', 1)\nwhile True: dir(C)",
		"sumprod":           "import math\na = [1.5] * 10**6\nwhile True: math.sumprod(a, a)",
		"dist":              "import math\na = [1.5] * 10**6\nwhile True: math.dist(a, a)",
		"tuple compare":     "a = tuple(range(10**6))\nb = tuple(range(10**6))\nwhile True: a == b",
		"float of text":     "a = '1' * 10**7\nwhile True: float(a)",
		"isidentifier":      "a = 'x' * 10**7\nwhile True: a.isidentifier()",
		"hash of int":       "a = 1 << 10**8\nwhile True: hash(a)",
		"subclasses":        "class A: pass\nb = [type('B', (A,), {}) for i in range(20000)]\nwhile True: A.__subclasses__()",
		"deque":             "import collections\ncollections.deque(iter(int, 1), maxlen=1)",
		"counter":           "import collections\ncollections.Counter(iter(int, 1))",
		"bytes join":        "b''.join(b'' for x in iter(int, 1) if x)",
		"bytes":             "bytes(x for x in iter(int, 1) if x)",
		"thread":            "from concurrent.futures import ThreadPoolExecutor\ndef f():\n  while True: pass\nwith ThreadPoolExecutor() as e: e.submit(f).result()",
		"random":            "import random\nrandom.sample(range(10**18), k=10**8)",
		"str multiply":      "while True: 'x' * 100000000",
		"format width":      "while True: f'{1:100000000}'",
		"percent width":     "while True: '%100000000d' % 1",
		"lists of lists":    "a = []\nfor i in range(5000): a = [a]\nb = []\nfor i in range(5000): b = [b]\nwhile True: a == b",
		"doubling repr":     "a = []\nfor i in range(60): a = [a, a]\nrepr(a)",
		"doubling eq":       "a = []\nb = []\nfor i in range(60):\n  a = [a, a]; b = [b, b]\na == b",
		"doubling hash":     "a = ()\nfor i in range(60): a = (a, a)\nhash(a)",
		"isinstance":        "a = ()\nfor i in range(60): a = (a, a)\nisinstance(1, a)",
		"long source":       "compile('x = 1 + y\\n' * 3000000, 'a', 'exec')",
		"syntax tree":       "import ast\nast.parse('x = 1 + y\\n' * 3000000)",
		"startswith":        "t = ('a',) * 10000000\nwhile True: 'x'.startswith(t)",
	}
	for name, source := range sources {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), 30*time.Millisecond)
			defer cancel()
			err := attempt(t, ctx, source, interp.WithLimits(interp.NoLimits), interp.WithSystem(), interp.WithStdout(nil))
			assert.ErrorIs(t, err, context.DeadlineExceeded)
		})
	}
}

// TestMemoryBombs holds that what asks for too much memory raises MemoryError
// or, bit by bit, ends at the limit.
func TestMemoryBombs(t *testing.T) {
	sources := map[string]string{
		"str":                 "'x' * 10**12",
		"bytes":               "b'x' * 10**12",
		"bytearray":           "bytearray(10**12)",
		"list":                "[0] * 10**12",
		"list of lists":       "[[]] * 10**12",
		"tuple":               "(0,) * 10**12",
		"doubled list":        "a = [1]\nwhile True: a = a + a",
		"doubled text":        "a = 'x'\nwhile True: a += a",
		"extended":            "a = [1]\nwhile True: a.extend(a)",
		"in place":            "a = [1, 'x']\nwhile True: a *= 2",
		"appended":            "a = []\nwhile True: a.append(a)",
		"words":               "a = []\nwhile True: a.append(1)",
		"bytearrays":          "a = bytearray(b'x')\nwhile True: a += bytes(a)",
		"list of count":       "import itertools\nlist(itertools.count())",
		"tuple of count":      "import itertools\ntuple(itertools.count())",
		"set of count":        "import itertools\nset(itertools.count())",
		"sorted count":        "import itertools\nsorted(itertools.count())",
		"dict of count":       "import itertools\ndict(zip(itertools.count(), itertools.count()))",
		"list of range":       "list(range(10**12))",
		"comprehension":       "[x for x in range(10**12)]",
		"set comp":            "{x for x in range(10**12)}",
		"dict comp":           "{x: x for x in range(10**12)}",
		"starred":             "[*range(10**12)]",
		"arguments":           "print(*range(10**12))",
		"unpacked":            "a, *b = range(10**12)",
		"join":                "','.join(str(x) for x in range(10**12))",
		"dict":                "a = {}\nn = 0\nwhile True: a[n] = n = n + 1",
		"attributes":          "class C: pass\nc = C()\nn = 0\nwhile True:\n  setattr(c, f'a{n}', n)\n  n += 1",
		"linked":              "a = None\nwhile True: a = (a,)",
		"objects":             "class C:\n  def __init__(self, n): self.n = n\na = None\nwhile True: a = C(a)",
		"closures":            "def f(x): return lambda: x\na = None\nwhile True: a = f(a)",
		"generators":          "def g(x): yield x\na = None\nwhile True:\n  a = g(a)\n  keep = a",
		"strings":             "a = []\nwhile True: a.append(str(len(a)) * 100)",
		"global names":        "n = 0\nwhile True:\n  globals()[f'x{n}'] = n\n  n += 1",
		"big int":             "a = 3\nwhile True: a *= a",
		"shift":               "1 << 10**12",
		"power":               "7 ** 10**10",
		"width":               "f'{1:{10**12}}'",
		"percent":             "'%*d' % (10**12, 1)",
		"ljust":               "'x'.ljust(10**12)",
		"zfill":               "'x'.zfill(10**12)",
		"expandtabs":          "'\\t'.expandtabs(10**12)",
		"to_bytes":            "(1).to_bytes(10**12)",
		"bytes of int":        "bytes(10**12)",
		"replace":             "('x' * 10**6).replace('x', 'y' * 10**6)",
		"translate":           "('x' * 10**6).translate({120: 'y' * 10**6})",
		"join wide":           "('y' * 10**6).join('x' * 10**6)",
		"repeat":              "import itertools\nlist(itertools.repeat(0, 10**12))",
		"product":             "import itertools\nlist(itertools.product(range(10**12)))",
		"slice":               "a = [1]\nwhile True: a[0:0] = a",
		"tasks":               "import asyncio\nasync def f(): await asyncio.sleep(10)\nasync def main():\n  await asyncio.gather(*(f() for _ in range(10**8)))\nasyncio.run(main())",
		"queue":               "import asyncio\nq = asyncio.Queue()\nwhile True: q.put_nowait(1)",
		"call_soon":           "import asyncio\nloop = asyncio.new_event_loop()\nwhile True: loop.call_soon(print)",
		"templates":           "x = t'{1}'\nwhile True: x += x",
		"deque":               "import collections\nd = collections.deque()\nwhile True: d.append(1)",
		"classes":             "a = []\nwhile True: a.append(type('C', (), {}))",
		"tracebacks":          "a = None\nwhile True:\n  try: raise ValueError(a)\n  except ValueError as e: a = e",
		"nested source":       "eval('[' * 100 + '0,' * 10**8)",
		"exec names":          "n = 0\nwhile True:\n  exec(f'x{n} = 1')\n  n += 1",
		"recursion":           "import sys\nsys.setrecursionlimit(10**9)\ndef f(): f()\nf()",
		"recursion wide":      "import sys\nsys.setrecursionlimit(10**9)\ndef f(*a): f(*a, *a)\nf(1)",
		"json arrays":         "import json\njson.loads('[' + '[],' * 10**6)",
		"json objects":        "import json\njson.loads('[' + '{\"\":0},' * 10**5 * 4)",
		"json pairs":          "import json\njson.loads('[' + '{\"\":0},' * 10**5 * 4, object_pairs_hook=list)",
		"json default":        "import json\njson.dumps(1j, default=lambda o: [[0] * 10**5, 1j], check_circular=False)",
		"json items":          "import json\nclass D(dict):\n  def items(self): return [('', x) for _ in range(10**4)]\nx = D(a=1)\njson.dumps(x, check_circular=False)",
		"json indented":       "import json\nx = 1\nfor _ in range(1000): x = [x]\njson.dumps(x, indent='x' * 10**5)",
		"json separated":      "import json\njson.dumps([1] * 10**5, separators=('x' * 10**5, ''))",
		"json escaped":        "import json\njson.dumps('\\0' * 10**6)",
		"json chunks":         "import json\nx = [0]\nfor _ in range(200): x = [x]\nlist(json.JSONEncoder(indent='x' * 10**5).iterencode(x))",
		"struct pack":         "import struct\nstruct.pack('1000000000000x')",
		"struct string":       "import struct\nstruct.pack('1000000000s', b'')",
		"struct unpack":       "import struct\nstruct.unpack('1000000B', bytes(10**6))",
		"memory error caught": "while True:\n  try: 'x' * 10**12\n  except MemoryError: a = [0] * 10**6; b = [a, a]; raise",
	}
	limits := interp.Limits{Memory: 4 << 20, Steps: 5_000_000_000}
	for name, source := range sources {
		t.Run(name, func(t *testing.T) {
			err := attempt(t, t.Context(), source, interp.WithLimits(limits))
			assert.True(t, outOfMemory(err), "got %v", err)
		})
	}
}

// TestChargedWork holds that work inside a builtin counts as steps: each of these
// would take minutes before it ended by the steps of its own loop.
func TestChargedWork(t *testing.T) {
	sources := map[string]string{
		"context": `
def links(n):
    e = None
    for _ in range(n):
        new = ValueError()
        new.__context__ = e
        e = new
    return e
try:
    raise links(100_000)
except ValueError:
    while True:
        try: raise KeyError
        except KeyError: pass
`,
		"del": `
class C:
    def __del__(self): pass
while True:
    c = C()
    del c
`,
	}
	for name, source := range sources {
		t.Run(name, func(t *testing.T) {
			err := attempt(t, t.Context(), source, interp.WithLimits(interp.Limits{Steps: 2_000_000}))
			assert.ErrorIs(t, err, interp.ErrSteps)
		})
	}
}

// outOfMemory reports whether a script ended by a limit of memory: a request
// that no budget allows, or the last of many.
func outOfMemory(err error) bool {
	var raised *interp.Error
	if errors.As(err, &raised) {
		return raised.Matches("MemoryError") || raised.Matches("OverflowError")
	}
	return errors.Is(err, interp.ErrMemory)
}
