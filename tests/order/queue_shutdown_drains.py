# What is in it can still be taken.
import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    queue.put_nowait(2)
    queue.shutdown()
    while True:
        try:
            print(await queue.get())
            queue.task_done()
        except asyncio.QueueShutDown:
            break
    await queue.join()
    print('joined')


asyncio.run(main())
