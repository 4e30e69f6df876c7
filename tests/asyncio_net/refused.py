# What cannot be connected to.
import asyncio
import socket


async def attempt(what, make):
    try:
        print(what, await make())
    except Exception as exc:
        print(what, type(exc).__name__, getattr(exc, 'errno', None), exc)


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


async def main():
    loop = asyncio.get_running_loop()
    port = free_port()

    async def refused():
        try:
            await asyncio.open_connection('127.0.0.1', port)
        except OSError as exc:
            raise type(exc)(exc.errno, exc.strerror.replace(str(port), 'PORT')) from None
    await attempt('refused', refused)
    await attempt('no service', lambda: asyncio.open_connection('127.0.0.1', 'nosuchservice'))
    await attempt('nothing', lambda: loop.create_connection(asyncio.Protocol))
    with socket.socket() as s:
        await attempt('both', lambda: loop.create_connection(asyncio.Protocol, '127.0.0.1', 1, sock=s))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        try:
            await loop.create_connection(asyncio.Protocol, sock=s)
        except ValueError as exc:
            print(str(exc).split(',')[0])
    await attempt('no path', lambda: asyncio.open_unix_connection('/nosuch/path'))
    await attempt('no path given', lambda: asyncio.open_unix_connection())
    await attempt('server nothing', lambda: loop.create_server(asyncio.Protocol))
    await attempt('server elsewhere', lambda: loop.create_server(asyncio.Protocol, '192.0.2.1', 0))
    await attempt('hostname without ssl', lambda: loop.create_connection(asyncio.Protocol, '127.0.0.1', 1, server_hostname='x'))
    for port in -1, 65536:
        await attempt('no such port', lambda: asyncio.start_server(lambda r, w: None, '127.0.0.1', port))
        await attempt('no such port', lambda: asyncio.open_connection('127.0.0.1', port))
    with socket.socket() as s:
        s.setblocking(False)
        await attempt('half an address', lambda: loop.sock_connect(s, ('127.0.0.1',)))
        await attempt('no address', lambda: loop.sock_connect(s, 5))
    await attempt('closed', lambda: loop.create_connection(asyncio.Protocol, sock=s))
    await attempt('closed', lambda: loop.sock_recv(s, 1))
    server = await asyncio.start_server(lambda r, w: None, '127.0.0.1', 0)
    taken = server.sockets[0].getsockname()[1]

    async def in_use():
        try:
            await asyncio.start_server(lambda r, w: None, '127.0.0.1', taken)
        except OSError as exc:
            raise type(exc)(exc.errno, exc.strerror.replace(str(taken), 'PORT')) from None
    await attempt('in use', in_use)
    server.close()

asyncio.run(main())
