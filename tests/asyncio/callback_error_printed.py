# What the default exception handler prints about a callback.
import asyncio


def bad(x):
    raise ValueError(x)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(bad, 'boom')
    await asyncio.sleep(0)
    print('went on')


asyncio.run(main())
