# A failure comes from the await, and the others go on.
import asyncio


async def worker(name, e=None):
    await asyncio.sleep(0)
    if e:
        raise e
    return name


async def main():
    seen = []
    for next_one in asyncio.as_completed([worker('a'), worker('b', ValueError('b')), worker('c')]):
        try:
            seen.append(await next_one)
        except ValueError as e:
            seen.append(repr(e))
    print(sorted(seen))


asyncio.run(main())
