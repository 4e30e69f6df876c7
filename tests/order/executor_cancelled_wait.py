# Cancelling the wait does not stop the thread.
import asyncio
import threading


async def main():
    begun, go = threading.Event(), threading.Event()
    ended = threading.Event()

    def work():
        begun.set()
        go.wait()
        print('thread ends')
        ended.set()

    task = asyncio.create_task(asyncio.to_thread(work))
    await asyncio.sleep(0)
    begun.wait()
    task.cancel()
    await asyncio.wait([task])
    print('cancelled', task.cancelled())
    go.set()
    await asyncio.to_thread(ended.wait)


asyncio.run(main())
