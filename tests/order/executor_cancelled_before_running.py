# Work that has not begun is cancelled with its wait.
import asyncio
import concurrent.futures
import threading


async def main():
    loop = asyncio.get_running_loop()
    go = threading.Event()
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        first = loop.run_in_executor(pool, go.wait)
        second = loop.run_in_executor(pool, print, 'never')
        print(second.cancel())
        await asyncio.sleep(0)
        go.set()
        print(await first)
    print(second.cancelled())


asyncio.run(main())
