# What gather takes, and what it says of the rest.
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


async def c(x): return x
async def f(x): raise ValueError(x)
async def main():
    loop = asyncio.get_running_loop()
    await outcome(asyncio.gather())
    attempt(lambda: type(asyncio.gather()).__name__)
    attempt(asyncio.gather, 1); attempt(asyncio.gather, None); attempt(asyncio.gather, c); attempt(asyncio.gather, [c]); 
    x = c(1)
    attempt(asyncio.gather, x, 5)
    x.close() if False else None
    await asyncio.sleep(0)
    attempt(asyncio.gather, foo=1)
    await outcome(asyncio.gather(c(1), f(2), return_exceptions=1))
    await outcome(asyncio.gather(c(1), f(2)))
    await outcome(asyncio.gather(f(1), f(2)))
    x = c(3)
    await outcome(asyncio.gather(x, x, x))
    t = asyncio.create_task(c(4))
    await outcome(asyncio.gather(t, t, c(5)))
    g = asyncio.gather(c(1))
    print(g)
    attempt(g.set_result, 1) if False else None
    await g; print(g)
    g = asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))
    print(g.cancel('gm'), g); 
    await outcome(g)
    print(g)
    g = asyncio.gather(asyncio.sleep(1), asyncio.sleep(2), return_exceptions=True)
    print(g.cancel('gm'), g); 
    await outcome(g)
    print(g, g.cancel())
    async def bad(): raise asyncio.CancelledError('inner')
    await outcome(asyncio.gather(bad(), c(1)))
    await outcome(asyncio.gather(bad(), c(1), return_exceptions=True))
    async def kb(): raise SystemExit(3)
    class Aw:
        def __await__(self):
            yield
            return 'aw'
    await outcome(asyncio.gather(Aw(), Aw()))
    class Bad:
        def __await__(self): return 5
    await outcome(asyncio.gather(Bad(), return_exceptions=True))
    class Bad2:
        def __await__(self): raise KeyError('b2')
    await outcome(asyncio.gather(Bad2(), return_exceptions=True))
asyncio.run(main())
attempt(asyncio.gather)
x = c(1)
attempt(asyncio.gather, x)
x.close()
