# The order in which a chain of tasks unwinds.
import asyncio


async def link(n):
    try:
        if n:
            await asyncio.create_task(link(n - 1))
        else:
            await asyncio.sleep(10)
    finally:
        print('link', n)


async def main():
    task = asyncio.create_task(link(3))
    for _ in range(5):
        await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('main')


asyncio.run(main())
