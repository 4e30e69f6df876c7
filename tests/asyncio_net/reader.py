# StreamReader without a connection: reading, limits, errors.
import asyncio


async def show(what, awaitable):
    try:
        print(what, await awaitable)
    except Exception as exc:
        print(what, type(exc).__name__, exc, {k: v for k, v in vars(exc).items()} if hasattr(exc, '__dict__') else '')


def reader_of(*chunks, eof=True, limit=65536):
    reader = asyncio.StreamReader(limit=limit)
    for chunk in chunks:
        reader.feed_data(chunk)
    if eof:
        reader.feed_eof()
    return reader


async def main():
    r = reader_of(b'one\ntwo\n', b'three')
    print(r, r.at_eof())
    await show('read 2', r.read(2))
    await show('readline', r.readline())
    await show('readline', r.readline())
    await show('readline', r.readline())
    await show('readline', r.readline())
    print(r.at_eof(), r)
    r = reader_of(b'abcdef')
    await show('read 0', r.read(0))
    await show('readexactly', r.readexactly(4))
    await show('readexactly', r.readexactly(4))
    await show('readexactly', r.readexactly(0))
    await show('readexactly', r.readexactly(-1))
    await show('read all', reader_of(b'ab', b'cd').read())
    await show('read all', reader_of().read(-1))
    r = reader_of(b'a--b==c')
    await show('readuntil', r.readuntil(b'--'))
    await show('readuntil', r.readuntil((b'--', b'==')))
    await show('readuntil', r.readuntil((b'--', b'==')))
    await show('readuntil', r.readuntil(b''))
    await show('readuntil', r.readuntil(()))
    r = reader_of(b'x' * 10 + b'\n' + b'rest\n', limit=4)
    await show('too long', r.readuntil())
    await show('too long line', r.readline())
    await show('next', r.readline())
    r = reader_of(b'y' * 10, limit=4)
    await show('no end', r.readuntil(b'ab'))
    await show('no end line', r.readline())
    print(r)
    r = reader_of(b'1\n2\n3')
    print([line async for line in r])
    # Pieces come while somebody waits.
    r = reader_of(eof=False)
    task = asyncio.create_task(r.readuntil(b'END'))
    for piece in b'some E', b'N', b'D and more':
        await asyncio.sleep(0)
        r.feed_data(piece)
    await show('in pieces', task)
    await show('the rest', r.read(100))
    task = asyncio.create_task(r.read(5))
    await asyncio.sleep(0)
    await show('second reader', r.readline())
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    task = asyncio.create_task(r.readexactly(3))
    await asyncio.sleep(0)
    r.set_exception(ConnectionResetError('gone'))
    await show('failed', task)
    await show('failed again', r.read(1))
    print(repr(r.exception()))
    for bad in (0, -1):
        try:
            asyncio.StreamReader(limit=bad)
        except ValueError as exc:
            print(exc)
    r = reader_of()
    try:
        r.feed_data(b'late')
    except AssertionError as exc:
        print('AssertionError', exc)
    e = asyncio.IncompleteReadError(b'ab', None)
    print(e, e.partial, e.expected, e.args)
    e = asyncio.LimitOverrunError('over', 7)
    print(e, e.consumed, e.args, repr(e))

asyncio.run(main())
