# Nobody overtakes those in line, though a place is free.
import asyncio


async def worker(semaphore, name):
    await semaphore.acquire()
    print(name)


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(worker(semaphore, n)) for n in 'ab']
    await asyncio.sleep(0)
    semaphore.release()
    semaphore.release()
    semaphore.release()
    print(semaphore.locked())
    await semaphore.acquire()
    print('main')
    await asyncio.wait(tasks)


asyncio.run(main())
