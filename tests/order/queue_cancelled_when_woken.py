# Nor does one that was woken already: the item goes to the next.
import asyncio


async def getter(queue, name):
    print(name, await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(queue, n)) for n in 'ab']
    await asyncio.sleep(0)
    queue.put_nowait('item')
    tasks[0].cancel()
    await asyncio.wait(tasks)
    print(tasks[0].cancelled(), queue.qsize())


asyncio.run(main())
