import asyncio
import sys


async def ready(i):
    return i % 10


async def main(n):
    total = 0
    for i in range(n):
        total += await ready(i)
    print(total)


asyncio.run(main(int(sys.argv[1])))
