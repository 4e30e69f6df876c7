# statements and expressions of all forms, and what is no grammar.
from each import each
each('''
1if 2else 3
[1for x in[1]]
x = 1; y = 2;
x = \\
if 1: pass; pass
if 1: if 2: pass
if 1: x = 1
else: pass
while 0: pass
for x in 1, 2: print(x)
for x, y in {1: 2}.items(): print(x, y)
for (x) in (1,): pass
class A: pass
class A(): pass
class A(object,): x = 1; y = 2
def f(a, b=1, *c, d, e=2, **g): pass
def f(a,): pass
def f(*a,): pass
def f(**a,): pass
def f(*, a,): pass
def f(a, /,): pass
f(1, 2,) if 0 else 0
x = lambda: 1, 2; x[1]
1 if 2 else 3 if 4 else 5
not not 1, not 1 == 2, - - 1, + - 1, ~ ~ 1, -1 ** 2, 2 ** -1, 2 ** 3 ** 2, (-1) ** 2
1 < 2 < 3 == 3 != 4 > 1 >= 1 in [1] is not None
1 + 2 * 3 - 4 / 2 // 1 % 5 @ 1 if 0 else 9
1 | 2 ^ 3 & 4 << 1 >> 1
x.y.z[0](1)(2) if 0 else 0
[*[1], *(2,), 3], (*[1],), {*[1], 2}, {**{1: 2}, 3: 4}
1,
(1,), (), [], {}, {1}, {1: 2}
"a" 'b' """c""" '"' "'"
r"\\n" b"a" if 0 else 1
...
x = y = z = 0
x, y = y, x
(x, y), z = (1, 2), 3
[x, [y, z]] = 1, [2, 3]
x, *y = 1, 2, 3; y
x += 1; x -= 1; x *= 2; x /= 2; x //= 1; x %= 5; x **= 2; x <<= 1 if 0 else 0
x: int
x: int = 5
(x): int = 5
x.y: int
A.q: int = 5
A().q[0]: int = 1 if 0 else 2
x: int, y: int
x, y: int
x: int = y = 1
x: *int
del x, y
del (x)
del [z]
del ()
pass; pass
break
continue
return
yield 1
import a.b as
import sys, os as o, os.path
from os import path as p, sep
from os import (path, sep,)
from os import (path as q)
from os import path,
from os import *
from . import x
from .a import b
from ... import c
import a.b.c.d
from a import
from import a
global q
global q, r
nonlocal q
assert 1
assert 1, 2
assert
assert(1, 2)
raise
raise ValueError from None
raise from x
raise A, B
try: pass
try: x
except: pass
with open as f: pass
with (open as f): pass
async def f(): await x; async for i in y: pass
async def f(): async with a as b, c: pass
async for x in y: pass
async with x: pass
await x
def f(): await x
def f() -> int: pass
def f(a: int, *b: str, c: float = 1, **d: dict) -> list: pass
def f(a: *int): pass
print >>sys.stderr, "x"
print "a"
exec "a"
`x`
x <> y
0777
0o777, 0O17, 0xFF, 0Xff, 0b11, 0B11, 1_000, 1e5, 1E5, 1.5j, .5, 5., 1_0.0_1e1_0
1__0
0_7
1_
0x
0b2
0o8
1e
1.e5, 1.5e-3
5L
0xg
1_000j
"\\x4"
'abc
\'\'\'abc
{1: 2, 3}
{1, 2: 3}
{**a for a in b}
[*a for a in b]
(*a for a in b)
(*a)
*a
f(*)
f(**)
f(a for a in b, c)
f(a, b for b in c)
f(a=1, b)
f(**a, *b)
f(**a, b)
f(a=1, a=2)
f(1=2)
f(a.b=1)
f(a()=1)
f(True=1)
x = if
if x
if x:
else
class
def
lambda
for
while
with
try
1 +
1 + + 1
1 1
a b c
a.
a.1
a[
a[]
a[1:2:3:4]
a[:, ::, 1:]
(
)
]
}
(]
[)
{)
:
;
,
=
==
->
:=
@
!
!=
$
?
\\
''')
