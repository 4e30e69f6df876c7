# The reprs of futures, tasks and handles, without addresses.
import asyncio


async def co(x):
    await asyncio.sleep(x)
    return 'value'


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f)
    f.set_result([1])
    print(f)
    g = loop.create_future()
    g.set_exception(ValueError('x'))
    print(g, type(g.exception()).__name__)
    h = loop.create_future()
    h.cancel()
    print(h)
    t = asyncio.create_task(co(0), name='named')
    print(t.get_name(), str(t).split(' coro=')[0])
    await t
    print(str(t).replace(__file__, 'FILE').split(' coro=')[0], str(t).split('result=')[1])
    t2 = asyncio.create_task(co(10))
    t2.set_name('renamed')
    print(t2.get_name(), t2.get_coro().__name__, str(t2).split(' coro=')[0])
    t2.cancel()
    print(str(t2).split(' name=')[0])
    await asyncio.wait([t2])
    print(str(t2).split(' name=')[0])
    print(asyncio.current_task().get_name(), [x.get_name() for x in asyncio.all_tasks()])
    t3 = asyncio.create_task(co(0), name=5)
    print(repr(t3.get_name()))
    await t3
    print(str(asyncio.Event()).split('[')[1], str(asyncio.Lock()).split('[')[1], str(asyncio.Semaphore(3)).split('[')[1], str(asyncio.Queue(3)).split(' ', 3)[-1])


asyncio.run(main())
