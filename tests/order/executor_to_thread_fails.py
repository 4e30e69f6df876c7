# An exception comes out of the await.
import asyncio


def work():
    raise KeyError('in the thread')


async def main():
    try:
        await asyncio.to_thread(work)
    except KeyError as e:
        print(repr(e))


asyncio.run(main())
