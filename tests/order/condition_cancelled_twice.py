# Cancelled again while it waits for the lock to come back.
import asyncio


async def waiter(condition):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError as e:
            print('raised', e.args, condition.locked())
            raise


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(waiter(condition))
    await asyncio.sleep(0)
    async with condition:
        task.cancel('first')
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel('second')
        await asyncio.sleep(0)
    await asyncio.wait([task])
    print(task.cancelled(), condition.locked())


asyncio.run(main())
