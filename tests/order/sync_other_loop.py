# A lock that had to wait belongs to that loop.
import asyncio


async def use(lock):
    async with lock:
        waiting = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
        waiting.cancel()

lock = asyncio.Lock()


asyncio.run(use(lock))
try:
    asyncio.run(use(lock))
    print('fine')
except RuntimeError as e:
    print(str(e).split('> ')[-1])
