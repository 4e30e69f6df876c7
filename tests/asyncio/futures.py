# Future objects: states, results, exceptions, callbacks, awaiting.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f.done(), f.cancelled())
    for op in (f.result, f.exception):
        try:
            op()
        except asyncio.InvalidStateError as e:
            print('InvalidStateError', e)
    f.add_done_callback(lambda fut: print('callback', fut is f, fut.result()))
    loop.call_soon(f.set_result, 'R')
    print(await f, f.result(), f.exception(), f.done())
    await asyncio.sleep(0)
    for op in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
        try:
            op()
        except asyncio.InvalidStateError as e:
            print('InvalidStateError', e)
    f.add_done_callback(lambda fut: print('late callback'))
    print('scheduled, not called')
    await asyncio.sleep(0)
    g = loop.create_future()
    g.set_exception(KeyError('k'))
    try:
        await g
    except KeyError as e:
        print(repr(e), repr(g.exception()))
    h = loop.create_future()
    print(h.cancel(), h.cancel(), h.cancelled())
    try:
        await h
    except asyncio.CancelledError:
        print('cancelled')

    def cb(fut):
        print('removed never called')
    k = loop.create_future()
    k.add_done_callback(cb)
    k.add_done_callback(cb)
    print(k.remove_done_callback(cb), k.remove_done_callback(cb))
    for n in 'abc':
        k.add_done_callback(lambda fut, n=n: print('cb', n))
    k.set_result(None)
    print('callbacks come later')
    await asyncio.sleep(0)
    m = loop.create_future()
    try:
        m.set_exception(StopIteration())
        m.result()
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)
    n = loop.create_future()
    n.set_exception(ValueError)
    try:
        await n
    except ValueError as e:
        print('class becomes instance', repr(e))
    print(asyncio.isfuture(n), asyncio.isfuture(5), n.get_loop() is loop, asyncio.iscoroutine(main), asyncio.Future(loop=loop).done())
    p = loop.create_future()
    ts = [asyncio.create_task(wait_on(p, i)) for i in range(3)]
    await asyncio.sleep(0)
    p.set_result('shared')
    await asyncio.gather(*ts)
    print(await asyncio.ensure_future(p), asyncio.ensure_future(p) is p, await asyncio.ensure_future(wait_on(p, 'co')))


async def wait_on(f, i):
    r = await f
    print('waiter', i, r)
    return i


asyncio.run(main())
