# Cancelling a task that awaits another one cancels both, the inner one first.
import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print('inner ends')


async def outer(task):
    try:
        await task
    finally:
        print('outer ends', task.cancelled())


async def main():
    first = asyncio.create_task(inner())
    second = asyncio.create_task(outer(first))
    await asyncio.sleep(0)
    second.cancel()
    print(await asyncio.gather(first, second, return_exceptions=True))


asyncio.run(main())
