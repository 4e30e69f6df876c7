# How much buffered files read and write at a time, and the sizes and positions they refuse.
import io


class Raw(io.RawIOBase):
    def __init__(self, data=b'abcdefghijklmnopqrstuvwxyz'):
        self.memory = io.BytesIO(data)

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, b):
        n = self.memory.readinto(b)
        print('  asked for', len(b), 'gave', n)
        return n

    def write(self, b):
        print('  written', bytes(b))
        return self.memory.write(b)


f = io.BufferedReader(Raw(), 4)
for n in 2, 5, 1, 9, -1, 1:
    print(f.read(n))
f = io.BufferedReader(Raw(b'line\n' * 4), 4)
print(f.peek(), f.read1(1), f.read1(9), f.read1(2), f.read1(), f.readline(), f.readline(1), f.read1(100))
f = io.BufferedReader(Raw(), 4)
for size in 2, 9, 3:
    b = bytearray(size)
    print(f.readinto(b), b)
f = io.BufferedReader(Raw(), 4)
for size in 2, 9, 3:
    b = bytearray(size)
    print(f.readinto1(b), b)
f = io.BufferedWriter(Raw(), 4)
for data in b'ab', b'cd', b'e', b'fghij', b'', b'k':
    print(f.write(data))
f.flush()
f.raw.memory.close()


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


f = io.BufferedRandom(io.BytesIO(b'abcdef'), 3)
print(f.write(b'1'), f.read1(), f.write(b'2'), f.seek(0), f.read())
print(f.seek(1), f.read(1), f.truncate(), f.read(), f.raw.getvalue(), f.truncate(1), f.tell())
for size in -1, -2, None, 'x', 1.5, 2**70:
    attempt(f.read, size)
attempt(f.read1, -5)
for whence in -1, 5, 'x', 2**40:
    for kind in f, io.TextIOWrapper(io.BytesIO()), io.BytesIO():
        attempt(kind.seek, 0, whence)
attempt(io.BufferedReader(io.BytesIO()).truncate)
attempt(io.BufferedWriter(io.BytesIO()).read)
print(hasattr(io.BufferedWriter, 'peek'))


class Bad(Raw):
    def readinto(self, b):
        return self.answer


class TooMuch(io.BufferedIOBase):
    def read(self, n=-1):
        return b'too much'


for answer in 'a', -1, 10**6:
    raw = Bad()
    raw.answer = answer
    attempt(io.BufferedReader(raw).read, 1)
attempt(TooMuch().readinto, bytearray(2))


# A raw file that writes to the text file that is being flushed.
class Nested(io.RawIOBase):
    text, written = None, []

    def writable(self):
        return True

    def write(self, b):
        self.written.append(bytes(b)[:6])
        if len(self.written) == 1:
            self.text.write('inner')
        return len(b)


raw = Nested()
raw.text = io.TextIOWrapper(raw)
raw.text.write('outer')
raw.text.write('x' * 8192)
raw.text.flush()
print(raw.written)
