# Cancelled after it was woken: the lock goes to the next.
import asyncio


async def worker(lock, name):
    async with lock:
        print(name)


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(worker(lock, n)) for n in 'ab']
    await asyncio.sleep(0)
    lock.release()
    tasks[0].cancel()
    await asyncio.wait(tasks)
    print(tasks[0].cancelled(), tasks[1].cancelled(), lock.locked())


asyncio.run(main())
