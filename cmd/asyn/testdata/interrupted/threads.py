# Threads of the loop's executor and of a pool, and one of its own.
import asyncio
import concurrent.futures
import threading
import time

stop = threading.Event()


def compute():
    while not stop.is_set():
        sum(range(100))


async def main():
    while True:
        await asyncio.gather(*(asyncio.to_thread(time.sleep, 0.001) for _ in range(3)))

with concurrent.futures.ThreadPoolExecutor(2) as pool:
    try:
        pool.submit(compute)
        threading.Thread(target=compute).start()
        asyncio.run(main())
    finally:
        stop.set()
