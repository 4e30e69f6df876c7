# What await, async with and async for say of what they cannot use.
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


async def aw(x): return await x
class CM:
    async def __aenter__(s): raise ValueError('enter')
    async def __aexit__(s, *a): print('never')
class CM2:
    async def __aenter__(s): return s
    async def __aexit__(s, *a): raise KeyError('exit')
class CM3:
    async def __aenter__(s): return s
    async def __aexit__(s, *a): print('swallow', a[0]); return 5
class CM4:
    def __aenter__(s): return 5
    def __aexit__(s, *a): return 5
class CM5:
    async def __aenter__(s): return 1
    def __aexit__(s, *a): return 5
class CM6:
    async def __aenter__(s): return 1
class CM7:
    async def __aexit__(s, *a): return 1
async def use(c, e=None):
    async with c as x:
        if e: raise e
        return 'ok'
async def main():
    for C in (CM, CM2, CM3, CM4, CM5, CM6, CM7, object, 5):
        for e in (None, OSError('o')):
            await outcome(use(C() if isinstance(C, type) else C, e))
    class AI:
        def __init__(s): s.n = 0
        def __aiter__(s): return s
        async def __anext__(s):
            s.n += 1
            if s.n == 3: raise StopAsyncIteration
            return s.n
    async for x in AI(): print(x)
    else: print('else')
    print([x async for x in AI()], [await aw(asyncio.sleep(0, i)) for i in range(2)])
    class BadNext:
        def __aiter__(s): return s
        async def __anext__(s): raise StopIteration('si')
    async def it(o): return [x async for x in o]
    await outcome(it(BadNext())); 
    class BadNext2:
        def __aiter__(s): return s
        async def __anext__(s): raise KeyError('kn')
    await outcome(it(BadNext2()))
    class NoNext:
        def __aiter__(s): return s
    await outcome(it(NoNext())); await outcome(it(5)); await outcome(it([]))
    c = aw(1); print(c.cr_running, c.cr_frame is not None, c.cr_await, c.__name__, c.__qualname__); attempt(c.__next__) if hasattr(c, '__next__') else print('no next'); attempt(iter, c); attempt(lambda: [x for x in c]); attempt(c.send, 5); c.close(); attempt(c.send, None); attempt(c.throw, ValueError()); c.close(); print(c.cr_frame)
    async def r(): return 1
    c = r(); w = c.__await__(); print(type(w).__name__); attempt(w.send, None); attempt(next, w); attempt(c.send, None)
    c = r(); attempt(c.throw, ValueError('t')); c = r(); attempt(c.throw, ValueError, 'x') ; c = r(); attempt(c.throw); attempt(c.send); c.close()
    async def loop_(): 
        while True: await asyncio.sleep(0)
    c = loop_(); c.send(None); attempt(c.throw, KeyError('k')); 
    async def ign():
        try: await asyncio.sleep(0)
        except GeneratorExit: await asyncio.sleep(0)
    c = ign(); c.send(None); attempt(c.close); 
    async def rec(): 
        try: me.send(None)
        except ValueError as e: print(e)
    me = rec(); await me
    attempt(eval, 'await x') ; attempt(compile, 'async def f(): yield from x', '', 'exec'); attempt(compile, 'def f(): await x', '', 'exec'); attempt(compile, 'async with x: pass', '', 'exec'); attempt(compile, 'async def f():\n async def g(): pass\n [await x for x in y]\n (await x for x in y)\n return 1', '', 'exec') if False else None
    attempt(compile, 'async def f(): yield 1; return 2', '', 'exec'); attempt(compile, 'def f(): [x async for x in y]', '', 'exec'); attempt(compile, 'def f():\n async for x in y: pass', '', 'exec'); attempt(compile, 'lambda: await x', '', 'exec'); attempt(compile, 'await x', '', 'exec'); attempt(compile, 'async = 5', '', 'exec'); attempt(compile, 'await = 5', '', 'exec'); attempt(compile, 'async def f(await): pass', '', 'exec'); attempt(compile, 'class A:\n await x', '', 'exec'); attempt(compile, 'async def f(x=await y): pass', '', 'exec')
    import types, inspect
    @types.coroutine
    def gen(): x = yield; return x
    print(inspect.isawaitable(g := gen()), inspect.iscoroutine(g), inspect.iscoroutinefunction(gen), asyncio.iscoroutine(g), False); print(await g)
    print(inspect.iscoroutinefunction(aw), inspect.isasyncgenfunction(it), True, asyncio.iscoroutine(5), inspect.getcoroutinestate(x := aw(1)), x.close(), inspect.getcoroutinestate(x))
asyncio.run(main())
