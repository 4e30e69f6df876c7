# A cancelled putter puts nothing.
import asyncio


async def putter(queue, item):
    await queue.put(item)
    print('put', item)


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait('first')
    tasks = [asyncio.create_task(putter(queue, i)) for i in ('second', 'third')]
    await asyncio.sleep(0)
    tasks[0].cancel()
    print(queue.get_nowait())
    await asyncio.wait(tasks)
    print(queue.get_nowait(), queue.empty())


asyncio.run(main())
