import asyncio
import sys

TASKS = 1000


async def worker(turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    return turns


async def main(turns):
    print(sum(await asyncio.gather(*[worker(turns) for _ in range(TASKS)])))


asyncio.run(main(int(sys.argv[1])))
