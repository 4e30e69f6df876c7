# Streams, transports and servers take attributes and weak references.
import asyncio
import socket
import weakref


async def answer(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(answer, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    for thing in server, reader, writer, writer.transport:
        thing.extra = 1
        print(type(thing).__name__, thing.__dict__['extra'], thing in weakref.WeakSet([thing]))
    writer.close()
    server.close()
    with socket.socket() as s:
        print(weakref.ref(s)() is s)


asyncio.run(main())
