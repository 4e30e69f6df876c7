# Who waits for a task is told in the order of asking.
import asyncio


async def worker():
    await asyncio.sleep(0)
    return 1


async def waiter(task, name):
    await task
    print(name)


async def main():
    task = asyncio.create_task(worker())
    task.add_done_callback(lambda t: print('callback 1'))
    a = asyncio.create_task(waiter(task, 'waiter 1'))
    await asyncio.sleep(0)
    task.add_done_callback(lambda t: print('callback 2'))
    b = asyncio.create_task(waiter(task, 'waiter 2'))
    await asyncio.gather(a, b)


asyncio.run(main())
