# Done-callbacks, wakeups and call_soon: their order among each other.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    out = []

    async def waiter(n, f):
        await f
        out.append(f'waiter {n}')
    f = loop.create_future()
    f.add_done_callback(lambda _: out.append('cb 1'))
    t1 = asyncio.create_task(waiter(1, f))
    await asyncio.sleep(0)
    f.add_done_callback(lambda _: out.append('cb 2'))
    t2 = asyncio.create_task(waiter(2, f))
    await asyncio.sleep(0)
    loop.call_soon(out.append, 'before set')
    f.set_result(None)
    loop.call_soon(out.append, 'after set')
    t3 = asyncio.create_task(waiter(3, f))
    await asyncio.gather(t1, t2, t3)
    print(out)
    out.clear()

    async def quick(n):
        out.append(f'run {n}')
        return n
    t = asyncio.create_task(quick(1))
    t.add_done_callback(lambda t: out.append(f'done {t.result()}'))
    loop.call_soon(out.append, 'soon')
    u = asyncio.create_task(quick(2))
    u.add_done_callback(lambda t: (out.append(f'done {t.result()}'), loop.call_soon(out.append, 'from callback')))
    await u
    out.append('main')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(out)
    out.clear()
    f = loop.create_future()

    def adds(fut):
        out.append('first')
        fut.add_done_callback(lambda _: out.append('added in a callback'))
    f.add_done_callback(adds)
    f.add_done_callback(lambda _: out.append('second'))
    f.set_result(1)
    for _ in range(3):
        await asyncio.sleep(0)
        out.append('turn')
    print(out)
    out.clear()
    handles = [loop.call_soon(out.append, i) for i in range(5)]
    handles[1].cancel()
    loop.call_soon(handles[4].cancel)
    handles[3].cancel()
    late = loop.call_soon(out.append, 'cancelled by an earlier callback of the turn')
    loop.call_soon(out.append, 'end')
    handles2 = []
    loop.call_soon(lambda: handles2[0].cancel())
    handles2.append(loop.call_soon(out.append, 'never'))
    await asyncio.sleep(0)
    print(out)
    out.clear()
    t = asyncio.create_task(quick('cancelled'))
    t.add_done_callback(lambda t: out.append(('cancelled', t.cancelled())))
    t.cancel()
    loop.call_soon(out.append, 'soon')
    for _ in range(3):
        await asyncio.sleep(0)
        out.append('turn')
    print(out)


asyncio.run(main())
