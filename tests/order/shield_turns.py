# How many turns a shield adds.
import asyncio


async def turns():
    for i in range(5):
        print('turn', i)
        await asyncio.sleep(0)


async def worker():
    print('worker')


async def main():
    other = asyncio.create_task(turns())
    await asyncio.shield(worker())
    print('shielded')
    await other


asyncio.run(main())
