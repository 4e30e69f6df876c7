# Which tasks there are, and what their names are.
import asyncio


async def main():
    names = []

    async def handle(reader, writer):
        names.append(asyncio.current_task().get_name())
        writer.write(await reader.readline())
        writer.close()

    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    print(len(asyncio.all_tasks()))
    for _ in range(3):
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b'x\n')
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
    print(names, asyncio.create_task(asyncio.sleep(0)).get_name())
    server.close()
    # A plain function as callback.
    done = asyncio.Event()

    def plain(reader, writer):
        print('plain')
        writer.close()
        done.set()
    async with await asyncio.start_server(plain, '127.0.0.1', 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        await done.wait()
        print(await reader.read())
        writer.close()
    # A cancelled handler closes its connection.
    tasks = []

    async def cancelled(reader, writer):
        tasks.append(asyncio.current_task())
        await reader.read()
    async with await asyncio.start_server(cancelled, '127.0.0.1', 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        while not tasks:
            await asyncio.sleep(0.001)
        tasks[0].cancel()
        print(await reader.read())
        writer.close()

asyncio.run(main())
