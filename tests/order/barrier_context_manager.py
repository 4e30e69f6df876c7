# As a context manager it gives the position.
import asyncio


async def worker(barrier, name):
    async with barrier as position:
        print(name, position)
    print(name, 'leaves')


async def main():
    barrier = asyncio.Barrier(2)
    await asyncio.gather(*(worker(barrier, n) for n in 'ab'))


asyncio.run(main())
