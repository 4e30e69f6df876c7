# A task cancelled before its first step never runs.
import asyncio


async def worker():
    print('never')


async def main():
    task = asyncio.create_task(worker())
    print(task.cancel(), task.cancelled(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as e:
        print('cancelled', e.args)
    print(task.cancelled(), task.cancel())


asyncio.run(main())
