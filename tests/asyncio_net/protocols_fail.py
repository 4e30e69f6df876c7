# Protocols that raise in each of their methods.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


async def outcome(awaitable):
    try:
        print(repr(await awaitable))
    except BaseException as error:
        told(error)


class Bad(asyncio.Protocol):
    def __init__(s, where): s.where = where; s.fin = asyncio.get_running_loop().create_future()
    def connection_made(s, t):
        s.t = t
        if s.where == 'made': raise ValueError('made')
    def data_received(s, d):
        if s.where == 'data': raise ValueError('data')
        if s.where == 'sysexit': raise SystemExit(3)
    def eof_received(s):
        if s.where == 'eof': raise ValueError('eof')
    def connection_lost(s, e):
        print('lost', s.where, repr(e)); s.fin.done() or s.fin.set_result(1)
        if s.where == 'lost': raise ValueError('lost')
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print('H', sorted(c), c['message'], repr(c.get('exception'))))
    for where in ('factory', 'made', 'data', 'eof', 'lost'):
        ps = []
        def fac():
            if where == 'factory': raise ValueError('factory')
            p = Bad(where); ps.append(p); return p
        s = await loop.create_server(fac, '127.0.0.1', 0)
        t, p = await loop.create_connection(lambda: Bad('client'), *s.sockets[0].getsockname())
        await asyncio.sleep(0.01); t.write(b'abc'); await asyncio.sleep(0.01); t.write_eof(); await asyncio.sleep(0.02); t.close(); await asyncio.sleep(0.02)
        print(where, len(ps), t.is_closing(), p.fin.done(), [q.fin.done() for q in ps])
        for q in ps: q.t.abort()
        await asyncio.sleep(0.01)
        s.close()
    s = await loop.create_server(lambda: Bad('x'), '127.0.0.1', 0)
    def bf(): raise KeyError('client factory')
    await outcome(loop.create_connection(bf, *s.sockets[0].getsockname()))
    try: t, p = await loop.create_connection(lambda: Bad('made'), *s.sockets[0].getsockname()); print('made ok', t.is_closing())
    except BaseException as e: print(type(e).__name__, e)
    await asyncio.sleep(0.02)
    s.close()
asyncio.run(main())
