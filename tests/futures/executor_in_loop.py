# Executors inside an event loop.
import asyncio
from concurrent.futures import ThreadPoolExecutor
import time


def blocking(name, delay):
    time.sleep(delay)
    return name


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as pool:
        print(await loop.run_in_executor(pool, blocking, 'one', 0.01))
        print(await asyncio.gather(*(loop.run_in_executor(pool, blocking, n, d) for n, d in (('a', 0.05), ('b', 0.01)))))
        f = pool.submit(blocking, 'wrapped', 0.01)
        print(await asyncio.wrap_future(f))
        try:
            await loop.run_in_executor(pool, blocking, 'x')
        except TypeError as e:
            print(e)
        try:
            await asyncio.wait_for(loop.run_in_executor(pool, blocking, 'slow', 0.1), 0.01)
        except TimeoutError:
            print('timeout')
    try:
        await loop.run_in_executor(pool, blocking, 'late', 0)
    except RuntimeError as e:
        print(e)

    async def co():
        return 'from coroutine'

    def threadsafe():
        return asyncio.run_coroutine_threadsafe(co(), loop).result()
    print(await asyncio.to_thread(threadsafe))


asyncio.run(main())
