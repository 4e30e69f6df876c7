# Nor can one that failed.
import asyncio


async def worker():
    raise KeyError('k')


async def main():
    task = asyncio.create_task(worker())
    await asyncio.wait([task])
    print(task.cancel(), task.cancelled(), repr(task.exception()))


asyncio.run(main())
