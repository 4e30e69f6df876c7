# Gatherings within gatherings.
import asyncio


async def worker(n):
    print('worker', n)
    await asyncio.sleep(0)
    return n


async def main():
    print(await asyncio.gather(asyncio.gather(worker(1), worker(2)), worker(3), asyncio.gather()))


asyncio.run(main())
