# A child, the body and the parent of a group end in each way, in different turns.
import asyncio
E = {'v': lambda: ValueError('v'), 'c': lambda: asyncio.CancelledError('c'), 'b': lambda: BaseException('b'), 'k': lambda: KeyboardInterrupt('k'), 'g': lambda: ExceptionGroup('g', [OSError('o')]), 's': lambda: SystemExit(3)}
async def after(n, e=None, log=None, name=''):
    try:
        for _ in range(n): await asyncio.sleep(0)
    except asyncio.CancelledError as x: log.append((name, x.args)); raise
    if e: raise E[e]()
    log.append(name)
for ce in ('', 'v', 'c', 'b', 'g', 'k', 's'):
    for be in ('', 'v', 'c', 'b', 'g'):
        for cn in (0, 1, 3):
            for ext in (None, 0, 2, 4):
                log = []
                async def run():
                    try:
                        async with asyncio.TaskGroup() as g:
                            g.create_task(after(cn, ce, log, 'A')); g.create_task(after(5, '', log, 'B'))
                            await after(2, be, log, 'body')
                    except BaseException as e: log.append((repr(e), repr(e.__context__), repr(e.__cause__))); log.append(asyncio.current_task().cancelling())
                    else: log.append('ok')
                    for _ in range(3): await asyncio.sleep(0)
                async def main():
                    t = asyncio.create_task(run())
                    if ext is not None:
                        for _ in range(ext): await asyncio.sleep(0)
                        t.cancel('ext')
                    await asyncio.wait([t]); log.append('cancelled' if t.cancelled() else repr(t.exception()))
                try: asyncio.run(main())
                except BaseException as e: log.append(('run', repr(e)))
                print(ce or '-', be or '-', cn, ext, log)
