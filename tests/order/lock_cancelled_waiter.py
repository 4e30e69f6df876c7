# A cancelled waiter leaves the line.
import asyncio


async def worker(lock, name):
    async with lock:
        print(name)


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(worker(lock, n)) for n in 'abc']
    await asyncio.sleep(0)
    tasks[0].cancel()
    lock.release()
    await asyncio.wait(tasks)
    print(tasks[0].cancelled(), lock.locked())


asyncio.run(main())
