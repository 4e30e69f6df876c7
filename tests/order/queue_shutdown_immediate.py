# At once: the queue is emptied, and join is over.
import asyncio


async def joiner(queue):
    await queue.join()
    print('joined')


async def putter(queue):
    try:
        await queue.put('late')
    except asyncio.QueueShutDown:
        print('putter refused')


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait(1)
    tasks = [asyncio.create_task(joiner(queue)), asyncio.create_task(putter(queue))]
    await asyncio.sleep(0)
    queue.shutdown(immediate=True)
    print(queue.qsize(), queue)
    await asyncio.gather(*tasks)
    try:
        queue.get_nowait()
    except asyncio.QueueShutDown:
        print('nothing left')


asyncio.run(main())
