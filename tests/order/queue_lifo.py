# The latest comes first.
import asyncio


async def main():
    queue = asyncio.LifoQueue(2)
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as e:
        print(repr(e))
    print(await queue.get(), await queue.get())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))


asyncio.run(main())
