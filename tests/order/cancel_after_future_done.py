# A future done in the same turn: the task was woken already, and is cancelled at its next step.
import asyncio


async def worker(future):
    try:
        print(await future)
    except asyncio.CancelledError:
        print('cancelled though the future is done')
        raise


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(worker(future))
    await asyncio.sleep(0)
    future.set_result('result')
    print(task.cancel(), future)
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
