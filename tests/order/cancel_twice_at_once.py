# Two requests before the task runs are one exception, with the last message.
import asyncio


async def worker():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print(e.args, asyncio.current_task().cancelling())
        raise


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    print(task.cancel('first'), task.cancel('second'))
    try:
        await task
    except asyncio.CancelledError as e:
        print(e.args)


asyncio.run(main())
