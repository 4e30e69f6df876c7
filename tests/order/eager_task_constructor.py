# Task with eager_start by hand.
import asyncio


async def worker():
    print('worker')
    return 1


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.Task(worker(), loop=loop, eager_start=True)
    print(task.done())
    task = asyncio.Task(worker(), loop=loop)
    print(task.done(), await task)


asyncio.run(main())
