# asynccontextmanager, aclosing and AsyncExitStack through every kind of end.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


async def outcome(awaitable):
    try:
        print(repr(await awaitable))
    except BaseException as error:
        told(error)


import contextlib
@contextlib.asynccontextmanager
async def cm(n, bad=None):
    print('enter', n)
    try:
        if bad == 'noyield': return
        yield n
        if bad == 'two': yield 2
    except BaseException as e:
        print('exc', n, repr(e))
        if bad == 'swallow': return
        if bad == 'other': raise KeyError('other') from e
        raise
    finally: print('exit', n)
async def use(c, e=None):
    async with c as x:
        print('body', x)
        if e: raise e
async def main():
    for bad in (None, 'noyield', 'two', 'swallow', 'other'):
        for e in (None, ValueError('v'), StopAsyncIteration('s'), StopIteration('si'), asyncio.CancelledError('c'), RuntimeError('r'), GeneratorExit('g')):
            print(bad, repr(e)); await outcome(use(cm(1, bad), e))
    c = cm(2); await use(c); await outcome(use(c)); attempt(lambda: cm(1).__enter__()); print(type(c).__name__, cm.__name__)
    @cm(5)
    async def deco(x): return x * 2
    print(await deco(4), await deco(5))
    class Cl:
        async def aclose(s): print('aclosed')
    async with contextlib.aclosing(Cl()) as x: print(type(x).__name__)
    async with contextlib.AsyncExitStack() as st:
        print(await st.enter_async_context(cm('a')), st.enter_context(contextlib.nullcontext(7)))
        async def acb(*a, **k): print('acb', a, k)
        st.push_async_callback(acb, 1, k=2); st.callback(print, 'cb'); 
        async def ex(t, e, tb): print('ex', repr(e)); return True
        st.push_async_exit(ex); st.push_async_exit(cm('b'))  if False else None
        await outcome(st.enter_async_context(contextlib.nullcontext(1))); await outcome(st.enter_async_context(5)); attempt(st.enter_context, cm('z'))
        raise ValueError('stack')
    st = contextlib.AsyncExitStack(); await st.__aenter__(); await st.enter_async_context(cm('p')); st2 = st.pop_all(); await st.aclose(); print('moved'); await st2.aclose()
    async with contextlib.nullcontext('n') as x: print(x)
    class AC(contextlib.AbstractAsyncContextManager):
        async def __aexit__(s, *a): print('AC exit', a[1] and repr(a[1]))
    async with AC() as x: print(type(x).__name__)
    class Deco(contextlib.AsyncContextDecorator):
        async def __aenter__(s): print('de')
        async def __aexit__(s, *a): print('dx')
    @Deco()
    async def f(): return 'fr'
    print(await f(), f.__name__)
    async with contextlib.AsyncExitStack() as st:
        async def bad(*a): raise KeyError('in exit')
        st.push_async_exit(bad)
        try: raise ValueError('orig')
        except ValueError: pass
        A
try: asyncio.run(main())
except BaseException as e: print(repr(e), repr(e.__context__))
