# StopIteration cannot.
import asyncio


def work():
    raise StopIteration('in the thread')


async def main():
    try:
        await asyncio.to_thread(work)
    except RuntimeError as e:
        print(e)


asyncio.run(main())
