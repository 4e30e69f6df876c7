# A timer that is due runs after what was ready before it.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_at(loop.time() - 1, print, 'overdue')
    loop.call_soon(print, 'soon')
    await asyncio.sleep(0)
    print('main')
    await asyncio.sleep(0)


asyncio.run(main())
