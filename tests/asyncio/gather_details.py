# gather: errors after the first, cancellation, nesting, and what is returned.
import asyncio


async def value(v, turns=0):
    for _ in range(turns):
        await asyncio.sleep(0)
    return v


async def error(v, turns=0):
    await value(v, turns)
    raise ValueError(v)


async def main():
    g = asyncio.gather(value(1), value(2))
    print(type(g).__name__, asyncio.isfuture(g), g.done())
    print(await g, g.done(), g.result())
    for _ in range(2):
        print(await g)
    g = asyncio.gather(error('a', 2), error('b', 1), value('c', 3))
    try:
        await g
    except ValueError as e:
        print(e, g.exception() is e)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    f = asyncio.get_running_loop().create_future()
    g = asyncio.gather(f, value(2))
    f.set_exception(KeyError('set before'))
    try:
        await g
    except KeyError as e:
        print(repr(e))
    f = asyncio.get_running_loop().create_future()
    f.cancel()
    try:
        await asyncio.gather(f, value(2, 5))
    except asyncio.CancelledError:
        print('a cancelled future cancels')
    print(await asyncio.gather(f, error('e'), value('v'), return_exceptions=True))

    async def cancels_inner():
        t = asyncio.create_task(value('slow', 50))
        g = asyncio.gather(t, value('fast'))
        await asyncio.sleep(0)
        g.cancel()
        try:
            await g
        except asyncio.CancelledError:
            return t.cancelled(), g.cancelled()
    print(await cancels_inner())

    async def return_exceptions_cancelled():
        g = asyncio.gather(value('x', 50), value('y', 50), return_exceptions=True)
        await asyncio.sleep(0)
        g.cancel()
        try:
            return await g
        except asyncio.CancelledError:
            return 'cancelled anyway'
    print(await return_exceptions_cancelled())

    async def outer_cancelled():
        inner = [asyncio.create_task(value(i, 50)) for i in range(3)]

        async def waits():
            await asyncio.gather(*inner)
        t = asyncio.create_task(waits())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        t.cancel()
        await asyncio.wait([t])
        return t.cancelled(), [i.cancelled() for i in inner]
    print(await outer_cancelled())
    results = []
    g = asyncio.gather(*(value(i, 3 - i) for i in range(3)))
    g.add_done_callback(lambda g: results.append(g.result()))
    await g
    await asyncio.sleep(0)
    print(results)
    a = value('same')
    x, y = await asyncio.gather(a, a)
    print(x is y)
    print(await asyncio.gather(*[value(i) for i in range(3)], *[value(c) for c in 'ab']))
    try:
        asyncio.gather(value(1), 5).close()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)


asyncio.run(main())
