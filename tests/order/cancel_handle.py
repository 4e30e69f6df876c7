# A cancelled handle does not run, even if its turn has begun.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    second = None

    def first():
        print('first')
        second.cancel()

    loop.call_soon(first)
    second = loop.call_soon(print, 'second')
    loop.call_soon(print, 'third')
    await asyncio.sleep(0)
    print(second.cancelled(), second)


asyncio.run(main())
