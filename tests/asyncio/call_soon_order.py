# The order of callbacks: ready handles of a turn, and those they add.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    out = []

    def again(n):
        out.append(n)
        if n < 3:
            loop.call_soon(again, n + 1)
    loop.call_soon(again, 0)
    loop.call_soon(out.append, 'a')
    loop.call_soon(out.append, 'b')
    for i in range(4):
        await asyncio.sleep(0)
        out.append(f'turn {i}')
    print(out)
    out.clear()
    f = loop.create_future()
    f.add_done_callback(lambda _: out.append('callback'))
    f.set_result(1)
    out.append('set')
    loop.call_soon(out.append, 'after set')
    await f
    out.append('await of a finished future does not suspend')
    await asyncio.sleep(0)
    print(out)
    out.clear()

    async def task(n):
        out.append(f'task {n}')
    loop.call_soon(out.append, 'soon 1')
    t = asyncio.create_task(task(1))
    loop.call_soon(out.append, 'soon 2')
    asyncio.create_task(task(2))
    await t
    out.append('awaited')
    await asyncio.sleep(0)
    print(out)
    out.clear()
    loop.call_at(loop.time() + 0.01, out.append, 'at')
    loop.call_later(-5, out.append, 'past')
    loop.call_later(0, out.append, 'zero')
    loop.call_soon(out.append, 'soon')
    await asyncio.sleep(0.02)
    print(out)
    for bad in (lambda: loop.call_soon(), lambda: loop.call_later(None, print), lambda: loop.call_later('x', print)):
        try:
            bad()
        except TypeError as e:
            print(type(e).__name__)


asyncio.run(main())
