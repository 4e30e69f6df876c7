"""Sockets that encrypt, for programs that wait."""
import socket
import ssl
import sys
import threading

folder = sys.argv[1]
server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_context.load_cert_chain(f'{folder}/server.crt', f'{folder}/server.key')
context = ssl.create_default_context(cafile=f'{folder}/ca.crt')


def show(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as exc:
        print(f'{type(exc).__name__}: {str(exc).partition(" (_ssl.c")[0]}')


def answer(connection):
    """Answers one client; tells whether that is the last."""
    size = int(connection.recv(10))
    if size < 0:
        connection.sendall(b'no goodbye')
        return False
    data = b''
    while len(data) < size:
        data += connection.recv(1 << 16)
    connection.sendall(data[::-1])
    if size:
        connection.unwrap()
    return not size


def serve(listener):
    with server_context.wrap_socket(listener, server_side=True) as secure:
        while True:
            try:
                connection, address = secure.accept()
                with connection:
                    if answer(connection):
                        return
            except (OSError, ValueError):
                pass   # a client that does not like us


listener = socket.create_server(('127.0.0.1', 0))
address = listener.getsockname()
server = threading.Thread(target=serve, args=(listener,))
server.start()


def connect(**options):
    return context.wrap_socket(socket.create_connection(address), server_hostname='localhost', **options)


with connect() as sock:
    print(sock.version(), sock.getpeercert()['subject'], sock.getpeername() == address, sock.server_side, sock.server_hostname)
    print(isinstance(sock, ssl.SSLSocket), sock.family == socket.AF_INET, sock.fileno() > 0, sock.gettimeout(), sock.context is context)
    show(sock.recv, 10, 1)
    data = bytes(range(256)) * 4096
    sock.sendall(b'%-10d' % len(data))
    sock.sendall(data)
    got = bytearray(len(data))
    size = 0
    while size < len(data):
        size += sock.recv_into(memoryview(got)[size:])
    print(bytes(got[::-1]) == data, sock.recv(10))
    print(type(sock.unwrap()).__name__ in ('socket', 'SSLSocket'))
print(sock.fileno())

with connect() as sock:
    sock.sendall(b'-1        ')
    print(sock.recv(100), sock.recv(100))

with connect(suppress_ragged_eofs=False) as sock:
    sock.sendall(b'-1        ')
    print(sock.recv(100))
    show(sock.recv, 100)

sock = context.wrap_socket(socket.socket(), server_hostname='localhost')
print(sock.version())
show(sock.read)
sock.connect(address)
sock.settimeout(0.05)
show(sock.recv, 10)
sock.setblocking(False)
show(sock.recv, 10)
sock.settimeout(None)
sock.sendall(b'5         hello')
print(sock.recv(10))
sock.close()

with socket.create_connection(address) as sock:
    show(context.wrap_socket, sock)
show(context.wrap_socket, socket.create_connection(address), server_hostname='example.org')
show(context.wrap_socket, socket.socket(type=socket.SOCK_DGRAM), server_hostname='localhost')
show(ssl.SSLSocket)
with connect() as sock:
    sock.sendall(b'0         ')
server.join()
