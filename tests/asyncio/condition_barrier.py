# Condition and Barrier.
import asyncio


async def main():
    cond = asyncio.Condition()
    ready = []

    async def waiter(n):
        async with cond:
            print('waits', n)
            await cond.wait()
            print('notified', n)

    async def wait_for_ready():
        async with cond:
            r = await cond.wait_for(lambda: len(ready) >= 2)
            print('predicate holds', r, ready)
    ts = [asyncio.create_task(waiter(i)) for i in range(3)]
    p = asyncio.create_task(wait_for_ready())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    async with cond:
        cond.notify()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([t.done() for t in ts])
    async with cond:
        ready.append('x')
        cond.notify_all()
    for _ in range(4):
        await asyncio.sleep(0)
    print([t.done() for t in ts], p.done())
    async with cond:
        ready.append('y')
        cond.notify_all()
    await p
    try:
        cond.notify()
    except RuntimeError as e:
        print(e)
    try:
        await cond.wait()
    except RuntimeError as e:
        print(e)
    bar = asyncio.Barrier(3)

    async def party(n):
        print('arrives', n)
        i = await bar.wait()
        print('leaves', n)
        return i
    print(sorted(await asyncio.gather(*(party(i) for i in range(3)))), bar.parties, bar.n_waiting, bar.broken)
    t = asyncio.create_task(bar.wait())
    await asyncio.sleep(0)
    await bar.abort()
    try:
        await t
    except asyncio.BrokenBarrierError as e:
        print('broken', bar.broken)
    await bar.reset()
    print(bar.broken)


asyncio.run(main())
