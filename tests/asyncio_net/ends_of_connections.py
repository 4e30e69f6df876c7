# Each way for a connection to end, as both protocols see it.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


class P(asyncio.Protocol):
    def __init__(s, n, log): s.n = n; s.log = log; s.done = asyncio.get_running_loop().create_future()
    def connection_made(s, t): s.t = t; s.log.append((s.n, 'made', type(t).__name__))
    def data_received(s, d): s.log.append((s.n, 'data', d)); s.n == 's' and s.t.write(d[::-1])
    def eof_received(s): s.log.append((s.n, 'eof')); return s.n == 's' and getattr(s, 'keep', False)
    def connection_lost(s, e): s.log.append((s.n, 'lost', repr(e))); s.done.set_result(None)
    def pause_writing(s): s.log.append((s.n, 'pause'))
    def resume_writing(s): s.log.append((s.n, 'resume'))
async def main():
    loop = asyncio.get_running_loop()
    for how in ('close', 'abort', 'eof', 'srvclose', 'srvabort', 'eofkeep'):
        log = []; sp = []
        def fac():
            p = P('s', log); p.keep = how == 'eofkeep'; sp.append(p); return p
        s = await loop.create_server(fac, '127.0.0.1', 0)
        t, p = await loop.create_connection(lambda: P('c', log), *s.sockets[0].getsockname())
        print(t.is_closing(), t.is_reading(), t.get_write_buffer_size(), t.get_write_buffer_limits(), t.can_write_eof(), t.get_protocol() is p)
        t.write(b'abc'); await asyncio.sleep(0.02)
        if how == 'close': t.close(); t.close()
        if how == 'abort': t.abort(); t.abort()
        if how in ('eof', 'eofkeep'): t.write_eof(); t.write_eof(); attempt(t.write, b'x')
        if how == 'srvclose': sp[0].t.close()
        if how == 'srvabort': sp[0].t.abort()
        await asyncio.sleep(0.02)
        if how == 'eofkeep': sp[0].t.write(b'late'); await asyncio.sleep(0.02); sp[0].t.close()
        await asyncio.wait_for(asyncio.gather(p.done, sp[0].done), 2)
        print(how, log, t.is_closing(), t.is_reading())
        t.close(); t.abort(); attempt(t.pause_reading); attempt(t.resume_reading); attempt(t.write, b'z'); attempt(t.get_extra_info, 'peername') if False else None
        attempt(t.set_write_buffer_limits, 5, 10); attempt(t.set_write_buffer_limits, -1); attempt(t.set_write_buffer_limits, high=100); print(t.get_write_buffer_limits()); attempt(t.set_write_buffer_limits, low=10); print(t.get_write_buffer_limits()); t.set_write_buffer_limits(); print(t.get_write_buffer_limits())
        s.close(); await s.wait_closed()
asyncio.run(main())
