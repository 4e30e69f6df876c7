# notify wakes the longest waiting, each when it gets the lock.
import asyncio


async def waiter(condition, name):
    async with condition:
        await condition.wait()
        print(name, 'woken')
        await asyncio.sleep(0)
        print(name, 'leaves')


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(condition, n)) for n in 'abc']
    await asyncio.sleep(0)
    async with condition:
        condition.notify(2)
        print('notified')
    await asyncio.sleep(0.002)
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)


asyncio.run(main())
