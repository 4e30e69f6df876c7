# virtual-time
# The pages on tasks and on the event loop, where they speak of threads and executors.
import asyncio
import concurrent.futures
import os
import threading
import time


def blocking_io():
    print('start blocking_io')
    time.sleep(0.2)
    print('blocking_io complete')


async def in_a_thread():
    await asyncio.gather(asyncio.to_thread(blocking_io), asyncio.sleep(0.1))
    print('finished')


def read_some():
    with open('/dev/urandom', 'rb') as f:
        return len(f.read(100))


def cpu_bound():
    return sum(i * i for i in range(10 ** 4))


async def executors():
    loop = asyncio.get_running_loop()
    print('default thread pool', await loop.run_in_executor(None, read_some))
    with concurrent.futures.ThreadPoolExecutor() as pool:
        print('custom thread pool', await loop.run_in_executor(pool, read_some))
    with concurrent.futures.ProcessPoolExecutor() as pool:
        print('custom process pool', await loop.run_in_executor(pool, cpu_bound))
    loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(max_workers=2, thread_name_prefix='mine'))
    print(await loop.run_in_executor(None, lambda: threading.current_thread().name))


async def threadsafe():
    loop = asyncio.get_running_loop()

    def from_a_thread():
        future = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.05, result=3), loop)
        assert future.result(timeout=5) == 3
        late = asyncio.run_coroutine_threadsafe(asyncio.sleep(60), loop)
        try:
            late.result(0.05)
        except TimeoutError:
            print('The coroutine took too long, cancelling the task...')
            late.cancel()
        failing = asyncio.run_coroutine_threadsafe(fail(), loop)
        try:
            failing.result()
        except Exception as exc:
            print(f'The coroutine raised an exception: {exc!r}')
        loop.call_soon_threadsafe(print, 'called from a thread')

    async def fail():
        raise ValueError('in the loop')

    await asyncio.to_thread(from_a_thread)
    await asyncio.sleep(0)


def loop_in_a_thread():
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    print(asyncio.run_coroutine_threadsafe(asyncio.sleep(0.01, 'from the other loop'), loop).result())
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()
    print(loop.is_closed(), isinstance(os.cpu_count(), int))


if __name__ == '__main__':
    asyncio.run(in_a_thread())
    asyncio.run(executors())
    asyncio.run(threadsafe())
    loop_in_a_thread()
