# Datagrams, connected and not.
import asyncio
import socket


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport
        print('server made', type(transport).__name__)

    def datagram_received(self, data, addr):
        print('server received', data, addr[0])
        self.transport.sendto(data.upper(), addr)

    def connection_lost(self, exc):
        print('server lost', exc)


class Client(asyncio.DatagramProtocol):
    def __init__(self, expected):
        self.left = expected
        self.done = asyncio.get_running_loop().create_future()
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        print('client made')

    def datagram_received(self, data, addr):
        print('client received', data, addr[0])
        self.left -= 1
        if self.left == 0:
            self.done.set_result(None)

    def error_received(self, exc):
        print('client error', type(exc).__name__, exc)
        if not self.done.done():
            self.done.set_result(None)

    def connection_lost(self, exc):
        print('client lost', exc)
        self.lost.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Echo, local_addr=('127.0.0.1', 0))
    address = server.get_extra_info('sockname')
    transport, client = await loop.create_datagram_endpoint(lambda: Client(2), remote_addr=address)
    print(transport.get_extra_info('peername') == address, transport.is_closing())
    transport.sendto(b'one')
    transport.sendto(bytearray(b'two'), address)
    try:
        transport.sendto(b'three', ('127.0.0.1', 1))
    except ValueError as exc:
        print(str(exc).split('(')[0])
    try:
        transport.sendto('text')
    except TypeError as exc:
        print(exc)
    await client.done
    transport.close()
    await client.lost
    transport, client = await loop.create_datagram_endpoint(lambda: Client(1), family=socket.AF_INET)
    transport.sendto(b'unconnected', address)
    await client.done
    print(transport.get_write_buffer_size())
    transport.abort()
    await client.lost
    server.close()
    await asyncio.sleep(0.01)
    # Nobody there.
    transport, client = await loop.create_datagram_endpoint(lambda: Client(1), remote_addr=address)
    transport.sendto(b'nobody')
    await client.done
    transport.close()
    await client.lost
    transport, _ = await loop.create_datagram_endpoint(asyncio.DatagramProtocol, local_addr=('127.0.0.1', 0))
    print([isinstance(transport, kind) for kind in (asyncio.DatagramTransport, asyncio.Transport, asyncio.ReadTransport)])
    transport.close()
    for kwargs in {}, {'local_addr': 5}, {'local_addr': ('127.0.0.1', 0), 'remote_addr': ('::1', 1)}:
        try:
            await loop.create_datagram_endpoint(asyncio.DatagramProtocol, **kwargs)
        except (ValueError, TypeError) as exc:
            print(type(exc).__name__, exc)
    with socket.socket() as s:
        try:
            await loop.create_datagram_endpoint(asyncio.DatagramProtocol, sock=s)
        except ValueError as exc:
            print(str(exc).split(',')[0])

asyncio.run(main())
