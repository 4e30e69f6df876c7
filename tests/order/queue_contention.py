# Producers and consumers on a short queue.
import asyncio


async def producer(queue, name):
    for i in range(3):
        await queue.put(f'{name}{i}')
        print('put', name, i, queue.qsize())


async def consumer(queue, name):
    while True:
        item = await queue.get()
        print(name, 'got', item, queue.qsize())
        await asyncio.sleep(0)
        queue.task_done()


async def main():
    queue = asyncio.Queue(2)
    consumers = [asyncio.create_task(consumer(queue, n)) for n in 'xy']
    await asyncio.gather(*(producer(queue, n) for n in 'ab'))
    await queue.join()
    for c in consumers:
        c.cancel()
    print(queue)


asyncio.run(main())
