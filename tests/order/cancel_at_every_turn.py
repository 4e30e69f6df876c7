# What each construct makes of a cancellation in the n-th turn of the loop, for all n.
import asyncio
def scenario(name, make, turns=14):
    for n in range(turns):
        out = []
        async def main():
            t = asyncio.create_task(make(out))
            loop = asyncio.get_running_loop()
            k = 0
            def tick():
                nonlocal k
                if k == n: out.append(('cancel', t.cancel('x')))
                k += 1
                if k < turns + 10 and not t.done(): loop.call_soon(tick)
            loop.call_soon(tick)
            try: out.append(('result', await t))
            except BaseException as e: out.append((type(e).__name__, e.args, repr(e.__context__), repr(e.__cause__)))
            out.append((k, t.cancelled(), t.cancelling()))
            rest = asyncio.all_tasks() - {asyncio.current_task()}
            out.append(len(rest))
        asyncio.run(main())
        print(name, n, out)
async def sub(o, n, k):
    try:
        for _ in range(k): await asyncio.sleep(0)
        o.append(n)
        return n
    except BaseException as e: o.append((n, type(e).__name__, e.args)); raise
    finally: o.append(('fin', n))
async def gather(o): return await asyncio.gather(sub(o, 'a', 2), sub(o, 'b', 4))
async def gather_re(o): return await asyncio.gather(sub(o, 'a', 2), sub(o, 'b', 4), return_exceptions=True)
async def shield(o): return await asyncio.shield(sub(o, 's', 3))
async def wait(o):
    d, p = await asyncio.wait([asyncio.create_task(sub(o, 'a', 2)), asyncio.create_task(sub(o, 'b', 4))]); return len(d), len(p)
async def wait1(o):
    d, p = await asyncio.wait([asyncio.create_task(sub(o, 'a', 2)), asyncio.create_task(sub(o, 'b', 4))], return_when='FIRST_COMPLETED'); return len(d), len(p)
async def wait_for(o): return await asyncio.wait_for(sub(o, 'w', 4), 10)
async def timeout(o):
    async with asyncio.timeout(10): return await sub(o, 't', 3)
async def tg(o):
    async with asyncio.TaskGroup() as g: a = g.create_task(sub(o, 'a', 2)); b = g.create_task(sub(o, 'b', 5)); await sub(o, 'body', 1)
    return a.result(), b.result()
async def tg_fail(o):
    async def bad(): await asyncio.sleep(0); await asyncio.sleep(0); raise ValueError('bad')
    async with asyncio.TaskGroup() as g: g.create_task(sub(o, 'a', 5)); g.create_task(bad()); await sub(o, 'body', 9)
async def as_c(o):
    r = []
    for f in asyncio.as_completed([sub(o, 'a', 3), sub(o, 'b', 1)]): r.append(await f)
    return r
async def as_ca(o):
    r = []
    async for f in asyncio.as_completed([sub(o, 'a', 3), sub(o, 'b', 1)]): r.append(await f)
    return r
async def nested(o): return await asyncio.gather(asyncio.gather(sub(o, 'a', 1), sub(o, 'b', 3)), asyncio.shield(sub(o, 'c', 4)))
async def lock(o):
    l = asyncio.Lock()
    async def user(n):
        async with l: o.append(('got', n)); await asyncio.sleep(0)
    async with asyncio.TaskGroup() as g:
        for i in range(3): g.create_task(user(i))
    return l.locked()
async def cond(o):
    c = asyncio.Condition()
    async def w(n):
        async with c:
            try: await c.wait()
            finally: o.append(('w', n, c.locked()))
    async def nf():
        await asyncio.sleep(0); await asyncio.sleep(0)
        async with c: c.notify_all()
    await asyncio.gather(w(1), w(2), nf())
async def qu(o):
    q = asyncio.Queue(1)
    async def prod():
        for i in range(4): await q.put(i)
    async def cons():
        for i in range(4): o.append(await q.get()); q.task_done()
    async with asyncio.TaskGroup() as g: g.create_task(prod()); g.create_task(cons())
    await q.join()
async def sem(o):
    s = asyncio.Semaphore(1)
    async def u(n):
        async with s: await asyncio.sleep(0); o.append(n)
    await asyncio.gather(*(u(i) for i in range(3)))
    return s._value
async def barrier(o):
    b = asyncio.Barrier(2)
    async def u(n):
        try: o.append((n, await b.wait()))
        except BaseException as e: o.append((n, type(e).__name__, e.args)); raise
    await asyncio.gather(u(1), u(2), return_exceptions=True)
    return b.n_waiting, b.broken
async def agen(o):
    async def g():
        try:
            for i in range(3): await asyncio.sleep(0); yield i
        finally: await asyncio.sleep(0); o.append('gfin')
    async for x in g(): o.append(x); await asyncio.sleep(0)
async def cm(o):
    class C:
        async def __aenter__(s): await asyncio.sleep(0); o.append('in'); return s
        async def __aexit__(s, *a): o.append(repr(a[1])); await asyncio.sleep(0); o.append('out')
    async with C(): await asyncio.sleep(0)
async def fin(o):
    try: await asyncio.sleep(0); await asyncio.sleep(0)
    finally:
        try: await asyncio.sleep(0)
        finally: await asyncio.sleep(0); o.append('f2')
async def thread(o):
    return await asyncio.sleep(0, 5)
async def eager(o):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    return await asyncio.gather(sub(o, 'a', 2), sub(o, 'b', 0))
async def uncancel(o):
    try: await sub(o, 'u', 3)
    except asyncio.CancelledError: o.append(asyncio.current_task().uncancel())
    await asyncio.sleep(0)
    async with asyncio.timeout(5): await asyncio.sleep(0)
    return 'done'
async def twotg(o):
    async with asyncio.TaskGroup() as g:
        async def inner():
            async with asyncio.TaskGroup() as h: h.create_task(sub(o, 'i', 3)); h.create_task(sub(o, 'j', 1))
        g.create_task(inner()); g.create_task(sub(o, 'k', 2))
for f in (gather, gather_re, shield, wait, wait1, wait_for, timeout, tg, tg_fail, as_c, as_ca, nested, lock, cond, qu, sem, barrier, agen, cm, fin, thread, eager, uncancel, twotg):
    scenario(f.__name__, f)
