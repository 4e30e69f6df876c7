# Closing what awaits or delegates closes from the inside out.
import asyncio
class Stop:
    def __await__(self): yield 1
async def deep(n):
    if n == 0: return await Stop()
    return await deep(n-1)
async def fin(n):
    try:
        if n == 0: return await Stop()
        return await fin(n-1)
    finally: print('fin', n)
async def bad(n):
    try: await deep(3)
    finally:
        if n==1: raise KeyError(n)
async def mid(n):
    try: await bad(1)
    except KeyError as e: print('mid', e)
async def mid2(n): await bad(1)
async def top():
    await mid2(1)
async def ign():
    try: await deep(2)
    except GeneratorExit: await Stop()
async def top2(): await ign()
async def top3():
    try: await ign()
    except RuntimeError as e: print('top3', e)
    await deep(1)
for c in deep(5), deep(800), fin(3), mid(1), top(), top2(), top3():
    c.send(None)
    try: c.close(); print('closed')
    except BaseException as e: print(repr(e), repr(e.__context__))
def yf(n):
    if n: yield from yf(n-1)
    else: yield 1
g = yf(900); next(g); g.close(); print(list(g))
g = yf(9); next(g)
try: g.throw(GeneratorExit(5))
except GeneratorExit as e: print(e.args)
def nested():
    i = yf(3)
    g1 = (x for x in i)
    try: yield from i
    finally: print(list(i))
g = nested(); next(g); g.close()
async def work(n): return n
async def failing(): raise ValueError(1)
async def main():
    t = [asyncio.create_task(work(i)) for i in range(3)]
    await asyncio.sleep(0); await asyncio.sleep(0)
    for x in t: x.add_done_callback(lambda x: print('cb', x.result()))
    print(await asyncio.gather(*t))
    f = asyncio.create_task(failing()); await asyncio.sleep(0)
    await asyncio.sleep(0)
    h = asyncio.gather(*t, f, asyncio.sleep(0))
    print(h.done())
    try: await h
    except ValueError as e: print(e)
    print(await asyncio.gather(*t, f, asyncio.sleep(0, 'z'), return_exceptions=True))
    f.cancel()
asyncio.run(main())
