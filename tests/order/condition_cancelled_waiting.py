# A cancelled wait takes the lock again before it raises.
import asyncio


async def waiter(condition):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError:
            print('cancelled, holds the lock:', condition.locked())
            raise


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(waiter(condition))
    await asyncio.sleep(0)
    async with condition:
        task.cancel()
        await asyncio.sleep(0)
        print('main holds the lock')
    await asyncio.wait([task])
    print(task.cancelled(), condition.locked())


asyncio.run(main())
