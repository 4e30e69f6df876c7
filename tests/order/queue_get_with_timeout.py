# A get that times out, and one that does not.
import asyncio


async def main():
    queue = asyncio.Queue()
    try:
        async with asyncio.timeout(0.001):
            await queue.get()
    except TimeoutError:
        print('timed out')
    queue.put_nowait(1)
    print(await asyncio.wait_for(queue.get(), 1), queue.qsize())


asyncio.run(main())
