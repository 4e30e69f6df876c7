# join waits for as many task_done() as there were items.
import asyncio


async def worker(queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(0)
        print('done', item)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for i in range(3):
        queue.put_nowait(i)
    task = asyncio.create_task(worker(queue))
    await queue.join()
    print('joined')
    task.cancel()
    await queue.join()
    try:
        queue.task_done()
    except ValueError as e:
        print(e)


asyncio.run(main())
