# An exception through gather, with its context.
import asyncio


async def fails():
    try:
        await asyncio.sleep(0)
        {}['key']
    except KeyError as e:
        raise ValueError('converted') from e


async def main():
    await asyncio.gather(asyncio.sleep(0), fails())


asyncio.run(main())
