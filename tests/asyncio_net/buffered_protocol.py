# A protocol that provides the buffers.
import asyncio


class Buffered(asyncio.BufferedProtocol):
    def __init__(self):
        self.buffer = bytearray(8)
        self.got = bytearray()
        self.over = asyncio.get_running_loop().create_future()

    def get_buffer(self, sizehint):
        return self.buffer

    def buffer_updated(self, nbytes):
        self.got += self.buffer[:nbytes]

    def eof_received(self):
        self.over.set_result(bytes(self.got))


async def main():
    loop = asyncio.get_running_loop()
    made = []

    def factory():
        made.append(Buffered())
        return made[-1]
    server = await loop.create_server(factory, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b'more than fits into the buffer')
    writer.write_eof()
    print(await reader.read())
    print(await made[0].over)
    writer.close()
    server.close()
    print(isinstance(made[0], asyncio.Protocol), issubclass(asyncio.Protocol, asyncio.BaseProtocol))
    for cls in asyncio.BaseTransport, asyncio.ReadTransport, asyncio.WriteTransport, asyncio.Transport:
        t = type('Own', (cls,), {})({'key': 'value'})
        print(cls.__name__, cls.__module__, [c.__name__ for c in cls.__mro__], t.get_extra_info('key'), t.get_extra_info('other', 5))
        try:
            t.close()
        except NotImplementedError as exc:
            print('NotImplementedError', exc)

asyncio.run(main())
