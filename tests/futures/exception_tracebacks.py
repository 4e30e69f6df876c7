# Tracebacks of what futures and tasks fail with: asking for it leaves them alone, raising it begins them anew.
import asyncio, traceback


def tb(e): return [(x.name, x.lineno) for x in traceback.extract_tb(e.__traceback__) if x.filename == __file__]


def out(f):
    try: return f.result()
    except BaseException as e: return tb(e)
async def main():
    f = asyncio.get_running_loop().create_future()
    f.set_exception(ValueError('e'))
    e = f.exception()
    print(tb(e), out(f), tb(e), out(f), tb(e), f.exception(), tb(e), repr(e), tb(e))
    try: await f
    except ValueError as x: print(tb(x), tb(e), out(f), tb(x))
    try: await f
    except ValueError as x: print(tb(x), tb(e), f.exception(), tb(x))
    try: raise ValueError('y')
    except ValueError as y:
        f = asyncio.get_running_loop().create_future()
        f.set_exception(y); print(out(f), tb(y), out(f), tb(y))
        try: await f
        except ValueError as x: print(tb(x))
        try: await asyncio.wait_for(f, None)
        except ValueError as x: print(tb(x), out(f), tb(x))
asyncio.run(main())
async def bad(): await asyncio.sleep(0); raise ValueError('b')
def fr(t): return [x.f_code.co_name for x in t.get_stack()]
async def main():
    t = asyncio.create_task(bad())
    await asyncio.wait([t])
    print(fr(t), tb(t.exception()), fr(t))
    for i in range(2):
        try: await t
        except ValueError as e: print(fr(t), tb(e), fr(t))
    t = asyncio.create_task(bad())
    for i in range(2):
        try: await asyncio.gather(t)
        except ValueError as e: print(fr(t), tb(e), fr(t))
    for i in range(2):
        try: await asyncio.shield(t)
        except ValueError as e: print(fr(t), tb(e), fr(t))
    print([tb(x) for x in await asyncio.gather(t, return_exceptions=True)])
    print([tb(x) for x in await asyncio.gather(t, return_exceptions=True)])
    try:
        async with asyncio.TaskGroup() as g: t=g.create_task(bad())
    except* ValueError as e: print(tb(e), tb(e.exceptions[0]), tb(t.exception()), out(t), tb(e.exceptions[0]))
    f = asyncio.wrap_future(asyncio.run_coroutine_threadsafe(bad(), asyncio.get_running_loop()))
    for i in range(2):
        try: await f
        except ValueError as e: print(tb(e))
    for i in range(2):
        try: await asyncio.to_thread(lambda: 1/0)
        except ZeroDivisionError as e: print(tb(e))
    try:
        t=None
        for x in asyncio.as_completed([asyncio.create_task(bad())]): await x
    except ValueError as e: print(tb(e))
    c=asyncio.ensure_future(asyncio.sleep(1)); c.cancel()
    for i in range(2):
        try: await c
        except asyncio.CancelledError as e: print(tb(e))
asyncio.run(main())
