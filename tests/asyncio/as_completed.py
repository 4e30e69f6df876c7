# virtual-time
# as_completed, with for and async for, and a timeout.
import asyncio


async def job(n, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(n)
    return n


async def main():
    for c in asyncio.as_completed([job('a', 0.03), job('b', 0.01), job('c', 0.02)]):
        print(await c)
    tasks = [asyncio.create_task(job('x', 0.02)), asyncio.create_task(job('y', 0.01))]
    async for t in asyncio.as_completed(tasks):
        print(t in tasks, await t)
    for c in asyncio.as_completed([job('ok', 0.02), job('bad', 0.01, True)]):
        try:
            print(await c)
        except ValueError as e:
            print('failed', e)
    try:
        for c in asyncio.as_completed([job('slow', 1), job('quick', 0.01)], timeout=0.02):
            print(await c)
    except TimeoutError:
        print('timeout')
    for c in asyncio.as_completed([]):
        print('never')
    try:
        asyncio.as_completed(job)
    except TypeError as e:
        print(str(e).split(', not')[0])
    me = asyncio.current_task()
    for t in asyncio.all_tasks() - {me}:
        t.cancel()
    await asyncio.sleep(0)


asyncio.run(main())
