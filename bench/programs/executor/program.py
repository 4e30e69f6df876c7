import asyncio
import sys


def job(i):
    return i % 10


async def main(n):
    total = 0
    for i in range(n):
        total += await asyncio.to_thread(job, i)
    print(total)


asyncio.run(main(int(sys.argv[1])))
