# A woken getter may find the queue empty, and goes to the front of the line.
import asyncio


async def getter(queue, name):
    print(name, await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(queue, n)) for n in 'ab']
    await asyncio.sleep(0)
    queue.put_nowait(1)
    print('main', queue.get_nowait())
    await asyncio.sleep(0)
    queue.put_nowait(2)
    queue.put_nowait(3)
    await asyncio.gather(*tasks)


asyncio.run(main())
