# A cancellation while entering: __aexit__ does not run.
import asyncio


class Resource:
    async def __aenter__(self):
        try:
            await asyncio.sleep(10)
        finally:
            print('not entered')

    async def __aexit__(self, *args):
        print('never')


async def worker():
    async with Resource():
        print('never')


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
