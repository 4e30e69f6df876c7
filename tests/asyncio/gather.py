# virtual-time
# gather: order of results, exceptions, return_exceptions, duplicates, nothing.
import asyncio


async def ok(v, delay=0):
    await asyncio.sleep(delay)
    print('ok', v)
    return v


async def bad(v, delay=0):
    await asyncio.sleep(delay)
    print('bad', v)
    raise ValueError(v)


async def main():
    print(await asyncio.gather(ok(1, 0.02), ok(2), ok(3, 0.01)))
    print(await asyncio.gather())
    print(await asyncio.gather(ok(1), bad(2), ok(3), return_exceptions=True))
    try:
        await asyncio.gather(ok('slow', 0.02), bad('first', 0.01), bad('second', 0.015))
    except ValueError as e:
        print('caught', e)
    print('others go on')
    await asyncio.sleep(0.05)
    c = ok('dup')
    print(await asyncio.gather(c, c))
    t = asyncio.create_task(ok('task'))
    f = asyncio.get_running_loop().create_future()
    f.set_result('future')
    print(await asyncio.gather(t, f, t))
    g = asyncio.gather(ok('x', 1), ok('y', 1))
    await asyncio.sleep(0)
    print(g.done(), g.cancel(), g.cancelled())
    try:
        await g
    except asyncio.CancelledError as e:
        print('gather cancelled', g.cancelled())
    t = asyncio.create_task(ok('inner', 1))
    g = asyncio.gather(t, ok('z', 0.01), return_exceptions=True)
    await asyncio.sleep(0)
    t.cancel()
    print([type(r).__name__ for r in await g])
    t = asyncio.create_task(ok('inner2', 1))
    g = asyncio.gather(t, ok('w', 0.01))
    await asyncio.sleep(0)
    t.cancel('why')
    try:
        await g
    except asyncio.CancelledError as e:
        print('child cancelled', g.cancelled(), e.args)
    try:
        await asyncio.gather(5)
    except TypeError as e:
        print(e)
    print(await asyncio.gather(asyncio.gather(ok(1), ok(2)), ok(3)))
    done = await asyncio.gather(*(ok(i) for i in range(4)))
    print(done, type(done).__name__)


asyncio.run(main())
