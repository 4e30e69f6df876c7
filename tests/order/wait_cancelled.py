# Cancelling who waits leaves what is waited for alone.
import asyncio


async def worker():
    await asyncio.sleep(0.02)
    print('worker ends')


async def waiter(task):
    try:
        await asyncio.wait([task])
    finally:
        print('waiter ends')


async def main():
    task = asyncio.create_task(worker())
    waiting = asyncio.create_task(waiter(task))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.wait([waiting])
    print(waiting.cancelled(), task.done())
    await task


asyncio.run(main())
