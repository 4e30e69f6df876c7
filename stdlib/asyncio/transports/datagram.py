class _SelectorDatagramTransport(Transport, DatagramTransport):

    def __init__(self, loop, sock, protocol, address, waiter):
        super().__init__({'socket': TransportSocket(sock), 'sockname': sock.getsockname(), 'peername': address})
        if address is None:
            try:
                self._extra['peername'] = sock.getpeername()
            except OSError:
                self._extra['peername'] = None
        self._loop = loop
        self._sock = sock
        self._fd = sock.fileno()
        self._protocol = protocol
        self._address = address       # of the peer, if it is connected to one
        self._queue = []              # what could not be sent yet, with addresses
        self._size = 0                # of that
        self._low, self._high = 16384, 65536
        self._held = self._closing = False
        self._lost = 0
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._start)
        loop.call_soon(lambda: waiter.done() or waiter.set_result(None))

    def __repr__(self):
        state = ' closed' if self._sock is None else ' closing' if self._closing else ''
        return f'<{self.__class__.__name__}{state} fd={self._fd}>'

    def _start(self):
        if not self._closing:
            self._loop.add_reader(self._fd, self._receive)

    def _receive(self):
        if self._lost:
            return
        try:
            data, address = self._sock.recvfrom(256 * 1024)
        except (BlockingIOError, InterruptedError):
            pass
        except OSError as exc:
            self._protocol.error_received(exc)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self._fail(exc, 'Fatal read error on datagram transport')
        else:
            self._protocol.datagram_received(data, address)

    def _send(self, data, address):
        """Sends one message; False says that there is no room for it."""
        try:
            if self._extra['peername']:
                self._sock.send(data)
            else:
                self._sock.sendto(data, address)
        except (BlockingIOError, InterruptedError):
            return False
        except OSError as exc:
            self._protocol.error_received(exc)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self._fail(exc, 'Fatal write error on datagram transport')
        return True

    def sendto(self, data, addr=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
        if self._address:
            if addr not in (None, self._address):
                raise ValueError(f'Invalid address: must be None or {self._address}')
            addr = self._address
        if self._lost and self._address:
            if self._lost >= 5:
                _warn('socket.send() raised exception.')
            self._lost += 1
            return
        if not self._queue:
            if self._send(data, addr):
                return
            self._loop.add_writer(self._fd, self._send_queued)
        self._queue.append((bytes(data), addr))
        self._size += len(data) + 8
        self._hold()

    def _send_queued(self):
        while self._queue and self._send(*self._queue[0]):
            if self._queue:
                self._size -= len(self._queue.pop(0)[0]) + 8
        if self._held and self._size <= self._low:
            self._held = False
            self._protocol.resume_writing()
        if not self._queue:
            self._loop.remove_writer(self._fd)
            if self._closing:
                self._call_connection_lost(None)

    def _hold(self):
        if not self._held and self._size > self._high:
            self._held = True
            self._protocol.pause_writing()

    def _fail(self, exc, message):
        self._loop.call_exception_handler({'message': message, 'exception': exc, 'transport': self, 'protocol': self._protocol})
        self._end(exc)

    def _end(self, exc):
        if self._lost:
            return
        if self._queue:
            self._queue.clear()
            self._size = 0
            self._loop.remove_writer(self._fd)
        if not self._closing:
            self._closing = True
            self._loop.remove_reader(self._fd)
        self._lost += 1
        self._loop.call_soon(self._call_connection_lost, exc)

    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._sock.close()
            self._sock = self._protocol = None

    _call_connection_lost.__qualname__ = '_SelectorTransport._call_connection_lost'  # as messages show it

    def close(self):
        if self._closing:
            return
        self._closing = True
        self._loop.remove_reader(self._fd)
        if not self._queue:
            self._lost += 1
            self._loop.remove_writer(self._fd)
            self._loop.call_soon(self._call_connection_lost, None)

    def abort(self):
        self._end(None)

    def is_closing(self):
        return self._closing

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def get_write_buffer_size(self):
        return self._size

    def get_write_buffer_limits(self):
        return self._low, self._high

    def set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = 65536 if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f'high ({high!r}) must be >= low ({low!r}) must be >= 0')
        self._high, self._low = high, low
        self._hold()


async def _datagram_addresses(loop, local_addr, remote_addr, family, proto, flags):
    """Pairs of a local and a remote address of the same family."""
    pairs = {}
    for index, address in enumerate((local_addr, remote_addr)):
        if address is None:
            continue
        if not (isinstance(address, tuple) and len(address) == 2):
            raise TypeError('2-tuple is expected')
        infos = await _addresses(loop, *address, family=family, type=_socket.SOCK_DGRAM, proto=proto, flags=flags)
        if not infos:
            raise OSError('getaddrinfo() returned empty list')
        for info in infos:
            pairs.setdefault((info[0], info[2]), [None, None])[index] = info[4]
    found = [(key, pair) for key, pair in pairs.items()
             if (local_addr is None or pair[0] is not None) and (remote_addr is None or pair[1] is not None)]
    if not found:
        raise ValueError('can not get address information')
    return found


@_method('BaseEventLoop')
async def create_datagram_endpoint(loop, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0,
                                   reuse_port=None, allow_broadcast=None, sock=None):
    remote = None
    if sock is not None:
        if sock.type == _socket.SOCK_STREAM:
            raise ValueError(f'A datagram socket was expected, got {sock!r}')
        options = dict(local_addr=local_addr, remote_addr=remote_addr, family=family, proto=proto, flags=flags,
                       reuse_port=reuse_port, allow_broadcast=allow_broadcast)
        given = ', '.join(f'{name}={value}' for name, value in options.items() if value)
        if given:
            raise ValueError(f'socket modifier keyword arguments can not be used when sock is specified. ({given})')
    else:
        if not (local_addr or remote_addr):
            if family == 0:
                raise ValueError('unexpected address family')
            candidates = [((family, proto), (None, None))]
        elif family == _socket.AF_UNIX:
            for address in (local_addr, remote_addr):
                if address is not None and not isinstance(address, str):
                    raise TypeError('string is expected')
            if local_addr:
                _remove_socket(local_addr)
            candidates = [((family, proto), (local_addr, remote_addr))]
        else:
            candidates = await _datagram_addresses(loop, local_addr, remote_addr, family, proto, flags)
        failures = []
        for (family, proto), (local, peer) in candidates:
            sock = None
            try:
                sock = _socket.socket(family, _socket.SOCK_DGRAM, proto)
                if reuse_port:
                    sock.setsockopt(_socket.SOL_SOCKET, _socket.SO_REUSEPORT, 1)
                if allow_broadcast:
                    sock.setsockopt(_socket.SOL_SOCKET, _socket.SO_BROADCAST, 1)
                sock.setblocking(False)
                if local_addr:
                    sock.bind(local)
                if remote_addr:
                    if not allow_broadcast:
                        await loop.sock_connect(sock, peer)
                    remote = peer
                break
            except OSError as exc:
                failures.append(exc)
                if sock is not None:
                    sock.close()
            except BaseException:
                if sock is not None:
                    sock.close()
                raise
        else:
            raise failures[0]
    sock.setblocking(False)
    protocol = protocol_factory()
    waiter = loop.create_future()
    transport = _SelectorDatagramTransport(loop, sock, protocol, remote, waiter)
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport, protocol
