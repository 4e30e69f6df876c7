# Tasks, a timeout, a queue.
import asyncio

running = 0


async def work(q, i):
    global running
    running += 1
    try:
        while True:
            await q.put(i)
            try:
                async with asyncio.timeout(0.001):
                    await q.get()
                    await asyncio.sleep(0.002)
            except TimeoutError:
                pass
    finally:
        await asyncio.sleep(0)
        running -= 1


async def main():
    q = asyncio.Queue(5)
    try:
        async with asyncio.TaskGroup() as tg:
            for i in range(20):
                tg.create_task(work(q, i))
    finally:
        print('left', running)

asyncio.run(main())
