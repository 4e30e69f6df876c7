# arguments that methods seldom get: empty names, separators of other types, sizes of streams.
from each import each
import io

each(r'''
'a'.encode(''), 1
b'a'.decode('')
bytes('a', '')
b''.decode(''), str(b'', '')
'a'.encode('utf-8', '')
'a'.translate(object)
''.translate(object), ''.translate(5)
'a'.translate(5)
b'ab'.hex(bytearray(b':'))
b'ab'.hex(b':'), b'ab'.hex(':'), bytearray(b'ab').hex('-', 1)
b'abc'.partition(bytearray(b'b')), b'abc'.rpartition(bytearray(b'b')), bytearray(b'abc').partition(bytearray(b'b')), b'abc'.partition(bytearray(b'z'))
b'a'.replace(1, 2, None)
b'a'.replace(b'a', b'b', None)
(1).to_bytes(2 ** 70)
io.StringIO('a\nb\nc').readlines(True), io.StringIO('a\nb\nc').readlines(3), io.StringIO('a\nb\nc').readlines(None), io.StringIO('a\nb\nc').readlines(0)
io.StringIO('a').readlines(1.5)
io.StringIO('a').readlines('x')
io.BytesIO(b'a\nb\nc').readlines(True), io.BytesIO(b'a\nb\nc').readlines(-5)
io.StringIO('a').truncate('x')
io.BytesIO(b'a').truncate(1.5)
''')
