# Synchronous code that drives coroutines while a loop runs.
import asyncio


async def pure(x):
    return x + 1


async def suspends():
    await asyncio.sleep(0)
    return 'after'


def drive(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value


def gen_in_async():
    for i in range(3):
        yield drive(pure(i))


async def main():
    print(drive(pure(1)), list(gen_in_async()), drive(suspends()))
    print([drive(pure(x)) for x in range(3)], sorted([3, 1], key=lambda x: drive(pure(-x))))

    async def sleeping_by_hand():
        c = asyncio.sleep(0.001, 'slept')
        f = c.send(None)
        print(asyncio.isfuture(f), f.done())
        c.close()
        print(f.cancelled())
    await sleeping_by_hand()
    c = suspends()
    print(c.send(None))
    print(await finish(c))
    c = pure(1)
    t = asyncio.create_task(c)
    print(await t, t.get_coro() is c, c.cr_frame)
    g = (await pure(x) for x in range(3))
    print([y async for y in g])
    d = {await pure(k): await pure(v) for k, v in ((1, 2), (3, 4))}
    print(d, [await pure(x) if x else None for x in range(2)], await pure(await pure(await pure(0))))
    print(f'{await pure(5)}', (await pure(1), await pure(2)), await pure(1) + await pure(2) * await pure(3), not await pure(0), [*[await pure(9)]], (lambda: 5)() + await pure(0))
    assert await pure(0), await pure('never')
    x = [0, 0]
    x[await pure(0)] = await pure(7)
    x[await pure(-1)] += await pure(1)
    print(x)
    if await pure(-1) or await pure(1):
        print('or')
    while (n := await pure(len(x))) < 5:
        x.append(n)
    print(x)


async def finish(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


asyncio.run(main())
