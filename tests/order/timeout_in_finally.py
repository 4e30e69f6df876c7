# A timeout around cleaning up after a cancellation.
import asyncio


async def worker():
    try:
        await asyncio.sleep(10)
    finally:
        try:
            async with asyncio.timeout(0.001):
                await asyncio.sleep(10)
        except TimeoutError:
            print('cleaning took too long', asyncio.current_task().cancelling())


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
