# How the default handler names callbacks that fail.
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: 1/0)
    f = loop.create_future(); f.add_done_callback(lambda f: {}['x']); f.set_result(1)
    class C:
        def __call__(self): raise OSError(2, 'gone')
        def __repr__(self): return 'C()'
        def m(self, *a): raise EOFError(*a)
    loop.call_soon(C()); loop.call_soon(C().m, 'a', 5)
    import functools
    loop.call_soon(functools.partial(C().m, 1), 2)
    await asyncio.sleep(0.01)
    loop.call_exception_handler({'message': 'custom', 'a': 1, 'task': 5})
    loop.call_exception_handler({'exception': ValueError('no message')})
    loop.call_exception_handler({})
    def h(l, c): raise RuntimeError('handler')
    loop.set_exception_handler(h)
    loop.call_exception_handler({'message': 'm2'})
    def h2(l, c): print('h2', c); l.default_exception_handler(c)
    loop.set_exception_handler(h2)
    loop.call_exception_handler({'message': 'm3'})
asyncio.run(main())
