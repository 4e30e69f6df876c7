# A gathering that is done cannot be cancelled.
import asyncio


async def worker():
    return 1


async def main():
    all = asyncio.gather(worker())
    await all
    print(all.cancel(), all.result())


asyncio.run(main())
