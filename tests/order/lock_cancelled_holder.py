# A holder that is cancelled lets go.
import asyncio


async def holder(lock):
    async with lock:
        await asyncio.sleep(10)


async def main():
    lock = asyncio.Lock()
    task = asyncio.create_task(holder(lock))
    await asyncio.sleep(0)
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    task.cancel()
    print(await waiting, task.done(), lock.locked())


asyncio.run(main())
