# virtual-time
# The page on the event loop.
import asyncio
import datetime
import functools
import os
import selectors
import signal
import socket


def hello_world(loop):
    print('Hello World')
    loop.stop()


loop = asyncio.new_event_loop()
loop.call_soon(hello_world, loop)
try:
    loop.run_forever()
finally:
    loop.close()


def display_date(end_time, loop):
    print(type(datetime.datetime.now()))
    if (loop.time() + 0.1) < end_time:
        loop.call_later(0.1, display_date, end_time, loop)
    else:
        loop.stop()


loop = asyncio.new_event_loop()
end_time = loop.time() + 0.35
loop.call_soon(display_date, end_time, loop)
try:
    loop.run_forever()
finally:
    loop.close()

rsock, wsock = socket.socketpair()
loop = asyncio.new_event_loop()


def reader():
    data = rsock.recv(100)
    print('Received:', data.decode())
    loop.remove_reader(rsock)
    loop.stop()


loop.add_reader(rsock, reader)
loop.call_soon(wsock.send, 'abc'.encode())
try:
    loop.run_forever()
finally:
    rsock.close()
    wsock.close()
    loop.close()


def ask_exit(signame, loop):
    print('got signal %s: exit' % signame)
    loop.stop()


async def handle_signals():
    loop = asyncio.get_running_loop()
    for signame in ('SIGINT', 'SIGTERM'):
        loop.add_signal_handler(getattr(signal, signame), functools.partial(ask_exit, signame, loop))
    loop.call_later(0.05, os.kill, os.getpid(), signal.SIGTERM)
    await asyncio.sleep(3600)


try:
    asyncio.run(handle_signals())
except RuntimeError as e:
    print(e)


async def client_connected(reader, writer):
    data = await reader.read(100)
    writer.write(data.upper())
    await writer.drain()
    writer.close()


async def serve():
    srv = await asyncio.start_server(client_connected, '127.0.0.1', 0)
    async with srv:
        serving = asyncio.create_task(srv.serve_forever())
        reader, writer = await asyncio.open_connection(*srv.sockets[0].getsockname())
        writer.write(b'hello')
        print(await reader.read())
        writer.close()
        print(srv.is_serving())
        srv.close()
        try:
            await serving
        except asyncio.CancelledError:
            print('no longer serving', srv.is_serving())


asyncio.run(serve())


async def main():
    print(isinstance(asyncio.get_running_loop(), asyncio.AbstractEventLoop))


selector = selectors.SelectSelector()
loop = asyncio.SelectorEventLoop(selector)
asyncio.set_event_loop(loop)
print(loop.run_until_complete(asyncio.sleep(0.01, 'with a selector')))
loop.close()
asyncio.run(main(), loop_factory=lambda: asyncio.SelectorEventLoop(selectors.DefaultSelector()))


async def pipes():
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    got = loop.create_future()

    def readable():
        got.set_result(os.read(r, 100))
        loop.remove_reader(r)

    loop.add_reader(r, readable)
    loop.call_soon(os.write, w, b'through a pipe')
    print(await got)
    os.close(r)
    os.close(w)
    r, w = os.pipe()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(r, 'rb'))
    transport, protocol = await loop.connect_write_pipe(asyncio.Protocol, os.fdopen(w, 'wb'))
    transport.write(b'a line\nand more')
    transport.close()
    print(await reader.readline(), await reader.read())


asyncio.run(pipes())


async def times():
    loop = asyncio.get_running_loop()
    order = []
    loop.call_later(0.02, order.append, 'later')
    loop.call_at(loop.time() + 0.01, order.append, 'at')
    handle = loop.call_later(0.01, order.append, 'never')
    handle.cancel()
    loop.call_soon(functools.partial(print, 'Hello', flush=True))
    await asyncio.sleep(0.05)
    print(order, handle.cancelled(), loop.get_debug())
    loop.set_exception_handler(lambda loop, context: print('handled:', repr(context['exception'])))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print([info[4] for info in await loop.getaddrinfo('127.0.0.1', 80, type=socket.SOCK_STREAM)])


asyncio.run(times())
