# gc.collect() warns of coroutines that nobody can await any more, and of no others.
import asyncio
import gc, warnings
async def f(n): return n
def use(n): f(n)
async def main(w):
    use(1); gc.collect(); print([str(x.message) for x in w])
    c = f(2); gc.collect(); print(len(w), await c)
    d = f(3); del d; gc.collect(); print(len(w))
    asyncio.sleep(1); gc.collect(); print([str(x.message) for x in w[2:]])
    q = asyncio.Queue(); q.put(1); gc.collect(); print([str(x.message) for x in w[3:]])
    kept = [f(i) for i in range(3)] + [asyncio.sleep(0, 'x')]; gc.collect(); print(len(w), [await k for k in kept])
    t = asyncio.create_task(f(9)); gc.collect(); print(len(w), await t)
    k = f(5); k.close(); del k; gc.collect(); print(len(w))
    loop = asyncio.get_running_loop(); loop.call_soon(asyncio.create_task, f(7)); gc.collect(); await asyncio.sleep(0); await asyncio.sleep(0); print(len(w))
    fut = asyncio.run_coroutine_threadsafe(f(8), loop); gc.collect(); print(await asyncio.wrap_future(fut), len(w))
    g = asyncio.gather(f(1), asyncio.sleep(0, 2)); gc.collect(); print(await g, len(w))
    def later():
        return f(11)
    x = await asyncio.to_thread(later); gc.collect(); print(await x, len(w))
    wf = asyncio.wait_for(f(12), 1); gc.collect(); print(await wf, len(w))
    sh = asyncio.shield(f(13)); gc.collect(); print(await sh, len(w))
    async def takes(c): gc.collect(); return await c
    print(await takes(f(14)), await takes(takes(f(15))), len(w))
    async with asyncio.TaskGroup() as tg: tg.create_task(takes(f(16))); gc.collect()
    a, b = f(17), f(18); gc.collect(); print(await b, await a, len(w))
    print([await x for x in asyncio.as_completed([takes(f(19))])], len(w))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    asyncio.run(main(w))
    c = f(20); gc.collect(); print(len(w)); asyncio.run(c)
    d = {'k': f(21)}; e = lambda x=f(22): x; gc.collect(); print(len(w)); d['k'].close(); e().close()
    def gen():
        c = f(23); yield; yield c
    g = gen(); next(g); gc.collect(); print(len(w)); next(g).close()
    import functools; p = functools.partial(print, f(24)); m = map(id, [f(25)]); z = zip([f(26)]); it = iter({f(27)}); gc.collect(); print(len(w))
    for x in (p.args[0],): x.close()
    del x, p, m, z, it; gc.collect(); print(len(w))
