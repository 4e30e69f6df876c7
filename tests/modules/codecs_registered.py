# Codecs that a script registers work wherever text becomes bytes and back.
import codecs

calls = []


def search(name):
    calls.append(name)
    if name == 'upper':
        return codecs.CodecInfo(lambda text, errors='strict': (text.upper().encode(), len(text)),
                                lambda data, errors='strict': (bytes(data).decode().lower(), len(data)), name='upper')
    if name == 'odd':
        return codecs.CodecInfo(lambda text, errors='strict': (text.upper(), len(text)),
                                lambda data, errors='strict': (bytes(data), len(data)), name='odd')
    if name == 'bad':
        return codecs.CodecInfo(lambda text, errors='strict': 1 / 0, lambda data, errors='strict': 3, name='bad')
    if name == 'three':
        return (1, 2, 3)


codecs.register(search)
print('abc'.encode('upper'), 'abc'.encode('UPPER'), b'ABC'.decode('upper', 'ignore'))
print(str(b'ABC', 'upper'), bytes('abc', 'upper'), bytearray('abc', 'upper'), bytearray(b'ABC').decode('upper'))
for call in (lambda: 'a'.encode('nope'), lambda: 'a'.encode('odd'), lambda: b'a'.decode('odd'), lambda: 'a'.encode('bad'),
             lambda: b'a'.decode('bad'), lambda: 'a'.encode('three'), lambda: 'a'.encode('hex')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, '__notes__', None))
print(calls)
codecs.unregister(search)
try:
    'a'.encode('upper')
except LookupError as e:
    print(e)
