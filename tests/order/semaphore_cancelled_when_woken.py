# So does one cancelled after it was woken.
import asyncio


async def worker(semaphore, name):
    async with semaphore:
        print(name)


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    tasks = [asyncio.create_task(worker(semaphore, n)) for n in 'ab']
    await asyncio.sleep(0)
    semaphore.release()
    tasks[0].cancel()
    await asyncio.wait(tasks)
    print(semaphore.locked(), tasks[0].cancelled())


asyncio.run(main())
