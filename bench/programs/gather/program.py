import asyncio
import sys


async def job(i):
    return i % 10


async def main(n):
    tasks = [asyncio.create_task(job(i)) for i in range(n)]
    print(sum(await asyncio.gather(*tasks)))


asyncio.run(main(int(sys.argv[1])))
