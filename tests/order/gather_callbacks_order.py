# Who hears of a child first: callbacks in the order they were added.
import asyncio


async def worker(name):
    return name


async def main():
    task = asyncio.create_task(worker('w'))
    task.add_done_callback(lambda t: print('before gather'))
    all = asyncio.gather(task)
    task.add_done_callback(lambda t: print('after gather'))
    all.add_done_callback(lambda f: print('gathered', f.result()))
    await all
    print('main')


asyncio.run(main())
