# Queue: put, get, limits, join, order, emptiness.
import asyncio


async def main():
    q = asyncio.Queue()
    print(q.empty(), q.qsize(), q.full(), q.maxsize)
    await q.put(1)
    q.put_nowait(2)
    print(q.qsize(), await q.get(), q.get_nowait(), q.empty())
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print('QueueEmpty', e)
    q = asyncio.Queue(maxsize=2)
    q.put_nowait('a')
    q.put_nowait('b')
    try:
        q.put_nowait('c')
    except asyncio.QueueFull as e:
        print('QueueFull', e, q.full())

    async def producer(n):
        for i in range(n):
            print('put', i)
            await q.put(i)
        await q.put(None)

    async def consumer():
        while (x := await q.get()) is not None:
            print('got', x)
            q.task_done()
        return 'consumer done'
    q = asyncio.Queue(maxsize=1)
    print((await asyncio.gather(producer(3), consumer()))[1])
    q = asyncio.Queue()
    waiters = [asyncio.create_task(q.get()) for _ in range(3)]
    await asyncio.sleep(0)
    for i in range(3):
        q.put_nowait(i)
    print([await w for w in waiters])
    w = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    w.cancel()
    await asyncio.sleep(0)
    q.put_nowait('after cancel')
    print(w.cancelled(), await q.get())
    q = asyncio.Queue()
    for i in range(3):
        q.put_nowait(i)

    async def worker(name):
        while True:
            item = await q.get()
            print(name, item)
            await asyncio.sleep(0)
            q.task_done()
    workers = [asyncio.create_task(worker(n)) for n in 'AB']
    await q.join()
    print('joined')
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    p = asyncio.PriorityQueue()
    for x in (3, 1, 2):
        p.put_nowait(x)
    print([p.get_nowait() for _ in range(3)])
    l = asyncio.LifoQueue()
    for x in (3, 1, 2):
        l.put_nowait(x)
    print([l.get_nowait() for _ in range(3)])
    for limit in 1.5, 0.5, float('inf'), -0.5:
        q = asyncio.Queue(limit)
        while not q.full() and q.qsize() < 4:
            q.put_nowait(0)
        print(q.maxsize, q.qsize(), q.full())


asyncio.run(main())
