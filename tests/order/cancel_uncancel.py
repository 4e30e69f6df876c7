# uncancel() takes a request back before it is delivered, in 3.13 and later.
import asyncio


async def worker():
    await asyncio.sleep(0)
    return 'went on'


async def main():
    task = asyncio.create_task(worker())
    task.cancel()
    print(task.cancelling(), task.uncancel(), task.uncancel())
    print(await task, task.cancelled())


asyncio.run(main())
