# differs: CPython crashes, or says that the call is reentrant
#
# A raw file whose methods use the file that is reading from it or writing to it: nothing but exceptions comes of it.
import io


class Raw(io.RawIOBase):
    turns = 0

    def readable(self):
        return True

    writable = seekable = readable

    def seek(self, pos, whence=0):
        return 0

    def turn(self):
        self.turns += 1
        if self.turns < 8:
            attempt(lambda: self.inner(self.file))

    def readinto(self, b):
        self.turn()
        b[:3] = 'aé'.encode()[:len(b)]
        return min(3, len(b))

    def write(self, b):
        self.turn()
        return 1


def attempt(f):
    try:
        f()
    except Exception:
        pass


inners = (lambda f: f.read(1), lambda f: f.readline(2), lambda f: f.__init__(5), lambda f: f.__init__(Raw()), lambda f: f.__init__(io.BytesIO(b'other')),
          lambda f: f.close(), lambda f: f.detach(), lambda f: f.seek(0), lambda f: f.write(b'x' * 9000), lambda f: f.write('x' * 9000), lambda f: f.flush(),
          lambda f: f.truncate(0))
outers = (lambda f: f.read(10), lambda f: f.readline(10), lambda f: f.readinto(bytearray(5)), lambda f: f.peek(), lambda f: f.write(b'y' * 9000),
          lambda f: f.write('y' * 9000))
for kind in io.BufferedReader, io.BufferedRandom, io.BufferedWriter, io.TextIOWrapper:
    for inner in inners:
        for outer in outers:
            raw = Raw()
            raw.file, raw.inner = kind(raw), inner
            attempt(lambda: outer(raw.file))
            raw.inner = None
            attempt(raw.file.close)
print('done')
