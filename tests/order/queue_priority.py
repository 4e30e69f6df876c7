# The smallest comes first; getters are served in their own order.
import asyncio


async def getter(queue, name):
    print(name, await queue.get())


async def main():
    queue = asyncio.PriorityQueue()
    tasks = [asyncio.create_task(getter(queue, n)) for n in 'abc']
    await asyncio.sleep(0)
    for priority in 3, 1, 2:
        queue.put_nowait((priority, 'item'))
    await asyncio.gather(*tasks)


asyncio.run(main())
