# Timeouts of several tasks, in the order of their deadlines.
import asyncio


async def worker(name, delay):
    try:
        async with asyncio.timeout(delay):
            await asyncio.sleep(10)
    except TimeoutError:
        print(name)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(worker('third', 0.06))
        group.create_task(worker('first', 0.002))
        group.create_task(worker('second', 0.03))


asyncio.run(main())
