# weakref, and abstract classes.
from each import each
import weakref, abc, gc
class A:
    def m(self): return 'm'
    def __repr__(self): return 'A()'
class Sl: __slots__ = ()
class SlW: __slots__ = ('__weakref__',)
a = A(); r = weakref.ref(a); p = weakref.proxy(a)
each('''
r() is a, weakref.ref(a) is r, r == weakref.ref(a), hash(r) == hash(a), weakref.getweakrefcount(a), len(weakref.getweakrefs(a)), type(r), type(p), p.m(), repr(r).startswith('<weakref at'), r.__callback__
weakref.ref(5)
weakref.ref('a')
weakref.ref([])
weakref.ref(None)
weakref.ref(Sl())
weakref.ref(SlW()).__class__
weakref.ref()
weakref.ref(a, 1, 2)
weakref.ref(a, 5).__callback__
weakref.proxy(5)
p.x = 5; a.x, p.x, p == a, isinstance(p, A), p.__class__
del p.x; a.x
hash(p)
p()
len(p)
wd = weakref.WeakValueDictionary(); wd['k'] = a; wd['k'], len(wd), list(wd), 'k' in wd, wd.get('z'), dict(wd), wd.pop('k'), len(wd)
wd['z']
wd['q'] = 5
wk = weakref.WeakKeyDictionary(); wk[a] = 1; wk[a], len(wk), a in wk, list(wk.items())
wk[5] = 1
ws = weakref.WeakSet([a]); len(ws), a in ws, 5 in ws, list(ws), ws | weakref.WeakSet(), ws.discard(a), len(ws)
ws.add(5)
wm = weakref.WeakMethod(a.m); wm()(), wm() == a.m
weakref.WeakMethod(len)
f = weakref.finalize(a, print, 'final', 1); f.alive, f.peek()[1:], f(), f.alive, f(), f.detach()
weakref.finalize(5, print)
weakref.finalize(a)
class R(weakref.ref): pass
R(a)() is a, R(a) == r, type(R(a))
''')
class Abs(abc.ABC):
    @abc.abstractmethod
    def a(self): return 'base a'
    @property
    @abc.abstractmethod
    def p(self): pass
    @classmethod
    @abc.abstractmethod
    def c(cls): pass
    @staticmethod
    @abc.abstractmethod
    def s(): pass
    def conc(self): return 'conc'
class Half(Abs):
    def a(self): return super().a()
class Full(Half):
    p = 5
    def c(self): pass
    def s(self): pass
class One(abc.ABC):
    @abc.abstractmethod
    def only(self): pass
each('''
Abs()
Half()
Full().a(), Full().conc()
One()
sorted(Abs.__abstractmethods__), sorted(Half.__abstractmethods__), Full.__abstractmethods__
class Deco(abc.ABC): x = abc.abstractmethod(lambda self: 1)
Deco()
Deco.x = lambda self: 2; Deco()
abc.update_abstractmethods(Deco); Deco().x()
Abs.register(int), isinstance(5, Abs), issubclass(bool, Abs), issubclass(str, Abs)
Abs.register(5)
Abs.register()
@Abs.register
class Virt: pass
isinstance(Virt(), Abs), Virt.__mro__
class Hook(abc.ABC): __subclasshook__ = classmethod(lambda cls, c: True if hasattr(c, 'quack') else NotImplemented)
issubclass(type('D', (), {'quack': 1}), Hook), issubclass(int, Hook)
class BadHook(abc.ABC): __subclasshook__ = classmethod(lambda cls, c: 5)
issubclass(int, BadHook)
issubclass(5, Abs)
isinstance(5, 5)
type(Abs), abc.ABCMeta.__mro__, abc.ABC.__class__, Abs.__class__.__name__
abc.abstractmethod(len)
abc.abstractmethod(lambda: 1).__isabstractmethod__, abc.abstractproperty, abc.get_cache_token() > 0
class M(metaclass=abc.ABCMeta): f = abc.abstractmethod(lambda s: 0)
M()
object.__new__(M)
class Ex(Exception, metaclass=abc.ABCMeta): f = abc.abstractmethod(lambda s: 0)
Ex()
class L(list, metaclass=abc.ABCMeta): f = abc.abstractmethod(lambda s: 0)
L()
Abs.a(5)
''')
