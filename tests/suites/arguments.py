# parameters and arguments, and targets of assignments.
from each import each
def f(*a, **k): return a, k
def g(a, b=2, *c, d, e=5, **k): return a, b, c, d, e, k
def h(a, /, b, *, c): return a, b, c
def p(a, b=2, /): return a, b
def ko(*, a, b=1): return a, b
class It:
    def __iter__(self): return iter([1, 2])
class M:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k
each('''
f(), f(1), f(*[1, 2]), f(1, *[2], 3, *(4,)), f(**{'a': 1}), f(a=1, **{'b': 2}, c=3), f(*'ab', **{'x': 1}), f(*It(), **M()), f(*range(2), *{}, **{}, **{'q': 1})
f(**{1: 2})
f(**{'a': 1}, **{'a': 2})
f(a=1, **{'a': 2})
f(a=1, a=2)
f(*5)
f(**5)
f(*None)
f(**[1])
f(**{'a b': 1, '': 2})
f(1, a=2, *[3])
f(a=1, 2)
f(**{}, 1)
f(**{}, *[])
f(a=1, *[2], **{'b': 3})
f(x for x in [1], 2)
f(2, x for x in [1])
f((x for x in [1]), 2)[0][1]
f(a := 5), f((a := 5), b=a)
f(a=b:=5)
f(a.b=1)
f(1=2)
f('a'=1)
f(None=1)
f(lambda: 1=2)
f(a, b=1, c)
f(
f(1 2)
f(,)
f(1,,2)
f(*)
f(**)
f(*a=1)
g(1, d=4), g(1, 2, 3, 4, d=5, e=6, z=7), g(*[1, 2, 3], **{'d': 4, 'q': 5})
g()
g(1)
g(d=1)
g(1, 2, 3)
g(1, d=2, a=3)
g(1, b=3, d=4)
g(1, 2, b=3, d=4)
h(1, 2, c=3), h(1, b=2, c=3)
h(a=1, b=2, c=3)
h(1, 2, 3)
h(1, 2)
h(1)
h()
h(1, 2, c=3, d=4)
h(1, 2, 3, c=4)
p(1), p(1, 3)
p(a=1)
p(1, b=3)
p(a=1, b=2)
p()
p(1, 2, 3)
ko(a=1), ko(b=2, a=3)
ko(1)
ko()
ko(b=1)
ko(a=1, c=2)
ko(1, a=2)
(lambda: 1)(1)
(lambda x: 1)()
(lambda x, y: 1)(1)
(lambda x, y, z: 1)()
(lambda a, b, c, d: 1)()
(lambda *, a, b, c: 1)()
(lambda *, a: 1)(1, 2)
(lambda a=1: a)(1, 2)
(lambda a, b=1: a)(1, 2, 3)
(lambda a, b=1: a)(b=2)
(lambda a, **k: k)(1, a=2)
(lambda a, /, **k: k)(1, a=2)
(lambda *a, b: b)(1, b=2), (lambda *a, **k: (a, k))(1, b=2), (lambda a, *b, c=3, **d: (a, b, c, d))(1, 2, 3, x=5)
def q(a, b=1, c): pass
def q(*, **k): pass
def q(*): pass
def q(*a, *b): pass
def q(**k, a): pass
def q(**k, *a): pass
def q(a, /, b, /): pass
def q(/, a): pass
def q(*a, /): pass
def q(a=1, /, b): pass
def q(a, *, b, *, c): pass
def q(*, a=1, b): return a, b
q(b=2)
def q(a, (b, c)): pass
def q(a.b): pass
def q(1): pass
def q(None): pass
def q(*a=1): pass
def q(**k=1): pass
def q(a:int=5, *b:str, c:float=1.0, **d:dict) -> list: pass
q.__annotations__, q.__defaults__, q.__kwdefaults__
q.__defaults__ = (9,); q.__defaults__
q.__defaults__ = 5
q.__kwdefaults__ = {'c': 7}; q.__kwdefaults__
q.__kwdefaults__ = 5
def m(x=[]): x.append(1); return x
m(), m(), m([5])
print(*[1, 2], *[3], sep='-'), max(*[1, 2], *[5]), dict(**{'a': 1}, b=2), [*range(2), *'a'], {**{'a': 1}, **M()}, (*It(), 3), {*It()}
a, *b = It(); a, b
*a, b = 'xyz'; a, b
a, *b, c = range(5); a, b, c
(a, *b), *c = 'ab', 1, 2; a, b, c
[a, *b] = 1, 2; a, b
*a, = It(); a
a, b, *c = 1, 2; c
*a, b = []
a, *b, c = [1]
*a, *b = 1, 2
*a = 1
a, b = 1
a, b = It(), 2; a.__class__
for a, *b in ['abc', 'de']: print(a, b)
for *a, b in [(1, 2), (3,)]: print(a, b)
x = *[1], 2; x
x = *[1]
return *[1], 2
def r(): return *[1], 2
r()
def y(): yield *[1], 2
list(y())
x[*[0]]
d = {(1, 2): 'v'}; d[*[1, 2]], d[1, *[2]]
del *a
del a, b
del (a)
del f()
del 1
del (x, [y])
*a += 1
a, b += 1
x = y = *z, = [1, 2]; x, y, z
print(*[])
f(*[1], *[2], a=3, *[4])
type(f)(f.__code__, {})()
''')
