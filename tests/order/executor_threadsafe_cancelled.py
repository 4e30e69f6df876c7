# Cancelling the thread's future cancels the task.
import asyncio
import concurrent.futures


async def worker(started, ended):
    started.set_result(None)
    try:
        await asyncio.sleep(10)
    finally:
        ended.set_result('worker ends')


async def main():
    loop = asyncio.get_running_loop()
    started, ended = concurrent.futures.Future(), concurrent.futures.Future()

    def thread():
        future = asyncio.run_coroutine_threadsafe(worker(started, ended), loop)
        started.result()
        print(future.cancel(), future.cancelled())
        return ended.result()

    print(await asyncio.to_thread(thread))


asyncio.run(main())
