# Semaphore and BoundedSemaphore.
import asyncio


async def main():
    sem = asyncio.Semaphore(2)
    running = 0
    most = 0

    async def worker(n):
        nonlocal running, most
        async with sem:
            running += 1
            most = max(most, running)
            print('in', n)
            await asyncio.sleep(0)
            running -= 1
            print('out', n)
    await asyncio.gather(*(worker(i) for i in range(5)))
    print('most', most, sem.locked())
    print(await sem.acquire(), await sem.acquire(), sem.locked())
    t = asyncio.create_task(sem.acquire())
    await asyncio.sleep(0)
    print(t.done())
    sem.release()
    print(await t)
    sem.release()
    sem.release()
    sem.release()
    b = asyncio.BoundedSemaphore(1)
    await b.acquire()
    b.release()
    try:
        b.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    z = asyncio.Semaphore(0)
    waiters = [asyncio.create_task(z.acquire()) for _ in range(3)]
    await asyncio.sleep(0)
    waiters[0].cancel()
    z.release()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([w.done() for w in waiters], waiters[0].cancelled())
    for w in waiters:
        w.cancel()


asyncio.run(main())
