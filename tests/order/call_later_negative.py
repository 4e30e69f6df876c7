# A delay below zero is due in the next turn, earlier deadlines first.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(-1, print, 'one')
    loop.call_later(-3, print, 'three')
    loop.call_later(-2, print, 'two')
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
