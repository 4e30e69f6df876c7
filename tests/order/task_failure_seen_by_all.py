# An exception is raised in each who waits, as the same object.
import asyncio


async def worker():
    raise ValueError('v')


async def waiter(task):
    try:
        await task
    except ValueError as e:
        return e


async def main():
    task = asyncio.create_task(worker())
    a, b = await asyncio.gather(waiter(task), waiter(task))
    print(a is b, a is task.exception())


asyncio.run(main())
