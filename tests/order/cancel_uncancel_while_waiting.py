# Once the wait is cancelled uncancel() only lowers the count.
import asyncio


async def worker():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('thrown all the same', asyncio.current_task().cancelling())


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel()
    print(task.uncancel())
    await task
    print(task.cancelled())


asyncio.run(main())
