# Connections through the file system, and through names that are not in it.
import asyncio
import socket

PATH = '\0asyn-test-unix-sockets'


async def handle(reader, writer):
    writer.write(b'you said ' + await reader.readline())
    print('server peer', repr(writer.get_extra_info('peername')))
    writer.close()


class Path:
    def __fspath__(self):
        return '/nowhere/at/all'


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_unix_server(handle, PATH)
    print(server.sockets[0].getsockname(), server.sockets[0].family == socket.AF_UNIX)
    reader, writer = await asyncio.open_unix_connection(PATH)
    print(repr(writer.get_extra_info('sockname')), writer.get_extra_info('peername'))
    writer.write(b'hello\n')
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    try:
        await asyncio.start_unix_server(handle, PATH)
    except OSError as exc:
        print(exc.errno, exc)
    server.close()
    await server.wait_closed()
    try:
        await asyncio.open_unix_connection(PATH)
    except OSError as exc:
        print(type(exc).__name__, exc)
    # A pair, one end of which is a server's.
    a, b = socket.socketpair()
    received = loop.create_future()

    class Receiver(asyncio.Protocol):
        def data_received(self, data):
            received.set_result(data)
    transport, _ = await loop.connect_accepted_socket(Receiver, a)
    reader, writer = await asyncio.open_unix_connection(sock=b)
    writer.write(b'through a pair')
    print(await received)
    writer.close()
    transport.close()
    await writer.wait_closed()
    with socket.socket() as s:
        for attempt in (loop.create_unix_connection(asyncio.Protocol, sock=s), loop.create_unix_server(asyncio.Protocol, sock=s),
                        loop.create_unix_server(asyncio.Protocol, 'x', sock=s), loop.create_unix_server(asyncio.Protocol)):
            try:
                await attempt
            except ValueError as exc:
                print(str(exc).split(',')[0])
    for path in Path(), 5:
        for attempt in loop.create_unix_connection, loop.create_unix_server:
            try:
                await attempt(asyncio.Protocol, path)
            except (OSError, TypeError) as exc:
                print(type(exc).__name__, exc)

asyncio.run(main())
