# Callbacks are removed by ==, whatever that does.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    def cb(n, f): print('cb', n, f.done())
    import functools
    cbs = [functools.partial(cb, i) for i in range(4)]
    for c in cbs: f.add_done_callback(c)
    f.add_done_callback(cbs[0])
    print(f.remove_done_callback(cbs[0]), f.remove_done_callback(cbs[0]))
    f.add_done_callback(lambda f: 1/0)
    class E:
        def __eq__(self, o): raise ValueError('eq')
        def __call__(self, f): print('E called')
    f.add_done_callback(E())
    attempt(f.remove_done_callback, cbs[1]); attempt(f.remove_done_callback, E())
    print(len(f._callbacks))
    loop.set_exception_handler(lambda l, c: print('H', sorted(c), c['message'].replace(__file__, 'FILE'), repr(c['exception'])))
    class EqRemove:
        def __eq__(self, o):
            f.remove_done_callback(cbs[1]); f.remove_done_callback(cbs[2]); f.remove_done_callback(cbs[3])
            return False
    attempt(f.remove_done_callback, EqRemove())
    f.set_result(None)
    print(f._callbacks, f)
    f.add_done_callback(cbs[0])
    print(f.remove_done_callback(cbs[0]))
    await asyncio.sleep(0); await asyncio.sleep(0)
    # removing in callback
    f = loop.create_future()
    def a(f): print('a', f.remove_done_callback(b))
    def b(f): print('b')
    f.add_done_callback(a); f.add_done_callback(b)
    f.cancel(); await asyncio.sleep(0)
    print(f)
asyncio.run(main())
