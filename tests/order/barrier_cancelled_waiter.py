# A cancelled waiter leaves, and the barrier waits for another one.
import asyncio


async def worker(barrier, name):
    try:
        await barrier.wait()
        print(name, 'passes')
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise


async def main():
    barrier = asyncio.Barrier(2)
    first = asyncio.create_task(worker(barrier, 'a'))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.wait([first])
    print(barrier.n_waiting, barrier.broken)
    await asyncio.gather(worker(barrier, 'b'), worker(barrier, 'c'))


asyncio.run(main())
