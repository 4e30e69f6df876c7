# A task that has no wait left is cancelled at its end, whatever it returns.
import asyncio


async def worker():
    asyncio.current_task().cancel('myself')
    print('still running')
    return 'result'


async def main():
    task = asyncio.create_task(worker())
    await asyncio.wait([task])
    print(task.cancelled())
    try:
        task.result()
    except asyncio.CancelledError as e:
        print(repr(e))


asyncio.run(main())
