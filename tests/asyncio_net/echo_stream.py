import asyncio
async def handle(reader, writer):
    print('made', writer.get_extra_info('peername')[0])
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    print('eof')
    writer.close()
    await writer.wait_closed()
    print('closed')
async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    for i in range(3):
        writer.write(b'line %d\n' % i)
        print(await reader.readline())
    writer.write_eof()
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    print(repr(server), len(asyncio.all_tasks()))
asyncio.run(main())
