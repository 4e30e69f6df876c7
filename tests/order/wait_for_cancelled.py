# Cancelling the waiting task cancels what it waits for.
import asyncio


async def worker():
    try:
        await asyncio.sleep(10)
    finally:
        print('worker ends')


async def waiter(task):
    try:
        await asyncio.wait_for(task, 10)
    finally:
        print('waiter ends', task.cancelled())


async def main():
    inner = asyncio.create_task(worker())
    outer = asyncio.create_task(waiter(inner))
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.wait([outer])
    print(outer.cancelled())


asyncio.run(main())
