# io.StringIO and io.BytesIO.
import io


def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


s = io.StringIO()
print(s.write('hello\n'), s.write('wörld'), s.tell(), repr(s.getvalue()), s.read())
s.seek(0)
print(repr(s.readline()), s.tell(), repr(s.read(2)), s.tell(), repr(s.readline(2)), repr(s.read()), repr(s.read()))
s.seek(6)
s.write('WÖ')
print(repr(s.getvalue()), s.tell(), s.seek(0, 2), s.truncate(3), s.tell(), repr(s.getvalue()))
s.write('gap')
print(repr(s.getvalue()))
s.seek(1)
s.write('ä€')
s.write('much longer than before')
print(repr(s.getvalue()))
print(list(io.StringIO('a\nb\r\nc\rd')), list(io.StringIO('a\nb\r\nc\rd', newline='')), list(io.StringIO('a\nb\r\nc\rd', newline=None)),
      list(io.StringIO('a\nb\r\nc\rd', newline='\r')), list(io.StringIO('a\nb\r\nc\rd', '\r\n')))
for newline in ('\n', '', None, '\r'):
    s = io.StringIO('a\r\nb\nc\r', newline)
    s.read()
    print(repr(newline), s.newlines, repr(s.getvalue()))
print(io.StringIO('x').readlines(), io.StringIO('a\nb\n').readlines(1), s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed,
      s.line_buffering, s.encoding, s.errors)
for f, *args in [(s.seek, -1), (s.seek, 1, 1), (s.seek, 0, 5), (s.seek, 0, 1), (s.write, b'x'), (s.write, 5), (s.truncate, -1), (s.read, 'x'),
                 (io.StringIO, b'x'), (io.StringIO, 5), (io.StringIO, 'x', 'y'), (io.StringIO, 'x', 5), (s.fileno,), (s.detach,), (s.readline, None)]:
    attempt(f, *args)
with io.StringIO('abc') as s:
    print(s.read())
for f in (s.read, s.getvalue, s.tell, s.flush, s.readable, lambda: next(s), lambda: s.__enter__(), lambda: s.write('x'), s.isatty):
    attempt(f)
print(s.closed, s.close())
s = io.StringIO()
print('printed', 1, sep='-', file=s)
s.writelines(['a', 'b'])
print(repr(s.getvalue()))


class Shouting(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


loud = Shouting()
print('quiet', file=loud)
loud.note = 'attribute'
print(repr(loud.getvalue()), loud.note, isinstance(loud, io.TextIOBase), isinstance(loud, io.IOBase), isinstance(loud, io.RawIOBase))

b = io.BytesIO(b'one\ntwo\nthree')
print(b.read(2), b.readline(), b.tell(), b.readlines(), b.read(), b.seek(-3, 2), b.read1(), b.seek(2), b.seek(3, 1), b.tell())
b.seek(0)
print(b.write(b'ONE'), b.write(bytearray(b'-')), b.write(memoryview(b'!')), b.getvalue(), list(b))
b.seek(20)
b.write(b'end')
print(b.getvalue(), b.truncate(5), b.getvalue(), b.tell())
b.seek(0)
into = bytearray(3)
print(b.readinto(into), into, b.readinto(memoryview(into)[1:]), into, b.readinto(into), b.readinto1(into))
view = b.getbuffer()
view[0] = 65
print(b.getvalue(), len(view))
attempt(b.write, b'x')
attempt(b.close)
view.release()
print(b.write(b'x'), b.getvalue())
for f, *args in [(b.write, 'x'), (b.write, 5), (b.seek, -1), (b.seek, 0, 9), (b.truncate, -1), (b.readinto, b'x'), (b.detach,), (b.fileno,),
                 (io.BytesIO, 'x'), (io.BytesIO, 5), (b.read, 1.5), (b.readline, None)]:
    attempt(f, *args)
b.close()
for f in (b.read, b.getvalue, b.readable, lambda: b.seek(0), lambda: list(b), b.flush, b.isatty):
    attempt(f)
print(b.closed, isinstance(b, io.BufferedIOBase), isinstance(b, io.TextIOBase), io.BytesIO().getvalue())


# Copies of files in memory.
import copy
b = io.BytesIO(b'abc')
b.read(1)
b.x = [5]
print(b.__getstate__(), b.__reduce_ex__(2)[1:])
for how in (copy.copy, copy.deepcopy):
    c = how(b)
    print(c.read(), c.x, c.x is b.x, c.getvalue(), b.tell())
s = io.StringIO('a\nb', newline='\r\n')
s.read(1)
print(s.__getstate__())
s.y = 1
c = copy.copy(s)
print(repr(c.read()), c.y, c.write('\n'), repr(c.getvalue()), repr(s.getvalue()))
for newline in (None, '', '\r'):
    print(io.StringIO('a\n', newline).__getstate__())
for state in (5, (), (b'a',), (b'a', 0, None), (b'a', -1, None), ('a', 0, None), (b'abc', 9, {'z': 1}), (bytearray(b'abc'), 0, None)):
    b = io.BytesIO(b'old')
    attempt(lambda: (b.__setstate__(state), b.getvalue(), b.tell(), b.__dict__))
for state in (5, ('a',), ('a', '\n', 0, None), ('a\r\nb', None, 1, None), ('a', 'x', 0, None), ('a', 5, 0, None), ('a', '\n', -1, None),
              (b'a', '\n', 0, None), ('abc', '\n', 9, {'z': 1}), ('a\nb', '\r\n', 0, None)):
    s = io.StringIO('old')
    attempt(lambda: (s.__setstate__(state), s.getvalue(), s.tell(), s.__dict__))
