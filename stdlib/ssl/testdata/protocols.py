"""Protocols over TLS: with buffers of their own, paused, exchanged, put over a connection that there is."""
import asyncio
import contextvars
import ssl
import sys

folder = sys.argv[1]
who = contextvars.ContextVar('who', default='nobody')


def server_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f'{folder}/server.crt', f'{folder}/server.key')
    return context


def client_context():
    return ssl.create_default_context(cafile=f'{folder}/ca.crt')


class Peer(asyncio.Protocol):
    """Sends back what it gets in capitals, and closes when it gets a point."""

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data.upper())
        if data.endswith(b'.'):
            self.transport.close()


class Noting(asyncio.Protocol):

    def __init__(self, name='client'):
        self.name = name
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        print(self.name, 'made', who.get())

    def data_received(self, data):
        print(self.name, 'data', data, who.get())

    def eof_received(self):
        print(self.name, 'eof', who.get())

    def connection_lost(self, exc):
        print(self.name, 'lost', exc, who.get())
        self.lost.set_result(None)


class Buffered(asyncio.BufferedProtocol):

    def __init__(self):
        self.buffer = bytearray(1000)
        self.got = b''
        self.lost = asyncio.get_running_loop().create_future()

    def get_buffer(self, sizehint):
        return self.buffer

    def buffer_updated(self, nbytes):
        self.got += self.buffer[:nbytes]

    def eof_received(self):
        print('eof', len(self.got), self.got[-5:])

    def connection_lost(self, exc):
        print('lost', exc)
        self.lost.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Peer, '127.0.0.1', 0, ssl=server_context())
    address = server.sockets[0].getsockname()

    async def connect(factory):
        return await loop.create_connection(factory, *address, ssl=client_context(), server_hostname='localhost')

    print('-- in a context')
    who.set('the caller')
    transport, protocol = await connect(Noting)
    who.set('another')
    transport.write(b'hello.')
    await protocol.lost

    print('-- with a buffer')
    transport, protocol = await connect(Buffered)
    transport.write(b'a' * 100_000 + b'b.')
    await protocol.lost

    print('-- paused')
    transport, protocol = await connect(Noting)
    print(transport.is_reading())
    transport.pause_reading()
    transport.pause_reading()
    print(transport.is_reading())
    transport.write(b'who is there?')
    await asyncio.sleep(0.05)
    print('resumed')
    transport.resume_reading()
    await asyncio.sleep(0.05)
    transport.pause_reading()
    transport.write(b'nobody.')
    await asyncio.sleep(0.05)
    transport.resume_reading()
    await protocol.lost

    print('-- exchanged')
    transport, protocol = await connect(Noting)
    other = Noting('other')
    transport.set_protocol(other)
    print(transport.get_protocol() is other)
    transport.write(b'hello.')
    await other.lost

    print('-- limits')
    transport, protocol = await connect(Noting)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(1000, 10)
    print(transport.get_write_buffer_limits())
    transport.abort()
    await protocol.lost
    server.close()

    print('-- put over')
    class Upgrading(Peer):
        def data_received(self, data):
            print('server', data)
            self.transport.write(b'ready')
            self.task = loop.create_task(self.upgrade())

        async def upgrade(self):
            secure = Peer()
            secure.transport = await loop.start_tls(self.transport, secure, server_context(), server_side=True)

    server = await loop.create_server(Upgrading, '127.0.0.1', 0)
    class Asking(Noting):
        def data_received(self, data):
            super().data_received(data)
            self.lost.set_result(None)

    transport, protocol = await loop.create_connection(lambda: Asking('plain'), *server.sockets[0].getsockname())
    transport.write(b'upgrade')
    await protocol.lost
    secure = Noting('secure')
    transport = await loop.start_tls(transport, secure, client_context(), server_hostname='localhost')
    await asyncio.sleep(0.05)   # until the server's protocol has its transport
    transport.write(b'hello.')
    await secure.lost
    server.close()

asyncio.run(main())
