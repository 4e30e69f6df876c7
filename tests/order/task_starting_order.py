# New tasks start in the turn after, woken ones in between.
import asyncio


async def worker(name):
    print(name, 'starts')
    await asyncio.sleep(0)
    print(name, 'ends')


async def main():
    loop = asyncio.get_running_loop()
    asyncio.create_task(worker('a'))
    loop.call_soon(print, 'callback')
    asyncio.create_task(worker('b'))
    await asyncio.sleep(0)
    print('main')
    asyncio.create_task(worker('c'))
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
