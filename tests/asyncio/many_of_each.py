# Hundreds of tasks, waiters, timers and awaits in awaits.
import asyncio
async def main():
    n = 0
    async def w():
        nonlocal n
        for _ in range(50): n += 1; await asyncio.sleep(0)
    await asyncio.gather(*(w() for _ in range(200))); print(n)
    q = asyncio.Queue(10)
    async def p(): 
        for i in range(2000): await q.put(i)
        await q.put(None)
    async def c():
        s = 0
        while (x := await q.get()) is not None: s += x
        return s
    print((await asyncio.gather(p(), c()))[1])
    f = asyncio.get_running_loop().create_future()
    async def aw(): return await f
    ts = [asyncio.create_task(aw()) for _ in range(1000)]; await asyncio.sleep(0); f.set_result(1); print(sum(await asyncio.gather(*ts)))
    async def deep(n): return 1 if n == 0 else 1 + await deep(n - 1)
    print(await deep(400))
    t = None
    async def chain(prev): return 1 + (await prev if prev else 0)
    for _ in range(300): t = asyncio.create_task(chain(t))
    print(await t)
    l = asyncio.Lock(); order = []
    async def lk(i):
        async with l: order.append(i); await asyncio.sleep(0)
    await asyncio.gather(*map(lk, range(100))); print(order == list(range(100)))
    hs = [asyncio.get_running_loop().call_later(100, print) for _ in range(1000)]; [h.cancel() for h in hs]; await asyncio.sleep(0)
    ts = [asyncio.create_task(asyncio.sleep(100)) for _ in range(500)]; await asyncio.sleep(0); [t.cancel() for t in ts]; r = await asyncio.gather(*ts, return_exceptions=True); print(len(r), {type(x).__name__ for x in r})
asyncio.run(main())
