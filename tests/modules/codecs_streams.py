# Streams of codecs: how they read pieces and lines, codecs of scripts, recoding, codecs that are no text encodings.
import codecs
import copy
import io


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e), getattr(e, '__notes__', None)


text = 'foo\nbär\r\nbaz\rspam\u2028e𝄞gs\n\n' + 'long' * 30 + '\r\nx'
for encoding in 'utf-8', 'utf-16', 'utf-16-be', 'utf-8-sig', 'utf-32':
    data = text.encode(encoding)
    for arguments in (), (2,), (5,), (10, 3), (-1, 3), (1, 7), (0,), (100,):
        reader = codecs.getreader(encoding)(io.BytesIO(data))
        print(encoding, arguments, [reader.read(*arguments) for _ in range(6)])
    for size in None, 1, 2, 10, 100:
        for keepends in True, False:
            reader = codecs.getreader(encoding)(io.BytesIO(data))
            print(encoding, size, keepends, [reader.readline(size, keepends) for _ in range(12)])
    reader = codecs.getreader(encoding)(io.BytesIO(data))
    print([reader.readline(), reader.read(2), reader.readline(), reader.readlines(), reader.read()])
    reader.seek(0)
    print(list(reader))

# Piece by piece, the bytes of the other order too.
for encoding in 'utf-16', 'utf-32':
    print(list(codecs.iterdecode([bytes([b]) for b in '\ufeffhé'.encode(encoding + '-be')], encoding)))


class Backwards(codecs.Codec):
    def encode(self, text, errors='strict'):
        return text[::-1].encode('utf-8', errors), len(text)

    def decode(self, data, errors='strict'):
        return bytes(data).decode('utf-8', errors)[::-1], len(data)


class BackwardsWriter(Backwards, codecs.StreamWriter):
    pass


class BackwardsReader(Backwards, codecs.StreamReader):
    pass


codecs.register(lambda name: codecs.CodecInfo(Backwards().encode, Backwards().decode, BackwardsReader, BackwardsWriter, name=name) if name == 'backwards' else None)
memory = io.BytesIO()
codecs.getwriter('backwards')(memory).write('one\ntwo')
memory.seek(0)
print(memory.getvalue(), codecs.getreader('backwards')(memory).readline())

latin = codecs.EncodedFile(io.BytesIO('añb\nc\nd'.encode('latin-1')), 'utf-8', 'latin-1')
print(latin.read(3), latin.readline(), next(latin), list(latin), latin.data_encoding, latin.file_encoding)
latin.seek(0)
print(latin.readlines())
wide = codecs.EncodedFile(io.BytesIO(), 'utf-8', 'utf-16-le')
wide.write('é'.encode())
wide.writelines([b'a', b'b'])
print(wide.getvalue())
for stream in latin, latin.reader, latin.writer, codecs.StreamReaderWriter(io.BytesIO(), codecs.getreader('utf-8'), codecs.getwriter('utf-8')):
    print(attempt(copy.copy, stream))

print(codecs.getincrementalencoder('rot13')().encode('Hello'), codecs.getincrementaldecoder('rot13')().decode('Uryyb'))
print(codecs.getreader('rot13')(io.StringIO('Uryyb')).read(), codecs.getreader('hex')(io.BytesIO(b'6162')).read(), codecs.getincrementaldecoder('hex')().decode(b'61'))
for wrong in b'zz', b'0', b'a b':
    print(attempt(codecs.decode, wrong, 'hex'))
print(attempt(codecs.encode, 'é', 'ascii'), attempt(codecs.decode, b'\xff', 'utf-8'), attempt(codecs.encode, 'x', 'nope'))
print(attempt(codecs.open, 'codecs_streams.tmp', 'rt', 'utf-8'))
