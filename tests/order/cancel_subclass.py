# A subclass of CancelledError counts as one.
import asyncio


class Stop(asyncio.CancelledError):
    pass


async def worker():
    raise Stop('stop')


async def main():
    task = asyncio.create_task(worker())
    await asyncio.wait([task])
    print(task.cancelled())
    try:
        await task
    except asyncio.CancelledError as e:
        print(type(e).__name__, e.args)


asyncio.run(main())
