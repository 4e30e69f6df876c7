# When the time is up each further await raises TimeoutError.
import asyncio


async def worker(delay):
    await asyncio.sleep(delay)
    return delay


async def main():
    tasks = [asyncio.create_task(worker(d)) for d in (0, 10, 20)]
    for next_one in asyncio.as_completed(tasks, timeout=0.05):
        try:
            print(await next_one)
        except TimeoutError as e:
            print(repr(e))
    print([t.done() for t in tasks])
    for t in tasks:
        t.cancel()


asyncio.run(main())
