# Servers and connections on a loop that is run by hand.
import asyncio
import socket


async def echo(reader, writer):
    while data := await reader.read(100):
        writer.write(data)
    writer.close()


async def talk(address, text):
    reader, writer = await asyncio.open_connection(*address)
    writer.write(text)
    print(await reader.readexactly(len(text)))
    writer.close()

loop = asyncio.new_event_loop()


async def serve():
    return await asyncio.start_server(echo, '127.0.0.1', 0)

server = loop.run_until_complete(serve())
address = server.sockets[0].getsockname()
loop.run_until_complete(talk(address, b'first run'))
task = loop.create_task(talk(address, b'second run'))
task.add_done_callback(lambda _: loop.stop())
loop.run_forever()
print(task.done(), server.is_serving())
loop.call_later(0.02, loop.stop)
loop.run_forever()
server.close()
loop.run_until_complete(server.wait_closed())
loop.close()
print(loop.is_closed())
for call in (lambda: loop.add_reader(0, print), lambda: loop.remove_reader(0)):
    try:
        print(call())
    except RuntimeError as exc:
        print(exc)
coro = None
try:
    coro = loop.create_connection(asyncio.Protocol, *address)
    coro.send(None)
except (RuntimeError, OSError) as exc:
    print(type(exc).__name__)

# A listening socket of one's own.
with socket.socket() as own:
    own.bind(('127.0.0.1', 0))

    async def main():
        server = await asyncio.start_server(echo, sock=own)
        print(server.sockets[0].fileno() == own.fileno(), own.gettimeout())
        await talk(own.getsockname(), b'own socket')
        server.close()
        await server.wait_closed()
        print(own.fileno())
        # Options.
        server = await asyncio.start_server(echo, '127.0.0.1', 0, reuse_port=True, reuse_address=False, keep_alive=True, backlog=1)
        sock = server.sockets[0]
        print(*(sock.getsockopt(socket.SOL_SOCKET, option) != 0 for option in (
            socket.SO_REUSEPORT, socket.SO_REUSEADDR, socket.SO_KEEPALIVE)))
        await talk(sock.getsockname(), b'options')
        server.close()
        server = await asyncio.start_server(echo, port=0, family=socket.AF_INET)
        print(server.sockets[0].getsockname()[0], len(server.sockets))
        server.close()
        try:
            await asyncio.start_server(echo, '127.0.0.1', 0, ssl=True)
        except TypeError as exc:
            print(exc)
        connected, accepted = socket.socketpair()
        reader, writer = await asyncio.open_connection(sock=connected)
        accepted.send(b'through a given socket')
        print(await reader.read(100))
        accepted.close()
        print(await reader.read(100), connected.gettimeout())
        writer.close()
        await writer.wait_closed()
        print(connected.fileno())
    asyncio.run(main())
