# The count of requests stays after the end.
import asyncio


async def stubborn():
    while True:
        try:
            await asyncio.sleep(0.001)
            return 'end'
        except asyncio.CancelledError:
            print('refused')


async def main():
    task = asyncio.create_task(stubborn())
    for _ in range(3):
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.sleep(0)
    print(await task, task.cancelling(), task.cancelled())


asyncio.run(main())
