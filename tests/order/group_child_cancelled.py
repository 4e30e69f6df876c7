# A child that is cancelled alone ends quietly.
import asyncio


async def child(name):
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(name)


async def main():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(child('a'))
        b = group.create_task(child('b'))
        await asyncio.sleep(0)
        print(a.cancel())
    print(a.cancelled(), b.cancelled())


asyncio.run(main())
