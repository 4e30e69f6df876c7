# virtual-time
# The pages on synchronization and on queues.
import asyncio
import random
import time


async def waiter(event):
    print('waiting for it ...')
    await event.wait()
    print('... got it!')


async def events():
    event = asyncio.Event()
    task = asyncio.create_task(waiter(event))
    await asyncio.sleep(0.1)
    event.set()
    await task


async def locks():
    lock = asyncio.Lock()
    shared = []

    async def append(i):
        async with lock:
            shared.append(('enter', i))
            await asyncio.sleep(0.01)
            shared.append(('leave', i))

    await asyncio.gather(*map(append, range(3)))
    print(shared)
    await lock.acquire()
    try:
        print(lock.locked())
    finally:
        lock.release()


async def conditions():
    cond = asyncio.Condition()
    ready = False

    async def consumer():
        async with cond:
            await cond.wait()
            print('notified')
        async with cond:
            await cond.wait_for(lambda: ready)
            print('ready')

    task = asyncio.create_task(consumer())
    await asyncio.sleep(0.01)
    async with cond:
        cond.notify()
    await asyncio.sleep(0.01)
    ready = True
    async with cond:
        cond.notify_all()
    await task


async def semaphores():
    sem = asyncio.Semaphore(2)
    running = most = 0

    async def work():
        nonlocal running, most
        async with sem:
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.01)
            running -= 1

    await asyncio.gather(*(work() for _ in range(6)))
    print('at most', most)
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as e:
        print(e)


async def barriers():
    b = asyncio.Barrier(3)
    asyncio.create_task(b.wait())
    asyncio.create_task(b.wait())
    await asyncio.sleep(0)
    print(b.n_waiting, b.parties, b.broken)
    await b.wait()
    print(b.n_waiting)
    await asyncio.sleep(0)

    async def member():
        async with b as position:
            if position == 0:
                print('end of *draining phase*')
            return position

    print(sorted(await asyncio.gather(*(member() for _ in range(3)))))


async def worker(name, queue, slept):
    while True:
        sleep_for = await queue.get()
        await asyncio.sleep(sleep_for)
        queue.task_done()
        slept.append(name)


async def queues():
    queue = asyncio.Queue()
    total = 0
    random.seed(7)
    for _ in range(20):
        sleep_for = random.uniform(0.05, 1.0) / 10
        total += sleep_for
        queue.put_nowait(sleep_for)
    slept = []
    tasks = [asyncio.create_task(worker(f'worker-{i}', queue, slept)) for i in range(3)]
    started_at = time.monotonic()
    await queue.join()
    took = time.monotonic() - started_at
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(len(slept), sorted(set(slept)), total / 3 <= took <= total / 3 + 0.2, round(total, 2))
    queue.shutdown()
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        print('shut down')


for main in events, locks, conditions, semaphores, barriers, queues:
    print('--', main.__name__)
    asyncio.run(main())
