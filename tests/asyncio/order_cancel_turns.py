# When a cancelled task sees it, and when its awaiters do.
import asyncio

log = []


async def sleeper(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append(f'{name} cancelled')
        raise


async def awaiter(name, t):
    try:
        await t
    except asyncio.CancelledError:
        log.append(f'{name} sees it')


async def count(n):
    for i in range(n):
        log.append(i)
        await asyncio.sleep(0)


async def show(title, co):
    log.clear()
    await co
    print(title, log)


async def simple():
    t = asyncio.create_task(sleeper('t'))
    a = asyncio.create_task(awaiter('a', t))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    c = asyncio.create_task(count(6))
    t.cancel()
    await asyncio.wait([a, c])


async def awaiter_cancelled():
    t = asyncio.create_task(sleeper('t'))
    a = asyncio.create_task(awaiter('a', t))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    c = asyncio.create_task(count(6))
    a.cancel()
    await asyncio.wait([a, c])
    log.append(t.cancelled())


async def in_gather():
    ts = [asyncio.create_task(sleeper(n)) for n in 'xyz']
    g = asyncio.ensure_future(asyncio.gather(*ts))
    a = asyncio.create_task(awaiter('a', g))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    c = asyncio.create_task(count(6))
    ts[1].cancel()
    await asyncio.wait([a, c])
    log.append([t.done() for t in ts])
    for t in ts:
        t.cancel()
    await asyncio.wait(ts)


async def gather_cancelled():
    g = asyncio.gather(sleeper('x'), sleeper('y'))
    a = asyncio.create_task(awaiter('a', g))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    c = asyncio.create_task(count(6))
    g.cancel()
    await asyncio.wait([a, c])


async def chain():
    t = asyncio.create_task(sleeper('t'))

    async def passes(inner):
        await inner
    p = asyncio.create_task(passes(t))
    q = asyncio.create_task(passes(p))
    a = asyncio.create_task(awaiter('a', q))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    c = asyncio.create_task(count(8))
    a.cancel()
    await asyncio.wait([a, c])
    log.append((t.cancelled(), p.cancelled(), q.cancelled()))


async def before_start():
    t = asyncio.create_task(sleeper('t'))
    c = asyncio.create_task(count(3))
    t.cancel()
    a = asyncio.create_task(awaiter('a', t))
    await asyncio.wait([a, c])


async def after_wakeup():
    f = asyncio.get_running_loop().create_future()

    async def waits():
        try:
            log.append(await f)
            await asyncio.sleep(0)
            log.append('not cancelled')
        except asyncio.CancelledError:
            log.append('cancelled after the result was there')
            raise
    t = asyncio.create_task(waits())
    await asyncio.sleep(0)
    f.set_result('result')
    t.cancel()
    await asyncio.wait([t])
    log.append(t.cancelled())


async def twice_in_a_row():
    seen = []

    async def stubborn():
        for i in range(3):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as e:
                log.append(e.args)
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    for m in ('one', 'two', 'three', 'four'):
        t.cancel(m)
        if m in ('two', 'three'):
            await asyncio.sleep(0)
            await asyncio.sleep(0)
    await asyncio.wait([t])


async def main():
    for f in (simple, awaiter_cancelled, in_gather, gather_cancelled, chain, before_start, after_wakeup, twice_in_a_row):
        await show(f.__name__, f())


asyncio.run(main())
