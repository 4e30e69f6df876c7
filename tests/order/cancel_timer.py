# A cancelled timer is forgotten; cancelling it twice does nothing.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    a = loop.call_later(0.001, print, 'a')
    b = loop.call_later(0.002, print, 'b')
    c = loop.call_later(0.003, print, 'c')
    b.cancel()
    b.cancel()
    print(a.cancelled(), b.cancelled(), c.cancelled())
    await asyncio.sleep(0.01)


asyncio.run(main())
