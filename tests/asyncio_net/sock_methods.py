# The loop's methods for sockets, and its callbacks for descriptors.
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    listener = socket.socket()
    listener.setblocking(False)
    listener.bind(('127.0.0.1', 0))
    listener.listen()
    accepting = asyncio.create_task(loop.sock_accept(listener))
    client = socket.socket()
    client.setblocking(False)
    await loop.sock_connect(client, listener.getsockname())
    server, address = await accepting
    print(address == client.getsockname(), server.gettimeout())
    reading = asyncio.create_task(loop.sock_recv(server, 10))
    await asyncio.sleep(0)
    await loop.sock_sendall(client, b'hello')
    print(await reading)
    buffer = bytearray(10)
    await loop.sock_sendall(server, b'back')
    print(await loop.sock_recv_into(client, buffer), buffer)
    # More than fits.
    data = b'z' * 5_000_000
    sending = asyncio.create_task(loop.sock_sendall(client, data))
    got = 0
    while got < len(data):
        got += len(await loop.sock_recv(server, 1 << 20))
    await sending
    print(got)
    # A wait that is given up leaves no callback behind.
    reading = asyncio.create_task(loop.sock_recv(server, 10))
    await asyncio.sleep(0.01)
    reading.cancel()
    await asyncio.gather(reading, return_exceptions=True)
    print(loop.remove_reader(server))
    try:
        await asyncio.wait_for(loop.sock_recv(server, 10), 0.01)
    except TimeoutError:
        print('timeout')
    client.close()
    print(await loop.sock_recv(server, 10))
    server.close()
    listener.close()
    # Datagrams.
    with socket.socket(type=socket.SOCK_DGRAM) as a, socket.socket(type=socket.SOCK_DGRAM) as b:
        for s in a, b:
            s.setblocking(False)
            s.bind(('127.0.0.1', 0))
        waiting = asyncio.create_task(loop.sock_recvfrom(b, 100))
        await asyncio.sleep(0)
        print(await loop.sock_sendto(a, b'datagram', b.getsockname()))
        data, address = await waiting
        print(data, address == a.getsockname())
        await loop.sock_sendto(a, b'again', b.getsockname())
        n, address = await loop.sock_recvfrom_into(b, buffer)
        print(n, bytes(buffer[:n]), address == a.getsockname())
    # Callbacks.
    a, b = socket.socketpair()
    a.setblocking(False)
    b.setblocking(False)
    done = loop.create_future()

    def readable(name, n):
        print('readable', name, n, a.recv(100))
        loop.remove_reader(a)
        done.set_result(None)

    def writable():
        print('writable')
        loop.remove_writer(b)
        b.send(b'ping')
    loop.add_reader(a, readable, 'a', 1)
    loop.add_writer(b.fileno(), writable)
    await done
    print(loop.remove_reader(a), loop.remove_writer(b))
    loop.add_reader(a, print, 'first')
    loop.add_reader(a, lambda: done.set_result(a.recv(10)))
    done = loop.create_future()
    b.send(b'second')
    print(await done, loop.remove_reader(a.fileno()))
    for bad in -1, 'x', None:
        try:
            loop.add_reader(bad, print)
        except (ValueError, TypeError) as exc:
            print(type(exc).__name__, exc)
    a.close()
    b.close()
    print(await loop.getaddrinfo('127.0.0.1', 80, type=socket.SOCK_STREAM) == socket.getaddrinfo('127.0.0.1', 80, type=socket.SOCK_STREAM))
    print(await loop.getnameinfo(('127.0.0.1', 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
    loop.set_debug(True)
    s = socket.socket()
    try:
        await loop.sock_recv(s, 1)
    except ValueError as exc:
        print(exc)
    s.close()

asyncio.run(main())
