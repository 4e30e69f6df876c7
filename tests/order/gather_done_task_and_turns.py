# How many turns gathering of finished tasks takes.
import asyncio


async def worker():
    return 1


async def turns():
    for i in range(6):
        print('turn', i)
        await asyncio.sleep(0)


async def main():
    done = asyncio.create_task(worker())
    await done
    other = asyncio.create_task(turns())
    await asyncio.gather(done)
    print('one gathered')
    await asyncio.gather(done, done)
    print('twice the same')
    await asyncio.gather(worker(), done)
    print('a new one too')
    await other


asyncio.run(main())
