import asyncio
import sys


async def numbers(n):
    for i in range(n):
        yield i % 10


async def main(n):
    total = 0
    async for x in numbers(n):
        total += x
    print(total)


asyncio.run(main(int(sys.argv[1])))
