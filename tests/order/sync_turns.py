# How many turns each of them takes when it has to wait.
import asyncio


async def turns():
    for i in range(9):
        print('turn', i)
        await asyncio.sleep(0)


async def soon(release):
    release()


async def main():
    other = asyncio.create_task(turns())
    lock = asyncio.Lock()
    await lock.acquire()
    asyncio.create_task(soon(lock.release))
    await lock.acquire()
    print('lock')
    event = asyncio.Event()
    asyncio.create_task(soon(event.set))
    await event.wait()
    print('event')
    semaphore = asyncio.Semaphore(0)
    asyncio.create_task(soon(semaphore.release))
    await semaphore.acquire()
    print('semaphore')
    queue = asyncio.Queue()
    asyncio.create_task(soon(lambda: queue.put_nowait(1)))
    await queue.get()
    print('queue')
    await other


asyncio.run(main())
