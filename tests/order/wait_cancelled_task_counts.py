# A cancelled task is done.
import asyncio


async def worker():
    await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(worker())
    asyncio.get_running_loop().call_soon(task.cancel)
    done, pending = await asyncio.wait([task])
    print(done == {task}, pending, task.cancelled())


asyncio.run(main())
