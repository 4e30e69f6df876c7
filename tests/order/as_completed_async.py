# Asynchronous iteration gives the tasks themselves.
import asyncio


async def worker(turns):
    for _ in range(turns):
        await asyncio.sleep(0)


async def main():
    tasks = [asyncio.create_task(worker(t), name=n) for n, t in (('slow', 4), ('quick', 0), ('middle', 2))]
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task in tasks)


asyncio.run(main())
