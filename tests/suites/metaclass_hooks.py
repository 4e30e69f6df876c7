# metaclasses: what they are asked, in which order, and bases that cannot be.
from each import each
log = []
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', mcs.__name__, name, bases, kw)
        return {'injected': 1}
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, bases, sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', cls.__name__, kw)
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __getattr__(cls, n): return f'meta {n}'
    def __len__(cls): return 7
    def __iter__(cls): return iter('xyz')
    def __contains__(cls, x): return x == 5
    def __getitem__(cls, i): return f'item {i}'
    def __add__(cls, o): return f'{cls.__name__}+{o!r}'
    def __bool__(cls): return False
    def __repr__(cls): return f'<<{cls.__name__}>>'
    def __instancecheck__(cls, o): return o == 'inst'
    def __subclasscheck__(cls, o): return o is int
    def __eq__(cls, o): return o == 'eq' or cls is o
    def __hash__(cls): return 3
    def __setattr__(cls, n, v): print('set', n, v); super().__setattr__(n, v)
    def __delattr__(cls, n): print('del', n); super().__delattr__(n)
    @property
    def mp(cls): return 'metaprop'
    def meth(cls): return 'metameth'
class C(metaclass=Meta, a=1):
    x = 1
    def __init__(self, *a, **k): pass
class D(C, b=2): y = 2
each('''
C(1, k=2).__class__
C.foo, C.injected, D.injected, C.mp, C.meth()
C().foo
C().mp
C().meth()
len(C), list(C), 5 in C, C[3], C + 1, bool(C), repr(C)
1 + C
isinstance('inst', C), isinstance(C(), C), issubclass(int, C), issubclass(D, C)
C == 'eq', C == D, C == C, {C: 1}[C]
C.z = 5
del C.z
del C.nope
type(C), type(D), C.__class__, type(type(C))
C.x = 2
Meta.__prepare__('a', ()), type.__prepare__(), type.__prepare__('a', (), x=1)
type('N', (C,), {'w': 1})
type.__call__(C).__class__
type.__new__(Meta, 'N', (), {})
type.__new__(type, 'N', (C,), {}).__class__
Meta('V', (), {}, q=1)
type.__repr__(C)
''')
class M1(type): pass
class M2(type): pass
class M3(M1, M2): pass
class A1(metaclass=M1): pass
class A2(metaclass=M2): pass
each('''
class X(A1, A2): pass
class X(A1, A2, metaclass=M3): pass
type(X)
class X(A1, metaclass=type): pass
type(X)
class X(metaclass=5): pass
class X(metaclass=lambda n, b, d: (n, b, sorted(d))): pass
X
class X(metaclass=lambda n, b, d, **k: k, a=1, **{'b': 2}): pass
X
class X(A1, metaclass=lambda n, b, d: 5): pass
X
class X(a=1): pass
class X(object, object): pass
class X(int, str): pass
class X(bool): pass
class X(type(None)): pass
class X(5): pass
class X('a'): pass
class X(type(len)): pass
class X(A1, A1): pass
class X(object, A1): pass
class X(*[A1]): pass
X.__bases__
class X(**{'metaclass': M1}): pass
type(X)
class X(metaclass=M1, metaclass=M2): pass
class X(metaclass=type('PM', (type,), {'__prepare__': classmethod(lambda m, n, b: 5)})): pass
class X(metaclass=type('PM', (type,), {'__prepare__': 5})): pass
class X(metaclass=type('PM', (type,), {'__new__': lambda m, n, b, d: 42})): pass
X
class X(metaclass=type('PM', (type,), {'__init__': lambda *a: 42})): pass
type('X', (), [])
type('X', [], {})
type(5, (), {})
type('X', (5,), {})
type('X\\0', (), {})
type('', (), {}).__name__
type('a b', (), {}).__name__
type('X', (), {'__slots__': 'a'}).a
type()
type(1, 2)
type.mro(int)
type.__subclasses__(A1)
M1.__subclasses__()
''')
class Mro(type):
    def mro(cls): return [cls, A1, object]
class BadMro(type):
    def mro(cls): return 5
class BadMro2(type):
    def mro(cls): return [cls, 5]
class BadMro3(type):
    def mro(cls): return [int]
each('''
class X(metaclass=Mro): pass
X.__mro__
class X(metaclass=BadMro): pass
class X(metaclass=BadMro2): pass
class X(metaclass=BadMro3): pass
''')
