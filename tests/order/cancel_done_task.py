# A finished task cannot be cancelled, and its result stays.
import asyncio


async def worker():
    return 1


async def main():
    task = asyncio.create_task(worker())
    await task
    print(task.cancel(), task.cancelling(), task.cancelled(), task.result())


asyncio.run(main())
