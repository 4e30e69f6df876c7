# bytes are UTF-8, UTF-16 or UTF-32, with or without a mark
import itertools
import json


def show(data):
    try:
        print(data, json.detect_encoding(data), ascii(json.loads(data)))
    except ValueError as e:
        print(data, type(e).__name__, e)


for text in ('1', '12', '""', '"a"', '["\xe9", "\u65e5", "\U0001f600"]', '"\ud800"', '{}', ' 1 '):
    for encoding in ('utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be'):
        show(text.encode(encoding, 'surrogatepass'))
        show(bytearray(text.encode(encoding, 'surrogatepass')))
for data in (b'', b'\x00', b'\x00\x00', b'\x00\x00\x00\x00', b'[1\x00', b'\xff', b'"\xe9"', b'"\xc3"', b'"\xed\xa0\x80"', b'"\xf4\x90\x80\x80"', b'\xff\xfe1',
             b'\xff\xfe\x00\x00\x31', b'\xfe\xff\xd8\x00', b'\xef\xbb', b'\xef\xbb\xbf', b'"\x80', b'\x00"\x00a'):
    show(data)
for n in range(5):
    for data in itertools.product(b'\x00\x01', repeat=n):
        print(json.detect_encoding(bytes(data)), end=' ')
for mark in (b'\xff\xfe', b'\xfe\xff', b'\xef\xbb\xbf', b'\xff\xfe\0\0', b'\0\0\xfe\xff', b'\xff\xfe\0', b'\xef\xbb'):
    print(json.detect_encoding(mark), end=' ')
print()
