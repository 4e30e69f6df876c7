# How many turns wait() takes.
import asyncio


async def turns():
    for i in range(5):
        print('turn', i)
        await asyncio.sleep(0)


async def worker():
    print('worker')


async def main():
    other = asyncio.create_task(turns())
    await asyncio.wait([asyncio.create_task(worker())])
    print('waited')
    await other


asyncio.run(main())
