# Servers closed while connections last; handlers that fail.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


async def outcome(awaitable):
    try:
        print(repr(await awaitable))
    except BaseException as error:
        told(error)


async def main():
    started = asyncio.Event(); go = asyncio.Event()
    async def h(r, w): started.set(); await go.wait(); w.close(); await w.wait_closed(); print('handler done')
    s = await asyncio.start_server(h, '127.0.0.1', 0)
    r, w = await asyncio.open_connection(*s.sockets[0].getsockname()); await started.wait()
    s.close(); t = asyncio.create_task(s.wait_closed()); await asyncio.sleep(0.01); print(t.done(), s.is_serving(), s.sockets); go.set(); await t; print('closed')
    s = await asyncio.start_server(h, '127.0.0.1', 0); started.clear(); go.clear(); r2, w2 = await asyncio.open_connection(*s.sockets[0].getsockname()); await started.wait(); s.close_clients(); s.close(); await asyncio.wait_for(s.wait_closed(), 1); print(await r2.read()); go.set(); await asyncio.sleep(0.01)
    s = await asyncio.start_server(h, '127.0.0.1', 0); started.clear(); go.clear(); r2, w2 = await asyncio.open_connection(*s.sockets[0].getsockname()); await started.wait(); s.abort_clients(); s.close(); await asyncio.wait_for(s.wait_closed(), 1); await outcome(r2.read()); go.set(); await asyncio.sleep(0.01)
    s = await asyncio.start_server(h, '127.0.0.1', 0); t = asyncio.create_task(s.serve_forever()); await asyncio.sleep(0); s.close(); await outcome(t)
    s = await asyncio.start_server(h, '127.0.0.1', 0); await outcome(asyncio.wait_for(s.wait_closed(), 0.01)); s.close()
    async def bad(r, w): w.write(b'x'); raise ValueError('handler')
    asyncio.get_running_loop().set_exception_handler(lambda l, c: print('H', sorted(c), c['message'], repr(c.get('exception'))))
    s = await asyncio.start_server(bad, '127.0.0.1', 0); r, w = await asyncio.open_connection(*s.sockets[0].getsockname()); print(await r.read()); w.close(); s.close()
    def plain(r, w): print('plain', type(r).__name__); w.close()
    s = await asyncio.start_server(plain, '127.0.0.1', 0); r, w = await asyncio.open_connection(*s.sockets[0].getsockname()); print(await r.read()); w.close(); s.close()
    def plainbad(r, w): w.close(); raise KeyError('plain')
    s = await asyncio.start_server(plainbad, '127.0.0.1', 0); r, w = await asyncio.open_connection(*s.sockets[0].getsockname()); print(await r.read()); w.close(); s.close()
    async def canc(r, w): w.close(); raise asyncio.CancelledError('c')
    s = await asyncio.start_server(canc, '127.0.0.1', 0); r, w = await asyncio.open_connection(*s.sockets[0].getsockname()); print(await r.read()); w.close(); s.close()
asyncio.run(main())
