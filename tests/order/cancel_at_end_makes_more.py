# A task made by a cancelled task's finally block is not waited for, but told so.
import asyncio


async def late():
    try:
        await asyncio.sleep(10)
    finally:
        print('late ends')


async def worker():
    try:
        await asyncio.sleep(10)
    finally:
        task = asyncio.create_task(late())
        await asyncio.sleep(0)
        task.cancel()
        print('worker ends')


async def main():
    asyncio.create_task(worker())
    await asyncio.sleep(0)


asyncio.run(main())
print('after')
