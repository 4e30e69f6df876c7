# Nothing to gather: a finished future.
import asyncio


async def main():
    all = asyncio.gather()
    print(all.done(), await all)


asyncio.run(main())
