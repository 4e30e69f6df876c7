# Two cancellations, in every pair of turns.
import asyncio
async def sub(o, n, k):
    try:
        for _ in range(k): await asyncio.sleep(0)
        o.append(n); return n
    except asyncio.CancelledError as e:
        o.append((n, e.args)); await asyncio.sleep(0); o.append((n, 'again')); raise
def scenario(name, make, turns=9):
    for n in range(turns):
      for m in range(n, turns):
        out = []
        async def main():
            t = asyncio.create_task(make(out))
            loop = asyncio.get_running_loop()
            k = 0
            def tick():
                nonlocal k
                if k == n: out.append(('c1', t.cancel('x')))
                if k == m: out.append(('c2', t.cancel('y')))
                k += 1
                if k < turns + 10 and not t.done(): loop.call_soon(tick)
            loop.call_soon(tick)
            try: out.append(('result', await t))
            except BaseException as e: out.append((type(e).__name__, e.args, repr(e.__context__), repr(e.__cause__)))
            out.append((k, t.cancelled(), t.cancelling(), len(asyncio.all_tasks())))
        asyncio.run(main())
        print(name, n, m, out)
async def plain(o): return await sub(o, 'p', 3)
async def gather(o): return await asyncio.gather(sub(o, 'a', 2), sub(o, 'b', 4))
async def tg(o):
    async with asyncio.TaskGroup() as g: g.create_task(sub(o, 'a', 2)); g.create_task(sub(o, 'b', 3))
async def wf(o): return await asyncio.wait_for(sub(o, 'w', 3), 10)
async def sh(o): return await asyncio.shield(sub(o, 's', 3))
async def cond(o):
    c = asyncio.Condition()
    async def hold():
        async with c: await asyncio.sleep(0); await asyncio.sleep(0); c.notify_all(); await asyncio.sleep(0); await asyncio.sleep(0)
    h = asyncio.create_task(hold())
    try:
        async with c: o.append(await c.wait())
    finally: o.append(c.locked()); await h
async def tmo(o):
    async with asyncio.timeout(10) as t:
        try: await sub(o, 't', 3)
        finally: await asyncio.sleep(0)
async def un(o):
    try: await sub(o, 'u', 2)
    except asyncio.CancelledError: o.append(asyncio.current_task().uncancel())
    try: await sub(o, 'v', 2)
    except asyncio.CancelledError: o.append(asyncio.current_task().uncancel())
    return asyncio.current_task().cancelling()
for f in (plain, gather, tg, wf, sh, cond, tmo, un): scenario(f.__name__, f)
