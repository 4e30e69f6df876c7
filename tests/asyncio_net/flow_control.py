# A slow reader holds a writer back, and what was held back arrives.
import asyncio

MB = 1 << 20


class Flow(asyncio.Protocol):
    def __init__(self):
        self.events = []

    def connection_made(self, transport):
        self.transport = transport
        print(transport.get_write_buffer_limits())
        transport.set_write_buffer_limits(high=1000)
        print(transport.get_write_buffer_limits())
        transport.set_write_buffer_limits(low=100)
        print(transport.get_write_buffer_limits())
        try:
            transport.set_write_buffer_limits(high=1, low=2)
        except ValueError as exc:
            print(exc)

    def pause_writing(self):
        self.events.append('pause')

    def resume_writing(self):
        self.events.append('resume')


async def main():
    loop = asyncio.get_running_loop()
    total = 0
    done = loop.create_future()
    go = asyncio.Event()

    async def handle(reader, writer):
        nonlocal total
        await go.wait()
        while data := await reader.read(100_000):
            total += len(data)
        writer.close()
        done.set_result(None)

    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    transport, flow = await loop.create_connection(Flow, '127.0.0.1', port)
    transport.write(b'x' * (16 * MB))
    print(flow.events, transport.get_write_buffer_size() > 0)
    transport.write_eof()
    go.set()
    await done
    print(flow.events, transport.get_write_buffer_size(), total == 16 * MB)
    transport.close()

    # drain waits
    go.clear()
    done = loop.create_future()
    total = 0
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    writer.write(b'y' * (16 * MB))
    drain = asyncio.create_task(writer.drain())
    await asyncio.sleep(0.02)
    print('drained', drain.done())
    go.set()
    await drain
    print('drained', drain.done())
    writer.writelines([b'a', bytearray(b'b'), memoryview(b'c')])
    writer.close()
    await done
    print(total - 16 * MB)
    await writer.wait_closed()
    server.close()
    await server.wait_closed()

asyncio.run(main())
