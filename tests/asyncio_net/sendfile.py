# Files sent over transports and sockets.
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    with open(__file__, 'rb') as f:
        text = f.read()
    received = bytearray()

    class Sink(asyncio.Protocol):
        def data_received(self, data):
            received.extend(data)
    server = await loop.create_server(Sink, '127.0.0.1', 0)
    address = server.sockets[0].getsockname()
    transport, _ = await loop.create_connection(asyncio.Protocol, *address)
    with open(__file__, 'rb') as f:
        print(await loop.sendfile(transport, f) == len(text), f.tell() == len(text))
        print(await loop.sendfile(transport, f, 5, 10), f.tell())
        for args in (-1,), ('x',), (0, -1), (0, 'x'):
            try:
                await loop.sendfile(transport, f, *args)
            except (ValueError, TypeError) as exc:
                print(type(exc).__name__, exc)
    class InMemory:
        """A file that the system knows nothing of."""
        def __init__(self):
            self.left = [b'in', b'memory']

        def read(self, n):
            return self.left.pop(0) if self.left else b''

        def readinto(self, buffer):
            data = self.read(len(buffer))
            buffer[:len(data)] = data
            return len(data)

    for fallback in False, True:
        try:
            print(await loop.sendfile(transport, InMemory(), fallback=fallback))
        except (asyncio.SendfileNotAvailableError, AttributeError) as exc:
            print(type(exc).__name__, exc)
    with open(__file__) as f:
        try:
            await loop.sendfile(transport, f)
        except ValueError as exc:
            print(exc)
    transport.close()
    with open(__file__, 'rb') as f:
        try:
            await loop.sendfile(transport, f)
        except RuntimeError as exc:
            print(exc)
    await asyncio.sleep(0.05)
    print(received[:len(text) + 10] == text + text[5:15])
    received.clear()
    with socket.socket() as s, open(__file__, 'rb') as f:
        s.setblocking(False)
        await loop.sock_connect(s, address)
        print(await loop.sock_sendfile(s, f, 3) == len(text) - 3)
    await asyncio.sleep(0.05)
    print(received == text[3:])
    server.close()

asyncio.run(main())
