# weakref.ref and proxy: what can be referred to, sharing, equality, callbacks.
import gc
import weakref
from weakref import ref, proxy, getweakrefcount, getweakrefs


class C:
    def __init__(self, name='c'):
        self.name = name

    def __repr__(self):
        return f'C({self.name!r})'

    def method(self):
        return 'method of ' + self.name


class Slotted:
    __slots__ = ('a',)


class SlottedWeak:
    __slots__ = ('a', '__weakref__')


class SubInt(int):
    pass


class SubList(list):
    pass


class SubTuple(tuple):
    pass


class SubStr(str):
    pass


def function():
    pass


def generator():
    yield


for v in (1, 1.5, True, 2j, 'text', b'bytes', (), [], {}, None, ..., NotImplemented, range(3), slice(1), object(), bytearray(), Slotted(), SubInt(1),
          SubTuple(), property(), staticmethod(function), map(function, []), iter([]), {}.keys(), super(C), Exception(), str.join, object().__str__, enumerate([])):
    try:
        ref(v)
    except TypeError as e:
        print(e)
for v in (C, int, C().method, function, function.__code__, generator(), SlottedWeak(), SubList(), SubStr('x'), set(), frozenset(), memoryview(b''), len, [].append, gc, list[int], ValueError, type('E', (Exception,), {})()):
    print(type(ref(v)).__name__, ref(v)() is v)

x = C()
r = ref(x)
print(r() is x, ref(x) is r, r == ref(C()), r != ref(C()), hash(r) == hash(x), r.__callback__, type(r), isinstance(r, weakref.ReferenceType), ref is weakref.ReferenceType)
p = proxy(x)
print(proxy(x) is p, type(p), p.name, getweakrefcount(x), getweakrefs(x) == [r, p], getweakrefcount(1), getweakrefs(1), x.__weakref__ is r)
print(repr(r)[:11], repr(r).endswith('>'), " to 'C' at 0x" in repr(r) or " to '__main__.C' at 0x" in repr(r), repr(p)[:15])
p.name = 'changed'
print(x.name, p.method(), str(p), isinstance(p, C), p.__class__)
del p.name
print(hasattr(x, 'name'))
x.name = 'again'


def callback(name):
    def f(reference):
        print('callback', name, reference() is None)
    return f


r1 = ref(x, callback('first'))
r2 = ref(x, callback('second'))
p3 = proxy(x, lambda p: print('callback of the proxy'))
print(r1 is r, r1 == r, r1.__callback__ is not None, getweakrefcount(x))
del x
gc.collect()
print(r(), r1(), r1.__callback__, r1 == r, r1 == r1, repr(r).endswith('; dead>'), hash(r) is not None)
for f in (lambda: p.name, lambda: str(p), lambda: p3 + 1, lambda: setattr(p, 'a', 1), lambda: len(p), lambda: bool(p), lambda: hash(r1), lambda: hash(p), lambda: p == 1, lambda: p()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(repr(p)[:13], repr(p).endswith('; dead>'))

# A reference that goes before its object calls nobody.
x = C()
r = ref(x, callback('never'))
del r
gc.collect()
del x
gc.collect()

# An error in a callback goes nowhere.
x = C()
r = ref(x, lambda r: print('raises') or 1 // 1)
del x
gc.collect()

# Cycles.
a, b = C('a'), C('b')
a.other, b.other = b, a
refs = [ref(a), ref(b, callback('b'))]
del a, b
gc.collect()
print([r() for r in refs])


# __del__ runs first, and may still see what there is.
class D:
    def __del__(self):
        print('del')


d = D()
r = ref(d, callback('after del'))
del d
gc.collect()
print(r())


# Subclasses.
class MyRef(ref):
    def __new__(cls, obj, callback=None, tag=None):
        self = super().__new__(cls, obj, callback)
        self.tag = tag
        return self

    def __init__(self, obj, callback=None, tag=None):
        super().__init__(obj, callback)


x = C()
m = MyRef(x, tag='t')
gc.collect()
print(m.tag, m() is x, m == ref(x), hash(m) == hash(ref(x)))
for f in (lambda: ref(), lambda: ref(x, 1, 2), lambda: ref(x)(1), lambda: ref(x, callback=None), lambda: proxy()):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)


# Proxies in operations.
class Number:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return ('add', self.n, getattr(other, 'n', other))

    def __radd__(self, other):
        return ('radd', self.n, other)

    def __iadd__(self, other):
        self.n += other
        return self

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.n * i

    def __contains__(self, i):
        return i == self.n

    def __neg__(self):
        return -self.n

    def __abs__(self):
        return abs(self.n)

    def __index__(self):
        return self.n

    def __int__(self):
        return self.n

    def __float__(self):
        return self.n / 2

    def __eq__(self, other):
        return self.n == getattr(other, 'n', other)

    def __lt__(self, other):
        return self.n < getattr(other, 'n', other)

    def __iter__(self):
        return iter(range(self.n))

    def __call__(self, *args, **kwargs):
        return args, kwargs


n = Number(3)
p = proxy(n)
print(p + 1, 1 + p, p + p, len(p), p[5], 3 in p, 4 in p, -p, abs(p), int(p), float(p), [10, 20, 30, 40][p], p == 3, p != 3, p < 4, list(p), bool(p), type(p), p(1, a=2), callable(p))
p += 4
print(p is n, n.n, callable(proxy(C)), type(proxy(C)))
try:
    next(proxy(n))
except TypeError as e:
    print(e)
print(repr(weakref.ProxyTypes), issubclass(MyRef, ref), '__weakref__' in C.__dict__, '__weakref__' in Slotted.__dict__, '__weakref__' in SubInt.__dict__, '__weakref__' in SubList.__dict__)
try:
    class Bad(C):
        __slots__ = ('__weakref__',)
except TypeError as e:
    print(e)
