# A StreamReader holds a transport of the script's own back.
import asyncio


class Source(asyncio.ReadTransport):
    calls = []

    def pause_reading(self):
        self.calls.append('pause')

    def resume_reading(self):
        self.calls.append('resume')


class Deaf(asyncio.ReadTransport):
    """Cannot be paused."""


async def main():
    reader = asyncio.StreamReader(limit=4)
    source = Source()
    reader.set_transport(source)
    reader.feed_data(b'1234')
    print(source.calls)
    reader.feed_data(b'56789')
    print(source.calls, 'paused' in repr(reader))
    print(await reader.readexactly(4), source.calls)
    print(await reader.read(1), source.calls)
    reader.feed_data(b'more than the limit')
    print(await reader.readexactly(23), source.calls)
    # Whoever waits for more than there may be makes it go on.
    reader.feed_data(b'123456789')
    task = asyncio.create_task(reader.readexactly(12))
    await asyncio.sleep(0)
    print(source.calls)
    reader.feed_data(b'0ab')
    print(await task, source.calls)
    reader = asyncio.StreamReader(limit=4)
    reader.set_transport(Deaf())
    reader.feed_data(b'1234567890')
    reader.feed_eof()
    print(await reader.read())

    # What a writer needs of a transport, likewise.
    class Sink(asyncio.WriteTransport):
        def write(self, data):
            print('write', data)

        def write_eof(self):
            print('write_eof')

        def can_write_eof(self):
            return True

        closing = False

        def close(self):
            self.closing = True
            print('close')

        def is_closing(self):
            return self.closing
    protocol = asyncio.StreamReaderProtocol(asyncio.StreamReader())
    writer = asyncio.StreamWriter(Sink(), protocol, None, asyncio.get_running_loop())
    protocol.connection_made(writer.transport)
    writer.write(b'one')
    writer.writelines([b'two', b'three'])
    await writer.drain()
    protocol.pause_writing()
    task = asyncio.create_task(writer.drain())
    await asyncio.sleep(0)
    print(task.done())
    protocol.resume_writing()
    await task
    print(writer.can_write_eof(), writer.is_closing())
    writer.write_eof()
    writer.close()
    protocol.connection_lost(None)
    await writer.wait_closed()
    print(isinstance(writer.transport, asyncio.BaseTransport), issubclass(asyncio.DatagramTransport, asyncio.BaseTransport),
          issubclass(asyncio.SubprocessTransport, asyncio.BaseTransport), issubclass(asyncio.Transport, asyncio.WriteTransport))

asyncio.run(main())
