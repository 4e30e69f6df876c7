# to_thread does not block the loop.
import asyncio
import threading

go = threading.Event()


def work(x, *, y):
    go.wait()
    return x + y


async def main():
    task = asyncio.create_task(asyncio.to_thread(work, 1, y=2))
    for i in range(3):
        print('loop', i)
        await asyncio.sleep(0)
    print(task.done())
    go.set()
    print(await task)


asyncio.run(main())
