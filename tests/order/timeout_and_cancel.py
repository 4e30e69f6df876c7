# A cancellation from outside in the turn of the timeout wins.
import asyncio


async def worker():
    try:
        async with asyncio.timeout(0) as timeout:
            await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled', timeout.expired(), asyncio.current_task().cancelling())
        raise


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
