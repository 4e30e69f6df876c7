# virtual-time
# The page on coroutines and tasks: programs of the kind of its examples, with the same calls.
import asyncio
import datetime
import time


async def say_later(seconds, text):
    await asyncio.sleep(seconds)
    print(text)


def elapsed(start):
    return f'{time.monotonic() - start:.1f} s'


async def in_turn():
    print(f'began {time.strftime("%X") != ""}')
    start = time.monotonic()
    await say_later(0.1, 'hello')
    await say_later(0.2, 'world')
    print('in turn', elapsed(start))


async def as_tasks():
    first = asyncio.create_task(say_later(0.1, 'hello'))
    second = asyncio.create_task(say_later(0.2, 'world'))
    start = time.monotonic()
    await first
    await second
    print('as tasks', elapsed(start))


async def in_a_group():
    start = time.monotonic()
    async with asyncio.TaskGroup() as group:
        a = group.create_task(say_later(0.2, 'hello'))
        b = group.create_task(say_later(0.1, 'world'))
        print('made', a.done(), b.done())
    print('in a group', elapsed(start))


async def nested():
    return 42


async def awaitables():
    print(await nested())
    print(await asyncio.create_task(nested()))
    background = set()
    for i in range(5):
        task = asyncio.create_task(say_later(0.01 * i, f'background {i}'))
        background.add(task)
        task.add_done_callback(background.discard)
    await asyncio.sleep(0.1)
    print(background)


class Terminate(Exception):
    """Ends a group."""


async def terminate():
    raise Terminate()


async def job(number, seconds):
    print(f'job {number}: start')
    await asyncio.sleep(seconds)
    print(f'job {number}: done')


async def ended_early():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job(1, 0.05))
            group.create_task(job(2, 0.2))
            await asyncio.sleep(0.1)
            group.create_task(terminate())
    except* Terminate:
        print('terminated')


async def dates():
    loop = asyncio.get_running_loop()
    end = loop.time() + 0.35
    last = datetime.datetime.now()
    while True:
        now = datetime.datetime.now()
        print('a date', type(now).__name__, now >= last)
        last = now
        if loop.time() + 0.1 >= end:
            break
        await asyncio.sleep(0.1)


async def factorial(name, number):
    f = 1
    for i in range(2, number + 1):
        print(f'Task {name}: compute factorial({number}), currently i={i}...')
        await asyncio.sleep(0.1)
        f *= i
    print(f'Task {name}: factorial({number}) = {f}')
    return f


async def gathered():
    print(await asyncio.gather(factorial('A', 2), factorial('B', 3), factorial('C', 4)))


async def forever():
    await asyncio.sleep(3600)
    print('never')


async def timeouts():
    try:
        async with asyncio.timeout(0.1):
            await forever()
    except TimeoutError:
        print('the long operation timed out, but it was handled')
    try:
        async with asyncio.timeout(None) as cm:
            cm.reschedule(asyncio.get_running_loop().time() + 0.1)
            await forever()
    except TimeoutError:
        pass
    print('expired' if cm.expired() else 'not expired')
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(loop.time() + 0.1):
            await forever()
    except TimeoutError:
        print('timed out at')
    try:
        await asyncio.wait_for(forever(), timeout=0.1)
    except TimeoutError:
        print('timeout!')


async def shielded():
    task = asyncio.create_task(say_later(0.1, 'shielded'))
    outer = asyncio.ensure_future(asyncio.shield(task))
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        res = None
    print(res, task.cancelled(), await task)


async def value_after(seconds, value):
    await asyncio.sleep(seconds)
    return value


async def waits():
    tasks = {asyncio.create_task(value_after(0.1 * i, i)) for i in range(1, 4)}
    done, pending = await asyncio.wait(tasks, timeout=0.15)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    await asyncio.wait(pending)
    ipv4, ipv6 = asyncio.create_task(value_after(0.2, 4)), asyncio.create_task(value_after(0.1, 6))
    async for earliest in asyncio.as_completed([ipv4, ipv6]):
        print('ipv4' if earliest is ipv4 else 'ipv6', await earliest)
    for coro in asyncio.as_completed([value_after(0.2, 'b'), value_after(0.1, 'a')]):
        print(await coro)
    try:
        for coro in asyncio.as_completed([value_after(1, 'late')], timeout=0.1):
            await coro
    except TimeoutError:
        print('as_completed timed out')


async def cancel_me():
    print('cancel_me(): before sleep')
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('cancel_me(): cancel sleep')
        raise
    finally:
        print('cancel_me(): after sleep')


async def cancels():
    task = asyncio.create_task(cancel_me())
    await asyncio.sleep(0.1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('main(): cancel_me is cancelled now')
    task = asyncio.create_task(nested(), name='named')
    print(task.get_name(), task.get_coro().__name__, asyncio.iscoroutine(task.get_coro()))
    print(await task, asyncio.current_task() is not task, len(asyncio.all_tasks()))
    asyncio.current_task().set_name('main')
    print(asyncio.current_task().get_name())


for main in in_turn, as_tasks, in_a_group, awaitables, ended_early, dates, gathered, timeouts, shielded, waits, cancels:
    print('--', main.__name__)
    asyncio.run(main())
