# Each request is counted, and the second is thrown out of the next wait.
import asyncio


async def worker():
    for i in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            print('caught', i, e.args, asyncio.current_task().cancelling())
    return 'survived'


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel('first')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel('second')
    print(await task)


asyncio.run(main())
