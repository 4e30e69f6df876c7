# Queues with several getters and putters: the order in which they are served.
import asyncio


async def main():
    q = asyncio.Queue(1)
    log = []

    async def put(x):
        await q.put(x)
        log.append(f'put {x}')

    async def get(n):
        log.append(f'{n} got {await q.get()}')
    await asyncio.gather(put(1), put(2), put(3), get('a'), get('b'), get('c'))
    print(log)
    log.clear()
    getters = [asyncio.create_task(get(n)) for n in 'xyz']
    await asyncio.sleep(0)
    getters[0].cancel()
    q.put_nowait(1)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    q.put_nowait(2)
    await asyncio.gather(*getters, return_exceptions=True)
    print(log, q.qsize())
    log.clear()
    q.put_nowait('full')
    putters = [asyncio.create_task(put(i)) for i in range(3)]
    await asyncio.sleep(0)
    putters[0].cancel()
    log.append(q.get_nowait())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    log.append(await q.get())
    log.append(await q.get())
    await asyncio.gather(*putters, return_exceptions=True)
    print(log)
    log.clear()
    g = asyncio.create_task(get('first'))
    await asyncio.sleep(0)
    q.put_nowait('item')
    h = asyncio.create_task(get('second'))
    g.cancel()
    for _ in range(3):
        await asyncio.sleep(0)
    print(log, g.cancelled(), h.done())
    h.cancel()
    log.clear()
    ping, pong = asyncio.Queue(), asyncio.Queue()

    async def player(name, inbox, outbox, n):
        for i in range(n):
            x = await inbox.get()
            log.append(f'{name}{x}')
            await outbox.put(x + 1)
    a = asyncio.create_task(player('ping', ping, pong, 3))
    b = asyncio.create_task(player('pong', pong, ping, 3))
    await ping.put(0)
    await asyncio.gather(a, b)
    print(log, ping.qsize(), pong.qsize())
    log.clear()

    async def steal():
        log.append(('stolen', q.get_nowait() if not q.empty() else None))
    while not q.empty():
        q.get_nowait()
    w = asyncio.create_task(get('waiter'))
    await asyncio.sleep(0)
    q.put_nowait('bait')
    await steal()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(log, w.done())
    q.put_nowait('second bait')
    await w
    print(log)
    p = asyncio.PriorityQueue()
    for item in ((2, 'b'), (1, 'z'), (1, 'a'), (3, '')):
        await p.put(item)
    print([await p.get() for _ in range(4)])


asyncio.run(main())
