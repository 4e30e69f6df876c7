# Half of a connection closed, by streams and by a protocol that keeps its own half.
import asyncio, socket


async def main():

    async def handle(reader, writer):
        data = await reader.read()
        print('server got', len(data), reader.at_eof(), writer.can_write_eof())
        for i in range(3):
            writer.write(b'answer %d\n' % i)
            await asyncio.sleep(0.01)
        writer.write_eof()
        try:
            writer.write(b'more')
        except RuntimeError as exc:
            print(exc)
        writer.close()
        await writer.wait_closed()
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    async with server:
        r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
        w.write(b'x' * 500000)
        w.write_eof()
        w.write_eof()
        try:
            w.write(b'y')
        except RuntimeError as exc:
            print(exc)
        print(await r.read(), r.at_eof())
        w.close()
        await w.wait_closed()

    class Keep(asyncio.Protocol):

        def connection_made(self, t):
            self.t = t
            self.lost = asyncio.get_running_loop().create_future()

        def data_received(self, d):
            print('data', d)

        def eof_received(self):
            print('eof')
            asyncio.get_running_loop().call_later(0.01, self.answer)
            return True

        def answer(self):
            self.t.write(b'late')
            self.t.close()

        def connection_lost(self, exc):
            print('lost', exc)
            self.lost.set_result(None)
    p = Keep()
    a, b = socket.socketpair()
    loop = asyncio.get_running_loop()
    await loop.connect_accepted_socket(lambda: p, a)
    b.setblocking(False)
    await loop.sock_sendall(b, b'hi')
    b.shutdown(socket.SHUT_WR)
    print(await loop.sock_recv(b, 100), await loop.sock_recv(b, 100))
    await p.lost
    b.close()


asyncio.run(main())
