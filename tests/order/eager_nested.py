# Eager tasks made by eager tasks.
import asyncio


async def worker(n):
    print('in', n)
    if n:
        await asyncio.create_task(worker(n - 1))
    print('out', n)


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    await worker(3)


asyncio.run(main())
