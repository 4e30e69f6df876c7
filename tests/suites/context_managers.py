# contextlib.
from contextlib import *
import contextlib, io, sys
@contextmanager
def cm(x, sup=False):
    print('enter', x)
    try: yield x
    except ValueError as e:
        print('caught', e)
        if not sup: raise
    finally: print('exit', x)
@contextmanager
def noyield():
    return
    yield
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def swallow():
    try: yield
    except Exception: pass
@contextmanager
def other():
    try: yield
    except Exception as e: raise KeyError('new') from e
@contextmanager
def stopit():
    try: yield
    except Exception: raise StopIteration('x')
@contextmanager
def again():
    try: yield 1
    except ValueError: yield 2
class C:
    def close(self): print('closed')
class BadClose: pass
def run(f):
    try: print('->', f())
    except BaseException as e: print('!!', type(e).__name__, e, '| cause', repr(e.__cause__), '| ctx', repr(e.__context__))
def a():
    with cm(1) as v: return v
def b():
    with cm(2): raise ValueError('v')
def c():
    with cm(3, True): raise ValueError('v')
    return 'ok'
def d():
    with noyield(): pass
def e():
    with twice(): pass
def f():
    with swallow(): 1/0
    return 'swallowed'
def g():
    with other(): 1/0
def h():
    with stopit(): 1/0
def i():
    with again(): raise ValueError('a')
def j():
    with cm(4): raise StopIteration('user')
def k():
    with twice(): raise ValueError('in twice')
@cm('deco')
def l(): return 'decorated'
def m():
    with closing(C()): print('in')
def n():
    with closing(BadClose()): pass
def o():
    with suppress(ZeroDivisionError, KeyError): 1/0
    with suppress(): pass
    return 'o'
def p():
    with suppress(KeyError): 1/0
def q():
    with nullcontext(5) as x: return x
def r():
    s = io.StringIO()
    with redirect_stdout(s): print('hidden'); print('x', end='')
    return s.getvalue()
def s():
    s = io.StringIO()
    with redirect_stderr(s): print('err', file=sys.stderr)
    return s.getvalue()
def t():
    with ExitStack() as st:
        st.enter_context(cm('a')); st.callback(print, 'cb', 1); st.push(lambda *e: print('push', e[0])); st.enter_context(cm('b'))
        return 'body'
def u():
    with ExitStack() as st:
        st.push(lambda *e: True)
        raise ValueError('swallowed')
    return 'after'
def v():
    with ExitStack() as st:
        st.callback(lambda: 1/0)
        raise ValueError('first')
def w():
    st = ExitStack(); st.callback(print, 'later'); new = st.pop_all(); st.close(); print('now'); new.close()
def x():
    with ExitStack() as st: st.enter_context(5)
def y():
    with ExitStack() as st: st.push(5)
def z():
    class CD(ContextDecorator):
        def __enter__(self): print('cd enter'); return self
        def __exit__(self, *a): print('cd exit', a[0]); return True
    @CD()
    def inner(a): print('inner', a); raise ValueError
    return inner(5)
def aa():
    with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
def bb():
    with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1)])
    return 'bb'
def cc():
    x = cm(9)
    with x: pass
    with x: pass
def dd():
    class A(AbstractContextManager):
        def __exit__(self, *a): print('abstract exit')
    with A() as a: return isinstance(a, AbstractContextManager), type(a).__name__
def ee(): return AbstractContextManager()
def ff():
    class Duck:
        def __enter__(self): pass
        def __exit__(self, *a): pass
    return isinstance(Duck(), AbstractContextManager), issubclass(int, AbstractContextManager)
def gg():
    @contextmanager
    def bad(): pass
    with bad(): pass
def hh(): return cm.__name__, cm.__wrapped__.__name__, type(cm(1)).__name__, cm(1).func.__name__ if hasattr(cm(1), 'func') else ''
def ii():
    s = io.StringIO()
    with redirect_stdout(s) as q:
        with redirect_stdout(io.StringIO()): print('inner')
        print('outer')
    return s.getvalue(), q is s
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii):
    print(fn.__name__); run(fn)
import asyncio
@asynccontextmanager
async def acm(x):
    print('aenter', x)
    try: yield x
    finally: print('aexit', x)
class AC:
    async def aclose(self): print('aclosed')
async def main():
    async with acm(1) as v: print(v)
    try:
        async with acm(2): raise ValueError('async')
    except ValueError as e: print(e)
    async with aclosing(AC()): print('in')
    async with AsyncExitStack() as st:
        await st.enter_async_context(acm('s')); st.enter_context(cm('sync'))
        async def cb(*a): print('acb', a)
        st.push_async_callback(cb, 1); st.push_async_exit(lambda *a: cb('exit'))
    async with nullcontext(7) as n: print(n)
    @acm('deco')
    async def f(): return 'af'
    print(await f())
    try:
        async with AsyncExitStack() as st: await st.enter_async_context(5)
    except TypeError as e: print(e)
    try:
        async with AsyncExitStack() as st: st.enter_context(acm(1))
    except TypeError as e: print(e)
asyncio.run(main())
