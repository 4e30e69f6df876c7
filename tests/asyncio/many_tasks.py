# Ten thousand tasks, gathered and cancelled.
import asyncio


async def work(i):
    await asyncio.sleep(0)
    return i


async def forever():
    await asyncio.Event().wait()


async def main():
    print(sum(await asyncio.gather(*(work(i) for i in range(10000)))))
    ts = [asyncio.create_task(forever()) for _ in range(1000)]
    await asyncio.sleep(0)
    for t in ts:
        t.cancel()
    r = await asyncio.gather(*ts, return_exceptions=True)
    print(len(r), all(isinstance(x, asyncio.CancelledError) for x in r))
    async with asyncio.TaskGroup() as tg:
        ts = [tg.create_task(work(i)) for i in range(1000)]
    print(sum(t.result() for t in ts))
    e = asyncio.Event()

    async def waiter():
        await e.wait()
        return 1
    ts = [asyncio.create_task(waiter()) for _ in range(1000)]
    await asyncio.sleep(0)
    e.set()
    print(sum([await t for t in ts]))
    q = asyncio.Queue(10)

    async def produce():
        for i in range(2000):
            await q.put(i)
    p = asyncio.create_task(produce())
    print(sum([await q.get() for _ in range(2000)]))
    await p

    async def nest(n):
        return n if n == 0 else 1 + await asyncio.create_task(nest(n - 1))
    print(await nest(500))


asyncio.run(main())
