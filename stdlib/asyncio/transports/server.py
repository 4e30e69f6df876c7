class AbstractServer:
    """What create_server returns."""

    def close(self):
        raise NotImplementedError

    def close_clients(self):
        raise NotImplementedError

    def abort_clients(self):
        raise NotImplementedError

    def get_loop(self):
        raise NotImplementedError

    def is_serving(self):
        raise NotImplementedError

    async def start_serving(self):
        raise NotImplementedError

    async def serve_forever(self):
        raise NotImplementedError

    async def wait_closed(self):
        raise NotImplementedError

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


AbstractServer.__module__ = 'asyncio.events'


class Server(AbstractServer):

    def __init__(self, loop, sockets, protocol_factory, backlog, tls=None, cleanup=None):
        self._loop = loop
        self._listening = sockets     # None once closed
        self._protocol_factory = protocol_factory
        self._backlog = backlog
        self._tls = tls
        self._cleanup = cleanup       # called once closed
        self._clients = {}            # the transports that are open, in order
        self._closing = []            # the futures of wait_closed, None when all is over
        self._serving = False
        self._forever = None

    def __repr__(self):
        return f'<{self.__class__.__name__} sockets={self.sockets!r}>'

    @property
    def sockets(self):
        return tuple(map(TransportSocket, self._listening or ()))

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    # Called by transports.

    def _attach(self, transport):
        self._clients[transport] = True

    def _detach(self, transport):
        self._clients.pop(transport, None)
        if not self._clients and self._listening is None:
            self._over()

    def _over(self):
        waiting, self._closing = self._closing, None
        for waiter in waiting or ():
            if not waiter.done():
                waiter.set_result(None)

    def _serve(self):
        if self._serving:
            return
        self._serving = True
        for sock in self._listening:
            sock.listen(self._backlog)
            self._loop.add_reader(sock.fileno(), self._accept, sock)

    def _accept(self, sock):
        # As many as may wait; whoever comes meanwhile has to wait for a turn.
        for _ in range(self._backlog):
            try:
                connection, _ = sock.accept()
            except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                return
            except OSError as exc:
                if exc.errno not in (12, 23, 24, 105):
                    raise
                # Out of descriptors or memory. They would be asked for again at once.
                self._loop.call_exception_handler({
                    'message': 'socket.accept() out of system resource', 'exception': exc, 'socket': TransportSocket(sock)})
                self._loop.remove_reader(sock.fileno())
                self._loop.call_later(1, self._resume, sock)
                return
            self._loop.create_task(self._accepted(connection))

    def _resume(self, sock):
        if self._serving:
            self._loop.add_reader(sock.fileno(), self._accept, sock)

    async def _accepted(self, connection):
        if self._listening is None:
            connection.close()  # the server was, in the same turn
            return
        try:
            await _begin(self._loop, connection, self._protocol_factory, self._tls, self)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            if self._loop.get_debug():
                self._loop.call_exception_handler({
                    'message': 'Error on transport creation for incoming connection', 'exception': exc})

    async def start_serving(self):
        self._serve()
        await _sleep(0)

    async def serve_forever(self):
        if self._forever is not None:
            raise RuntimeError(f'server {self!r} is already being awaited on serve_forever()')
        if self._listening is None:
            raise RuntimeError(f'server {self!r} is closed')
        self._serve()
        self._forever = self._loop.create_future()
        try:
            await self._forever
        except CancelledError:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._forever = None

    def close(self):
        sockets, self._listening = self._listening, None
        if sockets is None:
            return
        for sock in sockets:
            self._loop.remove_reader(sock.fileno())
            sock.close()
        self._serving = False
        if self._cleanup is not None:
            self._cleanup()
        if self._forever is not None and not self._forever.done():
            self._forever.cancel()
        if not self._clients:
            self._over()

    def close_clients(self):
        for transport in list(self._clients):
            transport.close()

    def abort_clients(self):
        for transport in list(self._clients):
            transport.abort()

    async def wait_closed(self):
        if self._closing is None:
            return
        waiter = self._loop.create_future()
        self._closing.append(waiter)
        await waiter


Server.__module__ = 'asyncio.base_events'


def _listener(info, reuse_address, reuse_port, keep_alive):
    """A socket bound to an address. It is None if there is no such family, or the address is not here."""
    family, kind, proto, _, address = info
    try:
        sock = _socket.socket(family, kind, proto)
    except OSError:
        return None
    try:
        if reuse_address:
            sock.setsockopt(_socket.SOL_SOCKET, _socket.SO_REUSEADDR, 1)
        if reuse_port:
            sock.setsockopt(_socket.SOL_SOCKET, _socket.SO_REUSEPORT, 1)
        if keep_alive:
            sock.setsockopt(_socket.SOL_SOCKET, _socket.SO_KEEPALIVE, 1)
        if family == _socket.AF_INET6:
            sock.setsockopt(_socket.IPPROTO_IPV6, _socket.IPV6_V6ONLY, 1)
        try:
            sock.bind(address)
        except OSError as exc:
            if exc.errno == 99:
                sock.close()
                return None
            raise OSError(exc.errno, f'error while attempting to bind on address {address!r}: {str(exc).lower()}') from None
        sock.setblocking(False)
        return sock
    except BaseException:
        sock.close()
        raise


async def _listen(loop, hosts, port, family, flags, *options):
    """The sockets for all addresses of some hosts."""
    found = await _gather(*(_addresses(loop, host, port, family=family, type=_socket.SOCK_STREAM, flags=flags) for host in hosts))
    infos = dict.fromkeys(info for infos in found for info in infos)
    sockets = []
    try:
        for info in infos:
            sock = _listener(info, *options)
            if sock is not None:
                sockets.append(sock)
    except BaseException:
        for sock in sockets:
            sock.close()
        raise
    if not sockets:
        raise OSError(f'could not bind on any address out of {[info[4] for info in infos]!r}')
    return sockets


async def _started(server, start_serving):
    if start_serving:
        server._serve()
        # Whoever made the server finds it serving; cancelled, nobody can close it.
        try:
            await _sleep(0)
        except BaseException:
            server.close()
            raise
    return server


@_method('BaseEventLoop')
async def create_server(loop, protocol_factory, host=None, port=None, *, family=_socket.AF_UNSPEC, flags=_socket.AI_PASSIVE, sock=None,
                        backlog=100, ssl=None, reuse_address=None, reuse_port=None, keep_alive=None, ssl_handshake_timeout=None,
                        ssl_shutdown_timeout=None, start_serving=True):
    if isinstance(ssl, bool):
        raise TypeError('ssl argument must be an SSLContext or None')
    tls = _tls(ssl, None, ssl_handshake_timeout, ssl_shutdown_timeout, server_side=True)
    if host is not None or port is not None:
        if sock is not None:
            raise ValueError('host/port and sock can not be specified at the same time')
        hosts = [None] if host == '' else [host] if isinstance(host, str) or host is None else list(host)
        sockets = await _listen(loop, hosts, port, family, flags, reuse_address is None or reuse_address, reuse_port, keep_alive)
    else:
        if sock is None:
            raise ValueError('Neither host/port nor sock were specified')
        if sock.type != _socket.SOCK_STREAM:
            raise ValueError(f'A Stream Socket was expected, got {sock!r}')
        sock.setblocking(False)
        sockets = [sock]
    return await _started(Server(loop, sockets, protocol_factory, backlog, tls), start_serving)


@_method('_UnixSelectorEventLoop')
async def create_unix_server(loop, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None,
                             ssl_shutdown_timeout=None, start_serving=True, cleanup_socket=True):
    if isinstance(ssl, bool):
        raise TypeError('ssl argument must be an SSLContext or None')
    tls = _tls(ssl, None, ssl_handshake_timeout, ssl_shutdown_timeout, server_side=True)
    if path is not None:
        if sock is not None:
            raise ValueError('path and sock can not be specified at the same time')
        path = _fspath(path)
        sock = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        try:
            _remove_socket(path)
            sock.bind(path)
        except OSError as exc:
            sock.close()
            if exc.errno == 98:
                raise OSError(exc.errno, f'Address {path!r} is already in use') from None
            raise
        except BaseException:
            sock.close()
            raise
    elif sock is None:
        raise ValueError('path was not specified, and no sock specified')
    elif sock.family != _socket.AF_UNIX or sock.type != _socket.SOCK_STREAM:
        raise ValueError(f'A UNIX Domain Stream Socket was expected, got {sock!r}')
    sock.setblocking(False)
    cleanup = None
    if cleanup_socket:
        bound = sock.getsockname()
        identity = _socket_identity(bound)

        def cleanup():
            # Another server may have taken the path over.
            if identity is not None and _socket_identity(bound) == identity:
                _remove_socket(bound)
    return await _started(Server(loop, [sock], protocol_factory, backlog, tls, cleanup), start_serving)


def _stream_factory(client_connected_cb, limit):
    loop = _get_running_loop()
    return lambda: StreamReaderProtocol(StreamReader(limit=limit, loop=loop), client_connected_cb, loop=loop)


async def start_server(client_connected_cb, host=None, port=None, *, limit=65536, **kwds):
    return await _get_running_loop().create_server(_stream_factory(client_connected_cb, limit), host, port, **kwds)


async def start_unix_server(client_connected_cb, path=None, *, limit=65536, **kwds):
    return await _get_running_loop().create_unix_server(_stream_factory(client_connected_cb, limit), path, **kwds)


for _f in start_server, start_unix_server:
    _f.__module__ = 'asyncio.streams'
