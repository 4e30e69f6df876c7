"""What a connection that cannot be made raises."""
import asyncio
import ssl
import sys

folder = sys.argv[1]


def server_context(name='server'):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f'{folder}/{name}.crt', f'{folder}/{name}.key')
    return context


def client_context():
    return ssl.create_default_context(cafile=f'{folder}/ca.crt')


async def attempt(title, awaitable):
    try:
        reader, writer = await awaitable
    except Exception as exc:
        text = str(exc).partition(' (_ssl.c')[0]
        print(f'{title}: {type(exc).__name__}: {text}')
        for name in 'errno', 'library', 'reason', 'verify_code', 'verify_message':
            if getattr(exc, name, None) is not None:
                print(f'    {name} = {getattr(exc, name)!r}')
    else:
        print(f'{title}: connected')
        writer.close()
        await writer.wait_closed()


async def talk(reader, writer):
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(talk, '127.0.0.1', 0, ssl=server_context())
    port = server.sockets[0].getsockname()[1]

    def connect(ssl=None, server_hostname='localhost', port=port, **options):
        return asyncio.open_connection('127.0.0.1', port, ssl=ssl or client_context(), server_hostname=server_hostname, **options)

    await attempt('good', connect())
    await attempt('by address', connect(server_hostname=None))
    await attempt('wrong name', connect(server_hostname='example.org'))
    await attempt('wrong address', connect(server_hostname='127.0.0.2'))
    await attempt('unknown issuer', connect(ssl=ssl.create_default_context(cafile=f'{folder}/other.crt')))
    context = client_context()
    context.check_hostname = False
    await attempt('name not checked', connect(ssl=context, server_hostname='example.org'))
    context.verify_mode = ssl.CERT_NONE
    await attempt('nothing checked', connect(ssl=context, server_hostname='example.org'))
    await attempt('unverified', connect(ssl=ssl._create_unverified_context(), server_hostname='example.org'))

    for name in 'expired', 'early', 'selfsigned', 'client':
        other = await asyncio.start_server(talk, '127.0.0.1', 0, ssl=server_context(name))
        await attempt(name, connect(port=other.sockets[0].getsockname()[1]))
        other.close()

    async def silent(reader, writer):
        await reader.read()
        writer.close()

    async def babble(reader, writer):
        await reader.read(1)
        writer.write(b'HTTP/1.0 400 Bad Request\r\n\r\n')
        writer.close()

    async def leave(reader, writer):
        await reader.read(100_000)
        writer.close()

    for handler in silent, babble, leave:
        other = await asyncio.start_server(handler, '127.0.0.1', 0)
        await attempt(handler.__name__, connect(port=other.sockets[0].getsockname()[1], ssl_handshake_timeout=0.2))
        other.close()

    await attempt('client context', connect(ssl=server_context()))
    await attempt('handshake timeout', connect(ssl_handshake_timeout=-1))
    await attempt('shutdown timeout', connect(ssl_shutdown_timeout=0))
    await attempt('no context', asyncio.open_connection('127.0.0.1', port, ssl_handshake_timeout=1))
    await attempt('no name', asyncio.open_connection(sock=object(), ssl=client_context()))
    await attempt('unix', asyncio.open_unix_connection('/nowhere', ssl=client_context()))
    await attempt('server with True', asyncio.start_server(talk, '127.0.0.1', 0, ssl=True))
    await attempt('server without', asyncio.start_server(talk, '127.0.0.1', 0, ssl_shutdown_timeout=1))
    loop = asyncio.get_running_loop()
    await attempt('start_tls of nothing', loop.start_tls(5, None, client_context()))
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    await attempt('start_tls without', writer.start_tls(None))
    await attempt('start_tls with True', loop.start_tls(writer.transport, None, True))
    writer.transport.abort()
    server.close()

asyncio.run(main())
