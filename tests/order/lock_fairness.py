# A lock goes to who asked first, though the one that releases asks again at once.
import asyncio


async def worker(lock, name):
    for i in range(2):
        async with lock:
            print(name, i)
            await asyncio.sleep(0)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(worker(lock, n) for n in 'abc'))


asyncio.run(main())
