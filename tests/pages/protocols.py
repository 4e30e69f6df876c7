# The page on transports and protocols.
import asyncio
import socket


class EchoServerProtocol(asyncio.Protocol):
    def connection_made(self, transport):
        peername = transport.get_extra_info('peername')
        print('Connection from {}'.format(peername[0]))
        self.transport = transport

    def data_received(self, data):
        message = data.decode()
        print('Data received: {!r}'.format(message))
        print('Send: {!r}'.format(message))
        self.transport.write(data)
        print('Close the client socket')
        self.transport.close()


class EchoClientProtocol(asyncio.Protocol):
    def __init__(self, message, on_con_lost):
        self.message = message
        self.on_con_lost = on_con_lost

    def connection_made(self, transport):
        transport.write(self.message.encode())
        print('Data sent: {!r}'.format(self.message))

    def data_received(self, data):
        print('Data received: {!r}'.format(data.decode()))

    def connection_lost(self, exc):
        print('The server closed the connection')
        self.on_con_lost.set_result(True)


async def tcp():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(EchoServerProtocol, '127.0.0.1', 0)
    async with server:
        on_con_lost = loop.create_future()
        port = server.sockets[0].getsockname()[1]
        transport, protocol = await loop.create_connection(lambda: EchoClientProtocol('Hello World!', on_con_lost), '127.0.0.1', port)
        try:
            await on_con_lost
        finally:
            transport.close()


class UDPServer:
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        message = data.decode()
        print('Received %r from %s' % (message, addr[0]))
        print('Send %r to %s' % (message, addr[0]))
        self.transport.sendto(data, addr)

    def connection_lost(self, exc):
        pass


class UDPClient:
    def __init__(self, message, on_con_lost):
        self.message = message
        self.on_con_lost = on_con_lost
        self.transport = None

    def connection_made(self, transport):
        self.transport = transport
        print('Send:', self.message)
        self.transport.sendto(self.message.encode())

    def datagram_received(self, data, addr):
        print('Received:', data.decode())
        print('Close the socket')
        self.transport.close()

    def error_received(self, exc):
        print('Error received:', exc)

    def connection_lost(self, exc):
        print('Connection closed')
        self.on_con_lost.set_result(True)


async def udp():
    print('Starting UDP server')
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(UDPServer, local_addr=('127.0.0.1', 0))
    on_con_lost = loop.create_future()
    transport, protocol = await loop.create_datagram_endpoint(lambda: UDPClient('Hello World!', on_con_lost),
                                                              remote_addr=server.get_extra_info('sockname'))
    try:
        await on_con_lost
    finally:
        transport.close()
        server.close()


class MyProtocol(asyncio.Protocol):
    def __init__(self, on_con_lost):
        self.transport = None
        self.on_con_lost = on_con_lost

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        print('Received:', data.decode())
        self.transport.close()

    def connection_lost(self, exc):
        self.on_con_lost.set_result(True)


async def existing_socket():
    loop = asyncio.get_running_loop()
    on_con_lost = loop.create_future()
    rsock, wsock = socket.socketpair()
    transport, protocol = await loop.create_connection(lambda: MyProtocol(on_con_lost), sock=rsock)
    loop.call_soon(wsock.send, 'abc'.encode())
    try:
        await protocol.on_con_lost
    finally:
        transport.close()
        wsock.close()


for main in tcp, udp, existing_socket:
    asyncio.run(main())
