# Raw files that have nothing to give, or take nothing, at present: their methods return None.
import io


class Source(io.RawIOBase):
    """Gives its pieces one by one; None among them is nothing at present."""

    def __init__(self, *pieces):
        self.pieces = list(pieces)

    def readable(self):
        return True

    def readinto(self, b):
        piece = self.pieces.pop(0) if self.pieces else b''
        if piece is None:
            return None
        b[:len(piece)] = piece
        return len(piece)


class Sink(io.RawIOBase):
    """Takes as many bytes at a time as its sizes say; None is none at present."""

    def __init__(self, *sizes):
        self.sizes, self.taken = list(sizes), b''

    def writable(self):
        return True

    def write(self, b):
        n = self.sizes.pop(0) if self.sizes else len(b)
        if n is None:
            return None
        self.taken += bytes(b[:n])
        return len(b[:n])


for ask in (lambda f: f.read(2), lambda f: f.read(), lambda f: f.read1(2), lambda f: f.readinto(bytearray(2)), lambda f: f.readinto1(bytearray(2)),
            lambda f: f.peek(), lambda f: f.readline(), lambda f: f.read(0), lambda f: f.readlines(), lambda f: next(f, 'no line')):
    print([ask(io.BufferedReader(Source(*pieces))) for pieces in ((None,), (b'a', None, b'bc\n'), (b'',), (None, b'a'))])
print(io.TextIOWrapper(io.BufferedReader(Source(b'a', None, b'bc\n'))).readline())
print(Source(None).read(3), Source(None).read(), Source(b'ab', None, b'c').read())


def attempt(f, *args):
    try:
        print(f(*args))
    except BlockingIOError as e:
        print('BlockingIOError', e.strerror, e.characters_written)


sink = Sink(3, None, None, None)
f = io.BufferedWriter(sink, 8)
attempt(f.write, b'abcdef')
attempt(f.write, b'ghi')
print(sink.taken)
attempt(f.write, b'jklm')
attempt(f.flush)
attempt(f.write, b'n')
attempt(f.flush)
print(sink.taken)
sink.sizes = [2, None]
attempt(f.write, b'0123456789')
sink.sizes = [2, None, None, None]
attempt(f.write, b'0123456789abcdef')
attempt(f.close)
print(sink.taken)
sink = Sink(1, 1, 1)
f = io.BufferedWriter(sink, 4)
attempt(f.write, b'0123456')
print(sink.taken)
attempt(f.flush)
print(sink.taken)
