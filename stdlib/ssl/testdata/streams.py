"""Streams over TLS."""
import asyncio
import ssl
import sys

folder = sys.argv[1]


def server_context():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(f'{folder}/server.crt', f'{folder}/server.key')
    return context


def client_context():
    return ssl.create_default_context(cafile=f'{folder}/ca.crt')


async def echo(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()
    print('handler done')


async def lines():
    server = await asyncio.start_server(echo, 'localhost', 0, ssl=server_context())
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname()[:2], ssl=client_context(), server_hostname='localhost')
        for line in b'one\n', b'two\n':
            writer.write(line)
            print(await reader.readline())
        print(writer.can_write_eof(), writer.is_closing())
        try:
            writer.write_eof()
        except NotImplementedError as exc:
            print(repr(exc))
        try:
            writer.write('text')
        except TypeError as exc:
            print(exc)
        writer.close()
        print(writer.is_closing())
        await writer.wait_closed()
        print(await reader.read())
        try:
            await writer.drain()
        except ConnectionResetError as exc:
            print(exc)
        await asyncio.sleep(0.05)


async def told():
    server = await asyncio.start_server(echo, '127.0.0.1', 0, ssl=server_context())
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname(), ssl=client_context(), server_hostname='localhost')
        info = writer.get_extra_info
        certificate = info('peercert')
        for key in 'subject', 'issuer', 'version', 'subjectAltName', 'OCSP', 'caIssuers', 'crlDistributionPoints':
            print(key, certificate.get(key))
        print(sorted(certificate))
        ssl_object = info('ssl_object')
        print(type(ssl_object).__name__, type(info('sslcontext')).__name__, ssl_object.context is info('sslcontext'))
        print(ssl_object.version(), ssl_object.server_hostname, ssl_object.server_side, ssl_object.selected_alpn_protocol())
        print(ssl_object.getpeercert() == certificate, ssl.DER_cert_to_PEM_cert(ssl_object.getpeercert(True))[:27])
        print(len(info('cipher')), info('cipher') == ssl_object.cipher(), info('compression'))
        print(info('peername') == server.sockets[0].getsockname(), type(info('socket')).__name__, info('nothing', 'otherwise'))
        print(writer.transport.get_write_buffer_limits(), writer.transport.get_write_buffer_size())
        writer.close()
        await writer.wait_closed()
        await asyncio.sleep(0.05)


async def upgraded():
    async def handle(reader, writer):
        print(await reader.readline())
        writer.write(b'go ahead\n')
        await writer.start_tls(server_context())
        print(type(writer.transport).__name__)
        writer.write(await reader.readline())
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b'STARTTLS\n')
        print(await reader.readline())
        await writer.start_tls(client_context(), server_hostname='localhost')
        print(writer.get_extra_info('cipher') is not None)
        writer.write(b'a secret\n')
        print(await reader.read())
        writer.close()
        await writer.wait_closed()


async def twice():
    """TLS in TLS."""
    async def handle(reader, writer):
        writer.write(b'ready\n')
        await writer.start_tls(server_context())
        writer.write(await reader.readline())
        writer.close()

    server = await asyncio.start_server(handle, '127.0.0.1', 0, ssl=server_context())
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname(), ssl=client_context(), server_hostname='localhost')
        print(await reader.readline())
        await writer.start_tls(client_context(), server_hostname='localhost')
        writer.write(b'inside\n')
        print(await reader.readline())
        writer.close()


async def large():
    size = 1 << 20

    async def handle(reader, writer):
        data = await reader.readexactly(size)
        writer.write(data[::-1])
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(handle, '127.0.0.1', 0, ssl=server_context())
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname(), ssl=client_context(), server_hostname='localhost')
        data = bytes(range(256)) * (size // 256)
        writer.write(data)
        await writer.drain()
        print(await reader.read(-1) == data[::-1])
        writer.close()
        await writer.wait_closed()


async def many():
    server = await asyncio.start_server(echo_once, '127.0.0.1', 0, ssl=server_context())
    context = client_context()

    async def one(n):
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname(), ssl=context, server_hostname='localhost')
        writer.write(b'%d\n' % n)
        line = await reader.readline()
        writer.close()
        await writer.wait_closed()
        return int(line)

    async with server:
        print(await asyncio.gather(*map(one, range(100))) == list(range(100)))


async def echo_once(reader, writer):
    writer.write(await reader.readline())
    writer.close()


async def unix():
    path = f'{folder}/socket'
    server = await asyncio.start_unix_server(echo_once, path, ssl=server_context())
    async with server:
        reader, writer = await asyncio.open_unix_connection(path, ssl=client_context(), server_hostname='localhost')
        writer.write(b'by unix\n')
        print(await reader.read())
        writer.close()
        await writer.wait_closed()


for main in lines, told, upgraded, twice, large, many, unix:
    print('--', main.__name__)
    asyncio.run(main())
