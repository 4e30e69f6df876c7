# Text files with bytes that are wrong in their encoding: nothing of the piece with the mistake is read.
import io


def attempt(f, *args):
    try:
        return f(*args)
    except UnicodeDecodeError as e:
        return str(e)


class Raw(io.RawIOBase):
    def __init__(self, *pieces):
        self.pieces = list(pieces)

    def readable(self):
        return True

    def readinto(self, b):
        piece = self.pieces.pop(0) if self.pieces else b''
        b[:len(piece)] = piece
        return len(piece)


for pieces in ((b'one\ntwo \xff\nthree\n',), (b'one\ntw', b'o\nthree \xff\nfour\n', b'five\n'), ('aé'.encode()[:-1], 'é'.encode()[1:] + b'\nb\xff\n'), (b'ab\n\xe2\x82',), (b'ab\n\xe2', b'\x82', b'(\n'),
               ('𝄞\n'.encode()[:2], '𝄞\n'.encode()[2:], b'x')):
    for encoding, errors in ('utf-8', 'strict'), ('utf-8', 'replace'), ('ascii', 'strict'), ('cp1252', 'strict'), ('latin-1', 'strict'):
        for read in (lambda f: f.readline(), lambda f: f.read(2), lambda f: next(f, '')):
            f = io.TextIOWrapper(Raw(*pieces), encoding, errors)
            print(encoding, errors, [attempt(read, f) for _ in range(5)])
lines = io.TextIOWrapper(io.BytesIO(b'line\n' * 3000 + b'\xff\n'))
count = 0
try:
    for line in lines:
        count += 1
except UnicodeDecodeError as e:
    print(count, e)
