# Closing with bytes left to write, half-closed connections, writing to what is closed.
import asyncio


async def main():
    loop = asyncio.get_running_loop()

    class Server(asyncio.Protocol):
        keep = True

        def connection_made(self, transport):
            self.transport = transport
            self.got = 0
            servers.append(self)

        def data_received(self, data):
            self.got += len(data)

        def eof_received(self):
            print('eof', self.got)
            self.transport.write(b'after the end')
            return self.keep

        def connection_lost(self, exc):
            print('server lost', exc)
    servers = []
    server = await loop.create_server(Server, '127.0.0.1', 0)
    address = server.sockets[0].getsockname()
    # Everything is written before a close.
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b'x' * 5_000_000)
    writer.close()
    print(writer.is_closing(), writer.transport.get_write_buffer_size() > 0)
    await writer.wait_closed()
    await asyncio.sleep(0.05)
    # The server keeps its side open.
    reader, writer = await asyncio.open_connection(*address)
    print(writer.can_write_eof())
    writer.write_eof()
    print(await reader.readexactly(13))
    try:
        writer.write(b'x')
    except RuntimeError as exc:
        print(exc)
    servers[-1].transport.close()
    print(await reader.read(), reader.at_eof())
    writer.close()
    await writer.wait_closed()
    # It does not.
    Server.keep = False
    reader, writer = await asyncio.open_connection(*address)
    writer.write_eof()
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    # What is closed can be written to, for a while without a warning.
    reader, writer = await asyncio.open_connection(*address)
    writer.close()
    await writer.wait_closed()
    for _ in range(7):
        writer.write(b'late')
    writer.close()
    try:
        await writer.drain()
    except ConnectionResetError as exc:
        print(exc)
    try:
        writer.write('text')
    except TypeError as exc:
        print(exc)
    try:
        writer.write(5)
    except TypeError as exc:
        print(exc)
    # Reading paused.
    Server.keep = True
    reader, writer = await asyncio.open_connection(*address)
    await asyncio.sleep(0.01)
    t = servers[-1].transport
    t.pause_reading()
    t.pause_reading()
    writer.write(b'12345')
    await asyncio.sleep(0.02)
    print(servers[-1].got, t.is_reading())
    t.resume_reading()
    t.resume_reading()
    await asyncio.sleep(0.02)
    print(servers[-1].got, t.is_reading())
    # set_protocol
    class Other(asyncio.Protocol):
        def data_received(self, data):
            print('other', data)

        def connection_lost(self, exc):
            print('other lost', exc)
    other = Other()
    t.set_protocol(other)
    print(t.get_protocol() is other)
    writer.write(b'for the other')
    await asyncio.sleep(0.02)
    t.abort()
    print(await reader.read())
    writer.close()
    await asyncio.sleep(0.01)
    for s in servers:
        s.transport.abort()
    server.close()
    await server.wait_closed()
    # wait_closed is not needed, and can be called twice.
    await writer.wait_closed()
    await writer.wait_closed()

asyncio.run(main())
