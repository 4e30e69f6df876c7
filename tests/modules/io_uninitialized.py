# File objects whose __init__ was not called or has failed, and the open() of a folder's descriptor.
import io
import os


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Forgetful(io.TextIOWrapper):
    def __init__(self):
        pass


class ForgetfulMemory(io.StringIO):
    def __init__(self):
        pass


for kind in io.BufferedReader, io.BufferedWriter, io.BufferedRandom, Forgetful, ForgetfulMemory:
    f = kind.__new__(kind)
    print(kind.__name__)
    for method in f.flush, f.close, f.tell, f.isatty:
        attempt(method)
    if kind in (Forgetful, ForgetfulMemory):
        attempt(f.readable)
        attempt(f.readline)
        attempt(f.write, 'x')
        attempt(f.read)
        attempt(lambda: f.newlines)
    attempt(lambda: f.closed)
attempt(repr, Forgetful())

f = io.BufferedReader(io.BytesIO(b'abc'))
attempt(f.__init__, io.BytesIO(b'xyz'), -1)
attempt(f.read)
attempt(f.__init__, io.BytesIO(b'xyz'))
attempt(f.read)
f = io.TextIOWrapper(io.BytesIO(b'abc'))
attempt(lambda: f.__init__(io.BytesIO(b'xyz'), newline='x'))
attempt(f.read)


class Named(io.FileIO):
    def __setattr__(self, name, value):
        if name == 'name':
            print('sets', name, value)
        super().__setattr__(name, value)


Named('io_uninitialized.tmp', 'w').close()
os.remove('io_uninitialized.tmp')
fd = os.open('.', os.O_RDONLY)
for kind in open, io.FileIO:
    try:
        kind(fd)
    except OSError as e:
        print(type(e).__name__, e.strerror, e.filename == fd)
os.close(fd)


# A pair asks its halves.
class Terminal(io.RawIOBase):
    def __init__(self, is_one):
        self.is_one = is_one

    def readable(self):
        return True

    writable = readable

    def isatty(self):
        print('  asked')
        return self.is_one


for reader in False, True:
    for writer in False, True:
        print(io.BufferedRWPair(Terminal(reader), Terminal(writer)).isatty())
pair = io.BufferedRWPair(io.BytesIO(b'abc\ndef'), io.BytesIO())
print(pair.peek(1), pair.read1(1), pair.readline(), pair.readinto(bytearray(2)), pair.read(), pair.readable(), pair.writable(), pair.seekable())
attempt(pair.detach)
