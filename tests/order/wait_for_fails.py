# The failure of what it waits for comes out.
import asyncio


async def worker():
    raise ValueError('fails')


async def main():
    try:
        await asyncio.wait_for(worker(), 1)
    except ValueError as e:
        print(repr(e), repr(e.__context__))


asyncio.run(main())
