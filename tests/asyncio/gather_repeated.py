# An awaitable that gather gets more than once is waited for once.
import asyncio


class Own(asyncio.Future):
    pass


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return 'awaited'


async def job(n):
    print('job', n)
    await asyncio.sleep(0)
    return n


async def fail():
    await asyncio.sleep(0)
    raise KeyError('k')


async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(job(1))
    print(await asyncio.gather(t, t, t))
    print(await asyncio.gather(t, t))
    c = job(2)
    print(await asyncio.gather(c, t, c))
    f = loop.create_future()
    f.add_done_callback(lambda f: print('called', f.result()))
    loop.call_soon(f.set_result, 'f')
    print(await asyncio.gather(f, job(3), f, job(4), f))
    print(await asyncio.gather(f, f))
    own = Own()
    loop.call_soon(own.set_result, 'own')
    print(await asyncio.gather(own, own, f))
    print(await asyncio.gather(own, own))
    a = Awaitable()
    print(await asyncio.gather(a, a))
    bad = asyncio.create_task(fail())
    print(await asyncio.gather(bad, t, bad, return_exceptions=True))
    try:
        await asyncio.gather(bad, t, bad)
    except KeyError as error:
        print(repr(error))
    x, y = asyncio.create_task(job(5)), asyncio.create_task(job(6))
    g, h = asyncio.gather(x, y, x), asyncio.gather(y, x, y)
    print(await g, await h)
    x = asyncio.create_task(job(7))
    g = asyncio.gather(x, x)
    await asyncio.sleep(0)
    print(g.cancel(), x.cancelling())
    try:
        await g
    except asyncio.CancelledError:
        print('cancelled', x.cancelled())
    other = asyncio.new_event_loop()
    try:
        await asyncio.gather(t, other.create_future())
    except ValueError as error:
        print(error)
    other.close()

asyncio.run(main())
