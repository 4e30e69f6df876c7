import asyncio
import sys


async def sleeper(i):
    await asyncio.sleep(1)
    return i % 10


async def main(n):
    print(sum(await asyncio.gather(*[sleeper(i) for i in range(n)])))


asyncio.run(main(int(sys.argv[1])))
