# Connections that end otherwise than by an end of file.
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    handlers = []
    writers = []

    async def handle(reader, writer):
        writers.append(writer)
        try:
            print('server read', await reader.read(100))
            print('server read', await reader.read(100))
        except Exception as exc:
            print('server', type(exc).__name__, exc)
        try:
            for _ in range(3):
                writer.write(b'x')
                await writer.drain()
        except Exception as exc:
            print('server drain', type(exc).__name__, exc)
        writer.close()
        try:
            await writer.wait_closed()
            print('closed')
        except Exception as exc:
            print('server close', type(exc).__name__, exc)
        handlers.append(1)

    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    # A reset.
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    writer.write(b'hello')
    await asyncio.sleep(0.05)
    sock = writer.get_extra_info('socket')
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
    writer.transport.abort()
    try:
        await writer.wait_closed()
        print('client closed')
    except Exception as exc:
        print('client', type(exc).__name__, exc)
    while not handlers:
        await asyncio.sleep(0.01)
    try:
        writer.write(b'late')
        await writer.drain()
    except Exception as exc:
        print('client late', type(exc).__name__, exc)
    server.close()
    await server.wait_closed()

asyncio.run(main())
