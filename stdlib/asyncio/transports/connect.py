import socket as _socket
from os import fspath as _fspath
from asyncio import (CancelledError, FIRST_COMPLETED, create_task as _create_task, current_task as _current_task, gather as _gather,
                     get_running_loop as _get_running_loop, iscoroutine as _iscoroutine, sleep as _sleep, wait as _wait)


def _method(of):
    """Makes a function a method of the loop, as messages show it."""
    def name(function):
        function.__qualname__ = f'{of}.{function.__name__}'
        function.__module__ = 'asyncio.base_events' if of == 'BaseEventLoop' else 'asyncio.selector_events'
        return function
    return name


class TransportSocket:
    """A transport's socket, without what would get in the transport's way."""

    __slots__ = ('_sock',)

    def __init__(self, sock):
        self._sock = sock

    family = property(lambda self: self._sock.family)
    type = property(lambda self: self._sock.type)
    proto = property(lambda self: self._sock.proto)

    def __repr__(self):
        return '<asyncio.TransportSocket' + repr(self._sock).removeprefix('<socket.socket')

    def __getstate__(self):
        raise TypeError('Cannot serialize asyncio.TransportSocket object')

    def fileno(self):
        return self._sock.fileno()

    def dup(self):
        return self._sock.dup()

    def get_inheritable(self):
        return False

    def shutdown(self, how):
        self._sock.shutdown(how)

    def getsockopt(self, *args):
        return self._sock.getsockopt(*args)

    def setsockopt(self, *args):
        self._sock.setsockopt(*args)

    def getpeername(self):
        return self._sock.getpeername()

    def getsockname(self):
        return self._sock.getsockname()

    def getsockbyname(self):
        return self._sock.getsockbyname()

    def settimeout(self, value):
        if value != 0:
            raise ValueError('settimeout(): only 0 timeout is allowed on transport sockets')

    def gettimeout(self):
        return 0

    def setblocking(self, flag):
        if flag:
            raise ValueError('setblocking(): transport sockets cannot be blocking')


TransportSocket.__module__ = 'asyncio.trsock'


@_method('BaseSelectorEventLoop')
async def sock_connect(loop, sock, address):
    if loop.get_debug() and sock.gettimeout() != 0:
        raise ValueError('the socket must be non-blocking')
    if sock.family in (_socket.AF_INET, _socket.AF_INET6):
        host, port = address[:2]
        if not _is_numeric(host, port):
            found = await loop.getaddrinfo(host, port, family=sock.family, type=sock.type, proto=sock.proto)
            address = found[0][4]
    await _sock_connect(loop, sock, address)


async def _addresses(loop, host, port, **hints):
    """The results of getaddrinfo, without asking anybody for what is numeric."""
    if _is_numeric(host, port):
        infos = _socket.getaddrinfo(host, port, **hints)
        if isinstance(port, int):
            # A port that there cannot be is for bind and connect to refuse.
            infos = [(*info[:4], (info[4][0], port, *info[4][2:])) for info in infos]
        return infos
    return await loop.getaddrinfo(host, port, **hints)


def _tls(ssl, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, **how):
    """What makes the protocol that encrypts for another, from the loop, that one and a future; None without ssl. Only
    programs that link TLS have such a protocol."""
    if not ssl:
        for name, value in (('server_hostname', server_hostname), ('ssl_handshake_timeout', ssl_handshake_timeout),
                            ('ssl_shutdown_timeout', ssl_shutdown_timeout)):
            if value is not None:
                raise ValueError(f'{name} is only meaningful with ssl')
        return None
    try:
        from asyncio.sslproto import SSLProtocol, _context
    except ModuleNotFoundError:
        _no_tls()
    context = _context(ssl)
    return lambda loop, protocol, waiter: SSLProtocol(
        loop, protocol, context, waiter, server_hostname=server_hostname, ssl_handshake_timeout=ssl_handshake_timeout,
        ssl_shutdown_timeout=ssl_shutdown_timeout, **how)


async def _begin(loop, sock, protocol_factory, tls=None, server=None):
    """Makes a transport and waits until its protocol knows of it."""
    sock.setblocking(False)
    try:
        protocol = protocol_factory()
    except BaseException:
        sock.close()
        raise
    waiter = loop.create_future()
    if tls is None:
        transport = _make_socket_transport(loop, sock, protocol, waiter, None, server)
    else:
        try:
            records = tls(loop, protocol, waiter)
        except BaseException:
            sock.close()
            raise
        _make_socket_transport(loop, sock, records, None, None, server)
        transport = records._app_transport
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport, protocol


def _bind_to_one(sock, family, candidates):
    """Binds sock to the first local address of its family that can be had."""
    failure = None
    for info in candidates:
        if info[0] != family:
            continue
        try:
            return sock.bind(info[4])
        except OSError as exc:
            failure = OSError(exc.errno, f'error while attempting to bind on address {info[4]!r}: {str(exc).lower()}')
    raise failure or OSError(f'no matching local address with {family=} found')


async def _attempt(loop, info, local, failures):
    """Connects to one address. What goes wrong with the system is noted."""
    family, kind, proto, _, address = info
    sock = None
    try:
        try:
            sock = _socket.socket(family, kind, proto)
            sock.setblocking(False)
            if local is not None:
                _bind_to_one(sock, family, local)
            await loop.sock_connect(sock, address)
        except OSError as exc:
            failures.append(exc)
            raise
    except BaseException:
        if sock is not None:
            sock.close()
        raise
    return sock


async def _one_after_another(loop, infos, local, failures):
    for info in infos:
        try:
            return await _attempt(loop, info, local, failures)
        except OSError:
            pass
    return None


async def _staggered(loop, infos, local, failures, delay):
    """Tries the next address when one has failed or taken a while; the first connection made wins."""
    running, waiting, winner = set(), list(infos), None
    try:
        while winner is None and (running or waiting):
            if waiting:
                running.add(loop.create_task(_attempt(loop, waiting.pop(0), local, failures)))
            done, running = await _wait(running, timeout=delay if waiting else None, return_when=FIRST_COMPLETED)
            for task in done:
                if task.exception() is None and winner is None:
                    winner = task.result()
                elif task.exception() is None:
                    task.result().close()
                elif not isinstance(task.exception(), OSError):
                    raise task.exception()
    finally:
        for task in running:
            task.cancel()
        if running:
            await _wait(running)
            for task in running:
                if not task.cancelled() and task.exception() is None:
                    task.result().close()
    return winner


def _interleaved(infos, count):
    """Takes the first count addresses of one family, then those of all families in turn."""
    families = {}
    for info in infos:
        families.setdefault(info[0], []).append(info)
    queues = list(families.values())
    result = queues[0][:max(count - 1, 0)]
    del queues[0][:max(count - 1, 0)]
    while any(queues):
        for queue in queues:
            if queue:
                result.append(queue.pop(0))
    return result


@_method('BaseEventLoop')
async def create_connection(loop, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None,
                            local_addr=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
                            happy_eyeballs_delay=None, interleave=None, all_errors=False):
    if ssl and server_hostname is None:
        if not host:
            raise ValueError('You must set server_hostname when using ssl without a host')
        server_hostname = host
    tls = _tls(ssl, server_hostname, ssl_handshake_timeout, ssl_shutdown_timeout)
    if happy_eyeballs_delay is not None and interleave is None:
        interleave = 1
    if host is not None or port is not None:
        if sock is not None:
            raise ValueError('host/port and sock can not be specified at the same time')
        hints = dict(family=family, type=_socket.SOCK_STREAM, proto=proto, flags=flags)
        infos = await _addresses(loop, host, port, **hints)
        if not infos:
            raise OSError('getaddrinfo() returned empty list')
        local = None
        if local_addr is not None:
            local = await _addresses(loop, *local_addr, **hints)
            if not local:
                raise OSError('getaddrinfo() returned empty list')
        if interleave:
            infos = _interleaved(infos, interleave)
        failures = []
        if happy_eyeballs_delay is None:
            sock = await _one_after_another(loop, infos, local, failures)
        else:
            sock = await _staggered(loop, infos, local, failures, happy_eyeballs_delay)
        if sock is None:
            try:
                if all_errors:
                    raise ExceptionGroup('create_connection failed', failures)
                if all(str(exc) == str(failures[0]) for exc in failures):
                    raise failures[0]
                raise OSError('Multiple exceptions: ' + ', '.join(str(exc) for exc in failures))
            finally:
                failures = None
    else:
        if sock is None:
            raise ValueError('host and port was not specified and no sock specified')
        if sock.type != _socket.SOCK_STREAM:
            raise ValueError(f'A Stream Socket was expected, got {sock!r}')
    return await _begin(loop, sock, protocol_factory, tls)


@_method('_UnixSelectorEventLoop')
async def create_unix_connection(loop, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None,
                                 ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
    if ssl and server_hostname is None:
        raise ValueError('you have to pass server_hostname when using ssl')
    tls = _tls(ssl, server_hostname, ssl_handshake_timeout, ssl_shutdown_timeout)
    if path is not None:
        if sock is not None:
            raise ValueError('path and sock can not be specified at the same time')
        path = _fspath(path)
        sock = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM, 0)
        try:
            sock.setblocking(False)
            await loop.sock_connect(sock, path)
        except BaseException:
            sock.close()
            raise
    elif sock is None:
        raise ValueError('no path and sock were specified')
    elif sock.family != _socket.AF_UNIX or sock.type != _socket.SOCK_STREAM:
        raise ValueError(f'A UNIX Domain Stream Socket was expected, got {sock!r}')
    return await _begin(loop, sock, protocol_factory, tls)


@_method('BaseEventLoop')
async def connect_accepted_socket(loop, protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
    if sock.type != _socket.SOCK_STREAM:
        raise ValueError(f'A Stream Socket was expected, got {sock!r}')
    tls = _tls(ssl, None, ssl_handshake_timeout, ssl_shutdown_timeout, server_side=True)
    return await _begin(loop, sock, protocol_factory, tls)


@_method('BaseEventLoop')
async def start_tls(loop, transport, protocol, sslcontext, *, server_side=False, server_hostname=None, ssl_handshake_timeout=None,
                    ssl_shutdown_timeout=None):
    if not sslcontext or sslcontext is True:
        raise TypeError(f'sslcontext is expected to be an instance of ssl.SSLContext, got {sslcontext!r}')
    if not isinstance(transport, Transport):
        raise TypeError(f'transport {transport!r} is not supported by start_tls()')
    tls = _tls(sslcontext, server_hostname, ssl_handshake_timeout, ssl_shutdown_timeout, server_side=server_side, call_connection_made=False)
    waiter = loop.create_future()
    records = tls(loop, protocol, waiter)
    # Nothing is read before the protocol knows of the transport.
    transport.pause_reading()
    transport.set_protocol(records)
    loop.call_soon(records.connection_made, transport)
    loop.call_soon(transport.resume_reading)
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return records._app_transport


async def _start_tls(writer, sslcontext, server_hostname, ssl_handshake_timeout, ssl_shutdown_timeout):
    """The method of StreamWriter."""
    await writer.drain()
    protocol = writer.transport.get_protocol()
    _set_transport(writer, await _get_running_loop().start_tls(
        writer.transport, protocol, sslcontext, server_side=protocol._client_connected_cb is not None,
        server_hostname=server_hostname, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout))


async def _connect_pipe(make, loop, protocol_factory, pipe):
    protocol = protocol_factory()
    waiter = loop.create_future()
    transport = make(loop, pipe, protocol, waiter)
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport, protocol


@_method('BaseEventLoop')
async def connect_read_pipe(loop, protocol_factory, pipe):
    return await _connect_pipe(_make_read_pipe_transport, loop, protocol_factory, pipe)


@_method('BaseEventLoop')
async def connect_write_pipe(loop, protocol_factory, pipe):
    return await _connect_pipe(_make_write_pipe_transport, loop, protocol_factory, pipe)


async def _send_file(send, file, offset, count):
    """Reads a file and sends it, from an offset, count bytes or all there are."""
    if offset:
        file.seek(offset)
    sent = 0
    try:
        while count is None or sent < count:
            data = file.read(65536 if count is None else min(65536, count - sent))
            if not data:
                break
            await send(data)
            sent += len(data)
        return sent
    finally:
        if sent > 0 and hasattr(file, 'seek'):
            file.seek(offset + sent)


def _check_sendfile(file, offset, count, fallback):
    if 'b' not in getattr(file, 'mode', 'b'):
        raise ValueError('file should be opened in binary mode')
    if count is not None:
        if not isinstance(count, int):
            raise TypeError(f'count must be a positive integer (got {count!r})')
        if count <= 0:
            raise ValueError(f'count must be a positive integer (got {count!r})')
    if not isinstance(offset, int):
        raise TypeError(f'offset must be a non-negative integer (got {offset!r})')
    if offset < 0:
        raise ValueError(f'offset must be a non-negative integer (got {offset!r})')
    if not fallback:
        try:
            file.fileno()
        except (AttributeError, OSError):
            raise SendfileNotAvailableError('not a regular file') from None


@_method('BaseEventLoop')
async def sendfile(loop, transport, file, offset=0, count=None, *, fallback=True):
    if transport.is_closing():
        raise RuntimeError('Transport is closing')
    if not hasattr(transport, '_make_empty_waiter'):
        raise RuntimeError(f'sendfile is not supported for transport {transport!r}')
    _check_sendfile(file, offset, count, fallback)
    reading = transport.is_reading()
    transport.pause_reading()

    async def send(data):
        await transport._make_empty_waiter()
        if transport.is_closing():
            raise ConnectionError('Connection closed by peer')
        transport.write(data)

    try:
        sent = await _send_file(send, file, offset, count)
        await transport._make_empty_waiter()
        return sent
    finally:
        if reading:
            transport.resume_reading()


@_method('BaseEventLoop')
async def sock_sendfile(loop, sock, file, offset=0, count=None, *, fallback=True):
    if loop.get_debug() and sock.gettimeout() != 0:
        raise ValueError('the socket must be non-blocking')
    if sock.type != _socket.SOCK_STREAM:
        raise ValueError('only SOCK_STREAM type sockets are supported')
    _check_sendfile(file, offset, count, fallback)
    return await _send_file(lambda data: loop.sock_sendall(sock, data), file, offset, count)


class FlowControlMixin(Protocol):
    """The part of a protocol that lets a StreamWriter wait for its transport."""

    def __init__(self, loop=None):
        self._loop = loop or _get_running_loop()
        self._paused = self._gone = False
        self._drainers = []

    def pause_writing(self):
        self._paused = True

    def resume_writing(self):
        self._paused = False
        self._wake(None)

    def connection_lost(self, exc):
        self._gone = True
        if self._paused:
            self._wake(exc)

    def _wake(self, exc):
        waiters, self._drainers = self._drainers, []
        for waiter in waiters:
            if waiter.done():
                continue
            if exc is None:
                waiter.set_result(None)
            else:
                waiter.set_exception(exc)

    async def _drain_helper(self):
        if self._gone:
            raise ConnectionResetError('Connection lost')
        if self._paused:
            waiter = self._loop.create_future()
            self._drainers.append(waiter)
            await waiter

    def _get_close_waiter(self, stream):
        raise NotImplementedError


FlowControlMixin.__module__ = 'asyncio.streams'


def _stream_connection(connect):
    """Makes the function that connects and returns a reader and a writer."""
    async def open(*args, limit=65536, **kwds):
        loop = _get_running_loop()
        reader = StreamReader(limit=limit, loop=loop)
        protocol = StreamReaderProtocol(reader, loop=loop)
        transport, _ = await connect(loop)(lambda: protocol, *args, **kwds)
        return reader, StreamWriter(transport, protocol, reader, loop)
    return open


_open_connection = _stream_connection(lambda loop: loop.create_connection)
_open_unix_connection = _stream_connection(lambda loop: loop.create_unix_connection)


async def open_connection(host=None, port=None, *, limit=65536, **kwds):
    return await _open_connection(host, port, limit=limit, **kwds)


async def open_unix_connection(path=None, *, limit=65536, **kwds):
    return await _open_unix_connection(path, limit=limit, **kwds)


for _f in open_connection, open_unix_connection:
    _f.__module__ = 'asyncio.streams'
