# __class__, super, private names, decorators, cells of comprehensions, global and nonlocal in classes.
class A:
    x = 1
    l = [y for y in range(x + 1)]
    def __init__(self): self.__p = 1; self.q = 2
    def p(self): return self.__p, __class__.__name__
    @property
    def prop(self): return super().__repr__()[:5]
    @staticmethod
    def s(a, /, b, *, c=3): return a, b, c
    @classmethod
    def cm(cls): return cls.__name__
    def sup(self):
        return super().__init__ is not None
print(A().p(), A().prop, A.s(1, b=2), A.cm(), A.l, A.__static_attributes__, A.__firstlineno__, A.__qualname__, A.__module__)
def outer():
    z = 'outer z'
    class B:
        pass
        z = 'class z'
        v = z
        def m(self): return z
        class C:
            u = z
            def n(self): return __class__.__qualname__
    return B
B = outer()
print(B.w if hasattr(B, 'w') else None, B.v, B().m(), B.C.u, B.C().n(), B.__qualname__, B.m.__qualname__)
x = 'global x'
def outer2():
    x = 'local x'
    class D:
        y = x
        x = 'own'
        def g(self): return x
    return D
print(outer2().y, outer2()().g())
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print(name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, *a, **k): pass
class M(A, metaclass=Meta, opt=1): y = 2
class N(*[A], **{'metaclass': Meta}): pass
class P:
    global gx
    gx = 5
    def f(self): return gx
print(gx, P().f())
class Q:
    def f(self):
        def g(): return super().__class__, __class__
        try: g()
        except RuntimeError as e: print(e)
        except TypeError as e: print(e)
        return __class__
    def h(self): return super().__repr__() is not None
    def i(self):
        self2 = self
        del self
        try: super().x
        except (RuntimeError, NameError) as e: print(type(e).__name__, e)
print(Q().f() is Q, Q().h()); Q().i()
class R(A):
    def __init__(self):
        super().__init__()
        self.r = super(R, self).p()
print(R().r)
def deco(n):
    print('deco', n)
    def d(f):
        print('apply', n); return f
    return d
@deco(1)
@deco(2)
def df(a=print('default'), *, b=print('kwdefault')): pass
@deco('c')
class DC(print('base') or object): pass
class Priv:
    __a = 1
    def __m(self, __arg=2): return __arg
    def t(self): return self.__a, self.__m(), self._Priv__m()
    import sys as __sys
    def u(self): return self.__sys.__name__
print(Priv().t(), Priv().u(), sorted(k for k in Priv.__dict__ if 'Priv' in k))
class __Dunder:
    __y = 3
    def z(self): return self.__y
print(__Dunder().z())
class Cells:
    fs = [lambda: i for i in range(3)]
    gs = [(lambda: (i, j)) for i in range(2) for j in range(2)]
print([f() for f in Cells.fs], [g() for g in Cells.gs])
def comp_cells():
    return [lambda: i for i in range(3)], {i: (lambda: i) for i in range(2)}
a, b = comp_cells(); print([f() for f in a], [b[k]() for k in b])
def twice():
    fs = []
    for k in range(2):
        fs += [lambda: (k, x) for x in [k * 10]]
    return [f() for f in fs]
print(twice())
print([[y for y in range(x)] for x in range(3)], [x for x in [1, 2] for x in [x, x + 1]], x)
print({(lambda: a)(): b for a, b in zip('ab', [1, 2])}, list((lambda: c)() for c in 'xy'))
class Slots:
    """Doc
        of class
    """
    def m(self):
        "method doc"
print(repr(Slots.__doc__), Slots.m.__doc__)
def gl():
    global newg, newf
    newg = 1
    def newf(): return newf.__qualname__
    class inner: pass
    return inner.__qualname__
print(gl(), newg, newf())
def nl():
    a = b = 0
    def g():
        nonlocal a, b
        a += 1
        b = a
        def h():
            nonlocal b
            b *= 10
            del b
        h()
        try: b
        except NameError as e: print(e)
        return a
    g(); 
    try: return a, b
    except NameError as e: return a, str(e)
print(nl())
