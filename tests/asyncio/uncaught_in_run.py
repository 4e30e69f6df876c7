# An exception that leaves asyncio.run.
import asyncio


async def inner(x):
    await asyncio.sleep(0)
    return 1 / x


async def main():
    task = asyncio.create_task(inner(0))
    await task


asyncio.run(main())
