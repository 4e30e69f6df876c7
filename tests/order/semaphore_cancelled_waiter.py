# A cancelled waiter gives its place back.
import asyncio


async def worker(semaphore, name):
    async with semaphore:
        print(name)


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    tasks = [asyncio.create_task(worker(semaphore, n)) for n in 'abc']
    await asyncio.sleep(0)
    tasks[0].cancel()
    semaphore.release()
    await asyncio.wait(tasks)
    print(semaphore.locked(), tasks[0].cancelled())


asyncio.run(main())
