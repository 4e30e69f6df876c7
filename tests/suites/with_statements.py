# with: order, exceptions at each step, targets, objects that cannot.
from each import each
class CM:
    def __init__(self, name, sup=False, enter_exc=None, exit_exc=None):
        self.name, self.sup, self.enter_exc, self.exit_exc = name, sup, enter_exc, exit_exc
    def __enter__(self):
        print('enter', self.name)
        if self.enter_exc: raise self.enter_exc
        return self.name
    def __exit__(self, t, v, tb):
        print('exit', self.name, t and t.__name__, v, tb is not None)
        if self.exit_exc: raise self.exit_exc
        return self.sup
def run(f):
    try: print('->', f())
    except BaseException as e: print('!!', repr(e), '| ctx', repr(e.__context__))
def f1():
    with CM('a') as x, CM('b') as y: return x + y
def f2():
    with CM('a'), CM('b', True): raise ValueError(1)
    return 'after'
def f3():
    with CM('a', True), CM('b'): raise ValueError(1)
    return 'after'
def f4():
    with CM('a', exit_exc=KeyError('ex')): raise ValueError(1)
def f5():
    with CM('a', True), CM('b', enter_exc=ValueError('en')): print('never')
    return 'after'
def f6():
    for i in range(3):
        with CM(i):
            if i == 0: continue
            if i == 1: break
    return i
def f7():
    with (CM('a') as x, CM('b') as y,): return x, y
def f8():
    with (CM('a'), CM('b')): return 1
def f9():
    with (CM('a')) as x: return x
def f10():
    with CM('a') as (x, y): pass
def f11():
    with CM('ab') as (x, y): return x, y
def f12():
    d = {}
    with CM('v') as d['k']: pass
    return d
def f13():
    with CM('a', exit_exc=KeyError('ex')): return 1
def f14():
    with CM('a', sup=5): raise ValueError
    return 'ok'
def f15():
    with CM('a', sup=type('B', (), {'__bool__': lambda s: 1/0})()): raise ValueError('orig')
def f16():
    try:
        with CM('a'): raise ValueError('x')
    except ValueError as e:
        with CM('in except'): pass
        return repr(e)
def f17():
    with CM('g') as g:
        yield g
        yield 2
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16): print(f.__name__); run(f)
print(list(f17()))
g = f17(); next(g); g.close()
g = f17(); next(g)
try: g.throw(ValueError('thrown'))
except ValueError as e: print(e)
class NoEnter:
    def __exit__(self, *a): pass
class NoExit:
    def __enter__(self): pass
class InstOnly: pass
i = InstOnly(); i.__enter__ = lambda: 1; i.__exit__ = lambda *a: 1
class BadEnter:
    def __enter__(self, x): pass
    def __exit__(self, *a): pass
class BadExit:
    def __enter__(self): pass
    def __exit__(self): pass
class NoneExit:
    __exit__ = None
    def __enter__(self): print('entered')
class StaticCM:
    @staticmethod
    def __enter__(): return 'static'
    @staticmethod
    def __exit__(*a): print(len(a))
class MetaCM(type):
    def __enter__(cls): return cls.__name__
    def __exit__(cls, *a): print('meta exit')
class WithMeta(metaclass=MetaCM): pass
class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
each('''
with NoEnter(): pass
with NoExit(): pass
with 5: pass
with None: pass
with i: pass
with BadEnter(): pass
with BadExit(): pass
with NoneExit(): print('body')
with StaticCM() as s: print(s)
with WithMeta as m: print(m)
with CM: pass
with AsyncOnly(): pass
with undefined: pass
with CM('x') as 5: pass
with CM('x') as f(): pass
with CM('x') as x.y.z: pass
with CM('x') as [a]: print(a)
with CM('x') as x + 1: pass
with CM('a'), : pass
with (CM('a'), CM('b') as q): print(q)
with (CM('a') as p), CM('b'): print(p)
with (yield): pass
with (CM('a') as p, 5): pass
with ((CM('t'))): pass
with (CM('t'),) : pass
with (1, 2) as t: pass
with (a, b) as t: pass
with CM('lam') as x: (lambda: print(x))()
with CM('w') as w, CM(w + '2') as v: print(w, v)
with CM('one line') as o: print(o); print('two')
''')
