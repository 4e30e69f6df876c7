# What a protocol may do in its callbacks.
import asyncio

log = []


def protocol(name, **callbacks):
    class P(asyncio.Protocol):
        def connection_made(self, transport):
            self.transport = transport
            self.call('made')

        def data_received(self, data):
            self.call('data', data)

        def eof_received(self):
            return self.call('eof')

        def connection_lost(self, exc):
            self.call('lost', exc)
            if not over.done():
                over.set_result(None)

        def call(self, event, *args):
            log.append((name, event, *map(repr, args)))
            if event in callbacks:
                return callbacks[event](self, *args)
    return P


async def scene(what, client=None, **callbacks):
    global over
    loop = asyncio.get_running_loop()
    over = loop.create_future()
    log.clear()
    server = await loop.create_server(protocol('server', **callbacks), '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    try:
        writer.write(b'data')
        if client:
            await client(reader, writer)
        try:
            log.append(('client', await asyncio.wait_for(reader.read(), 5)))
        except ConnectionError as exc:
            log.append(('client', type(exc).__name__))
    finally:
        writer.close()
    await over
    server.close()
    await server.wait_closed()
    print(what, *log, sep='\n  ')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: log.append(
        ('handler', context['message'].split('(')[0], repr(context.get('exception')))))

    def write_and_close(p, data):
        p.transport.write(b'answer')
        p.transport.close()
        p.transport.close()
        p.transport.write(b'more')
        log.append(p.transport.is_closing())
    await scene('close in data_received', data=write_and_close)
    await scene('abort in data_received', data=lambda p, data: p.transport.abort())
    await scene('close in connection_made', made=lambda p: p.transport.close())
    await scene('write in connection_made', made=lambda p: p.transport.write(b'hello'), data=lambda p, d: p.transport.close())
    await scene('write_eof in connection_made', made=lambda p: (p.transport.write(b'hello'), p.transport.write_eof()))

    async def end(reader, writer):
        writer.write_eof()
    await scene('eof closes', client=end)
    await scene('eof keeps open', client=end, eof=lambda p: (p.transport.write(b'bye'), p.transport.close()))
    await scene('failing eof', client=end, eof=lambda p: 1 / 0)
    await scene('failing data', data=lambda p, d: 1 / 0)
    await scene('failing made', made=lambda p: 1 / 0, data=lambda p, d: p.transport.close())
    await scene('failing lost', data=lambda p, d: p.transport.close(), lost=lambda p, e: 1 / 0 if over.set_result(None) is None else 0)

    def pause(p):
        p.transport.pause_reading()
        loop.call_later(0.02, p.transport.resume_reading)
    await scene('paused in connection_made', made=pause, data=lambda p, d: p.transport.close())

    class Other(asyncio.Protocol):
        def data_received(self, data):
            log.append(('other', data))
            self.transport.close()

        def connection_lost(self, exc):
            log.append(('other lost', exc))
            over.set_result(None)

    def switch(p, data):
        other = Other()
        other.transport = p.transport
        p.transport.set_protocol(other)
        p.transport.write(b'switched')

    async def more(reader, writer):
        log.append(('client', await reader.readexactly(8)))
        writer.write(b'more')
    await scene('switch', client=more, data=switch)

asyncio.run(main())
