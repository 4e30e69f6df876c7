# What is sent and thrown to an async generator, and cancellations of its user in each turn.
import asyncio
import contextlib
async def gen(log, bad=None):
    try:
        log.append('start'); await asyncio.sleep(0)
        for i in range(3):
            try: x = yield i; log.append(('got', x))
            except ValueError as e: log.append(('ve', str(e))); 
            await asyncio.sleep(0)
    except BaseException as e: log.append(type(e).__name__); await asyncio.sleep(0) if not isinstance(e, GeneratorExit) or bad == 'sleep' else None; raise
    finally: log.append('fin')
async def main():
    for ops in ('nnnn', 'nsn', 'ntn', 'nk', 'c', 'nc', 'ncn', 'nnc', 'tn', 'kn', 'sn', 'ncc', 'nktn', 'nnnnn', 'nnnnc', 'nnnnt', 'nse', 'nx', 'nxn', 'nC', 'CnC'):
        for bad in (None, 'sleep'):
            log = []; g = gen(log, bad)
            for op in ops:
                try:
                    if op == 'n': r = await g.__anext__()
                    elif op == 's': r = await g.asend('S')
                    elif op == 't': r = await g.athrow(ValueError('T'))
                    elif op == 'k': r = await g.athrow(KeyError('K'))
                    elif op == 'c': r = await g.aclose()
                    elif op == 'e': r = await g.athrow(StopAsyncIteration('E'))
                    elif op == 'x': t = asyncio.create_task(anext(g)) if False else asyncio.ensure_future(g.__anext__()); await asyncio.sleep(0); t.cancel('X'); r = await t
                    elif op == 'C': r = await asyncio.wait_for(g.aclose(), 1)
                    log.append((op, r))
                except BaseException as e: log.append((op, type(e).__name__, str(e)))
            print(ops, bad, log, g.ag_running, g.ag_frame is None)
            await g.aclose() if g.ag_frame and not g.ag_running else None
    for stop in range(8):
        log = []
        async def use():
            async with contextlib.aclosing(gen(log)) as g:
                async for x in g: log.append(x); await asyncio.sleep(0)
        t = asyncio.create_task(use())
        for _ in range(stop): await asyncio.sleep(0)
        t.cancel(); await asyncio.wait([t]); print(stop, log, t.cancelled())
        log = []
        @contextlib.asynccontextmanager
        async def cm():
            log.append('in'); await asyncio.sleep(0)
            try: yield; log.append('norm')
            except BaseException as e: log.append(type(e).__name__); raise
            finally: await asyncio.sleep(0); log.append('out')
        async def use2():
            async with cm(): await asyncio.sleep(0); log.append('body')
        t = asyncio.create_task(use2())
        for _ in range(stop): await asyncio.sleep(0)
        t.cancel(); await asyncio.wait([t]); print(stop, log, t.cancelled())
asyncio.run(main())
