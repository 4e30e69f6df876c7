# A semaphore of two, three rounds each.
import asyncio


async def worker(semaphore, name):
    for i in range(2):
        async with semaphore:
            print(name, i, 'in')
            await asyncio.sleep(0)
            print(name, i, 'out')


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(worker(semaphore, n) for n in 'abc'))


asyncio.run(main())
