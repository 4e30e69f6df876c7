# Items that cannot be compared.
import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    queue.put_nowait((1, 'a'))
    queue.put_nowait((2, None))
    try:
        queue.put_nowait((1, None))
    except TypeError as e:
        print(e)
    print(queue.qsize())


asyncio.run(main())
