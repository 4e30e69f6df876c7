# A cancelled task among them.
import asyncio


async def worker(delay):
    await asyncio.sleep(delay)
    return delay


async def main():
    tasks = [asyncio.create_task(worker(d)) for d in (0.001, 10)]
    asyncio.get_running_loop().call_soon(tasks[1].cancel)
    for next_one in asyncio.as_completed(tasks):
        try:
            print(await next_one)
        except asyncio.CancelledError:
            print('cancelled')


asyncio.run(main())
