from socket import SOCK_STREAM as _SOCK_STREAM
from threading import Lock as _Lock


def _certified(name):
    """A method that tells something of the other end."""
    def method(self, *args, **kwargs):
        return getattr(self._encrypted(), name)(*args, **kwargs)
    method.__name__, method.__qualname__ = name, f'SSLSocket.{name}'
    return method


def _told(name):
    """A method that tells something of the connection, None if there is none."""
    def method(self, *args):
        return None if self._object is None else getattr(self._object, name)(*args)
    method.__name__, method.__qualname__ = name, f'SSLSocket.{name}'
    return method


def _passed(name):
    """A method of the socket that TLS makes no difference to."""
    def method(self, *args):
        return getattr(self._sock, name)(*args)
    method.__name__, method.__qualname__ = name, f'SSLSocket.{name}'
    return method


class SSLSocket:
    """A socket that encrypts, for programs that wait for it. It has a socket, and is none: what has to do with sockets
    themselves cannot take it for one."""

    def __init__(self, *args, **kwargs):
        raise TypeError(f'{self.__class__.__name__} does not have a public constructor. Instances are returned by SSLContext.wrap_socket().')

    @classmethod
    def _create(cls, sock, server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname, context, session):
        if sock.type != _SOCK_STREAM:
            raise NotImplementedError('only stream sockets are supported')
        if server_side and server_hostname:
            raise ValueError('server_hostname can only be specified in client mode')
        if context.check_hostname and not server_hostname:
            raise ValueError('check_hostname requires server_hostname')
        self = cls.__new__(cls)
        self._sock = sock.dup()
        self._sock.settimeout(sock.gettimeout())
        sock.close()
        self.context, self.server_side, self.server_hostname = context, server_side, server_hostname
        self.do_handshake_on_connect, self.suppress_ragged_eofs = do_handshake_on_connect, suppress_ragged_eofs
        self._session = session
        self._object = None
        self._sending = _Lock()
        self._unsent = b''
        try:
            self._sock.getpeername()
        except OSError:
            return self   # is to be connected, or to listen
        try:
            self._begin()
        except BaseException:
            self.close()
            raise
        return self

    def _begin(self):
        self._incoming, self._outgoing = MemoryBIO(), MemoryBIO()
        self._object = self.context.wrap_bio(self._incoming, self._outgoing, self.server_side, self.server_hostname, self._session)
        if self.do_handshake_on_connect:
            if self.gettimeout() == 0:
                raise ValueError('do_handshake_on_connect should not be specified for non-blocking sockets')
            self.do_handshake()

    def _encrypted(self):
        if self._object is None:
            raise ValueError(f'No SSL wrapper around {self}')
        return self._object

    def _do(self, operation, *args):
        """Does something with the connection, and moves the records that it takes."""
        while True:
            try:
                result = operation(*args)
            except SSLWantReadError:
                self._flush()
                self._receive()
            except SSLError:
                self._try_to_flush()   # the other end should know
                raise
            else:
                self._try_to_flush()
                return result

    def _receive(self):
        try:
            data = self._sock.recv(65536)
        except BlockingIOError:
            raise SSLWantReadError(2, 'The operation did not complete (read)') from None
        except TimeoutError:
            raise TimeoutError('The read operation timed out') from None
        if data:
            self._incoming.write(data)
        else:
            self._incoming.write_eof()

    def _flush(self):
        with self._sending:
            self._unsent += self._outgoing.read()
            while self._unsent:
                try:
                    sent = self._sock.send(self._unsent)
                except BlockingIOError:
                    raise SSLWantWriteError(3, 'The operation did not complete (write)') from None
                self._unsent = self._unsent[sent:]

    def _try_to_flush(self):
        """Sends what can be sent; the rest has to wait for the next operation."""
        try:
            self._flush()
        except SSLWantWriteError:
            pass

    def do_handshake(self):
        self._do(self._encrypted().do_handshake)

    def read(self, len=1024, buffer=None):
        if self._object is None:
            raise ValueError('Read on closed or unwrapped SSL socket.')
        try:
            return self._do(self._object.read, len, buffer)
        except SSLEOFError:
            if not self.suppress_ragged_eofs:
                raise
            return b'' if buffer is None else 0

    def write(self, data):
        connection = self._encrypted()
        self._flush()
        return self._do(connection.write, data)

    def unwrap(self):
        self._do(self._encrypted().unwrap)
        self._object = None
        return self._sock

    def recv(self, buflen=1024, flags=0):
        if self._object is None:
            return self._sock.recv(buflen, flags)
        self._no_flags('recv', flags)
        return self.read(buflen)

    def recv_into(self, buffer, nbytes=None, flags=0):
        if self._object is None:
            return self._sock.recv_into(buffer, nbytes or 0, flags)
        self._no_flags('recv_into', flags)
        return self.read(nbytes or len(buffer), buffer)

    def send(self, data, flags=0):
        if self._object is None:
            return self._sock.send(data, flags)
        self._no_flags('send', flags)
        return self.write(data)

    def sendall(self, data, flags=0):
        if self._object is None:
            return self._sock.sendall(data, flags)
        self.send(data, flags)
        self._flush()

    def _no_flags(self, name, flags):
        if flags:
            raise ValueError(f'non-zero flags not allowed in calls to {name}() on {self.__class__}')

    def connect(self, addr):
        if self.server_side:
            raise ValueError("can't connect in server-side mode")
        if self._object is not None:
            raise ValueError('attempt to connect already-connected SSLSocket!')
        self._sock.connect(addr)
        self._begin()

    def accept(self):
        sock, addr = self._sock.accept()
        return self.context.wrap_socket(
            sock, server_side=True, do_handshake_on_connect=self.do_handshake_on_connect, suppress_ragged_eofs=self.suppress_ragged_eofs), addr

    def shutdown(self, how):
        self._object = None
        self._sock.shutdown(how)

    def close(self):
        self._object = None
        self._sock.close()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def __repr__(self):
        return '<ssl.SSLSocket' + repr(self._sock).removeprefix('<socket.socket')

    family = property(lambda self: self._sock.family)
    type = property(lambda self: self._sock.type)
    proto = property(lambda self: self._sock.proto)
    timeout = property(lambda self: self._sock.timeout)
    session = property(lambda self: None)
    session_reused = property(lambda self: None if self._object is None else False)

    for _name in 'getpeercert', 'get_verified_chain', 'get_unverified_chain':
        locals()[_name] = _certified(_name)
    for _name in 'selected_alpn_protocol', 'cipher', 'version', 'compression', 'get_channel_binding':
        locals()[_name] = _told(_name)
    for _name in ('bind', 'fileno', 'getblocking', 'getpeername', 'getsockname', 'getsockopt', 'gettimeout', 'listen', 'setblocking',
                  'setsockopt', 'settimeout'):
        locals()[_name] = _passed(_name)
    del _name
