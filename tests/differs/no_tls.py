# differs: TLS is not part of the command unless it is built with -tags tls: what asks for it says so
import asyncio


async def attempt(awaitable):
    try:
        print(await awaitable)
    except NotImplementedError as exc:
        print('NotImplementedError', exc)


async def main():
    try:
        import ssl
    except ModuleNotFoundError as exc:
        print(exc, exc.name)
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(lambda r, w: None, '127.0.0.1', 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    context = object()
    await attempt(writer.start_tls(context))
    await attempt(loop.start_tls(writer.transport, asyncio.Protocol(), context))
    await attempt(asyncio.open_connection(*address, ssl=True))
    await attempt(asyncio.open_unix_connection('/path', ssl=True, server_hostname='name'))
    await attempt(asyncio.start_server(lambda r, w: None, '127.0.0.1', 0, ssl=context))
    writer.close()
    server.close()

asyncio.run(main())
