# __init_subclass__, __set_name__, __class_getitem__.
from each import each
class P:
    subs = []
    def __init_subclass__(cls, /, *a, tag=None, **kw):
        super().__init_subclass__(**kw)
        P.subs.append((cls.__name__, tag))
        cls.tag = tag
class A(P): pass
class B(P, tag='b'): pass
class C(B): pass
print(P.subs, A.tag, B.tag, C.tag)
class NoSuper:
    def __init_subclass__(cls, **k): print(cls.__name__, k)
class D(NoSuper, x=1, y=2): pass
class SetName:
    def __set_name__(self, owner, name): print('set_name', owner.__name__, name); self.name = name
    def __get__(self, o, t): return (self.name, o is None)
class E(NoSuper):
    a = SetName()
    b = c = SetName()
print(E.a, E().b, E.c)
class BadName:
    def __set_name__(self, o, n): raise ValueError('bad ' + n)
try:
    class F: z = BadName()
except Exception as e: print(type(e).__name__, e, e.__notes__, e.__cause__)
class WrongArgs:
    def __set_name__(self): pass
try:
    class F: z = WrongArgs()
except Exception as e: print(type(e).__name__, e, e.__notes__)
class InstSet:
    pass
i = InstSet(); i.__set_name__ = lambda *a: print('never')
class G: z = i
G.late = SetName()
try: G.late
except AttributeError as e: print(e)
each('''
class H(P, 5): pass
class H(P, tag='q', other=1): pass
class H(object, tag=1): pass
object.__init_subclass__()
object.__init_subclass__(x=1)
int.__init_subclass__()
P.__init_subclass__()
object.__init_subclass__(1)
P.subs
type('T', (P,), {}, tag='dyn').tag
type('T', (P,), {'tag': 1}).tag
''')
class WithMeta(type):
    def __new__(m, n, b, ns, **k):
        print('meta new', n, k)
        c = super().__new__(m, n, b, ns, **k)
        print('meta done', n)
        return c
    def __init__(c, n, b, ns, **k): super().__init__(n, b, ns); print('meta init', k)
class Q(P, metaclass=WithMeta, tag='m'): d = SetName()
class Q2(Q): pass
class Raises:
    def __init_subclass__(cls): raise RuntimeError('no subclassing')
try:
    class R2(Raises): pass
except RuntimeError as e: print(e)
class Cg:
    def __class_getitem__(cls, k): return cls.__name__, k
print(Cg[1], Cg[1, 2], Cg['a'])
class Cg2(Cg): pass
print(Cg2[int])
try: Cg()[1]
except TypeError as e: print(e)
class NoCg: pass
try: NoCg[1]
except TypeError as e: print(e)
class MetaGet(type):
    def __getitem__(c, k): return 'meta', k
class Both(metaclass=MetaGet):
    def __class_getitem__(cls, k): return 'cg', k
print(Both[1])
class CgInst: pass
try:
    class CgBad: __class_getitem__ = 5
    CgBad[1]
except TypeError as e: print(e)
print(type(Cg.__dict__['__class_getitem__']), type(P.__dict__['__init_subclass__']))
