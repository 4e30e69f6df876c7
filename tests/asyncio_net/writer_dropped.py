# A handler that forgets to close its writer: the connection ends all the same.
import asyncio


async def handle(reader, writer):
    writer.write(b'answer to ' + await reader.readline())


kept = []


async def keep(reader, writer):
    kept.append(writer)
    writer.write(b'kept')


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)

    async def talk(n):
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b'%d\n' % n)
        print(await asyncio.wait_for(reader.read(), 30))
        writer.close()
    await talk(0)
    await asyncio.gather(*(talk(n) for n in (1, 1, 1)))
    server.close()
    await server.wait_closed()
    # What somebody still has stays open.
    server = await asyncio.start_server(keep, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(await reader.readexactly(4))
    await asyncio.sleep(0.1)
    kept[0].write(b'still')
    print(await reader.readexactly(5))
    kept[0].__init__(kept[0].transport, kept[0].transport.get_protocol(), None, asyncio.get_running_loop())
    kept.clear()
    writer.close()

    class Dropped(asyncio.StreamWriter):
        def __del__(self):
            pass
    server.close()
    Dropped(writer.transport, None, None, asyncio.get_running_loop())

asyncio.run(main())
