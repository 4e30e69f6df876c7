# Where text files are: amid loops, after reading and writing in turn, and when they are cut off.
import io
import os

name = 'io_text_position.tmp'


def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


for steps in ('next(f)', 'next(f); f.readline()', 'next(f); f.read(1)', 'next(f); f.seek(4)', 'list(f)', 'f.readlines()', 'next(f); f.write("x")', 'f.readline()'):
    with open(name, 'w') as f:
        f.write('one\ntwo\nthree\n')
    with open(name, 'r+') as f:
        exec(steps)
        print(steps)
        attempt(f.tell)
        attempt(f.seek, 0, 1)
    with open(name) as f:
        print(ascii(f.read()))

# What is written after reading goes behind what was read ahead.
for steps in ('f.readline(); f.write("X")', 'f.read(2); f.write("X"); print(f.read(1))', 'f.readline(); f.seek(f.tell()); f.write("X")', 'f.write("X"); print(f.readline())',
              'f.readline(); f.truncate()', 'f.readline(); f.truncate(5)', 'f.readline(); f.seek(f.tell()); f.truncate()', 'f.readline(); f.seek(0, 1); f.write("Y")'):
    for encoding in 'utf-8', 'utf-16-le':
        with open(name, 'w', encoding=encoding) as f:
            f.write('one\ntwo\nthree\n')
        with open(name, 'r+', encoding=encoding) as f:
            exec(steps)
        print(steps, open(name, 'rb').read())
with open(name, 'wb') as f:
    f.write(b'0123456789' * 1000)
with open(name, 'r+') as f:
    f.read(3)
    f.write('here')
print(open(name, 'rb').read().index(b'here'), os.path.getsize(name))
with open(name, 'r+b') as f:
    print(f.read(3), f.write(b'here'), f.read(3), f.tell())
attempt(open(name).truncate)
attempt(open(name).truncate, 'x')
os.remove(name)


# readline(size) reads no more than it needs.
class Raw(io.RawIOBase):
    pieces = [b'abc', b'd\r', b'\nef', 'gé'.encode()]

    def readable(self):
        return True

    def readinto(self, b):
        print('  reads')
        piece = self.pieces.pop(0) if self.pieces else b''
        b[:len(piece)] = piece
        return len(piece)


f = io.TextIOWrapper(Raw())
for size in 2, 1, 2, 2, 1, 5, 5:
    attempt(f.readline, size)


# What a pair has read is not lost when it is written to.
f = io.TextIOWrapper(io.BufferedRWPair(io.BytesIO(b'one\ntwo\n'), io.BytesIO()))
print(repr(f.readline()), f.write('x'), repr(f.readline()))
