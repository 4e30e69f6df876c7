# What a timer handle tells.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_at(12.5, print)
    print(handle.when(), handle.cancelled())
    handle.cancel()
    other = loop.call_at(13, print)
    print(handle < other, handle == other, hash(handle) == hash(12.5))
    other.cancel()


asyncio.run(main())
