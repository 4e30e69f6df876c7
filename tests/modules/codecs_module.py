# codecs: by name, piece by piece, streams, error handlers.
import codecs
import io

print(codecs.encode('aé', 'latin-1'), codecs.decode(b'\xc3\xa9'), codecs.lookup('utf-8').name, codecs.lookup('latin-1').name, codecs.lookup('UTF8').name, codecs.BOM_UTF8, codecs.BOM_UTF16_BE)
print(codecs.getencoder('ascii')('abc'), codecs.getdecoder('utf-8')(b'abc'), codecs.decode('uryyb', 'rot13'), codecs.encode(b'\x01\xff', 'hex'), codecs.decode(b'01ff', 'hex'))
for name in ('utf-8', 'utf-16', 'utf-32', 'utf-16-be', 'latin-1'):
    data = '日本x'.encode(name) if name not in ('latin-1',) else b'\xe9x'
    decoder = codecs.getincrementaldecoder(name)()
    pieces = [decoder.decode(data[i:i + 1]) for i in range(len(data))] + [decoder.decode(b'', True)]
    encoder = codecs.getincrementalencoder(name)()
    print(name, pieces, [encoder.encode(c) for c in 'ab'])
decoder = codecs.getincrementaldecoder('utf-8')('replace')
print([decoder.decode(b'\xff\xe2\x82'), decoder.decode(b'x'), decoder.decode(b'\xe2', True)])
decoder = codecs.getincrementaldecoder('utf-8')()
print(decoder.decode(b'\xe2\x82'), decoder.getstate())
try:
    decoder.decode(b'', True)
except UnicodeDecodeError as e:
    print(e)
print(list(codecs.iterdecode([b'\xc3', b'\xa9a', b'b'], 'utf-8')), list(codecs.iterencode(['é', 'b'], 'utf-8')))


def handler(e):
    return f'<{ascii(e.object[e.start:e.end])}>', e.end


codecs.register_error('mine', handler)
print('aéb'.encode('ascii', 'mine'), b'a\xffb'.decode('utf-8', 'mine'), codecs.lookup_error('mine') is handler, codecs.lookup_error('strict').__name__)
for wrong in (lambda: codecs.lookup('nope'), lambda: codecs.lookup_error('nope'), lambda: codecs.encode('é', 'ascii'), lambda: codecs.register_error('x', 5),
              lambda: codecs.strict_errors(UnicodeDecodeError('utf-8', b'x', 0, 1, 'reason')), lambda: codecs.register(5)):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
print(codecs.ignore_errors(UnicodeEncodeError('ascii', 'aé', 1, 2, 'r')), codecs.replace_errors(UnicodeEncodeError('ascii', 'aé', 1, 2, 'r')),
      codecs.backslashreplace_errors(UnicodeDecodeError('ascii', b'a\xff', 1, 2, 'r')), codecs.xmlcharrefreplace_errors(UnicodeEncodeError('ascii', 'aé', 1, 2, 'r')))
raw = io.BytesIO()
writer = codecs.getwriter('utf-16-le')(raw)
writer.write('aé\n')
writer.writelines(['b', 'c'])
print(raw.getvalue())
raw.seek(0)
reader = codecs.getreader('utf-16-le')(raw)
print(repr(reader.readline()), repr(reader.read()))
with codecs.open('codecs_module.tmp', 'w', 'koi8-r') as f:
    f.write('Привет\nмир')
with codecs.open('codecs_module.tmp', encoding='koi8-r') as f:
    print(f.readlines(), f.encoding)
print(open('codecs_module.tmp', 'rb').read())


def search(name):
    if name == 'upper':
        return codecs.CodecInfo(lambda text, errors='strict': (text.upper().encode(), len(text)), lambda data, errors='strict': (bytes(data).decode().lower(), len(data)), name='upper')


codecs.register(search)
print(codecs.encode('abc', 'upper'), codecs.decode(b'ABC', 'upper'))

for call in (lambda: codecs.lookup(None), lambda: codecs.getreader(b'utf-8'), lambda: codecs.lookup_error(1),
             lambda: codecs.encode('a', None), lambda: codecs.decode(b'a', 3), lambda: codecs.register_error(1, len)):
    try:
        call()
    except TypeError as e:
        print(e)


# Escapes decoded piece by piece: what may be half of one waits for the rest.
for encoding in ('unicode-escape', 'raw-unicode-escape'):
    for errors in ('strict', 'replace'):
        decoder = codecs.getincrementaldecoder(encoding)(errors)
        pieces = r'a\u1234\U0001f600\x41\\b\N{BULLET}\n'.encode() + b'\xe9'
        print(ascii(''.join(decoder.decode(bytes([c])) for c in pieces) + decoder.decode(b'', True)))
        for piece in (b'ab\\', b'x\\u12', b'x\\\\', b'\\N{BUL', b'\\x4', b'\\u12zz', b'\\xg'):
            decoder.reset()
            for final in (False, True):
                try:
                    print(ascii(decoder.decode(b'' if final else piece, final)), decoder.getstate())
                except UnicodeDecodeError as e:
                    print(e)
for name in (b'BULLET', b'bullet', b'LF', b'no such', b''):
    for errors in ('strict', 'replace', 'ignore'):
        try:
            print(ascii(b'a\\N{%sb}c'.replace(b'%sb', name).decode('unicode-escape', errors)))
        except UnicodeDecodeError as e:
            print(e)
for text in (b'\\N', b'\\Nx', b'\\N{x'):
    print(text.decode('unicode-escape', 'replace'))


# Encodings that begin with a mark: one is written, and a decoder's state tells what it has seen.
for name in ('utf-16', 'utf-32', 'utf-8-sig', 'utf-8', 'utf-16-be'):
    encoder = codecs.getincrementalencoder(name)()
    print(name, encoder.getstate(), encoder.encode(''), encoder.getstate(), encoder.encode('a'), encoder.encode('b', True))
    encoder.reset()
    print(encoder.encode('c'), encoder.setstate(0), encoder.encode('d'))
    data = '\ufeffa\u1234'.encode(name)
    for i in range(len(data)):
        first, second = codecs.getincrementaldecoder(name)(), codecs.getincrementaldecoder(name)()
        text = first.decode(data[:i])
        second.setstate(first.getstate())
        print(ascii(text + second.decode(data[i:], True)), first.getstate())
    for data in (b'a\0\0\0b\0\0\0', b'a\0', b'a', b''):
        for final in (False, True):
            try:
                print(ascii(codecs.getincrementaldecoder(name)().decode(data, final)))
            except UnicodeDecodeError as e:
                print(e)
    stream = io.BytesIO()
    writer = codecs.getwriter(name)(stream)
    writer.write('a')
    writer.writelines(['b', 'c'])
    writer.seek(0)
    writer.write('d')
    writer.seek(0, 2)
    writer.write('e')
    writer.reset()
    writer.write('f')
    print(stream.getvalue())
    stream.seek(0)
    reader = codecs.getreader(name)(stream)
    print(ascii(reader.read(1)), ascii(reader.read()), reader.seek(0), ascii(reader.readline()))
    print(ascii(codecs.getreader(name)(io.BytesIO('ab\u1234'.encode(name)[:-1])).read()))
for name in ('surrogateescape', 'surrogatepass', 'no such'):
    for error in (UnicodeDecodeError('utf-8', b'a\xff\xfeb\xed\xa0\x80', 1, 3, 'why'), UnicodeDecodeError('utf-8', b'a\xff\xfeb\xed\xa0\x80', 4, 5, 'why'),
                  UnicodeDecodeError('utf-16-le', b'\0\xd8', 0, 2, 'why'), UnicodeDecodeError('ascii', b'abc', 0, 1, 'why'),
                  UnicodeEncodeError('utf-8', 'a\udc80\udcff', 1, 3, 'why'), UnicodeEncodeError('utf-16-be', 'a\ud800', 1, 2, 'why'), TypeError('no')):
        try:
            print(ascii(codecs.lookup_error(name)(error)))
        except (UnicodeError, TypeError, LookupError) as e:
            print(type(e).__name__, ascii(str(e)))
asked = []
codecs.register(asked.append)
for name in ('Made-8', 'Made---8', 'made   8', 'made.8', 'm_A__8', '-x-', 'a/b'):
    try:
        codecs.lookup(name)
    except LookupError as e:
        print(e)
print(asked)


# Encodings of a script's own, wherever text is encoded.
def shout(name):
    if name == 'shout':
        return codecs.CodecInfo(lambda text, errors='strict': (text.upper().encode(errors=errors), len(text)),
                                lambda data, errors='strict': (bytes(data).decode(errors=errors).lower(), len(data)), name=name)
    if name == 'wrong':
        return codecs.CodecInfo(lambda text: (5, 1), lambda data: (b'x', 1), name=name)
    if name == 'worse':
        return codecs.CodecInfo(lambda text: 5, lambda data: 1 / 0, name=name)
    if name == 'short':
        return 1, 2, 3
    if name == 'utf_8':
        print('not asked')


codecs.register(shout)
for f in (lambda: 'abc'.encode('shout'), lambda: b'ABC'.decode('SHOUT'), lambda: str(b'ABC', 'shout'), lambda: bytearray('abc', 'shout'), lambda: ''.encode('shout'),
          lambda: 'a\ud800'.encode('shout'), lambda: 'a\ud800'.encode('shout', 'replace'), lambda: 'abc'.encode('wrong'), lambda: b'abc'.decode('wrong'),
          lambda: 'abc'.encode('worse'), lambda: b'abc'.decode('worse'), lambda: codecs.encode('abc', 'wrong'), lambda: codecs.lookup('short'), lambda: 'a'.encode('short'),
          lambda: 'abc'.encode('nope'), lambda: 'abc'.encode('hex'), lambda: 'abc'.encode('utf-8'), lambda: b''.decode('nope'), lambda: codecs.unregister(shout),
          lambda: 'abc'.encode('shout')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, ascii(str(e)), getattr(e, '__notes__', None))
