# A transport's descriptor is its own.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(lambda r, w: None, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    sock = writer.get_extra_info('socket')
    for call in (lambda: loop.add_reader(sock.fileno(), print), lambda: loop.remove_writer(sock.fileno()), lambda: loop.add_writer(sock.fileno(), print)):
        try:
            call()
        except RuntimeError as exc:
            print(str(exc).replace(str(sock.fileno()), 'N'))
    writer.close()
    await writer.wait_closed()
    server.close()

asyncio.run(main())
