# Cancelling the task cancels the thread's future.
import asyncio
import concurrent.futures


async def worker():
    asyncio.current_task().cancel()
    await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()

    def thread():
        future = asyncio.run_coroutine_threadsafe(worker(), loop)
        try:
            future.result()
        except concurrent.futures.CancelledError as e:
            return repr(e), future.cancelled()

    print(await asyncio.to_thread(thread))


asyncio.run(main())
