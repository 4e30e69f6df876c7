# decorators of functions, classes and methods.
from each import each
import functools
log = []
def d(name):
    def deco(f):
        log.append(name); return f
    return deco
@d('a')
@d('b')
def f(): pass
print(log)
@(lambda f: 'replaced')
def g(): pass
print(g)
decs = [d('x'), lambda f: f]
@decs[0]
@decs[1]
class C: pass
print(log, C.__name__)
@d('m').__call__
def h(): pass
@(x := d('walrus'))
def i(): pass
@d('1') if True else d('2')
def j(): pass
print(log)
class Counter:
    def __init__(self, f): self.f = f; self.n = 0; functools.update_wrapper(self, f)
    def __call__(self, *a, **k): self.n += 1; return self.f(*a, **k)
@Counter
def add(a, b): "adds"; return a + b
print(add(1, 2), add(3, 4), add.n, add.__name__, add.__doc__)
def memo(f):
    cache = {}
    @functools.wraps(f)
    def wrapper(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    wrapper.cache = cache
    return wrapper
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), len(fib.cache), fib.__name__)
def params(*args, **kw):
    def deco(cls):
        cls.p = args, kw
        return cls
    return deco
@params(1, 2, x=3)
class P: pass
print(P.p)
class M:
    @staticmethod
    @functools.lru_cache
    def s(x): return x * 2
    @classmethod
    @functools.lru_cache
    def c(cls, x): return cls.__name__, x
    @property
    @functools.cache
    def p(self): return 'p'
    @functools.singledispatchmethod
    def sd(self, x): return 'object'
    @sd.register
    def _(self, x: int): return 'int'
    @sd.register(list)
    @sd.register(tuple)
    def _(self, x): return 'seq'
    def deco(f): return lambda self: ('decorated', f(self))
    @deco
    def dm(self): return 1
m = M()
print(m.s(2), M.s(3), m.c(1), M.c(1), m.p, m.sd(1), m.sd('a'), m.sd([]), m.sd(()), m.dm())
each('''
@5
@undefined_deco
def z(): pass
@d
def z(): pass
@d('q') def z(): pass
@
@d('a'); x = 1
@x = 1
@f() + 1
@yield
@await x
@lambda f: f
@[d('list')][0]
@{'k': d('dict')}['k']
@not d
@*d
@d('a'), d('b')
''')
try:
    @5
    def z(): pass
except TypeError as e: print(e)
def order(x): print('eval', x); return lambda f: (print('apply', x), f)[1]
@order(1)
@order(2)
def k(a=print('default')) -> print('annotation') if 0 else None: pass
