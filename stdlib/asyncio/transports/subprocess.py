PIPE, STDOUT, DEVNULL = -1, -2, -3


class _PipeProtocol(Protocol):
    """Passes what happens at one of a process's pipes on to the process's transport."""

    def __init__(self, process, fd):
        self._process = process
        self._fd = fd
        self.pipe = None
        self.connected = True

    def __repr__(self):
        return f'<{self.__class__.__name__} fd={self._fd} pipe={self.pipe!r}>'

    def connection_made(self, transport):
        self.pipe = transport

    def connection_lost(self, exc):
        self.connected = False
        self._process._pipe_lost(self._fd, exc)

    def data_received(self, data):
        self._process._tell(self._process._protocol.pipe_data_received, self._fd, data)

    def pause_writing(self):
        self._process._protocol.pause_writing()

    def resume_writing(self):
        self._process._protocol.resume_writing()


class _UnixSubprocessTransport(SubprocessTransport):

    def __init__(self, loop, protocol, extra):
        super().__init__(extra)
        self._loop = loop
        self._protocol = protocol
        self._child = None
        self._pid = self._returncode = None
        self._pipes = {}          # a protocol for each descriptor of the process that is a pipe
        self._delayed = []        # calls of the protocol, until it knows of the connection
        self._waiters = []        # those that wait for the process
        self._closed = self._finished = False

    def __repr__(self):
        info = ['closed'] if self._closed else []
        if self._pid is not None:
            info.append(f'pid={self._pid}')
        if self._returncode is not None:
            info.append(f'returncode={self._returncode}')
        elif self._pid is not None:
            info.append('running')
        else:
            info.append('not started')
        for fd, name in enumerate(('stdin', 'stdout', 'stderr')):
            if fd in self._pipes:
                info.append(f'{name}={self._pipes[fd].pipe}')
        return f'<{" ".join([self.__class__.__name__, *info])}>'

    async def _start(self, argv, stdin, stdout, stderr, executable, cwd, env, new_session):
        """Starts the program and connects its pipes."""
        ours, theirs = {}, []
        streams = [stdin, stdout, stderr]
        try:
            for fd, stream in enumerate(streams):
                if stream == PIPE:
                    read, write = _pipe()
                    ours[fd], end = (write, read) if fd == 0 else (read, write)
                elif stream == DEVNULL:
                    end = _null()
                elif stream is None or stream == STDOUT:
                    continue
                else:
                    streams[fd] = stream if isinstance(stream, int) else stream.fileno()
                    continue
                theirs.append(end)
                streams[fd] = end.fileno()
            if streams[2] == STDOUT:
                streams[2] = 1 if streams[1] is None else streams[1]
            fds = tuple(fd if stream is None else stream for fd, stream in enumerate(streams))
            self._child = _spawn(self._loop, argv, executable, fds, cwd, env, new_session, self._exited)
        except BaseException:
            for end in ours.values():
                end.close()
            raise
        finally:
            for end in theirs:
                end.close()
        self._pid = self._child.pid
        self._extra['subprocess'] = self._child
        # All are known before the first is connected: the program may end meanwhile.
        self._pipes = {fd: _PipeProtocol(self, fd) for fd in ours}
        try:
            for fd in self._pipes:
                connect = self._loop.connect_write_pipe if fd == 0 else self._loop.connect_read_pipe
                await connect(lambda: self._pipes[fd], ours.pop(fd))
            self._loop.call_soon(self._protocol.connection_made, self)
            for callback, args in self._delayed:
                self._loop.call_soon(callback, *args)
            self._delayed = None
            await _sleep(0)
        except BaseException:
            for fd, end in ours.items():
                end.close()
                self._pipes[fd].connected = False
            self.close()
            await self._wait()
            raise

    def _tell(self, callback, *args):
        if self._delayed is not None:
            self._delayed.append((callback, args))
        else:
            self._loop.call_soon(callback, *args)

    def _pipe_lost(self, fd, exc):
        self._tell(self._protocol.pipe_connection_lost, fd, exc)
        self._finish()

    def _exited(self, returncode):
        self._returncode = returncode
        self._tell(self._protocol.process_exited)
        waiters, self._waiters = self._waiters, None
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(returncode)
        self._finish()

    def _finish(self):
        """All is over once the process has ended and its pipes are closed."""
        if self._finished or self._returncode is None or any(p.connected for p in self._pipes.values()):
            return
        self._finished = True
        self._tell(self._over)

    def _over(self):
        try:
            self._protocol.connection_lost(None)
        finally:
            self._protocol = None

    async def _wait(self):
        if self._returncode is None:
            waiter = self._loop.create_future()
            self._waiters.append(waiter)
            return await waiter
        return self._returncode

    def get_pid(self):
        return self._pid

    def get_returncode(self):
        return self._returncode

    def get_pipe_transport(self, fd):
        return self._pipes[fd].pipe if fd in self._pipes else None

    def get_protocol(self):
        return self._protocol

    def set_protocol(self, protocol):
        self._protocol = protocol

    def is_closing(self):
        return self._closed

    def send_signal(self, signal):
        if self._returncode is not None:
            raise ProcessLookupError()
        self._child.send_signal(signal)

    def terminate(self):
        self.send_signal(15)

    def kill(self):
        self.send_signal(9)

    def close(self):
        if self._closed:
            return
        self._closed = True
        for protocol in self._pipes.values():
            if protocol.pipe is not None:
                protocol.pipe.close()
        if self._child is not None and self._returncode is None:
            self._child.send_signal(9)


async def _subprocess(loop, protocol_factory, argv, stdin, stdout, stderr, *, universal_newlines=False, shell=None, bufsize=0,
                      text=None, encoding=None, errors=None, executable=None, cwd=None, env=None, start_new_session=False,
                      close_fds=True, **other):
    if universal_newlines:
        raise ValueError('universal_newlines must be False')
    if bufsize != 0:
        raise ValueError('bufsize must be 0')
    if text:
        raise ValueError('text must be False')
    if encoding is not None:
        raise ValueError('encoding must be None')
    if errors is not None:
        raise ValueError('errors must be None')
    for name, value in other.items():
        if name not in ('pass_fds', 'preexec_fn', 'restore_signals', 'startupinfo', 'creationflags', 'user', 'group', 'extra_groups',
                        'umask', 'pipesize', 'process_group'):
            raise TypeError(f'Popen.__init__() got an unexpected keyword argument {name!r}')
        if value and name != 'restore_signals':
            raise NotImplementedError(f'{name} is not supported for subprocesses')
    if env is not None:
        env = [_joined(name, value) for name, value in env.items()]
    protocol = protocol_factory()
    transport = _UnixSubprocessTransport(loop, protocol, None)
    await transport._start(argv, stdin, stdout, stderr, executable, cwd, env, start_new_session)
    return transport, protocol


def _joined(name, value):
    for part in name, value:
        if not isinstance(part, (str, bytes)):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(part).__name__}')
    return f'{name}={value}' if isinstance(name, str) and isinstance(value, str) else b'='.join(
        part.encode() if isinstance(part, str) else part for part in (name, value))


@_method('BaseEventLoop')
async def subprocess_shell(loop, protocol_factory, cmd, *, stdin=PIPE, stdout=PIPE, stderr=PIPE, shell=True, **kwargs):
    if not isinstance(cmd, (bytes, str)):
        raise ValueError('cmd must be a string')
    if not shell:
        raise ValueError('shell must be True')
    return await _subprocess(loop, protocol_factory, ['/bin/sh', '-c', cmd], stdin, stdout, stderr, **kwargs)


@_method('BaseEventLoop')
async def subprocess_exec(loop, protocol_factory, program, *args, stdin=PIPE, stdout=PIPE, stderr=PIPE, shell=False, **kwargs):
    if shell:
        raise ValueError('shell must be False')
    argv = [arg.__fspath__() if hasattr(arg, '__fspath__') else arg for arg in (program, *args)]
    return await _subprocess(loop, protocol_factory, argv, stdin, stdout, stderr, **kwargs)


class SubprocessStreamProtocol(FlowControlMixin, SubprocessProtocol):
    """Gives a process's pipes to streams."""

    def __init__(self, limit, loop):
        super().__init__(loop=loop)
        self._limit = limit
        self.stdin = self.stdout = self.stderr = None
        self._transport = None
        self._stdin_closed = loop.create_future()

    def __repr__(self):
        info = [f'{name}={getattr(self, name)!r}' for name in ('stdin', 'stdout', 'stderr') if getattr(self, name) is not None]
        return f'<{" ".join([self.__class__.__name__, *info])}>'

    def connection_made(self, transport):
        self._transport = transport
        for fd, name in (1, 'stdout'), (2, 'stderr'):
            pipe = transport.get_pipe_transport(fd)
            if pipe is not None:
                reader = StreamReader(limit=self._limit, loop=self._loop)
                reader.set_transport(pipe)
                setattr(self, name, reader)
        pipe = transport.get_pipe_transport(0)
        if pipe is not None:
            self.stdin = StreamWriter(pipe, self, None, self._loop)

    def pipe_data_received(self, fd, data):
        reader = self.stdout if fd == 1 else self.stderr
        if reader is not None:
            reader.feed_data(data)

    def pipe_connection_lost(self, fd, exc):
        if fd == 0:
            if self.stdin is not None:
                self.stdin.close()
            super().connection_lost(exc)
            if exc is None:
                self._stdin_closed.set_result(None)
            else:
                self._stdin_closed.set_exception(exc)
                # Whoever writes learns of it anyway.
                self._stdin_closed.exception()
            return
        reader = self.stdout if fd == 1 else self.stderr
        if reader is not None:
            if exc is None:
                reader.feed_eof()
            else:
                reader.set_exception(exc)

    def process_exited(self):
        self._exited = True
        self._close_when_done()

    _exited = False

    def connection_lost(self, exc):
        super().connection_lost(exc)
        self._close_when_done()

    def _close_when_done(self):
        if self._transport is not None and self._exited and self._transport._finished:
            self._transport.close()
            self._transport = None

    def _get_close_waiter(self, stream):
        if stream is self.stdin:
            return self._stdin_closed


class Process:
    """A process that was started, with its pipes as streams."""

    def __init__(self, transport, protocol, loop):
        self._transport = transport
        self._protocol = protocol
        self._loop = loop
        self.stdin = protocol.stdin
        self.stdout = protocol.stdout
        self.stderr = protocol.stderr
        self.pid = transport.get_pid()

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.pid}>'

    @property
    def returncode(self):
        return self._transport.get_returncode()

    async def wait(self):
        return await self._transport._wait()

    def send_signal(self, signal):
        self._transport.send_signal(signal)

    def terminate(self):
        self._transport.terminate()

    def kill(self):
        self._transport.kill()

    async def _feed(self, input):
        try:
            if input is not None:
                self.stdin.write(input)
            await self.stdin.drain()
        except (BrokenPipeError, ConnectionResetError):
            pass  # the program need not read it all
        self.stdin.close()

    async def _read(self, stream, fd):
        data = await stream.read()
        self._transport.get_pipe_transport(fd).close()
        return data

    async def _nothing(self):
        return None

    async def communicate(self, input=None):
        _, stdout, stderr = await _gather(
            self._feed(input) if self.stdin is not None else self._nothing(),
            self._read(self.stdout, 1) if self.stdout is not None else self._nothing(),
            self._read(self.stderr, 2) if self.stderr is not None else self._nothing())
        await self.wait()
        return stdout, stderr


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=65536, **kwds):
    loop = _get_running_loop()
    transport, protocol = await loop.subprocess_shell(
        lambda: SubprocessStreamProtocol(limit=limit, loop=loop), cmd, stdin=stdin, stdout=stdout, stderr=stderr, **kwds)
    return Process(transport, protocol, loop)


async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=65536, **kwds):
    loop = _get_running_loop()
    transport, protocol = await loop.subprocess_exec(
        lambda: SubprocessStreamProtocol(limit=limit, loop=loop), program, *args, stdin=stdin, stdout=stdout, stderr=stderr, **kwds)
    return Process(transport, protocol, loop)


for _f in SubprocessStreamProtocol, Process, create_subprocess_shell, create_subprocess_exec:
    _f.__module__ = 'asyncio.subprocess'
del _f
