# A task can be awaited by many, and again.
import asyncio


async def worker():
    await asyncio.sleep(0)
    return ['result']


async def waiter(task):
    return await task


async def main():
    task = asyncio.create_task(worker())
    results = await asyncio.gather(*(waiter(task) for _ in range(3)))
    print(results[0] is results[1] is results[2], await task is results[0])


asyncio.run(main())
