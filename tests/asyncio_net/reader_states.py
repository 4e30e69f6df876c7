# A StreamReader fed by hand: limits, ends, exceptions, two that read.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


async def outcome(awaitable):
    try:
        print(repr(await awaitable))
    except BaseException as error:
        told(error)


async def main():
    R = asyncio.StreamReader
    attempt(R, 0); attempt(R, -1); attempt(R, limit=0)
    r = R(limit=16)
    print(r)
    r.feed_data(b'hello\nworld'); print(r); print(await r.readline(), r.at_eof(), await r.read(3), await r.read(0))
    attempt(r.feed_data, 'str') if False else None
    r.feed_eof(); print(await r.read(), r.at_eof(), await r.read(), await r.readline(), await r.read(5), r)
    await outcome(r.readexactly(1)); await outcome(r.readexactly(0)); await outcome(r.readexactly(-1)); await outcome(r.readuntil(b'x'))
    attempt(r.feed_data, b'late')
    r = R(); r.feed_data(b'abc'); r.feed_eof(); await outcome(r.readexactly(5)); print(await r.read())
    r = R(); r.feed_data(b'abc'); r.feed_eof(); await outcome(r.readuntil(b'x')); print(await r.read())
    r = R(limit=4); r.feed_data(b'abcdefgh\nij'); await outcome(r.readline()); print(r._buffer if False else '', await r.read(20))
    r = R(limit=4); r.feed_data(b'abcdefgh'); await outcome(r.readuntil(b'\n')); print(await r.read(20))
    r = R(limit=4); r.feed_data(b'abcdefgh\nij\n'); await outcome(r.readuntil(b'\n')); print(await r.read(20))
    r = R(); r.feed_data(b'a,b;c'); await outcome(r.readuntil(b'')); await outcome(r.readuntil((b',', b';'))); await outcome(r.readuntil((b';', b','))); await outcome(r.readuntil(())); 
    r.feed_eof()
    await outcome(r.readuntil((b',',)))
    r = R(); r.set_exception(ValueError('se')); print(repr(r.exception()), r); await outcome(r.read()); await outcome(r.readline()); await outcome(r.readexactly(1)); await outcome(r.readuntil())
    r = R()
    t1 = asyncio.create_task(r.read(1)); t2 = asyncio.create_task(r.readline()); await asyncio.sleep(0)
    print(r); await outcome(t2); r.feed_data(b'q'); await outcome(t1)
    t1 = asyncio.create_task(r.readexactly(4)); await asyncio.sleep(0); r.feed_data(b'ab'); await asyncio.sleep(0); t1.cancel(); await outcome(t1); r.feed_data(b'cd'); print(await r.readexactly(4))
    r.feed_data(b'l1\nl2\nl3'); r.feed_eof()
    async for line in r: print(line)
    e = asyncio.IncompleteReadError(b'abc', 5); print(repr(e), e.partial, e.expected, e.args); e = asyncio.IncompleteReadError(b'abc', None); print(e, repr(e))
    e = asyncio.LimitOverrunError('msg', 3); print(repr(e), e.consumed, e.args)

asyncio.run(main())
