# The page on streams.
import asyncio
import socket
import sys
import urllib.parse


async def handle_echo(reader, writer):
    data = await reader.read(100)
    message = data.decode()
    addr = writer.get_extra_info('peername')
    print(f'Received {message!r} from {addr[0]!r}')
    print(f'Send: {message!r}')
    writer.write(data)
    await writer.drain()
    print('Close the connection')
    writer.close()
    await writer.wait_closed()


async def tcp_echo_client(message, port):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    print(f'Send: {message!r}')
    writer.write(message.encode())
    await writer.drain()
    data = await reader.read(100)
    print(f'Received: {data.decode()!r}')
    print('Close the connection')
    writer.close()
    await writer.wait_closed()


async def echo():
    server = await asyncio.start_server(handle_echo, '127.0.0.1', 0)
    addrs = ', '.join(str(sock.getsockname()[0]) for sock in server.sockets)
    print(f'Serving on {addrs}')
    async with server:
        await tcp_echo_client('Hello World!', server.sockets[0].getsockname()[1])
        await asyncio.sleep(0.05)


async def http_server(reader, writer):
    request = await reader.readuntil(b'\r\n\r\n')
    writer.write(b'HTTP/1.0 200 OK\r\nServer: here\r\nX-Request: ' + request.split(b'\r\n')[0] + b'\r\n\r\nbody')
    await writer.drain()
    writer.close()


async def print_http_headers(url):
    url = urllib.parse.urlsplit(url)
    if url.scheme == 'https':
        reader, writer = await asyncio.open_connection(url.hostname, 443, ssl=True)
    else:
        reader, writer = await asyncio.open_connection(url.hostname, url.port or 80)
    query = (f"HEAD {url.path or '/'} HTTP/1.0\r\n"
             f"Host: {url.hostname}\r\n"
             f"\r\n")
    writer.write(query.encode('latin-1'))
    while True:
        line = await reader.readline()
        if not line:
            break
        line = line.decode('latin1').rstrip()
        if line:
            print(f'HTTP header> {line}')
    writer.close()
    await writer.wait_closed()


async def http():
    async with await asyncio.start_server(http_server, '127.0.0.1', 0) as server:
        port = server.sockets[0].getsockname()[1]
        url = sys.argv[1] if len(sys.argv) > 1 else f'http://127.0.0.1:{port}/path/page.html'
        await print_http_headers(url)


async def wait_for_data():
    loop = asyncio.get_running_loop()
    rsock, wsock = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=rsock)
    loop.call_soon(wsock.send, 'abc'.encode())
    data = await reader.read(100)
    print('Received:', data.decode())
    writer.close()
    await writer.wait_closed()
    wsock.close()


asyncio.run(echo())
asyncio.run(http())
asyncio.run(wait_for_data())
