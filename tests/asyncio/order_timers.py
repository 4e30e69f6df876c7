# virtual-time
# Timers: order, cancellation, timers that set timers, and the ready queue.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    out = []
    start = loop.time()

    def at(name):
        out.append((name, round((loop.time() - start) * 100)))
    loop.call_later(0.03, at, 'c')
    loop.call_later(0.01, at, 'a')
    h = loop.call_later(0.02, at, 'never')
    loop.call_at(start + 0.02, at, 'b')
    loop.call_later(0.015, h.cancel)
    loop.call_later(0.01, lambda: loop.call_later(0.03, at, 'nested'))
    loop.call_soon(at, 'soon')
    await asyncio.sleep(0.06)
    print(out, h.cancelled(), h.when() > start)
    out.clear()
    start = loop.time()

    async def ticker(name, period, n):
        for i in range(n):
            await asyncio.sleep(period)
            out.append(f'{name}{i}')
    await asyncio.gather(ticker('x', 0.02, 4), ticker('y', 0.03, 2), ticker('z', 0.05, 1))
    print([o for o in out if o != 'x2' and o != 'y1'])
    out.clear()

    async def sleeps(name, d):
        await asyncio.sleep(d)
        out.append(name)
        await asyncio.sleep(0)
        out.append(name + "'")
    await asyncio.gather(*(sleeps(n, d) for n, d in (('p', 0.05), ('q', 0.01), ('r', 0.03), ('s', 0), ('t', 0.07))))
    print(out)
    handles = [loop.call_later(0.01 + i * 0.0001, out.append, i) for i in range(500)]
    for h in handles[::2]:
        h.cancel()
    for h in handles[100:]:
        h.cancel()
    out.clear()
    await asyncio.sleep(0.05)
    print(out == list(range(1, 100, 2)), len(out))
    t = loop.call_later(100, print, 'never')
    print(t.cancelled(), t.cancel(), t.cancelled())


asyncio.run(main())
