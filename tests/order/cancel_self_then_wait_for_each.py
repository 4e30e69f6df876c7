# A message given before the wait reaches a future and a task, but no gather.
import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('child', e.args)
        raise


async def worker(what):
    future = what()
    await asyncio.sleep(0)
    asyncio.current_task().cancel('message')
    try:
        await future
    except asyncio.CancelledError as e:
        print('worker', e.args)


async def main():
    loop = asyncio.get_running_loop()
    for what in (loop.create_future, lambda: asyncio.create_task(child()), lambda: asyncio.gather(child(), child()),
                 lambda: asyncio.shield(loop.create_future())):
        await asyncio.create_task(worker(what))


asyncio.run(main())
