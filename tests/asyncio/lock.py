# Lock: exclusion, fairness, cancellation of a waiter.
import asyncio


async def main():
    lock = asyncio.Lock()
    print(lock.locked())

    async def worker(name):
        print(name, 'wants')
        async with lock:
            print(name, 'has it', lock.locked())
            await asyncio.sleep(0)
            print(name, 'releases')
    await asyncio.gather(*(worker(n) for n in 'abc'))
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    print(await lock.acquire(), lock.locked())
    w1 = asyncio.create_task(worker('cancelled waiter'))
    w2 = asyncio.create_task(worker('next waiter'))
    await asyncio.sleep(0)
    w1.cancel()
    lock.release()
    print('released with a waiter', lock.locked())
    await asyncio.gather(w1, w2, return_exceptions=True)
    print(w1.cancelled())
    try:
        async with lock:
            raise ValueError('inside')
    except ValueError as e:
        print(e, lock.locked())

    async def greedy():
        for i in range(2):
            async with lock:
                print('greedy', i)
    await lock.acquire()
    ts = [asyncio.create_task(greedy()), asyncio.create_task(worker('w'))]
    await asyncio.sleep(0)
    lock.release()
    await asyncio.gather(*ts)
    try:
        with lock:
            pass
    except TypeError as e:
        print(e)


asyncio.run(main())
