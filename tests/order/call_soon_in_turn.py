# What a callback schedules runs in the next turn.
import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def first():
        print('first')
        loop.call_soon(print, 'by first')

    loop.call_soon(first)
    loop.call_soon(print, 'second')
    await asyncio.sleep(0)
    print('main')
    await asyncio.sleep(0)


asyncio.run(main())
