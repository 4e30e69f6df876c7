# Exceptions, and cancellations, as results.
import asyncio


async def fail():
    raise ValueError('fails')


async def cancelled():
    asyncio.current_task().cancel('self')
    await asyncio.sleep(0)


async def fine():
    return 'fine'


async def main():
    print(await asyncio.gather(fail(), cancelled(), fine(), return_exceptions=True))


asyncio.run(main())
