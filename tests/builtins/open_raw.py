# Files: the raw file beneath, peek, detach, descriptors, openers, modes.
import io

name = 'open_raw.tmp'
with open(name, 'wb') as f:
    print(type(f).__name__, type(f.raw).__name__, f.raw.name, f.raw.mode, f.raw.fileno() == f.fileno(), f.raw.closefd)
    f.write(b'first\r\nsecond\rthird\n')
print(f.closed, f.raw.closed)
f = open(name, 'rb')
if f:
    print(f.peek()[:6], f.peek(2)[:6], f.read(2), f.peek()[:4], f.read1(3), f.tell())
    into = bytearray(4)
    print(f.readinto1(into), into, f.readinto(memoryview(into)[2:]), into, repr(f)[:30])
    raw = f.detach()
    print(raw, raw.readable(), raw.seek(0), raw.read(5), raw.readall())
    try:
        f.read()
    except ValueError as e:
        print(e)
    try:
        f.close()
    except ValueError as e:
        print(e)
    raw.close()
with open(name, 'rb', buffering=0) as f:
    print(f, f.read(3), f.readinto(into), into, hasattr(f, 'peek'), hasattr(f, 'read1'), f.readline(), f.mode)
print(f)
for newline in (None, '', '\n', '\r'):
    with open(name, newline=newline) as f:
        before = f.newlines
        print(repr(newline), before, f.readlines(), f.newlines)
f = open(name)
buffer = f.detach()
print(type(buffer).__name__, buffer.readline(), f.encoding.lower(), f.buffer)
for use in (f.read, lambda: f.closed, f.detach):
    try:
        use()
    except ValueError as e:
        print(e)
buffer.close()

with open(name, 'w+') as f:
    print(f.write('0123456789'), f.seek(3), f.read(2), f.tell(), f.seek(0, 2), f.truncate(4), f.seek(0), f.read(), type(f.buffer).__name__)
with open(name, 'a+') as f:
    print(f.tell(), f.write('end'), f.seek(0), f.read())
with open(name, 'rb+') as f:
    print(f.read(2), f.write(b'XY'), f.tell(), f.read(), f.seek(0), f.read(), f.mode, f.readable(), f.writable())

with open(name) as f:
    with open(f.fileno(), closefd=False) as same:
        print(same.name == f.fileno(), same.read(4), same.buffer.raw.closefd)
    print(f.closed, f.seek(0), f.read(2))


def opener(path, flags):
    print('opening', path, flags)
    return keep.fileno()


keep = open(name, 'rb', buffering=0)
f = open('any name', opener=opener)
print(f.name, f.read(3))
f.close()
try:
    keep.close()
except OSError as e:
    print(e)
for wrong in (lambda: open(-1), lambda: open(12345), lambda: open(name, closefd=False), lambda: open(name, opener=lambda p, f: 'x'),
              lambda: open(name, opener=lambda p, f: -2), lambda: open(name, 'rb', 0).peek(), lambda: io.FileIO(name, 'q'), lambda: io.FileIO(),
              lambda: open(name, 'rb').readinto(b'x'), lambda: open(name, 'rt', buffering=0)):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
f = io.FileIO(name, 'w')
print(f.write(b'raw bytes'), f.readable(), f.writable(), f.tell(), f.mode, f.name, f.close(), f.closed)
with io.BufferedReader(io.FileIO(name)) as f:
    print(f.read(3), f.raw.mode)
with io.TextIOWrapper(open(name, 'rb'), encoding='ascii') as f:
    print(f.read(), f.name, hasattr(f, 'mode'), f.buffer.mode)


class Counting(io.FileIO):
    reads = 0

    def readinto(self, b):
        self.reads += 1
        return super().readinto(b)


f = io.BufferedReader(Counting(name))
print(f.read(3), f.read(3), f.raw.reads, f.name)
f.close()

# The name is the raw file's, which can be given another.
f = open(name, 'rb')
f.raw.name = 'renamed'
print(f.name, f)
try:
    f.name = 'again'
except AttributeError as e:
    print(e)
del f.raw.name
try:
    f.name
except AttributeError as e:
    print(e)
print(f)
f.close()


# Modes, names, classes of one's own.
def attempt(f, *args):
    try:
        print(f(*args))
    except (ValueError, OSError, AttributeError, LookupError) as e:
        print(type(e).__name__, e)


for mode in ('', 'rt', 'rU', 'aa', 'rw', 'wx', 'r+w', 'b', '+', 'bb', 'r+b'):
    attempt(lambda: io.FileIO('no_such/file', mode).mode)


class Own(io.FileIO):
    pass


class OwnText(io.TextIOWrapper):
    pass


own = Own(name)
print(own)
text = OwnText(own, encoding='ascii')
print(text)
text.mode = 'r'
print(text, text.mode)
text.detach()
print(text)
own.close()
print(own)
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    open(name, 'rb', 1).close()
    open(True, closefd=False)
print([(w.category.__name__, str(w.message)) for w in caught])
for encoding in ('\udcfe', 'no-such', 'rot13', 'hex', 'a\0b'):
    attempt(io.TextIOWrapper, io.BytesIO(), encoding)
