# The order of a SubprocessProtocol's calls.
import asyncio


class Recorder(asyncio.SubprocessProtocol):
    def __init__(self):
        self.events = []
        self.over = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.events.append('connection_made')
        self.transport = transport

    def pipe_data_received(self, fd, data):
        self.events.append(f'pipe_data_received {fd} {data}')

    def pipe_connection_lost(self, fd, exc):
        self.events.append(f'pipe_connection_lost {fd} {exc}')

    def process_exited(self):
        self.events.append(f'process_exited {self.transport.get_returncode()}')

    def connection_lost(self, exc):
        self.events.append(f'connection_lost {exc}')
        self.over.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    transport, p = await loop.subprocess_exec(Recorder, 'cat')
    stdin = transport.get_pipe_transport(0)
    print(type(stdin).__name__, type(transport.get_pipe_transport(1)).__name__, transport.get_pipe_transport(7))
    print(transport.get_pid() > 0, transport.get_returncode(), transport.is_closing())
    stdin.write(b'data')
    await asyncio.sleep(0.1)
    stdin.write_eof()
    await p.over
    # The pipes are lost in no particular order.
    print(p.events[:2], sorted(p.events[2:-1]), p.events[-1])
    print(transport.get_returncode())
    transport.close()
    print(transport.is_closing())
    transport, p = await loop.subprocess_shell(Recorder, 'exec sleep 60', stdin=None, stdout=None, stderr=None)
    transport.close()
    await p.over
    print(p.events)

asyncio.run(main())
