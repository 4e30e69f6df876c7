# Servers: starting, stopping, clients that stay.
import asyncio


async def handle(reader, writer):
    try:
        await reader.read()
    except ConnectionError as exc:
        print('handler', type(exc).__name__)
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(handle, '127.0.0.1', 0, start_serving=False)
    print(server.is_serving(), server.get_loop() is loop, type(server).__name__, isinstance(server, asyncio.AbstractServer))
    await server.start_serving()
    await server.start_serving()
    print(server.is_serving())
    port = server.sockets[0].getsockname()[1]
    async with server:
        print('in', server.is_serving())
    print('after', server.is_serving(), server.sockets)
    server.close()
    await server.wait_closed()
    try:
        await server.serve_forever()
    except RuntimeError as exc:
        print(exc)

    # serve_forever ends by cancelling it.
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    serving = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0.01)
    try:
        await server.serve_forever()
    except RuntimeError as exc:
        print('already' in str(exc))
    serving.cancel()
    try:
        await serving
    except asyncio.CancelledError:
        print('cancelled', server.is_serving())

    # wait_closed waits for those who are connected.
    for end in 'close_clients', 'abort_clients':
        server = await asyncio.start_server(handle, '127.0.0.1', 0)
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection('127.0.0.1', port)
        await asyncio.sleep(0.02)
        server.close()
        closed = asyncio.create_task(server.wait_closed())
        await asyncio.sleep(0.02)
        print('closed', closed.done())
        getattr(server, end)()
        await closed
        print('closed', closed.done())
        try:
            print(await reader.read())
        except ConnectionError as exc:
            print(type(exc).__name__)
        writer.close()

    # A handler that fails is reported and its connection closed.
    def report(loop, context):
        print(context['message'], repr(context['exception']), sorted(context))
    loop.set_exception_handler(report)

    async def failing(reader, writer):
        raise LookupError('in the handler')
    server = await asyncio.start_server(failing, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(await reader.read())
    writer.close()
    server.close()

    # A protocol that fails as well.
    class Failing(asyncio.Protocol):
        def data_received(self, data):
            raise ZeroDivisionError('in the protocol')

        def connection_lost(self, exc):
            print('lost', repr(exc))
    server = await loop.create_server(Failing, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b'x')
    try:
        print(await reader.read())
    except ConnectionError as exc:
        print(type(exc).__name__)
    writer.close()
    server.close()

asyncio.run(main())
