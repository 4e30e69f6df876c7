# The sock_ methods and descriptors watched, in every order.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


async def outcome(awaitable):
    try:
        print(repr(await awaitable))
    except BaseException as error:
        told(error)


import socket
async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    a.setblocking(False); b.setblocking(False)
    t = asyncio.create_task(loop.sock_recv(b, 10)); await asyncio.sleep(0); await loop.sock_sendall(a, b'hello'); print(await t)
    buf = bytearray(3); t = asyncio.create_task(loop.sock_recv_into(b, buf)); await asyncio.sleep(0); await loop.sock_sendall(a, b'hello'); print(await t, buf, await loop.sock_recv(b, 10))
    t = asyncio.create_task(loop.sock_recv(b, 10)); await asyncio.sleep(0); t.cancel(); await outcome(t)
    a.close(); print(await loop.sock_recv(b, 10)); await outcome(loop.sock_sendall(b, b'x' * 10)); b.close()
    await outcome(loop.sock_recv(b, 1))
    s = socket.socket(); s.setblocking(False); s.bind(('127.0.0.1', 0)); s.listen()
    c = socket.socket(); c.setblocking(False)
    t = asyncio.create_task(loop.sock_accept(s)); print(await loop.sock_connect(c, s.getsockname())); conn, addr = await t; print(addr == c.getsockname(), conn.gettimeout())
    await loop.sock_sendall(conn, b'big' * 100000) if False else None
    conn.close(); c.close()
    port = s.getsockname()[1]; s.close()
    c = socket.socket(); c.setblocking(False)
    try: await loop.sock_connect(c, ('127.0.0.1', port))
    except ConnectionRefusedError as e: print(e.errno)
    c.close()
    u1 = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); u1.setblocking(False); u1.bind(('127.0.0.1', 0))
    u2 = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); u2.setblocking(False); u2.bind(('127.0.0.1', 0))
    print(await loop.sock_sendto(u1, b'dg', u2.getsockname())); d, ad = await loop.sock_recvfrom(u2, 10); print(d, ad == u1.getsockname())
    t = asyncio.create_task(loop.sock_recvfrom_into(u2, buf)); await asyncio.sleep(0); await loop.sock_sendto(u1, b'xyz', u2.getsockname()); print((await t)[0], buf)
    u1.close(); u2.close()
    print([i[4] for i in await loop.getaddrinfo('127.0.0.1', 80, type=socket.SOCK_STREAM)]); await outcome(loop.getnameinfo(('127.0.0.1', 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
    a, b = socket.socketpair(); a.setblocking(False); b.setblocking(False)
    hits = []
    loop.add_reader(b, lambda: hits.append(b.recv(10))); a.send(b'1'); await asyncio.sleep(0.01); a.send(b'2'); await asyncio.sleep(0.01); print(hits, loop.remove_reader(b), loop.remove_reader(b))
    loop.add_writer(a, hits.append, 'w'); await asyncio.sleep(0); await asyncio.sleep(0); print(loop.remove_writer(a), loop.remove_writer(a), hits[-1])
    attempt(loop.add_reader, -1, print); attempt(loop.remove_reader, -1); attempt(loop.add_reader, 9999, print); attempt(loop.add_reader)
    a.close(); b.close(); attempt(loop.add_reader, b, print); attempt(loop.remove_reader, b)
asyncio.run(main())
