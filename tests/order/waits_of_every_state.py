# wait, gather, as_completed, shield and wait_for on each pair of states that futures can be in.
import asyncio
import itertools
def make(kind):
    loop = asyncio.get_running_loop(); f = loop.create_future()
    if kind == 'r': f.set_result('r')
    if kind == 'e': f.set_exception(ValueError('e')); f.exception()
    if kind == 'c': f.cancel('c')
    if kind == 'lr': loop.call_soon(lambda: f.done() or f.set_result('lr'))
    if kind == 'le': loop.call_soon(lambda: f.done() or f.set_exception(KeyError('le')))
    if kind == 'lc': loop.call_soon(f.cancel, 'lc')
    return f
def out(f): return 'cancelled' if f.cancelled() else repr(f.exception() or f.result()) if f.done() else 'pending'
async def main():
    kinds = ['r', 'e', 'c', 'lr', 'le', 'lc', 'p']
    for a, b in itertools.product(kinds, kinds):
        for rw in ('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'):
            fs = [make(a), make(b)]
            n = 0
            def tick():
                nonlocal n; n += 1
                if n == 20: [f.done() or f.set_result('late') for f in fs]
                if not t.done(): loop.call_soon(tick)
            loop = asyncio.get_running_loop()
            t = asyncio.create_task(asyncio.wait(fs, return_when=rw)); loop.call_soon(tick)
            d, p = await t
            print('wait', a, b, rw, [i for i in (0, 1) if fs[i] in d], [out(f) for f in fs], n)
        for re in (False, True):
            fs = [make(a), make(b)]; g = asyncio.gather(*fs, return_exceptions=re)
            if 'p' in (a, b): asyncio.get_running_loop().call_later(0.001, g.cancel, 'gc')
            try: print('gather', a, b, re, await g)
            except BaseException as e: print('gather', a, b, re, repr(e), [out(f) for f in fs])
        fs = [make(a), make(b)]; r = []
        for f in asyncio.as_completed(fs, timeout=0.002):
            try: r.append(await f)
            except BaseException as e: r.append(repr(e))
        print('asc', a, b, sorted(map(str, r)))
        f = make(a); s = asyncio.shield(f)
        try: print('shield', a, s is f, await asyncio.wait_for(s, 0.001))
        except BaseException as e: print('shield', a, repr(e), out(f))
        f = make(a)
        try: print('wait_for', a, await asyncio.wait_for(f, 0.001))
        except BaseException as e: print('wait_for', a, repr(e), out(f))
asyncio.run(main())
