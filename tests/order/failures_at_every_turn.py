# Two that fail or succeed in each pair of turns, in each construct.
import asyncio
async def sub(o, n, k, e=None):
    try:
        for _ in range(k): await asyncio.sleep(0)
        if e: raise e
        o.append(n); return n
    except asyncio.CancelledError as e: o.append((n, e.args)); raise
for a in range(5):
    for b in range(5):
        for kind in (0, 1, 2, 3, 5):
            o = []
            async def main():
                try:
                    if kind == 0:
                        async with asyncio.TaskGroup() as g:
                            g.create_task(sub(o, 'a', a, ValueError('a'))); g.create_task(sub(o, 'b', b, KeyError('b'))); await sub(o, 'body', 3)
                    if kind == 1:
                        o.append(await asyncio.gather(sub(o, 'a', a, ValueError('a')), sub(o, 'b', b, KeyError('b')), sub(o, 'c', 3)))
                    if kind == 2:
                        d, p = await asyncio.wait([asyncio.create_task(sub(o, 'a', a, ValueError('a'))), asyncio.create_task(sub(o, 'b', b))], return_when='FIRST_EXCEPTION')
                        o.append((len(d), len(p))); [x.exception() for x in d]; await asyncio.wait(d | p)
                    if kind == 3:
                        async with asyncio.TaskGroup() as g:
                            t = g.create_task(sub(o, 'a', a, ValueError('a')))
                            g.create_task(sub(o, 'b', b)).add_done_callback(lambda f: o.append(f.cancelled()))
                            t.add_done_callback(lambda f: o.append('t'))
                            await sub(o, 'body', b, LookupError('body'))
                    if kind == 5:
                        async with asyncio.TaskGroup() as g:
                            async def inner():
                                async with asyncio.TaskGroup() as h: h.create_task(sub(o, 'i', a, ValueError('i'))); h.create_task(sub(o, 'j', b))
                            g.create_task(inner()); g.create_task(sub(o, 'k', b, KeyError('k')))
                except BaseException as e: o.append((repr(e), repr(e.__context__), repr(e.__cause__), asyncio.current_task().cancelling()))
                for _ in range(8): await asyncio.sleep(0)
            asyncio.run(main())
            print(kind, a, b, o)
