import asyncio
import sys

CONNECTIONS = 1_000


async def handle(reader, writer):
    while line := await reader.readline():
        writer.write(line)
        await writer.drain()
    writer.close()


async def talk(port, messages):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    total = 0
    for i in range(messages):
        writer.write(b'message %d\n' % i)
        total += len(await reader.readline())
    writer.close()
    await writer.wait_closed()
    return total


async def main(messages):
    server = await asyncio.start_server(handle, '127.0.0.1', 0, backlog=CONNECTIONS)
    port = server.sockets[0].getsockname()[1]
    print(sum(await asyncio.gather(*(talk(port, messages) for _ in range(CONNECTIONS)))))
    server.close()
    await server.wait_closed()


asyncio.run(main(int(sys.argv[1])))
