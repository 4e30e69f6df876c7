# Which tasks there are.
import asyncio


async def worker():
    await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(worker(), name='worker')
    print(sorted(t.get_name() for t in asyncio.all_tasks() if t is not asyncio.current_task()))
    seen = []
    asyncio.get_running_loop().call_soon(lambda: seen.append(asyncio.current_task()))
    await task
    print(seen, len(asyncio.all_tasks()))


asyncio.run(main())
