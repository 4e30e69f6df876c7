# functools: each function, given what it takes and what not.
from each import each
from functools import *
import functools, operator
each('''
reduce(operator.add, [1, 2, 3]), reduce(operator.add, [], 5), reduce(operator.add, [1], 5), reduce(lambda a, b: (a, b), 'abcd')
reduce(operator.add, [])
reduce(5, [1, 2])
reduce(operator.add, 5)
reduce(lambda a: a, [1, 2])
p = partial(int, base=2)
p('101'), p('7', base=10), p.func, p.args, p.keywords, repr(p)
partial(print, 1, sep='-')(2, 3)
partial(partial(max, 1), 2).args, partial(partial(max, 1), 2)(0)
partial(5)
partial()
partial(len, x=1)('a')
p.x = 5; p.x, p.__dict__
p.func = 5
partial(len) == partial(len), type(p), callable(p), hash(p) is not None
partial(lambda *a, **k: (a, k), 1, a=2)(3, a=4, b=5)
p.__reduce__()[0]
p.__setstate__((len, (), {}, {})), p('abc')
p.__setstate__(5)
class PM: f = partialmethod(lambda self, a, b: (a, b), 1); g = partialmethod(int, 2) if 0 else None
PM().f(2)
repr(partialmethod(len, 1))
@lru_cache(maxsize=2)
def f(x): print('calc', x); return x * 2
f(1), f(1), f(2), f(3), f(1), f.cache_info()
f.cache_clear(), f.cache_info(), f.cache_parameters()
f([])
f()
f(x=1), f(1), f.cache_info()
f.__wrapped__(5), f.__name__
@lru_cache
def g(*a, **k): return a, k
g(1, 2, a=3), g(1, 2, a=3), g(1.0, 2, a=3), g.cache_info()
@lru_cache(typed=True)
def t(x): return type(x)
t(1), t(1.0), t(True), t.cache_info()
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
fib(80), fib.cache_info()
lru_cache(maxsize=-5)(len).cache_info()
lru_cache(maxsize=0)(len)('abc')
lru_cache('x')
lru_cache(5)(5)
lru_cache(maxsize='x')(len)
@lru_cache(maxsize=None)
def e(x): raise ValueError(x)
e(1)
e(1)
e.cache_info()
class CP: x = cached_property(lambda self: print('computed') or 5)
c = CP(); c.x, c.x, c.__dict__
c.x = 7; c.x
del c.x; c.x
del c.x; del c.x
CP.x.__class__, CP.x.attrname
class CP2: __slots__ = (); x = cached_property(lambda s: 1)
CP2().x
class CP3: x = y = cached_property(lambda s: 1)
cached_property(len).__get__(5)
@total_ordering
class TO: __init__ = lambda s, v: setattr(s, 'v', v); __lt__ = lambda s, o: s.v < o.v; __eq__ = lambda s, o: s.v == o.v
TO(1) < TO(2), TO(1) <= TO(1), TO(2) > TO(1), TO(1) >= TO(2)
@total_ordering
class TO2: __ge__ = lambda s, o: NotImplemented
TO2() < TO2()
TO2() > TO2()
@total_ordering
class TO3: pass
sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), cmp_to_key(lambda a, b: 0)(1) == cmp_to_key(lambda a, b: 0)(2)
cmp_to_key(lambda a, b: 'x')(1) < cmp_to_key(lambda a, b: 0)(2)
cmp_to_key(5)(1) < cmp_to_key(5)(2)
cmp_to_key(len)(1) < 5
cmp_to_key(len)(1).obj
hash(cmp_to_key(len)(1))
cmp_to_key()
@singledispatch
def sd(x): return 'default'
@sd.register
def _(x: int): return 'int'
@sd.register(str)
def _(x): return 'str'
sd.register(list, lambda x: 'list')([])
sd(1), sd('a'), sd([]), sd(1.5), sd(True), sd.dispatch(bool)(1), list(sd.registry)
sd()
sd.register(5)
@sd.register
def _(x: 5): pass
@sd.register
def _(x: float | None): return 'opt'
sd(None), sd(1.5)
class SDM: f = singledispatchmethod(lambda self, x: 'def'); f.register(int, lambda self, x: 'int')
SDM().f(1), SDM().f('a')
singledispatchmethod(5)
@wraps(fib)
def w(): 'doc'
w.__name__, w.__doc__, w.__wrapped__ is fib, w.__module__
def w2(): 'w2 doc'
update_wrapper(partial(len), len).__name__
update_wrapper(w2, len).__doc__ == len.__doc__, w2.__name__
wraps(5)(lambda: 1).__name__
''')
