# A coroutine started from another thread.
import asyncio
import threading


async def worker(x):
    await asyncio.sleep(0)
    return x * 2


async def main():
    loop = asyncio.get_running_loop()

    def thread():
        future = asyncio.run_coroutine_threadsafe(worker(21), loop)
        return type(future).__module__, future.result()

    print(await loop.run_in_executor(None, thread))


asyncio.run(main())
