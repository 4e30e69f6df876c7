# The layers of io: raw files written by scripts, buffers and text around them.
import io
import os

print(io.DEFAULT_BUFFER_SIZE > 0, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.UnsupportedOperation.__mro__[1:3], io.open is open)


def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


class Raw(io.RawIOBase):
    def __init__(self, data=b'', chunk=4):
        self.data, self.pos, self.chunk, self.written = data, 0, chunk, []

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def readinto(self, b):
        n = min(len(b), self.chunk, len(self.data) - self.pos)
        b[:n] = self.data[self.pos:self.pos + n]
        self.pos += n
        return n

    def write(self, b):
        self.written.append(bytes(b))
        return len(b)

    def seek(self, pos, whence=0):
        self.pos = pos + (0, self.pos, len(self.data))[whence]
        return self.pos


raw = Raw(b'line 1\nline 2\nlast')
print(raw.read(3), raw.read(), raw.read(), raw.seek(0), raw.readline(), raw.readlines(), raw.seek(0), raw.readall(), raw.tell())
raw.seek(0)
print(list(raw), raw.isatty(), raw.closed)
raw.writelines([b'a', b'b'])
print(raw.written)
with raw as same:
    print(same is raw)
print(raw.closed, isinstance(raw, io.IOBase))
for f in (lambda: list(raw), raw.flush, raw.__enter__, raw.close):
    attempt(f)
attempt(Raw().fileno)
attempt(Raw().truncate)
attempt(io.RawIOBase().seek, 0)
attempt(io.RawIOBase().read, 1)
attempt(io.BufferedIOBase().read)
attempt(io.BufferedIOBase().detach)
attempt(io.TextIOBase().read)
attempt(io.IOBase().tell)
print(io.IOBase().readable(), io.TextIOBase().encoding)

raw = Raw(b'line 1\nline 2\nlast')
buffered = io.BufferedReader(raw)
print(buffered.peek(1), buffered.read(3), buffered.tell(), buffered.read1(2), buffered.readline(), buffered.readline(), buffered.raw is raw)
print(buffered.seek(2), buffered.read(), buffered.readable(), buffered.writable(), buffered.seekable(), buffered.isatty())
into = bytearray(4)
buffered.seek(0)
print(buffered.readinto(into), into, buffered.readinto1(into), into)
print(buffered.detach() is raw)
for f in (buffered.read, buffered.detach, lambda: buffered.closed, lambda: buffered.raw):
    attempt(f)

raw = Raw()
writer = io.BufferedWriter(raw, 8)
print(writer.write(b'abc'), raw.written, writer.write(b'defghij'), b''.join(raw.written), writer.flush(), b''.join(raw.written))
writer.write(b'rest')
writer.close()
print(b''.join(raw.written), raw.closed, writer.closed)
attempt(writer.write, b'x')
attempt(io.BufferedReader, io.RawIOBase())
attempt(io.BufferedWriter, io.RawIOBase())
attempt(io.BufferedReader, Raw(), 0)
attempt(io.BufferedReader, 5)
attempt(io.BufferedReader)

text = io.TextIOWrapper(io.BytesIO(b'one\r\ntwo\xc3\xa9\n'), encoding='utf-8')
print(text.read(2), repr(text.readline()), text.newlines, repr(text.read()), text.encoding, text.errors, text.buffer.getvalue(), text.seek(0), text.readlines())
out = io.BytesIO()
text = io.TextIOWrapper(out, encoding='latin-1', newline='\r\n', write_through=False)
print(text.write('é\n'), out.getvalue(), text.flush(), out.getvalue(), text.line_buffering, text.closed, text.writable(), text.seekable())
print('to text', file=text)
print(text.detach() is out, out.getvalue())
for f in (text.read, lambda: text.write('x'), text.detach, lambda: text.encoding, lambda: text.buffer):
    attempt(f)
lines = io.TextIOWrapper(io.BytesIO(), 'ascii', 'replace', line_buffering=True)
lines.write('ä')
print(lines.buffer.getvalue())
lines.write('x\n')
print(lines.buffer.getvalue(), repr(lines))
lines.close()
print(lines.closed, lines.buffer.closed)
attempt(lines.write, 'x')
attempt(io.TextIOWrapper, io.BytesIO(), 'no such encoding')
attempt(io.TextIOWrapper, io.BytesIO(), 'utf-8', 'strict', 'x')
attempt(io.TextIOWrapper, 5)
wide = io.TextIOWrapper(io.BytesIO('aä€\n𝄞'.encode('utf-16')), encoding='utf-16')
print(wide.read(2), repr(wide.readline()), wide.read())
for ends in (b'a\nb\n', b'a\r\nb\n', b'a\rb', b'a', b'a\rb\nc\r\n'):
    text = io.TextIOWrapper(io.BytesIO(ends), newline='')
    text.read()
    print(repr(text.newlines))

pair = io.BufferedRWPair(Raw(b'read'), Raw())
print(pair.read(2), pair.write(b'w'), pair.flush(), pair.readable(), pair.writable(), pair.closed)
decoder = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(decoder.decode('a\r')), repr(decoder.decode('\nb\rc')), decoder.newlines)


# What a text file refuses once it has lost its buffer, or that is closed.
lost, closed = io.TextIOWrapper(io.BytesIO()), io.TextIOWrapper(io.BytesIO())
lost.detach()
closed.close()
for text in lost, closed:
    attempt(lambda: text.newlines)
    attempt(text.reconfigure)
    attempt(text.detach)


class Negative(Raw):
    def seek(self, pos, whence=0): return -4


attempt(io.BufferedReader(Negative()).seek, 1)
attempt(io.BufferedReader(Negative()).tell)


# One byte order mark, at the beginning of the file.
name = 'io_layers.tmp'
for encoding in ('utf-16', 'utf-32', 'utf-8-sig', 'utf-16-le'):
    def show():
        with open(name, 'rb') as f:
            print(f.read())

    for mode, text, where in (('w', 'ab', 0), ('a', 'cd', 0), ('r+', 'e', 2), ('r+', 'f', 0)):
        with open(name, mode, encoding=encoding) as f:
            if where:
                f.seek(0, where)
            f.write(text)
            f.write(text)
        show()
    memory = io.BytesIO()
    f = io.TextIOWrapper(memory, encoding=encoding)
    f.write('12')
    f.write('34')
    f.seek(0)
    print(f.read())
    f.seek(0)
    f.write('5')
    f.reconfigure(encoding='utf-8-sig')
    f.write('6')
    f.flush()
    print(memory.getvalue())
os.remove(name)
for made in (io.BytesIO(), io.StringIO(), io.TextIOWrapper(io.BytesIO()), io.BufferedReader(io.BytesIO())):
    made.close()
    attempt(made.writelines, [])
    attempt(made.writelines, 5)
