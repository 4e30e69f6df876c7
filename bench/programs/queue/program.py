import asyncio
import sys


async def produce(queue, n):
    for i in range(n):
        await queue.put(i % 10)
    await queue.put(None)


async def consume(queue):
    total = 0
    while (item := await queue.get()) is not None:
        total += item
    return total


async def main(n):
    queue = asyncio.Queue(1)
    producer = asyncio.create_task(produce(queue, n))
    print(await consume(queue))
    await producer


asyncio.run(main(int(sys.argv[1])))
