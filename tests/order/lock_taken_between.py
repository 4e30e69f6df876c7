# Released, not yet taken by the first in line: nobody else gets in between.
import asyncio


async def worker(lock):
    async with lock:
        print('worker')


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    task = asyncio.create_task(worker(lock))
    await asyncio.sleep(0)
    lock.release()
    print(lock.locked())
    await lock.acquire()
    print('main')
    lock.release()
    await task


asyncio.run(main())
