# virtual-time
# asyncio.wait with every condition, timeouts and errors.
import asyncio


async def job(n, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(n)
    return n


def names(tasks):
    return sorted(t.get_name() for t in tasks)


async def main():
    def make(*specs):
        return [asyncio.create_task(job(n, d, f), name=n) for n, d, f in specs]
    ts = make(('a', 0.03, False), ('b', 0.01, False), ('c', 0.02, False))
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(ts)
    print(names(done), names(pending), type(done).__name__)
    ts = make(('a', 0.03, False), ('b', 0.01, True), ('c', 0.02, False))
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [type(t.exception()).__name__ for t in done])
    done, pending = await asyncio.wait(pending, timeout=0.015)
    print(names(done), names(pending))
    await asyncio.wait(pending)
    ts = make(('x', 0, False))
    done, pending = await asyncio.wait(ts, timeout=0)
    print(names(done), names(pending))
    await asyncio.wait(ts)
    t = asyncio.create_task(job('slow', 1), name='slow')
    w = asyncio.create_task(asyncio.wait([t]))
    await asyncio.sleep(0)
    w.cancel()
    await asyncio.gather(w, return_exceptions=True)
    print('wait cancelled, task not', w.cancelled(), t.done())
    t.cancel()
    done, _ = await asyncio.wait({t})
    print(t.cancelled())
    c = job('coro', 0)
    for bad in (lambda: asyncio.wait([]), lambda: asyncio.wait([c]), lambda: asyncio.wait(t), lambda: asyncio.wait([t], return_when='x')):
        try:
            await bad()
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    c.close()
    print(asyncio.FIRST_COMPLETED, asyncio.ALL_COMPLETED, asyncio.FIRST_EXCEPTION)


asyncio.run(main())
