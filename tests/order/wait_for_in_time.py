# wait_for gives the result.
import asyncio


async def worker():
    await asyncio.sleep(0)
    return 'result'


async def main():
    print(await asyncio.wait_for(worker(), 10))
    print(await asyncio.wait_for(worker(), None))


asyncio.run(main())
