# bytes: construction, methods and conversions.
print(bytes(), bytes(3), bytes([65, 66]), bytes(b'x'), bytes('é', 'utf-8'), bytes(range(5)), bytes(bytearray(b'z')), bytes((1, 255)))
b = b'hello world'
print(b[0], b[-1], b[1:4], b[::-1], len(b), list(b[:3]), b + b'!', b * 2, 104 in b, b'ell' in b, b < b'i', b == bytearray(b'hello world'))
print(b.find(b'o'), b.rfind(b'o'), b.find(111), b.index(b'w'), b.count(b'l'), b.count(108), b.startswith(b'he'), b.endswith((b'x', b'ld')), b.replace(b'l', b'L'), b.replace(b'l', b'', 1))
print(b.split(), b.split(b'o'), b.rsplit(b' ', 1), b'a\nb\r\nc'.splitlines(), b.partition(b' '), b.rpartition(b'l'), b' '.join([b'a', bytearray(b'b')]), b.strip(b'hd'), b' x '.lstrip(), b'xx'.rstrip(b'x'))
print(b.upper(), b.title(), b.capitalize(), b'aB'.swapcase(), b.center(15, b'*'), b.ljust(13) + b'|', b'5'.zfill(3), b'a\tb'.expandtabs(4), b.removeprefix(b'hello'), b.removesuffix(b'ld'))
print(b'abc'.isalpha(), b'12'.isdigit(), b'a1'.isalnum(), b' \t'.isspace(), b'AB'.isupper(), b'ab'.islower(), b'Ab'.istitle(), b'\x80'.isascii(), b''.isascii())
print(b.hex(), b.hex(' '), b.hex('-', 2), b'abcde'.hex(':', -2), bytes.fromhex('68 65 6c'), bytes.fromhex('FF00'), b.decode(), b'\xc3\xa9'.decode(), b'\xe9'.decode('latin-1'), b'\xff'.decode('utf-8', 'replace'), b'a\xffb'.decode('ascii', 'ignore'), b'\xff'.decode('utf-8', 'backslashreplace'))
print(b.translate(bytes.maketrans(b'lo', b'01')), b.translate(None, b'lo'), bytes.maketrans(b'a', b'b')[97], b.translate(bytes(reversed(range(256))))[:3])
print(hash(b) == hash(bytes(b)), {b'k': 1}[b'k'], b'a' == 'a', sorted([b'b', b'a']), max(b'abc'), [*b'ab'], bytes(b'a') is not None, b'%d' % 5, repr(b"it's"), str(b'x'), ascii(b'\xff'))
for f in (lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(-1), lambda: bytes('x'), lambda: bytes(5, 'utf-8'), lambda: bytes(['a']), lambda: bytes(1.5), lambda: b'a' + 'b', lambda: b'a'[5], lambda: b'a' * 'x', lambda: b'\xff'.decode(), lambda: b'\xc3'.decode(), lambda: b'ab\xe9cd'.decode('ascii'), lambda: bytes.fromhex('0'), lambda: bytes.fromhex('zz'), lambda: b'a'.find('a'), lambda: b' '.join(['a']), lambda: 300 in b'a', lambda: 'a' in b'a', lambda: b'a'.split(''), lambda: b'a'.split(b''), lambda: b'a' < 'a', lambda: bytes.maketrans(b'a', b''), lambda: b'a'.translate(b'x'), lambda: b.nope, lambda: b'x'.decode('nope'), lambda: b'\xed\xa0\x80'.decode(), lambda: b'\xf0\x9f\x98'.decode(), lambda: setattr(b, 'x', 1), lambda: b.index(b'zz'), lambda: bytes(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class B(bytes):
    pass


class HasBytes:
    def __bytes__(self):
        return b'from dunder'


print(B(b'sub'), type(B(b'a') + b'b').__name__, B(b'x') == b'x', bytes(HasBytes()), isinstance(B(), bytes))
try:
    str.maketrans(type('D', (dict,), {})(a=1))
except TypeError as e:
    print(e)
