# All pass together, and the barrier can be used again.
import asyncio


async def worker(barrier, name):
    for i in range(2):
        position = await barrier.wait()
        print(name, i, position)


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(*(worker(barrier, n) for n in 'abc'))
    print(barrier.parties, barrier.n_waiting, barrier.broken)


asyncio.run(main())
