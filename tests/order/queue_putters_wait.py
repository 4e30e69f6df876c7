# So are putters of a full queue.
import asyncio


async def putter(queue, name):
    for i in range(2):
        await queue.put((name, i))
        print('put', name, i)


async def main():
    queue = asyncio.Queue(1)
    tasks = [asyncio.create_task(putter(queue, n)) for n in 'abc']
    await asyncio.sleep(0)
    for _ in range(6):
        print('got', await queue.get())
    await asyncio.gather(*tasks)


asyncio.run(main())
