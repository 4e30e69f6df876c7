# wait_for looks again after each notification.
import asyncio


async def waiter(condition, state, n):
    async with condition:
        await condition.wait_for(lambda: print('looks', n) or state[0] >= n)
        print('reached', n)


async def main():
    condition, state = asyncio.Condition(), [0]
    tasks = [asyncio.create_task(waiter(condition, state, n)) for n in (1, 2)]
    await asyncio.sleep(0)
    for _ in range(2):
        async with condition:
            state[0] += 1
            condition.notify_all()
        await asyncio.sleep(0.002)
    await asyncio.gather(*tasks)


asyncio.run(main())
