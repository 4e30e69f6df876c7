# Putters that waited when the queue is shut down.
import asyncio


async def putter(queue, item):
    try:
        await queue.put(item)
        print('put', item)
    except asyncio.QueueShutDown:
        print('refused', item)


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait(0)
    tasks = [asyncio.create_task(putter(queue, i)) for i in (1, 2)]
    await asyncio.sleep(0)
    queue.shutdown()
    await asyncio.gather(*tasks)
    print(queue.get_nowait())


asyncio.run(main())
