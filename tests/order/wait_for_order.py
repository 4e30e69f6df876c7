# How many turns wait_for takes.
import asyncio


async def turns():
    for i in range(5):
        print('turn', i)
        await asyncio.sleep(0)


async def worker():
    print('worker')
    return 1


async def main():
    other = asyncio.create_task(turns())
    await asyncio.wait_for(worker(), 1)
    print('waited for a coroutine')
    await asyncio.wait_for(asyncio.create_task(worker()), 1)
    print('waited for a task')
    await other


asyncio.run(main())
