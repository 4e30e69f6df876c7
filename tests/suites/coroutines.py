# coroutines driven by hand, async with and for, syntax outside of its place.
from each import each
import types, inspect, sys, warnings
warnings.simplefilter('ignore')
async def c(): return 5
async def d(x): return await x
@types.coroutine
def y(v): r = yield v; return r
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self): r = yield self.v; return ('aw', r)
class BadAw:
    def __await__(self): return 5
class BadAw2:
    def __await__(self): return [1]
class CoroAw:
    def __await__(self): return c()
def run(co, *sends):
    out = []
    try:
        out.append(co.send(None))
        for s in sends: out.append(co.send(s))
    except StopIteration as e:
        out.append(('ret', e.value))
    except BaseException as e:
        out.append((type(e).__name__, str(e)))
    co.close()
    return out
each('''
run(c())
run(d(c()))
run(d(y(1)), 'a')
run(d(Aw(1)), 'b')
run(d(BadAw()))
run(d(BadAw2()))
run(d(CoroAw()))
run(d(5))
run(d(None))
run(d(x for x in []))
run(d(lambda: 1))
c().send(1)
iter(c())
next(c())
list(c())
for x in c(): pass
[x for x in c()]
c()[0]
c()()
c() + 1
len(c())
c().cr_running, c().cr_frame is not None, c().cr_await, c().cr_origin, c().cr_code.co_name, c().cr_suspended
c().__name__, c().__qualname__, type(c()).__name__
repr(c())[:24]
c().throw(ValueError('t'))
c().throw(5)
c().close()
await c()
async with c(): pass
async for x in c(): pass
[x async for x in c()]
[await x for x in []]
def f(): await c()
def f(): return [await x for x in []]
def f(): async with c(): pass
def f(): async for x in c(): pass
def f(): [x async for x in y]
async def f(): yield 1; return 2
async def f(): yield from []
async def f(): return; yield
async def f(): await
async def f(): lambda: await c()
async def f(await): pass
async = 1
await = 1
def async(): pass
async lambda: 1
async x
async def f(): pass; await = 1
async def f(): await x = 1
async def f(): del await x
async def f(): return await c(), await c()
run(f())
async def f(): return (await c()) ** 2, -await c(), not await c(), await c() ** 2
run(f())
async def f(): return [await c() for _ in range(3)], {await c(): await c()}, f'{await c()}', (await c() if await c() else 0)
run(f())
async def f(): return [x async for x in ag()]
async def ag(): yield 1; yield await c(); yield 3
run(f())
async def f(): return {x async for x in ag() if x > 1}, {x: x async for x in ag()}, sum([x async for x in ag()])
run(f())
async def f(): return (x async for x in ag())
type(run(f())[0][1]).__name__
async def f(): return sum(x async for x in ag())
run(f())
async def f(): return list(ag())
run(f())
async def f(): async for x in [1]: pass
run(f())
async def f(): async with 5: pass
run(f())
async def f(): return await ag()
run(f())
async def f(): async for x in ag(): print(x); break
run(f())
async def f(): return [x async for x in ag()][0], [y async for y in ag() if await c()]
run(f())
async def f(): return await asyncnone
run(f())
''')
class ACM:
    def __init__(self, sup=False): self.sup = sup
    async def __aenter__(self): print('aenter'); return 'val'
    async def __aexit__(self, *a): print('aexit', a[0]); return self.sup
class NoExit:
    async def __aenter__(self): pass
class SyncExit:
    async def __aenter__(self): pass
    def __aexit__(self, *a): pass
class SyncEnter:
    def __aenter__(self): pass
    async def __aexit__(self, *a): pass
class CM:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class AI:
    def __aiter__(self): return self
    def __init__(self, n): self.n = n
    async def __anext__(self):
        if self.n: self.n -= 1; return self.n
        raise StopAsyncIteration
class AI2:
    def __aiter__(self): return 5
class AI3:
    async def __aiter__(self): return self
class AI4:
    def __aiter__(self): return self
    def __anext__(self): return 5
class AI5:
    def __aiter__(self): raise KeyError('ai')
async def w(cm):
    async with cm as v: print('body', v); return 'r'
async def wr(cm):
    async with cm as v: raise ValueError('in')
    return 'after'
async def fo(it):
    async for x in it: print('x', x)
    else: print('else')
    return 'done'
async def sw():
    with ACM(): pass
async def sf():
    for x in AI(2): pass
async def aw():
    async with CM(): pass
each('''
run(w(ACM()))
run(wr(ACM()))
run(wr(ACM(True)))
run(w(NoExit()))
run(w(SyncExit()))
run(w(SyncEnter()))
run(aw())
run(sw())
run(sf())
run(fo(AI(3)))
run(fo(AI2()))
run(fo(AI3()))
run(fo(AI4()))
run(fo(AI5()))
aiter(AI(1)).n
aiter(5)
aiter(AI2())
anext(5)
run(anext(AI(0), 'd'))
run(d(anext(AI(0), 'd')))
run(d(anext(AI(0))))
run(d(anext(AI(2))))
inspect.iscoroutine(c()), inspect.iscoroutinefunction(c), inspect.isawaitable(c()), inspect.isawaitable(Aw(1)), inspect.isasyncgenfunction(ag), inspect.isasyncgen(ag())
inspect.getcoroutinestate(c())
ag().__name__, type(ag()).__name__, ag().ag_running, ag().ag_frame is not None, ag().ag_await, ag().ag_code.co_name
run(ag().asend(1))
run(ag().asend(None))
run(ag().athrow(ValueError('q')))
run(ag().aclose())
run(ag().__anext__())
next(ag())
iter(ag())
types.coroutine(5)
types.coroutine(lambda: 1)()
''')
