# A traceback through several awaits, a task and an async generator.
import asyncio


async def source():
    yield 1
    raise ValueError('in the generator')


async def level3():
    async for x in source():
        await asyncio.sleep(0)


async def level2():
    async with Manager():
        await level3()


class Manager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await asyncio.sleep(0)


async def level1():
    return [await level2() for _ in range(1)]


async def main():
    try:
        await asyncio.wait_for(level1(), 5)
    except ValueError as e:
        raise RuntimeError('from main') from e


asyncio.run(main())
