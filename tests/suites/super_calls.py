# super() in all places it can and cannot be called from.
from each import each
class A:
    def f(self): return 'A.f'
    @classmethod
    def c(cls): return 'A.c', cls.__name__
    @staticmethod
    def s(): return 'A.s'
    @property
    def p(self): return 'A.p'
    attr = 'A.attr'
    def __getattr__(self, n): return 'dyn ' + n
class B(A):
    def f(self): return 'B.f ' + super().f()
    @classmethod
    def c(cls): return ('B.c',) + super().c()
    @staticmethod
    def s(): return 'B.s ' + super(B, B).s()
    @property
    def p(self): return 'B.p ' + super().p
    attr = 'B.attr'
    def sup(self): return super()
    def g(self): return super().attr
    def h(self): return super().nope
    def lst(self): return [super(B, self).f() for _ in range(2)]
    def gen(self): return list(super(B, self).f() for _ in range(2))
    def comp(self): return [super().f() for _ in range(1)]
    def nested(self):
        def inner(): return super().f()
        return inner()
    def nested2(self):
        def inner(s): return super().f()
        return inner(self)
    def noself(): return super()
    def delself(self):
        del self
        return super()
    def rebind(self):
        self = 5
        return super()
    def star(*args): return super().f()
    def cell(self):
        lambda: self
        return super().f()
    def use_class(self): return __class__
b = B()
each('''
b.f(), B.c(), b.c(), b.s(), b.p, b.g()
b.h()
b.lst(), b.gen()
b.comp()
b.nested()
b.nested2()
B.noself()
b.delself()
b.rebind()
b.star()
b.cell()
b.use_class()
B.f(5)
super()
super(B)
super(B).f
super(B, b).f()
super(B, A())
super(A, b).f()
super(A, b).nothing
super(5, b)
super(B, 5)
super(int, 5).__add__(3)
super(bool, True).__repr__()
super(B, b).__thisclass__, super(B, b).__self__ is b, super(B, b).__self_class__
super(B).__self__, super(B).__self_class__
repr(super(B, b)).startswith("<super: <class 'B'>, <B object>"), repr(super(B)), repr(super(B, B))
super(B, b).attr = 5
del super(B, b).attr
super(B, b)[0]
len(super(B, b))
super(B).__get__(b, B).f()
super(B).__get__(None, B)
super(B).__get__(5, B)
super(B, b, 1)
super(type='x')
isinstance(super(B, b), super), type(super(B, b))
super(B, b).__class__
dir(super(B, b)) != []
b.sup().f()
''')
class M(type):
    def __call__(cls, *a): return ('called', super().__call__(*a).__class__.__name__)
    def __new__(m, n, b, d, **k): return super().__new__(m, n, b, d)
    def __init__(cls, n, b, d, **k): super().__init__(n, b, d); cls.made = k
class X(metaclass=M, opt=1): pass
print(X(), X.made)
class Y(X, opt=2):
    def __init__(self): super().__init__()
print(Y(), Y.made)
class P:
    def __init__(self): print('P', type(self).__name__)
class Q(P):
    def __init__(self): print('Q'); super().__init__()
class R(P):
    def __init__(self): print('R'); super().__init__()
class S(Q, R):
    def __init__(self): print('S'); super().__init__()
S()
print([c.__name__ for c in S.__mro__])
class Mixin:
    def __init__(self, **k): self.k = k; super().__init__()
class Z(Mixin, P): pass
print(Z(a=1).k)
class L(list):
    def append(self, x): super().append(x * 2)
    def __getitem__(self, i): return super().__getitem__(i) + 100
    def __len__(self): return super().__len__() + 1
    def __iter__(self): return super().__iter__()
l = L([1]); l.append(5); print(l, l[1], len(l), list(l))
class Sup(super): pass
print(Sup(B, b).f())
super = 5
class After(A):
    def f(self): return super
print(After().f())
del super
def f():
    return super().x
try: f()
except RuntimeError as e: print(e)
def f(a):
    return super().x
try: f(1)
except RuntimeError as e: print(e)
