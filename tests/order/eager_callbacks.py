# Done callbacks of a task that was done at once run in the next turn.
import asyncio


async def worker():
    return 1


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(worker())
    task.add_done_callback(lambda t: print('callback'))
    print('before')
    await task
    print('awaited')
    await asyncio.sleep(0)


asyncio.run(main())
