# A cancellation while the generator waits.
import asyncio


async def numbers():
    try:
        yield 1
        await asyncio.sleep(10)
        yield 2
    except asyncio.CancelledError:
        print('inside')
        raise
    finally:
        print('generator ends')


async def worker():
    async for i in numbers():
        print(i)


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
