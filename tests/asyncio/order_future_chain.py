# How many turns a result needs through futures, tasks and gather.
import asyncio

turn = 0


def tick(loop, n):
    global turn
    turn += 1
    if n:
        loop.call_soon(tick, loop, n - 1)


async def immediate():
    return turn


async def one_sleep():
    await asyncio.sleep(0)
    return turn


async def nested_await():
    return await immediate()


async def task_in_task():
    return await asyncio.create_task(immediate())


async def deep(n):
    return turn if n == 0 else await asyncio.create_task(deep(n - 1))


async def measure(name, make):
    global turn
    loop = asyncio.get_running_loop()
    turn = 0
    loop.call_soon(tick, loop, 30)
    await make()
    print(name, turn)
    while turn < 31:
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    await measure('immediate', immediate)
    await measure('sleep 0', one_sleep)
    await measure('two sleeps', lambda: asyncio.gather(one_sleep(), one_sleep()))
    await measure('nested await', nested_await)
    await measure('create_task', lambda: asyncio.create_task(immediate()))
    await measure('task in task', lambda: asyncio.create_task(task_in_task()))
    await measure('deep 5', lambda: deep(5))
    await measure('gather of one', lambda: asyncio.gather(immediate()))
    await measure('gather of three', lambda: asyncio.gather(immediate(), one_sleep(), immediate()))
    await measure('gather of gather', lambda: asyncio.gather(asyncio.gather(immediate())))
    await measure('gather of nothing', lambda: asyncio.gather())
    await measure('shield', lambda: asyncio.shield(immediate()))
    await measure('wait_for', lambda: asyncio.wait_for(immediate(), 10))
    await measure('wait_for none', lambda: asyncio.wait_for(immediate(), None))
    await measure('wait_for of a task', lambda: asyncio.wait_for(asyncio.create_task(one_sleep()), 10))
    await measure('wait', lambda: asyncio.wait([asyncio.create_task(immediate())]))
    await measure('wait two', lambda: asyncio.wait([asyncio.create_task(immediate()), asyncio.create_task(one_sleep())]))

    async def group():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(immediate())
    await measure('TaskGroup of one', group)

    async def empty_group():
        async with asyncio.TaskGroup():
            pass
    await measure('TaskGroup of none', empty_group)

    async def with_timeout():
        async with asyncio.timeout(10):
            await immediate()
    await measure('timeout', with_timeout)

    async def future():
        f = loop.create_future()
        loop.call_soon(f.set_result, 1)
        await f
    await measure('future', future)

    async def done_future():
        f = loop.create_future()
        f.set_result(1)
        await f
    await measure('done future', done_future)

    async def queue():
        q = asyncio.Queue()
        await q.put(1)
        await q.get()
    await measure('queue', queue)

    async def queue_wait():
        q = asyncio.Queue()
        loop.call_soon(q.put_nowait, 1)
        await q.get()
    await measure('queue that waits', queue_wait)

    async def lock():
        async with asyncio.Lock():
            pass
    await measure('lock', lock)

    async def event():
        e = asyncio.Event()
        loop.call_soon(e.set)
        await e.wait()
    await measure('event', event)

    async def agen():
        async def g():
            yield 1
            yield 2
        async for _ in g():
            pass
    await measure('async generator', agen)


asyncio.run(main())
