# Shutting down wakes all who wait.
import asyncio


async def getter(queue, name):
    try:
        await queue.get()
    except asyncio.QueueShutDown as e:
        print(name, repr(e))


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(queue, n)) for n in 'ab']
    await asyncio.sleep(0)
    queue.shutdown()
    await asyncio.gather(*tasks)
    try:
        queue.put_nowait(1)
    except asyncio.QueueShutDown:
        print('no more')


asyncio.run(main())
