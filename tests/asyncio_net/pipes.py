# Transports over pipes: here those of a process, and a socket pair's ends as files.
import asyncio
import socket


class Reader(asyncio.Protocol):
    def __init__(self):
        self.events = []
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.events.append('made')

    def data_received(self, data):
        self.events.append(data)

    def eof_received(self):
        self.events.append('eof')

    def connection_lost(self, exc):
        self.events.append(f'lost {exc!r}')
        self.lost.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    reading, reader = await loop.connect_read_pipe(Reader, a)
    writing, writer = await loop.connect_write_pipe(Reader, b)
    print(type(reading).__name__, type(writing).__name__, reading.get_extra_info('pipe') is a)
    print(isinstance(reading, asyncio.ReadTransport), isinstance(writing, asyncio.WriteTransport), writing.can_write_eof())
    writing.write(b'some')
    await asyncio.sleep(0.02)
    reading.pause_reading()
    print(reading.is_reading())
    writing.write(b'more')
    await asyncio.sleep(0.02)
    reading.resume_reading()
    await asyncio.sleep(0.02)
    writing.close()
    print(writing.is_closing())
    await writer.lost
    await reader.lost
    print(reader.events, writer.events)
    # The one who reads goes away.
    a, b = socket.socketpair()
    writing, writer = await loop.connect_write_pipe(Reader, b)
    a.close()
    await writer.lost
    print(writer.events)
    for _ in range(3):
        writing.write(b'late')

asyncio.run(main())
