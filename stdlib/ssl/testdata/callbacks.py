"""The calls that a protocol gets, in order, for each way in which a connection can end."""
import asyncio
import ssl
import sys

folder = sys.argv[1]
logs = {}


def server_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f'{folder}/server.crt', f'{folder}/server.key')
    return context


def client_context():
    return ssl.create_default_context(cafile=f'{folder}/ca.crt')


class Logging(asyncio.Protocol):

    def __init__(self, name, keep_open=None):
        self.name, self.keep_open = name, keep_open
        self.lost = asyncio.Event()

    def note(self, *what):
        logs.setdefault(self.name, []).append(what)

    def connection_made(self, transport):
        self.transport = transport
        self.note('made', type(transport).__name__, transport.is_closing(), transport.is_reading())

    def data_received(self, data):
        self.note('data', data)

    def eof_received(self):
        self.note('eof')
        return self.keep_open

    def connection_lost(self, exc):
        self.note('lost', exc, self.transport.is_closing())
        self.lost.set()


class Failing(Logging):

    def __init__(self, name, where):
        super().__init__(name)
        self.where = where

    def data_received(self, data):
        super().data_received(data)
        if self.where == 'data':
            raise ZeroDivisionError(self.where)

    def eof_received(self):
        super().eof_received()
        if self.where == 'eof':
            raise ZeroDivisionError(self.where)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print('handler:', context['message'], repr(context['exception'])))
    servers = asyncio.Queue()

    def factory():
        servers.put_nowait(Logging('server'))
        return servers._queue[-1]

    server = await loop.create_server(factory, '127.0.0.1', 0, ssl=server_context())
    address = server.sockets[0].getsockname()

    async def attempt(title, act, client=lambda: Logging('client')):
        print('--', title)
        transport, protocol = await loop.create_connection(client, *address, ssl=client_context(), server_hostname='localhost')
        peer = await servers.get()
        while 'server' not in logs:
            await asyncio.sleep(0.001)
        act(transport, peer.transport)
        await protocol.lost.wait()
        await peer.lost.wait()
        for name in 'client', 'server':
            for what in logs.pop(name):
                print(name, *what)

    def talk(client, server):
        client.write(b'hello')
        client.writelines([b', ', b'you'])
        client.close()
        client.write(b'too late')
        print(client.is_closing())

    await attempt('the client closes', talk)
    await attempt('the server closes', lambda client, server: (server.write(b'bye'), server.close()))
    await attempt('the client aborts', lambda client, server: client.abort())
    await attempt('data_received fails', lambda client, server: server.write(b'data'), lambda: Failing('client', 'data'))
    await attempt('eof_received fails', lambda client, server: server.close(), lambda: Failing('client', 'eof'))
    await attempt('both close', lambda client, server: (client.close(), server.close()))
    server.close()

asyncio.run(main())
