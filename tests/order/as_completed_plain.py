# Plain iteration gives awaitables, whose results come as they are ready.
import asyncio


async def worker(name, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    return name


async def main():
    for next_one in asyncio.as_completed([worker('slow', 4), worker('quick', 0), worker('middle', 2)]):
        print(await next_one)


asyncio.run(main())
