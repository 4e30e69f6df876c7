# Asynchronous iteration ends with it.
import asyncio


async def worker(delay):
    await asyncio.sleep(delay)
    return delay


async def main():
    tasks = [asyncio.create_task(worker(d)) for d in (0, 10, 20)]
    try:
        async for task in asyncio.as_completed(tasks, timeout=0.05):
            print(task.result())
    except TimeoutError as e:
        print(repr(e))
    for t in tasks:
        t.cancel()


asyncio.run(main())
