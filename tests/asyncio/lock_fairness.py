# Locks and semaphores under contention: who comes next.
import asyncio


async def main():
    lock = asyncio.Lock()
    order = []

    async def user(n, rounds=2):
        for i in range(rounds):
            async with lock:
                order.append(f'{n}{i}')
                await asyncio.sleep(0)
    await asyncio.gather(*(user(n) for n in 'abc'))
    print(order)
    order.clear()
    await lock.acquire()
    waiters = [asyncio.create_task(user(n, 1)) for n in 'pqrs']
    await asyncio.sleep(0)
    waiters[0].cancel()
    waiters[2].cancel()
    lock.release()
    order.append('released')
    async with lock:
        order.append('main again')
    await asyncio.gather(*waiters, return_exceptions=True)
    print(order, lock.locked())
    order.clear()
    sem = asyncio.Semaphore(2)

    async def limited(n, turns):
        async with sem:
            order.append(f'+{n}')
            for _ in range(turns):
                await asyncio.sleep(0)
            order.append(f'-{n}')
    await asyncio.gather(*(limited(n, t) for n, t in (('a', 3), ('b', 1), ('c', 1), ('d', 0), ('e', 2))))
    print(order)
    order.clear()
    sem = asyncio.Semaphore(1)
    await sem.acquire()
    t1 = asyncio.create_task(limited('first', 0))
    t2 = asyncio.create_task(limited('second', 0))
    await asyncio.sleep(0)
    sem.release()
    t1.cancel()
    await asyncio.gather(t1, t2, return_exceptions=True)
    print(order, t1.cancelled(), sem.locked())
    order.clear()
    cond = asyncio.Condition()

    async def waits(n):
        async with cond:
            await cond.wait()
            order.append(n)
    ts = [asyncio.create_task(waits(i)) for i in range(5)]
    await asyncio.sleep(0)
    async with cond:
        cond.notify(2)
        order.append('notified 2')
    ts[2].cancel()
    for _ in range(3):
        await asyncio.sleep(0)
    async with cond:
        cond.notify_all()
        order.append('notified all')
    print([type(r).__name__ for r in await asyncio.gather(*ts, return_exceptions=True)])
    print(order)
    order.clear()
    event = asyncio.Event()

    async def on_event(n):
        await event.wait()
        order.append(n)
        if n == 1:
            event.clear()
    ts = [asyncio.create_task(on_event(i)) for i in range(3)]
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*ts)
    print(order, event.is_set())


asyncio.run(main())
