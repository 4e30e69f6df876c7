# A shield of a shield.
import asyncio


async def worker():
    await asyncio.sleep(0.001)
    return 'kept'


async def main():
    task = asyncio.create_task(worker())
    inner = asyncio.shield(task)
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.sleep(0)
    print(outer.cancelled(), inner.cancelled(), task.cancelled())
    print(await inner)


asyncio.run(main())
