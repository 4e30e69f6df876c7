# What servers and connections say of addresses they cannot use.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


async def outcome(awaitable):
    try:
        print(repr(await awaitable))
    except BaseException as error:
        told(error)


import os, socket
path = f'/tmp/asy_{os.getpid()}.sock'
async def main():
    async def h(r, w): w.write(await r.read(3)); w.write_eof(); await r.read(); w.close()
    s = await asyncio.start_unix_server(h, path); print(str(s).split('laddr=')[0][:60].replace(str(s.sockets[0].fileno()), 'N') if False else s.sockets[0].getsockname() == path)
    r, w = await asyncio.open_unix_connection(path); print(w.get_extra_info('peername') == path, repr(w.get_extra_info('sockname'))); w.write(b'abc'); print(await r.read()); w.close(); await w.wait_closed()
    try: await asyncio.start_unix_server(h, path); print('second ok?')
    except OSError as e: print(type(e).__name__, e.errno, 'already in use' in str(e))
    s.close(); await s.wait_closed(); print(os.path.exists(path))
    await outcome(asyncio.open_unix_connection('/tmp/nonexistent.sock')); await outcome(asyncio.open_unix_connection()); await outcome(asyncio.start_unix_server(h))
    loop = asyncio.get_running_loop()
    await outcome(loop.create_unix_connection(asyncio.Protocol, path='/x', sock=socket.socket())); await outcome(loop.create_connection(asyncio.Protocol)); await outcome(loop.create_connection(asyncio.Protocol, 'h', 1, sock=socket.socket())); await outcome(loop.create_server(asyncio.Protocol)); await outcome(loop.create_server(asyncio.Protocol, 'h', 1, sock=socket.socket())); await outcome(loop.create_connection(asyncio.Protocol, '127.0.0.1', 1)); await outcome(loop.create_connection(asyncio.Protocol, '127.0.0.1', 99999)); await outcome(loop.create_server(asyncio.Protocol, '127.0.0.1', 99999)); await outcome(loop.create_server(asyncio.Protocol, '999.1.1.1', 0)); await outcome(asyncio.start_server(5)); await outcome(asyncio.open_connection('127.0.0.1', 'x')); await outcome(asyncio.open_connection('127.0.0.1', 1, limit=-1))
    s = await asyncio.start_server(h, '127.0.0.1', 0); p = s.sockets[0].getsockname()[1]
    try: await asyncio.start_server(h, '127.0.0.1', p)
    except OSError as e: print(e.errno, str(e).replace(str(p), 'P'))
    attempt(lambda: s.sockets[0].send(b'x')); print(type(s.sockets[0]).__name__, s.sockets[0].family == socket.AF_INET, s.sockets[0].getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR), s.sockets[0].gettimeout())
    s.close()
asyncio.run(main())
