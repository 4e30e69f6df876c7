# to_thread and run_in_executor.
import asyncio
import time


def blocking(x, y=0):
    time.sleep(0.01)
    return x + y


def fails():
    raise ValueError('in thread')


async def main():
    print(await asyncio.to_thread(blocking, 1, y=2))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 5))
    try:
        await asyncio.to_thread(fails)
    except ValueError as e:
        print(e)
    ticks = 0

    async def ticker():
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0.001)
    t = asyncio.create_task(ticker())
    print(await asyncio.gather(*(asyncio.to_thread(blocking, i) for i in range(3))))
    t.cancel()
    print('the loop went on', ticks > 1)
    done = loop.create_future()

    def from_thread():
        loop.call_soon_threadsafe(done.set_result, 'thread-safe')
    await asyncio.to_thread(from_thread)
    print(await done)


asyncio.run(main())
