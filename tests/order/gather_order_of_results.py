# Results come in the order of the arguments, whatever the order of the ends.
import asyncio


async def worker(name, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    print('ends', name)
    return name


async def main():
    print(await asyncio.gather(worker('a', 3), worker('b', 1), worker('c', 2)))


asyncio.run(main())
