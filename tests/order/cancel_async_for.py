# The cancellation comes out of __anext__, and the loop's finally blocks run inside out.
import asyncio


async def ticks():
    try:
        for i in range(10):
            await asyncio.sleep(0)
            yield i
        await asyncio.sleep(10)
    finally:
        print('generator ends')


async def worker():
    try:
        async for i in ticks():
            print(i)
            if i == 2:
                asyncio.current_task().cancel()
    finally:
        print('loop left')


async def main():
    task = asyncio.create_task(worker())
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
