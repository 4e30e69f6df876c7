# Two conditions on one lock.
import asyncio


async def consumer(condition):
    async with condition:
        await condition.wait()
        print('consumer')


async def main():
    lock = asyncio.Lock()
    one, two = asyncio.Condition(lock), asyncio.Condition(lock)
    task = asyncio.create_task(consumer(one))
    await asyncio.sleep(0)
    async with two:
        print(lock.locked(), one.locked())
        one.notify()
    await task


asyncio.run(main())
