# Tasks that make tasks, cancel each other, and refuse; the loop survives.
import asyncio


async def bomb(n):
    if n:
        await asyncio.gather(bomb(n - 1), bomb(n - 1))
    return n


async def refuses():
    refused = 0
    while refused < 5:
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            refused += 1
    return refused


async def cancels(victims):
    for v in victims:
        v.cancel()
    await asyncio.sleep(0)
    asyncio.current_task().cancel()
    try:
        await asyncio.sleep(0)
    finally:
        for v in victims:
            v.cancel()


async def deep(n):
    if n == 0:
        raise ValueError('from the depth')
    try:
        await deep(n - 1)
    finally:
        await asyncio.sleep(0)


async def endless():
    await endless()


async def main():
    print(await bomb(9))
    t = asyncio.create_task(refuses())
    await asyncio.sleep(0)
    for _ in range(5):
        t.cancel()
        await asyncio.sleep(0)
    print(await t)
    sleepers = [asyncio.create_task(asyncio.sleep(50)) for _ in range(3)]
    c = asyncio.create_task(cancels(sleepers))
    print([type(r).__name__ for r in await asyncio.gather(c, *sleepers, return_exceptions=True)])
    try:
        await deep(200)
    except ValueError as e:
        print(e)
    try:
        await endless()
    except RecursionError:
        print('RecursionError')
    t = asyncio.create_task(endless())
    try:
        await t
    except RecursionError:
        print('RecursionError in a task')
    f = asyncio.get_running_loop().create_future()
    ts = [asyncio.create_task(asyncio.wait_for(f, 100)) for _ in range(10)]
    await asyncio.sleep(0)
    f.set_result('all')
    print(set(await asyncio.gather(*ts)))

asyncio.run(main())
