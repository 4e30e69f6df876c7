# Coroutines, async generators, async for and async with, driven without a loop.
def run(c):
    try:
        v = None
        while True:
            v = c.send(v); print('yielded', v); v = ('sent', v)
    except StopIteration as e: return e.value
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self): return (yield self.v)
class CM:
    def __init__(self, n, sup=False): self.n, self.sup = n, sup
    async def __aenter__(self): print('aenter', self.n); return await Aw(self.n)
    async def __aexit__(self, *a): print('aexit', self.n, a[0] and a[0].__name__, await Aw('x')); return self.sup
class AI:
    def __init__(self, n): self.n = n
    def __aiter__(self): self.i = 0; return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        return await Aw(self.i)
async def agen(n):
    try:
        for i in range(n):
            x = yield i
            if x: print('agen got', x)
            await Aw('a')
    finally:
        print('agen fin')
async def add(a, b): return await a + await b
async def main():
    print(await Aw(1))
    async with CM('p') as p, CM('q', True) as q:
        print(p, q)
        raise ValueError
    async for i in AI(2): print('item', i)
    else: print('else')
    async for i in AI(5):
        if i[1] == 2: break
    else: print('never')
    print([x async for x in AI(2)], {x: 1 async for x in AI(1)}, {await Aw(y) for y in range(1)}, [await Aw(z) async for z in AI(1) if await Aw(z)])
    print([[x async for x in AI(y)] for y in range(2)])
    async for v in agen(2): print('v', v)
    g = agen(3)
    print(await g.asend(None), await g.asend('hey'))
    await g.aclose()
    async for v in (await Aw(k) for k in 'ab'): print(v)
    for i in range(3):
        async with CM(i):
            if i == 0: continue
            if i == 1: break
    async def inner():
        async with CM('r'):
            return 'ret'
    print(await inner())
    try:
        async with CM('e'): 1 / 0
    except ZeroDivisionError as e: print(repr(e.__context__))
    f = lambda: (await_ for await_ in [1])
    print(list(f()))
    try: await 5
    except TypeError as e: print(e)
    try:
        async for x in 5: pass
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    try: await run
    except TypeError as e: print(e)
    t = await Aw('x') if await Aw(0) else await Aw(9)
    print(t, await Aw(1) and await Aw(2), f'{await Aw(3)}{await Aw(4)!r:>{10}}')
    d = {await Aw('k'): await Aw('v'), **{1: await Aw(2)}}
    d[await Aw('i')] = await Aw('j')
    print(d, max(await Aw(1), await Aw(2), key=lambda v: v[1]))
    try:
        await Aw('t')
    finally:
        await Aw('f')
    return 'done'
print(run(main()))
c = add(Aw(1), Aw(2)); c.send(None)
try: c.throw(KeyError('thrown'))
except KeyError as e: print(repr(e))
async def h():
    try: await Aw(1)
    except KeyError: return 'handled'
c = h(); c.send(None)
try: c.throw(KeyError)
except StopIteration as e: print(e.value)
class S:
    a = 1
    b = list(range(a))
    try: c = [a for _ in range(1)]
    except NameError as e: print(e)
    d = [x for x in range(a)]
    e = [y for y in [a]]
    f = (lambda: [__class__ for _ in range(1)])
    def m(self): return [__class__ for _ in range(1)], [self.a for self.a in 'z'], [super(S, self) is not None for i in 'a']
    g = [lambda: i for i in range(2)]
print(S().m(), [q() for q in S.g], S.d, S.e)
def outer(z):
    class T:
        z = 5
        w = [z for _ in range(1)]
        v = [(z, i) for i in [z]]
        u = [[z for j in [z]] for i in [z]]
    return T.w, T.v, T.u
print(outer('o'))
print(eval('[x + y for y in range(2)]', {'x': 1}), eval('[lambda: x for x in [a]][0]()', {'a': 3}))
ns = {}; exec('b = 1\nr = [b + i for i in range(2)]\ndef f(): return [r for _ in r]\nq = f()', ns); print(ns['q'])
exec('b = 1\nr = [b for i in range(2)]\nprint(r)', {}, {})
try: exec('b = 1\ndef f(): return b\nf()', {}, {})
except NameError as e: print(e)
def dels():
    for x in [1]: pass
    del x
    try: x
    except UnboundLocalError as e: print(e)
    l = [1, 2]; a = {}
    a['x'] = 1; del l[0], a['x']; (del_,) = [1]
    b = c = 1
    del (b, [c])
    print(l, a)
    def f():
        nonlocal l
        del l
    f()
    try: l
    except NameError as e: print(e)
dels()
i = 'gi'
print([i for i in range(2)], i, [[i for i in range(i + 1)] for i in range(2)], {i: [j for j in range(i)] for i in range(3)})
print([x for x in range(3) if x if x - 1], [(x, y) for x in range(2) for y in range(x, 2)], [a := 1, a], [b for a in [[1], [2]] for b in a])
def w():
    return [last := x for x in range(3)], last, any((hit := n) > 1 for n in range(4)), hit
print(w())
def rec(n): return 1 if n < 2 else n * rec(n - 1)
print(rec(20), (lambda f: f(f, 5))(lambda f, n: 1 if n == 0 else n * f(f, n - 1)))
x = 5
class X:
    x = x + 1
    def x2(self, y=x): return y, x
print(X().x2(), X.x)
def args(a, b=1, /, c=2, *d, e, f=3, **g): return a, b, c, d, e, f, g
print(args(0, e=1), args(1, 2, 3, 4, 5, e=6, f=7, h=8, a=9))
def t():
    try: return 1
    finally: print('f')
print(t())
def unw():
    for i in range(3):
        for j in gen_():
            try:
                if j == 1: return i, j
            finally: print('fin', i, j)
def gen_():
    try:
        yield 0; yield 1; yield 2
    finally: print('closed')
print(unw())
def brk():
    for j in gen_():
        try:
            if j == 1: break
        except KeyError: pass
    for j in gen_():
        with CMs():
            if j == 0: continue
            raise KeyError
class CMs:
    def __enter__(self): pass
    def __exit__(self, *a): print('exit', a[0])
try: brk()
except KeyError as e: print(repr(e))
