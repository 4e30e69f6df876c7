x = 1; y = 2;
if a: b; c;
elif d: e
else: f;
while a: b;
else: c
for a in b: pass
for a, in b: pass
for a, *b in c, d: pass
for (a, b), [c, d] in e: pass
for a.b, c[d] in *e, f: pass
for x[1:2] in y:
    pass

else:
    pass

try: a;
except: b;
try: a
except A: b
except (B, C) as d: e
else: f
finally: g
try:
    a
finally:
    b
try: a
except* A: b
except* (B, C) as d: e
with a: pass
with a as b: pass
with a, b as c: pass
with (a): pass
with (a, b): pass
with (a as b): pass
with (a, b as c,): pass
with (a as b, c as d): pass
with (a, b) as c: pass
with (a), (b): pass
with (a) as b, c: pass
with (yield): pass
with a as (b, c), d as [e]: pass
with a as b.c, d as e[f]: pass
with (a).b: pass
with (a, b).c: pass
with (a if b else c) as d: pass
with (a := b): pass
with (a for a in b) as c: pass
async def f():
    async with a as b: pass
    async with (a, b): pass
    async for a in b: pass
    else: pass
    await a
    await a ** b
    -await a
    return await a
    [a async for a in b if await c]
    {a: b async for a, b in c}
    yield
    x = yield a, *b
    x = yield from_
def f(): pass
def f(a, b=1, /, c=2, *d, e, f=3, **g): pass
def f(a, /): pass
def f(a, /, b): pass
def f(*, a): pass
def f(*, a=1, b, **c): pass
def f(*a: b, c: d = e, **f: g) -> h: pass
def f(*a: *b): pass
def f(a: int = 1, *, b: str) -> int: return a
def f[T](a: T) -> T: ...
def f[T: int, *Ts, **P](): ...
def f[T: (int, str) = int, *Ts = *tuple[int], **P = [int]](): ...
def f(
    a,
    b,
): pass
class A: pass
class A(): pass
class A(B, metaclass=C, *d, **e): pass
class A[T](B[T]): x: T
@a
class B: pass
@a.b(c)
@d[e]
@(x := y)
@lambda f: f
def f(): pass
@a
async def f(): pass
type X = int
type X[T: int, *Ts, **P] = T | list[Ts]
type = 1
type.x = 2
type(x)
type[int]
type
print(type)
match = 1
match.x
match(x)
match[x]
match, x
match * x
match - x
match in x
case = 1
_ = 1
match x: 
    case 1: pass
match (x):
    case 1 | 2: pass
match x, y:
    case a, b: pass
match *x, y:
    case [a, *_], _: pass
match -x:
    case -1 | -1.5 | 1+2j | -1-2j: pass
match not x:
    case "a" "b" | b"c": pass
    case None | True | False: pass
    case a.b.c: pass
    case (a): pass
    case (a,): pass
    case (): pass
    case []: pass
    case [a, b, *rest]: pass
    case (a, b): pass
    case *a,: pass
    case a, *_, b: pass
    case {}: pass
    case {"a": 1, b.c: d, **rest}: pass
    case {"a": 1, None: _, -1: x,}: pass
    case A(): pass
    case a.B(1, c, d=e, f=g(),): pass
    case [A() | B() as c, (d as e)]: pass
    case x if x > 1: pass
    case str() as s if s: pass
    case _: pass
match x:
    case 1:
        pass

    case 2:
        pass
return_ = 1
def f():
    return
    return a
    return a,
    return *a, b
    return (yield)
raise
raise a
raise a from b
assert a
assert a, b
del a
del a, b
del a,
del (a), (b, c), [d, e], a.b, c[d]
del (a)
del (a,)
del ()
def f():
    global a, b
    nonlocal c
import a
import a.b.c
import a as b, c.d as e
from a import b
from a import b as c, d
from a import (b)
from a import (b as c, d,)
from a import *
from . import a
from .a import b
from ... import a
from ....a.b import c
from .. . import x
pass; pass
a: int
a: int = 1
(a): int = 1
a.b: int
a[b]: c = d
(a.b): int
x: tuple = 1, 2
x: tuple = *a, b
def f(): x: int = yield
a += 1
a -= 1; a *= 2; a /= 3; a //= 4; a %= 5; a **= 6; a @= 7; a &= 8; a |= 9; a ^= 10; a <<= 11; a >>= 12
a.b += c
a[b] += c, d
(a) += 1
def f(): a += yield b
a = b = c
a, b = c, d = e
a, *b = c
[a, [b, *c]] = d
(a, b), c.d, e[f] = g
(a) = b
a = *b, c
def f(): a = b = yield
*a, = b
	
if a:
	b
	if c:
		d
   # odd comment
else:
	e
if a:
    b
    
    # comment

    c
 
x = (
1
)
