import ssl as _ssl
from asyncio import (BufferedProtocol as _BufferedProtocol, Protocol as _Protocol, StreamReaderProtocol as _StreamReaderProtocol,
                     Transport as _Transport)
from asyncio.selector_events import _warn

# As much is read at once, and so much may wait to be written before the protocol is paused.
_READ_SIZE = 256 * 1024
_HIGH_WATER = 512 * 1024

# What a connection does.
_SHAKES_HANDS, _OPEN, _ENDS, _OVER = range(4)


class SSLProtocol(_Protocol):
    """The protocol of a transport that moves records. What is in them another protocol gets, of the transport
    _app_transport."""

    def __init__(self, loop, app_protocol, sslcontext, waiter, server_side=False, server_hostname=None, call_connection_made=True,
                 ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        self._handshake_timeout = _positive('ssl_handshake_timeout', ssl_handshake_timeout, 60.0)
        self._shutdown_timeout = _positive('ssl_shutdown_timeout', ssl_shutdown_timeout, 30.0)
        self._loop = loop
        self._waiter = waiter
        self._tells = call_connection_made
        self._incoming, self._outgoing = _ssl.MemoryBIO(), _ssl.MemoryBIO()
        self._object = sslcontext.wrap_bio(self._incoming, self._outgoing, server_side, server_hostname or None)
        self._state = _SHAKES_HANDS
        self._transport = None
        self._timer = None
        self._failure = None      # why the connection was cut
        self._paused = False      # the protocol does not want to read
        self._ended = False       # the protocol knows that nothing more comes
        self._app_transport = _SSLProtocolTransport(self)
        self._set_app_protocol(app_protocol)

    def _set_app_protocol(self, protocol):
        self._app_protocol = protocol
        self._buffered = isinstance(protocol, _BufferedProtocol)

    # Called by the transport of the records.

    def connection_made(self, transport):
        self._transport = transport
        if self._app_transport._closed:
            return transport.abort()   # nobody waits for it any more
        transport.set_write_buffer_limits(_HIGH_WATER)
        self._timer = self._loop.call_later(self._handshake_timeout, self._handshake_takes_too_long)
        self._shake_hands()

    def data_received(self, data):
        self._incoming.write(data)
        if self._state == _SHAKES_HANDS:
            self._shake_hands()
        elif self._state == _OPEN:
            self._read()
        elif self._state == _ENDS:
            self._await_end()

    def eof_received(self):
        self._incoming.write_eof()
        if self._state == _SHAKES_HANDS:
            self._fail(ConnectionResetError(), 'SSL handshake failed')
        else:
            self._state = _OVER
            self._tell_eof()

    def connection_lost(self, exc):
        self._stop_timer()
        state, self._state = self._state, _OVER
        exc = self._failure or exc
        if state != _SHAKES_HANDS or not self._tells:
            self._loop.call_soon(self._app_protocol.connection_lost, exc)
        self._wake(exc or ConnectionResetError())

    def pause_writing(self):
        if self._state != _SHAKES_HANDS:
            self._app_protocol.pause_writing()

    def resume_writing(self):
        if self._state != _SHAKES_HANDS:
            self._app_protocol.resume_writing()

    # The course of a connection.

    def _shake_hands(self):
        try:
            self._object.do_handshake()
        except _ssl.SSLWantReadError:
            return self._send()
        except _ssl.SSLError as exc:
            self._send()
            return self._fail(exc, 'SSL handshake failed')
        self._stop_timer()
        self._state = _OPEN
        if self._tells:
            self._app_protocol.connection_made(self._app_transport)
        self._wake(None)
        self._send()
        if self._state == _OPEN:
            self._read()

    def _read(self):
        """Gives the protocol what has come, until it wants no more."""
        try:
            while self._state == _OPEN and not self._paused:
                if self._buffered:
                    buffer = self._app_protocol.get_buffer(-1)
                    if not len(buffer):
                        raise RuntimeError('get_buffer() returned an empty buffer')
                    got, take = self._object.read(len(buffer), buffer), self._app_protocol.buffer_updated
                else:
                    got, take = self._object.read(_READ_SIZE), self._app_protocol.data_received
                if got:
                    take(got)
                elif self._tell_eof():
                    self._end()   # there is no connection with one direction
        except _ssl.SSLWantReadError:
            pass
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as exc:
            self._send()
            self._fail(exc, 'Fatal error on SSL protocol')
        self._send()   # what reading had to answer

    def _tell_eof(self):
        """Tells the protocol, once, that the other end has said that nothing more comes. False if that failed."""
        if self._ended:
            return True
        self._ended = True
        try:
            if self._app_protocol.eof_received() and not isinstance(self._app_protocol, _StreamReaderProtocol):
                _warn('returning true from eof_received() has no effect when using ssl')
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as exc:
            self._fail(exc, 'Error calling eof_received()')
            return False
        return True

    def _end(self):
        """Says that nothing more comes, and waits for the other end to say so."""
        if self._state == _SHAKES_HANDS and self._transport is not None:
            self._transport.abort()
        if self._state != _OPEN:
            return
        self._state = _ENDS
        self._timer = self._loop.call_later(self._shutdown_timeout, self._end_takes_too_long)
        if self._paused:
            self._transport.resume_reading()
        self._await_end()

    def _await_end(self):
        try:
            self._object.unwrap()
        except _ssl.SSLWantReadError:
            return self._send()
        except _ssl.SSLError as exc:
            return self._fail(exc, 'Error occurred during shutdown')
        self._send()
        self._state = _OVER
        if self._tell_eof():
            self._transport.close()

    def _send(self):
        if self._outgoing.pending:
            self._transport.write(self._outgoing.read())

    def _fail(self, exc, message):
        """Cuts the connection. What is not the network's fault is reported."""
        if not isinstance(exc, OSError):
            self._loop.call_exception_handler({
                'message': message, 'exception': exc, 'transport': self._transport, 'protocol': self})
        self._cut(exc)

    def _cut(self, exc):
        if self._failure is None:
            self._failure = exc
        self._wake(exc)
        if self._transport is not None:
            self._transport.abort()

    def _handshake_takes_too_long(self):
        self._fail(ConnectionAbortedError(
            f'SSL handshake is taking longer than {self._handshake_timeout} seconds: aborting the connection'), 'SSL handshake failed')

    def _end_takes_too_long(self):
        self._cut(TimeoutError('SSL shutdown timed out'))

    def _stop_timer(self):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _wake(self, exc):
        """Ends the wait for the handshake."""
        waiter, self._waiter = self._waiter, None
        if waiter is None or waiter.done():
            return
        if exc is None:
            waiter.set_result(None)
        else:
            waiter.set_exception(exc)


def _context(ssl):
    """The context that an argument ssl stands for."""
    if ssl is True:
        return _ssl.create_default_context()
    if isinstance(ssl, _ssl.SSLContext):
        return ssl
    raise TypeError(f'sslcontext is expected to be an instance of ssl.SSLContext, got {ssl!r}')


def _positive(name, seconds, otherwise):
    if seconds is None:
        return otherwise
    if seconds <= 0:
        raise ValueError(f'{name} should be a positive number, got {seconds}')
    return seconds


class _SSLProtocolTransport(_Transport):
    """The transport of what is in the records."""

    def __init__(self, ssl_protocol):
        self._ssl_protocol = ssl_protocol
        self._closed = False
        self._late = 0   # how many writes came when the connection was over

    def get_extra_info(self, name, default=None):
        ssl_object = self._ssl_protocol._object
        match name:
            case 'ssl_object':
                return ssl_object
            case 'sslcontext':
                return ssl_object.context
            case 'peercert':
                return ssl_object.getpeercert()
            case 'cipher':
                return ssl_object.cipher()
            case 'compression':
                return ssl_object.compression()
        return self._ssl_protocol._transport.get_extra_info(name, default)

    def set_protocol(self, protocol):
        self._ssl_protocol._set_app_protocol(protocol)

    def get_protocol(self):
        return self._ssl_protocol._app_protocol

    def is_closing(self):
        return self._closed or self._ssl_protocol._state >= _ENDS or self._ssl_protocol._transport.is_closing()

    def close(self):
        if not self._closed:
            self._closed = True
            self._ssl_protocol._end()

    def abort(self):
        self._closed = True
        self._ssl_protocol._transport.abort()

    def is_reading(self):
        return not self._ssl_protocol._paused and not self.is_closing()

    def pause_reading(self):
        if not self._ssl_protocol._paused:
            self._ssl_protocol._paused = True
            self._ssl_protocol._transport.pause_reading()

    def resume_reading(self):
        if self._ssl_protocol._paused:
            self._ssl_protocol._paused = False
            self._ssl_protocol._transport.resume_reading()
            self._ssl_protocol._loop.call_soon(self._ssl_protocol._read)   # what had come before

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data: expecting a bytes-like instance, got {type(data).__name__}')
        if not data:
            return
        protocol = self._ssl_protocol
        if protocol._state != _OPEN or protocol._transport.is_closing():
            if self._late >= 5:
                _warn('SSL connection is closed')
            self._late += 1
            return
        protocol._object.write(data)
        protocol._send()

    def writelines(self, list_of_data):
        self.write(b''.join(list_of_data))

    def write_eof(self):
        raise NotImplementedError

    def can_write_eof(self):
        return False

    def set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = _HIGH_WATER if low is None else 4 * low
        self._ssl_protocol._transport.set_write_buffer_limits(high, low)

    def get_write_buffer_limits(self):
        return self._ssl_protocol._transport.get_write_buffer_limits()

    def get_write_buffer_size(self):
        return self._ssl_protocol._transport.get_write_buffer_size()
