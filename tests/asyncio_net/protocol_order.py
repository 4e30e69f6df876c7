# The order of a protocol's calls, on both sides, among other callbacks.
import asyncio

events = []


class Side(asyncio.Protocol):
    def __init__(self, name):
        self.name = name
        self.lost = asyncio.get_running_loop().create_future()
        events.append(f'{name} made by the factory')

    def connection_made(self, transport):
        self.transport = transport
        events.append(f'{self.name} connection_made')

    def data_received(self, data):
        events.append(f'{self.name} data_received {data}')
        if self.name == 'server':
            self.transport.write(data.upper())

    def eof_received(self):
        events.append(f'{self.name} eof_received')

    def connection_lost(self, exc):
        events.append(f'{self.name} connection_lost {exc!r}')
        self.lost.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    sides = []

    def serve():
        sides.append(Side('server'))
        return sides[-1]

    server = await loop.create_server(serve, '127.0.0.1', 0)
    print(server.is_serving(), len(server.sockets))
    host, port = server.sockets[0].getsockname()
    transport, client = await loop.create_connection(lambda: Side('client'), host, port)
    events.append('connected')
    transport.write(b'hello ')
    transport.write(b'world')
    await asyncio.sleep(0.05)
    transport.write_eof()
    events.append('write_eof')
    await client.lost
    await sides[0].lost
    server.close()
    await server.wait_closed()
    print(server.is_serving(), server.sockets)
    print('\n'.join(events))
    print(transport.is_closing(), transport.get_protocol() is client)

asyncio.run(main())
