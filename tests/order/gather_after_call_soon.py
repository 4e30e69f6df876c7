# A callback scheduled before the gathering of a done task runs before it is told.
import asyncio


async def worker():
    return 1


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(worker())
    await task
    loop.call_soon(print, 'before')
    all = asyncio.gather(task)
    all.add_done_callback(lambda f: print('gathered'))
    loop.call_soon(print, 'after')
    print(all.done())
    await all
    print('main')


asyncio.run(main())
