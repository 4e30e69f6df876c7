# virtual-time
"""Producers and consumers with a queue between them.

The queue has room for two: a producer that is ahead waits in put(), a consumer
that is ahead waits in get(). Nobody polls, and nobody needs a lock, since a
coroutine is only ever left at an await. shutdown() tells the consumers that
nothing more will come.
"""
import asyncio


async def produce(name, queue, count):
    for n in range(count):
        item = f'{name}{n}'
        await queue.put(item)
        print(f'{name} put {item} (in the queue: {queue.qsize()})')
    print(f'{name} has finished')


async def consume(name, queue, seconds):
    handled = []
    while True:
        try:
            item = await queue.get()
        except asyncio.QueueShutDown:
            print(f'{name} goes home with {len(handled)} items')
            return handled
        await asyncio.sleep(seconds)
        print(f'{name} handled {item}')
        handled.append(item)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group:
        consumers = [group.create_task(consume('fast', queue, 1)),
                     group.create_task(consume('slow', queue, 3))]
        async with asyncio.TaskGroup() as producers:
            producers.create_task(produce('a', queue, 4))
            producers.create_task(produce('b', queue, 2))
        await queue.join()  # every item has been handled
        queue.shutdown()
    print(sorted(item for task in consumers for item in task.result()))


asyncio.run(main())
