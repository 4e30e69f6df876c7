# Closing files whose flush fails, or the closing of what is beneath: all is closed, and no error is lost.
import io
import os


class Raw(io.RawIOBase):
    def __init__(self, *bad):
        self.bad = bad

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def readinto(self, b):
        return 0

    def seek(self, pos, whence=0):
        return 0

    def write(self, b):
        if 'write' in self.bad:
            raise OSError('write')
        return len(b)

    def flush(self):
        print('  raw flush')
        if 'flush' in self.bad:
            raise OSError('flush')

    def close(self):
        print('  raw close')
        if 'close' in self.bad:
            raise KeyError('close')
        super().close()


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e), 'in the context of', repr(e.__context__))


def text(raw):
    return io.TextIOWrapper(io.BufferedWriter(raw))


for kind in io.BufferedReader, io.BufferedWriter, io.BufferedRandom, text, io.TextIOWrapper:
    print(getattr(kind, '__name__', kind))
    for bad in (), ('write',), ('flush',), ('close',), ('write', 'close'):
        raw = Raw(*bad)
        f = kind(raw)
        if f.writable() and kind is not io.BufferedReader:
            f.write('some' if hasattr(f, 'encoding') else b'some')
        attempt(f.close)
        print(bad, f.closed, raw.closed)
        raw.bad = ()
        raw.close()
        print(f.closed)


# A flush of one's own is the one that closing calls.
def fail():
    raise ValueError('flush of mine')


class Mine(io.BufferedWriter):
    def flush(self):
        print('  my flush')
        super().flush()


class MyFile(io.FileIO):
    def flush(self):
        print('  my flush', self.closed)
        raise OSError('no')


raw = io.BytesIO()
f = Mine(raw)
f.write(b'some')
f.close()
print(raw.closed)
for make in (lambda: io.BufferedReader(io.BytesIO()), lambda: io.TextIOWrapper(io.BytesIO()), lambda: open('io_closing.tmp', 'w'), lambda: open('io_closing.tmp', 'wb')):
    f = make()
    f.flush = fail
    attempt(f.close)
    print(f.closed)
f = MyFile('io_closing.tmp', 'w')
attempt(f.close)
print(f.closed)
f = io.TextIOWrapper(Mine(io.BytesIO()))
f.write('some')
f.close()


# What could not be written is kept.
raw = Raw('write')
f = io.BufferedWriter(raw)
f.write(b'some')
attempt(f.flush)
attempt(f.flush)
raw.bad = ()
attempt(f.flush)
f.close()

# Both halves of a pair.
for reader, writer in (Raw(), Raw()), (Raw('close'), Raw()), (Raw(), Raw('close')), (Raw('close'), Raw('close')):
    pair = io.BufferedRWPair(reader, writer)
    attempt(pair.close)
    print(pair.closed, reader.closed, writer.closed)
    reader.bad = writer.bad = ()
    reader.close()
    writer.close()
os.remove('io_closing.tmp')
