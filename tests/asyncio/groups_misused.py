# Groups used too early, too late and twice; what a body and its child end with.
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


async def c(x): await asyncio.sleep(0); return x
async def f(x): await asyncio.sleep(0); raise ValueError(x)
async def main():
    g = asyncio.TaskGroup()
    print(g)
    x = c(1)
    attempt(g.create_task, x)
    attempt(asyncio.TaskGroup, 1)
    async with g as h: print(h is g, g); t = g.create_task(c(2), name='n'); print(repr(t).replace(__file__, 'FILE'), g); attempt(g.create_task); attempt(g.create_task, 5); attempt(g.create_task, None)
    print(g, repr(t).replace(__file__, 'FILE'))
    x = c(1); attempt(g.create_task, x)
    try:
        async with g: pass
    except BaseException as e: print(type(e).__name__, e)
    g = asyncio.TaskGroup()
    async def inner():
        async with g: 
            await asyncio.sleep(1)
    t = asyncio.create_task(inner()); await asyncio.sleep(0)
    try:
        async with g: pass
    except BaseException as e: print(type(e).__name__, e)
    t.cancel(); await outcome(t); print(g)
    for body in ('ok', 'raise', 'cancel', 'base'):
        for child in ('ok', 'raise', 'cancel', 'base', 'none', 'two'):
            try:
                async with asyncio.TaskGroup() as g:
                    if child == 'ok': g.create_task(c(1))
                    if child == 'raise': g.create_task(f('c'))
                    if child == 'two': g.create_task(f('c')); g.create_task(f('d'))
                    if child == 'cancel': g.create_task(asyncio.sleep(1)).cancel()
                    if child == 'base':
                        async def kb(): raise KeyError
                        g.create_task(kb())
                    if body == 'raise': raise LookupError('body')
                    if body == 'cancel': raise asyncio.CancelledError('body')
                    if body == 'base': raise ExceptionGroup('eg', [OSError(1)])
                print(body, child, 'ok')
            except BaseException as e: print(body, child, repr(e), repr(e.__cause__), repr(e.__context__), asyncio.current_task().cancelling())
    print(asyncio.all_tasks() == {asyncio.current_task()})
asyncio.run(main())
async def outside():
    try:
        async with asyncio.TaskGroup() as g: pass
    except BaseException as e: print(type(e).__name__, e)
attempt(outside().send, None)
