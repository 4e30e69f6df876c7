# global, nonlocal, class bodies, comprehensions, eval and exec with namespaces.
from each import each
x = 'global x'
def f1():
    x = 'f1'
    def g():
        nonlocal x
        x = 'g'
        def h():
            global x
            x = 'changed'
            return x
        return h()
    return g(), x
print(f1(), x)
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    return inc
c = counter(); print(c(), c(5), c(), counter()())
fs = [lambda: i for i in range(3)]; print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])
def mk():
    out = []
    for i in range(3):
        def f(): return i
        out.append(f)
    return [g() for g in out]
print(mk())
class A:
    x = 'class x'
    y = x
    def m(self): return x
    z = [x for _ in range(1)]
    w = (lambda: x)()
    try: v = [y for _ in range(1)]
    except NameError as e: v = str(e)
    u = [q for q in y]
print(A.y, A().m(), A.z, A.w, A.v, A.u)
def cls():
    x = 'local'
    class B:
        y = x
        x = 'in class'
        z = x
        def m(self): return x
    return B.y, B.z, B().m()
print(cls())
def cls2():
    x = 'outer'
    class B:
        nonlocal x
        x = 'set by class'
    return x, hasattr(B, 'x')
print(cls2())
class G:
    global gx
    gx = 5
    def m(self): pass
print(gx, hasattr(G, 'gx'))
def comp():
    x = 'comp'
    l = [x for x in range(3)]
    return x, l, [(x, y) for x in 'ab' for y in [x * 2]], {x: x for x in 'q'}
print(comp())
def walrus():
    r = [last := i for i in range(5)]
    return last, r, any((hit := n) > 2 for n in [1, 2, 3, 4]), hit
print(walrus())
def exc():
    e = 'before'
    try: 1/0
    except ZeroDivisionError as e: pass
    try: return e
    except UnboundLocalError as u: return str(u)
print(exc())
def dele():
    y = 1
    def g(): return y
    del y
    try: return g()
    except NameError as e: return str(e)
print(dele())
def late():
    def g(): return y
    try: r = g()
    except NameError as e: r = str(e)
    y = 2
    return r, g()
print(late())
def cells():
    a = 1
    def g(): return a, b
    b = 2
    return g.__closure__[0].cell_contents, g.__code__.co_freevars, cells.__code__.co_cellvars, g()
print(cells())
each('''
def f(): nonlocal x
def f(): x = 1; global x
def f(): print(x); global x
def f(x): global x
def f(x): nonlocal x
def f(): nonlocal x; x = 1
nonlocal x
global x
def f(): global x, x
def f(): global x; nonlocal x
def f(a, a): pass
lambda a, a: 1
def f(): import x; global x
def f(): \tfor x in []: pass\\n\tglobal x
def f(): x: int; global x
def f(): global x; x: int = 5
def f(): \tdef x(): pass\\n\tglobal x
class C: nonlocal y
class C: x = 1; global x
def f(): return x; x = 1
f()
def f(): x += 1
f()
def f(): del x
f()
def f(): (x for x in y); return x
f()
def f(): [y for y in [1]]; return y
f()
def f(): from math import *
def f(): exec('zq = 1'); return zq
f()
def f(): exec('zq = 1'); return locals()
f()
def f(): locals()['zq'] = 1; return zq
f()
def f(a=1): b = 2; return locals()
f()
def f(a): \tdef g(): return a\\n\treturn sorted(locals())
f(1)
def f(): return sorted(vars()), dir()
f()
[locals() for _ in range(1)][0] is locals() or 1
class C: a = 1; b = sorted(k for k in locals() if not k.startswith('__'))
C.b
eval('x'), eval('x', {'x': 5}), eval('x', {'x': 5}, {'x': 6}), eval('[x for _ in [1]]', {'x': 5}), eval('(lambda: x)()', {'x': 1})
eval('(lambda: x)()', {}, {'x': 1})
eval('[x for _ in [1]]', {}, {'x': 1})
eval('x', {'__builtins__': {}})
eval('len', {'__builtins__': {}})
eval('x', {'__builtins__': {'x': 7}})
exec('def f(): return y', d := {'y': 5}); d['f']()
exec('y = 5', {}, d := {}); d
exec('global y; y = 5', g := {}, d := {}); g['y'], d
exec('class C: z = y', {'y': 1})
exec('class C: z = y', {}, {'y': 1})
exec('def f(): return y\\nf()', {}, {'y': 1})
exec('import math', d := {}); d['math'].pi
print(__name__, __builtins__.__class__.__name__ if not isinstance(__builtins__, dict) else 'dict')
globals() is globals(), 'x' in globals(), globals()['x']
globals().__setitem__('dyn', 5); dyn
del globals()['dyn']; dyn
__debug__, __name__, __doc__, __spec__, __package__, __loader__ is None if 0 else 1
__debug__ = 1
def f(__debug__): pass
x.__debug__ = 1
f(__debug__=1)
del __debug__
class __Priv: __a = 1; _b__ = 2; __c__ = 3; d = lambda s: s.__a
sorted(k for k in vars(__Priv)), __Priv().d()
class M: \tdef f(self, __x=1): return __x
M().f(), M.f.__code__.co_varnames
class M: \t__slots__ = ('__x',)\\n\tdef g(self): self.__x = 1; return self.__x
M().g(), M()._M__x if 0 else 1
class M: \timport math as __m; v = __m.pi
M._M__m.pi, M.v
''')
