# virtual-time
# A walk through async and await as a tutorial would take it.
import asyncio
import time


async def say_after(delay, what):
    await asyncio.sleep(delay)
    print(what)
    return what.upper()


async def sequential():
    start = time.monotonic()
    await say_after(0.02, 'hello')
    await say_after(0.03, 'world')
    return round((time.monotonic() - start) * 100) >= 5


async def concurrent():
    t1 = asyncio.create_task(say_after(0.03, 'hello'))
    t2 = asyncio.create_task(say_after(0.02, 'world'))
    print('started')
    return await t1, await t2


async def factorial(name, n):
    f = 1
    for i in range(2, n + 1):
        print(f'Task {name}: computing factorial({n}), now i={i}')
        await asyncio.sleep(0.01)
        f *= i
    return f


async def with_timeout():
    try:
        await asyncio.wait_for(asyncio.sleep(3600), timeout=0.01)
    except TimeoutError:
        print('timeout!')


async def cancel_me():
    print('cancel_me(): before sleep')
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('cancel_me(): cancel sleep')
        raise
    finally:
        print('cancel_me(): after sleep')


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


class Timer:
    async def __aenter__(self):
        print('timer on')
        return self

    async def __aexit__(self, *exc):
        print('timer off', exc[0])


async def worker(name, queue):
    while True:
        n = await queue.get()
        await asyncio.sleep(n / 100)
        queue.task_done()
        print(f'{name} slept for {n}')


async def main():
    print(await sequential())
    print(await concurrent())
    print(await asyncio.gather(factorial('A', 2), factorial('B', 3)))
    await with_timeout()
    task = asyncio.create_task(cancel_me())
    await asyncio.sleep(0.01)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('main(): cancel_me is cancelled now')
    async for i in Countdown(3):
        print(i)
    async with Timer(), asyncio.TaskGroup() as tg:
        a = tg.create_task(say_after(0.01, 'in a group'))
    print(a.result())
    queue = asyncio.Queue()
    for n in (1, 5, 9):
        queue.put_nowait(n)
    tasks = [asyncio.create_task(worker(f'worker-{i}', queue)) for i in range(2)]
    await queue.join()
    for t in tasks:
        t.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    lock, event = asyncio.Lock(), asyncio.Event()

    async def waiter():
        print('waiting for it ...')
        await event.wait()
        async with lock:
            print('... got it!')
    t = asyncio.create_task(waiter())
    await asyncio.sleep(0.01)
    event.set()
    await t
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(d, d)) for d in (0.01, 1)], return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))


asyncio.run(main())
