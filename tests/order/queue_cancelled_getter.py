# A cancelled getter loses nothing.
import asyncio


async def getter(queue, name):
    print(name, await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(queue, n)) for n in 'ab']
    await asyncio.sleep(0)
    tasks[0].cancel()
    queue.put_nowait('item')
    await asyncio.wait(tasks)
    print(tasks[0].cancelled(), queue.qsize())


asyncio.run(main())
