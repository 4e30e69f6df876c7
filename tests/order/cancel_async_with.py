# __aexit__ runs for a cancellation, and may wait.
import asyncio


class Resource:
    async def __aenter__(self):
        print('enter')

    async def __aexit__(self, kind, e, tb):
        print('exit', kind.__name__)
        await asyncio.sleep(0)
        print('released')


async def worker():
    async with Resource():
        await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
