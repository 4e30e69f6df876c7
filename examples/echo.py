"""An echo server and its clients, in one program.

The server calls handle() as a task for each connection; that reads lines and
sends them back until the client has no more. The clients run at the same time
and each waits for nobody but the server. write() only takes bytes, drain()
waits while too many are on their way, so that a slow reader slows its writer
down and nothing piles up. Ctrl-C, or the end of the `async with`, ends the
server in order.
"""
import asyncio


async def handle(reader, writer):
    lines = 0
    async for line in reader:
        writer.write(line)
        await writer.drain()
        lines += 1
    writer.close()
    await writer.wait_closed()
    print(f'server: a client said {lines} lines')


async def client(name, address, lines):
    reader, writer = await asyncio.open_connection(*address)
    for n in range(lines):
        writer.write(f'{name} {n}\n'.encode())
        await writer.drain()
        echo = await asyncio.wait_for(reader.readline(), timeout=5)
        print(f'{name}: {echo.decode().rstrip()!r} came back')
        await asyncio.sleep(0.05)
    writer.write_eof()
    # The server closes its side when it has seen the end.
    assert await reader.read() == b''
    writer.close()
    await writer.wait_closed()


async def main():
    # Port 0 lets the system choose one that is free.
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    async with server:
        address = server.sockets[0].getsockname()
        await client('anna', address, lines=2)
        await asyncio.gather(*(client(name, address, lines=1) for name in ('bert', 'carl')))

    try:
        await asyncio.open_connection(*address)
    except ConnectionRefusedError:
        print('nobody there any more')


asyncio.run(main())
