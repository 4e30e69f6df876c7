# Module socket without asyncio: blocking calls in threads, timeouts, errors.
import socket
import threading


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as exc:
        print(type(exc).__name__, exc)


listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
print(listener.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR) != 0)
listener.bind(('127.0.0.1', 0))
listener.listen(1)
address = listener.getsockname()


def serve():
    connection, _ = listener.accept()
    with connection:
        while data := connection.recv(100):
            connection.sendall(data.upper())


thread = threading.Thread(target=serve)
thread.start()
with socket.create_connection(address, timeout=5) as s:
    print(s.gettimeout(), s.timeout, s.getblocking(), s.getpeername() == address)
    s.sendall(b'hello')
    print(s.recv(100))
    s.settimeout(0.01)
    attempt(s.recv, 100)
    s.settimeout(0)
    attempt(s.recv, 100)
    s.setblocking(True)
    print(s.gettimeout())
    s.shutdown(socket.SHUT_WR)
    print(s.recv(100))
thread.join()
print(s.fileno(), '[closed]' in repr(s))
attempt(s.recv, 1)
attempt(s.send, b'x')
attempt(s.getsockname)
listener.close()
attempt(socket.create_connection, address)
try:
    socket.create_connection(address, all_errors=True)
except ExceptionGroup as group:
    print(group, group.exceptions)
attempt(s.settimeout, 1)
attempt(s.setblocking, False)
print(s.gettimeout())
s = socket.socket()
print(repr(s).startswith('<socket.socket fd='), repr(s).split(', ', 1)[1])
print(s.connect_ex(('127.0.0.1', 1)), s.family == socket.AF_INET, s.type == socket.SOCK_STREAM, s.proto)
attempt(s.connect, 5)
attempt(s.connect, ('a',))
attempt(s.connect, ('127.0.0.1', 70000))
attempt(s.connect, ('127.0.0.1', 'x'))
attempt(s.connect, (5, 5))
attempt(s.bind, ('192.0.2.1', 1))
attempt(socket.socket().recv, 5)
attempt(s.recv, -1)
attempt(s.getpeername)
attempt(s.sendall, 'text')
attempt(s.settimeout, -1)
attempt(s.settimeout, 'x')
fd = s.detach()
print(fd >= 0, s.fileno())
again = socket.socket(fileno=fd)
print(again.family == socket.AF_INET, again.type == socket.SOCK_STREAM)
again.close()
attempt(socket.socket, 99)
a, b = socket.socketpair()
with a, b:
    print(a.send(b'abc'), b.recv(2), b.recv(2))
    c = a.dup()
    c.send(b'dup')
    c.close()
    buffer = bytearray(5)
    print(b.recv_into(buffer), buffer, b.gettimeout())
    a.send(b'peek')
    print(b.recv(2, socket.MSG_PEEK), b.recv(10))
    a.close()
    print(b.recv(1))
    attempt(b.send, b'broken')
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as a, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as b:
    b.bind(('127.0.0.1', 0))
    b.settimeout(5)
    a.connect(b.getsockname())
    print(a.send(b'datagram'), b.recvfrom(100) == (b'datagram', a.getsockname()))
    print(b.sendto(b'back', a.getsockname()), a.recv(100))
print(socket.inet_pton(socket.AF_INET, '1.2.3.4'), socket.inet_ntop(socket.AF_INET6, bytes(15) + b'\1'), socket.inet_aton('127.0.0.1'))
print(socket.htons(1), socket.ntohl(1), socket.htons(socket.ntohs(12345)))
attempt(socket.inet_pton, socket.AF_INET, 'x')
attempt(socket.htons, 70000)
attempt(s.settimeout, float('nan'))
attempt(s.settimeout, -1)
print(socket.gethostbyname('127.0.0.1'), isinstance(socket.gethostname(), str))
print(socket.getaddrinfo('127.0.0.1', 80)[0][4], len(socket.getaddrinfo('127.0.0.1', 80)))
print([info[2:] for info in socket.getaddrinfo('::1', '80', type=socket.SOCK_STREAM)])
for args in ('127.0.0.1', 'nosuchservice'), (None, None), ('::1', 80, socket.AF_INET), ('x', 1, 0, 0, 0, socket.AI_NUMERICHOST):
    attempt(socket.getaddrinfo, *args)
print(socket.getnameinfo(('127.0.0.1', 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
print(socket.error is OSError, socket.timeout is TimeoutError, issubclass(socket.gaierror, OSError), socket.getdefaulttimeout())
with socket.create_server(('127.0.0.1', 0)) as listener:
    with socket.create_connection(listener.getsockname()) as s:
        print(listener.accept()[1] == s.getsockname(), listener.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR) != 0)
attempt(socket.create_server, ('192.0.2.1', 0))
