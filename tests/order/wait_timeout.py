# The time is up: nothing is cancelled.
import asyncio


async def worker():
    await asyncio.sleep(0.05)
    print('worker ends')


async def main():
    task = asyncio.create_task(worker())
    done, pending = await asyncio.wait([task], timeout=0.001)
    print(len(done), len(pending))
    done, pending = await asyncio.wait([task], timeout=0)
    print(len(done), len(pending))
    await task


asyncio.run(main())
