# How transports, streams and servers show themselves.
import asyncio


def show(x):
    print(''.join(c for c in repr(x) if not c.isdigit()))


async def main():
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    show(reader)

    async def handle(reader, writer):
        await reader.read()
        writer.close()
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    show(server)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    show(reader)
    show(writer)
    show(writer.transport)
    show(writer.get_extra_info('socket'))
    writer.transport.pause_reading()
    show(writer.transport)
    writer.transport.resume_reading()
    writer.close()
    show(writer.transport)
    await writer.wait_closed()
    show(writer.transport)
    show(writer.get_extra_info('nothing', 'default'))
    print(type(writer.get_extra_info('peername')), writer.get_extra_info('sslcontext'))
    server.close()
    show(server)
    await server.wait_closed()
    sock = writer.get_extra_info('socket')
    for call in (lambda: sock.setblocking(True), lambda: sock.settimeout(5), lambda: sock.recv(1), lambda: sock.setblocking(False)):
        try:
            print(call())
        except (ValueError, AttributeError) as exc:
            print(type(exc).__name__, exc)
    p = await asyncio.create_subprocess_exec('cat', stdin=-1, stdout=-1)
    print(repr(p) == f'<Process {p.pid}>')
    show(p.stdin.transport)
    p.stdin.close()
    await p.wait()
    print(asyncio.StreamReader.__module__, asyncio.StreamWriter.__module__, asyncio.StreamReaderProtocol.__module__, asyncio.Server.__module__)
    print(asyncio.open_connection.__module__, asyncio.start_server.__qualname__, asyncio.subprocess.Process.__module__)
    print(issubclass(asyncio.StreamReaderProtocol, asyncio.Protocol))

asyncio.run(main())
