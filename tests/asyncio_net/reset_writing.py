# A peer that resets the connection while there is something left to write.
import asyncio, socket


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print('handler', c))

    class P(asyncio.Protocol):

        def __init__(s):
            s.lost = loop.create_future()

        def connection_made(s, t):
            s.t = t

        def pause_writing(s):
            print('paused')

        def resume_writing(s):
            print('resumed')

        def connection_lost(s, exc):
            print('lost', type(exc).__name__)
            s.lost.set_result(None)
    server = await loop.create_server(P, '127.0.0.1', 0)
    for how in ('reset', 'close'):
        c = socket.create_connection(server.sockets[0].getsockname())
        p = P()
        t, _ = await loop.create_connection(lambda: p, sock=c)
        await asyncio.sleep(0.01)
        t.abort()
        await p.lost
    ls = socket.socket()
    ls.bind(('127.0.0.1', 0))
    ls.listen()
    for n in range(3):
        p = P()
        t, _ = await loop.create_connection(lambda: p, *ls.getsockname())
        peer, _ = ls.accept()
        t.write(b'x' * 20000000)
        print(t.get_write_buffer_size() > 0)
        peer.recv(1000)
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b'\x01\x00\x00\x00\x00\x00\x00\x00')
        peer.close()
        await asyncio.wait_for(p.lost, 5)
        print(t.is_closing(), t.get_write_buffer_size())
        for _ in range(6):
            t.write(b'z')
    r, w = await asyncio.open_connection(*ls.getsockname())
    peer, _ = ls.accept()
    w.write(b'x' * 20000000)
    drains = [asyncio.create_task(w.drain()) for _ in range(3)]
    reading = asyncio.create_task(r.read())
    await asyncio.sleep(0)
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b'\x01\x00\x00\x00\x00\x00\x00\x00')
    peer.close()
    for x in await asyncio.gather(*drains, reading, return_exceptions=True):
        print(repr(x))
    w.close()
    try:
        await w.wait_closed()
    except Exception as e:
        print(repr(e))
    server.close()


asyncio.run(main())
