# One task in two gathers: cancelling one gather cancels the task under the other.
import asyncio


async def worker(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, 'ends')


async def main():
    shared = asyncio.create_task(worker('shared'))
    one = asyncio.gather(shared, worker('own'))
    two = asyncio.gather(shared)
    await asyncio.sleep(0)
    print(one.cancel('why'))
    print(await asyncio.gather(one, two, return_exceptions=True))


asyncio.run(main())
