# One piece of work through every construct, with and without eager tasks.
import asyncio
# the same computation through every construct
async def work(n, log):
    log.append(('s', n)); await asyncio.sleep(0); log.append(('e', n)); return n * n
async def via_gather(l): return await asyncio.gather(*(work(i, l) for i in range(4)))
async def via_tasks(l): ts = [asyncio.create_task(work(i, l)) for i in range(4)]; return [await t for t in ts]
async def via_tg(l):
    async with asyncio.TaskGroup() as g: ts = [g.create_task(work(i, l)) for i in range(4)]
    return [t.result() for t in ts]
async def via_wait(l): d, _ = await asyncio.wait([asyncio.create_task(work(i, l)) for i in range(4)]); return sorted(t.result() for t in d)
async def via_asc(l): return sorted([await f for f in asyncio.as_completed([work(i, l) for i in range(4)])])
async def via_queue(l):
    q, out = asyncio.Queue(), []
    async def w():
        while True: n = await q.get(); out.append(await work(n, l)); q.task_done()
    ws = [asyncio.create_task(w()) for _ in range(2)]
    for i in range(4): q.put_nowait(i)
    await q.join(); [x.cancel() for x in ws]; await asyncio.gather(*ws, return_exceptions=True); return out
async def via_sem(l):
    s = asyncio.Semaphore(2)
    async def w(i):
        async with s: return await work(i, l)
    return await asyncio.gather(*map(w, range(4)))
async def via_agen(l):
    async def g():
        for i in range(4): yield await work(i, l)
    return [x async for x in g()]
async def via_comp(l): return [await work(i, l) for i in range(4)]
async def via_seq(l): return [x for x in [await work(0, l), await work(1, l), await work(2, l), await work(3, l)]]
async def via_shield(l): return await asyncio.gather(*(asyncio.shield(work(i, l)) for i in range(4)))
async def via_wf(l): return await asyncio.gather(*(asyncio.wait_for(work(i, l), 5) for i in range(4)))
async def via_thread(l):
    loop = asyncio.get_running_loop()
    return await asyncio.to_thread(lambda: [asyncio.run_coroutine_threadsafe(work(i, l), loop).result() for i in range(4)])
async def via_cb(l):
    loop = asyncio.get_running_loop(); fut = loop.create_future(); out = []
    def done(t): out.append(t.result()); len(out) == 4 and fut.set_result(out)
    for i in range(4): loop.create_task(work(i, l)).add_done_callback(done)
    return await fut
async def via_cond(l):
    c = asyncio.Condition(); out = {}
    async def w(i):
        r = await work(i, l)
        async with c: out[i] = r; c.notify_all()
    ts = [asyncio.create_task(w(i)) for i in range(4)]
    async with c: await c.wait_for(lambda: len(out) == 4)
    return list(out.values())
for f in (via_gather, via_tasks, via_tg, via_wait, via_asc, via_queue, via_sem, via_agen, via_comp, via_seq, via_shield, via_wf, via_thread, via_cb, via_cond):
    for factory in (None, asyncio.eager_task_factory):
        async def main():
            l = []; asyncio.get_running_loop().set_task_factory(factory); r = await f(l); return r, l
        r, l = asyncio.run(main())
        print(f.__name__, factory is None, r, l if f not in (via_asc,) else sorted(l))
