# A task that fails and is never awaited: its traceback on stderr, exit code 0.
import asyncio


async def fails():
    raise ValueError('nobody asks')


async def main():
    asyncio.create_task(fails(), name='lost')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('main ends normally')


asyncio.run(main())
