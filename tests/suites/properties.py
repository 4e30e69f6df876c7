# property: the functions left out, its attributes, subclasses.
from each import each
class A:
    @property
    def p(self):
        "doc p"
        return 1
    q = property(lambda self: 2)
    r = property(None, lambda self, v: print('set', v))
    s = property(None, None, lambda self: print('del'))
    t = property(doc='only doc')
    @property
    def u(self): return self.missing
    @property
    def v(self): raise AttributeError('inner')
A.late = property(lambda self: 3)
def named(self): return 4
A.late2 = property(named)
a = A()
each('''
a.p
a.p = 1
del a.p
a.q
a.q = 1
del a.q
a.r
a.r = 5
del a.r
a.s
a.s = 1
del a.s
a.t
a.u
a.v
a.late
a.late = 1
a.late2 = 1
del a.late2
A.p.__doc__, A.q.__doc__, A.t.__doc__
A.p.__name__, A.q.__name__, A.late.__name__, A.late2.__name__
A.r.__name__
A.t.__name__
property().__name__
A.p.fget.__name__, A.p.fset, A.p.fdel
A.p.fget = 1
A.p.__doc__ = 'new'
A.p.__doc__
A.p.__isabstractmethod__
A.p.__get__(a), A.p.__get__(a, A), A.p.__get__(None, A) is A.p
A.p.__set__(a, 1)
A.p.__delete__(a)
A.r.__set__(a, 3)
type(A.p), isinstance(A.p, property), callable(A.p)
A.p.getter(lambda s: 9).__get__(a)
A.p.setter(lambda s, v: print(v)).__set__(a, 7)
A.p.deleter(lambda s: print('d')).__delete__(a)
A.p is A.p.getter(lambda s: 9)
A.p.getter(lambda s: 9).__doc__
A.p()
A().nothing
hasattr(a, 'u'), hasattr(a, 'v'), hasattr(a, 'p'), getattr(a, 'u', 'dflt')
property(1).__get__(5)
property(len).__get__('abc')
property(len, 1, 2, 'd', 5)
property(fget=len, doc='x').__doc__
property(len).__doc__ == len.__doc__
''')
class Sub(property):
    pass
class Sub2(property):
    __slots__ = ()
class D(Sub):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.extra = 5
class B:
    @Sub
    def x(self):
        """x doc"""
        return 10
    @D
    def y(self):
        """y doc"""
        return 11
    @y.setter
    def y(self, v): print('y', v)
b = B()
each('''
b.x, b.y, B.x.__doc__, B.y.__doc__, B.y.extra, type(B.y).__name__
b.y = 5
b.x = 5
Sub2(lambda s: 1).__get__(1)
''')
class Base:
    def getx(self): return 'base'
    x = property(lambda self: self.getx())
class Derived(Base):
    def getx(self): return 'derived'
print(Derived().x)
class Over(Base):
    @Base.x.setter
    def x(self, v): print('setting', v)
o = Over(); o.x = 3; print(o.x)
class Cls:
    @classmethod
    def cm(cls): return cls.__name__
    @staticmethod
    def sm(): return 's'
    @property
    def __class__(self): return int
print(isinstance(Cls(), int), type(Cls()), Cls().__class__, Cls.cm(), Cls.sm())
