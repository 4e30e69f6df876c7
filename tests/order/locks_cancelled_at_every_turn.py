# Four tasks contend, and each is cancelled in each turn, for every kind of lock and queue.
import asyncio
def scenario(name, setup, turns=12, n=4):
    for victim in range(n):
        for at in range(turns):
            log = []
            async def main():
                body = setup(log)
                ts = [asyncio.create_task(body(i), name=str(i)) for i in range(n)]
                k = 0
                def tick():
                    nonlocal k
                    if k == at: log.append('X' if ts[victim].cancel() else 'x')
                    k += 1
                    if k < 40: asyncio.get_running_loop().call_soon(tick)
                asyncio.get_running_loop().call_soon(tick)
                for _ in range(50): await asyncio.sleep(0)
                log.append([('c' if t.cancelled() else 'e' if t.exception() else 'd') if t.done() else 'p' for t in ts])
                for t in ts: t.cancel()
                await asyncio.wait(ts)
            asyncio.run(main())
            print(name, victim, at, log)
def lock(log):
    l = asyncio.Lock()
    async def body(i):
        async with l: log.append(i); await asyncio.sleep(0); log.append(-i)
    return body
def sem(log):
    s = asyncio.Semaphore(2)
    async def body(i):
        async with s: log.append(i); await asyncio.sleep(0); await asyncio.sleep(0)
        log.append(s._value)
    return body
def cond(log):
    c = asyncio.Condition(); state = [0]
    async def body(i):
        async with c:
            await c.wait_for(lambda: state[0] == i); log.append(i); state[0] += 1; c.notify_all()
    return body
def cond1(log):
    c = asyncio.Condition()
    async def body(i):
        if i == 3:
            await asyncio.sleep(0); await asyncio.sleep(0)
            for _ in range(3):
                async with c: c.notify()
                await asyncio.sleep(0)
            return
        async with c: await c.wait(); log.append(i)
    return body
def event(log):
    e = asyncio.Event()
    async def body(i):
        if i == 3: await asyncio.sleep(0); e.set(); e.clear(); await asyncio.sleep(0); e.set(); return
        log.append((i, await e.wait(), e.is_set()))
    return body
def barrier(log):
    b = asyncio.Barrier(2)
    async def body(i):
        try: log.append((i, await b.wait()))
        except asyncio.BrokenBarrierError: log.append((i, 'broken'))
    return body
def queue(log):
    q = asyncio.Queue(1)
    async def body(i):
        if i % 2:
            for x in range(2): await q.put((i, x))
        else:
            for x in range(2): log.append((i, await q.get()))
    return body
def qjoin(log):
    q = asyncio.Queue()
    async def body(i):
        if i == 0:
            for x in range(3): q.put_nowait(x)
            await q.join(); log.append('joined')
        elif i == 1: await q.join(); log.append('j1')
        else:
            while True: x = await q.get(); await asyncio.sleep(0); log.append((i, x)); q.task_done()
    return body
for f in (lock, sem, cond, cond1, event, barrier, queue, qjoin): scenario(f.__name__, f)
