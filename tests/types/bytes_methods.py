# bytes and bytearray: every method with its edge cases.
for kind in (bytes, bytearray):
    b = kind(b'Hello, World')
    print(b.capitalize(), b.center(16, b'*'), b.count(b'l'), b.count(b'l', 4), b.count(b''), b.endswith(b'ld'), b.expandtabs(), b.find(b'o'), b.find(b'o', 5), b.find(b'zz'), b.index(b'W'), b.isalnum(), b.isalpha(), b.isascii(), b.isdigit(), b.islower(), b.isspace(), b.istitle(), b.isupper())
    print(b.join([b'1', bytearray(b'2')]), b.ljust(14, b'.'), b.lower(), b.lstrip(b'He'), b.partition(b', '), b.removeprefix(b'Hello'), b.removesuffix(b'World'), b.replace(b'o', b'00'), b.replace(b'o', b'', 1), b.rfind(b'o'), b.rindex(b'l'), b.rjust(14), b.rpartition(b'o'), b.rsplit(b'o', 1), b.rstrip(b'dl'), b.split(b', '), b.splitlines(), b.startswith((b'x', b'He')), b.strip(b'Hd'), b.swapcase(), b.title(), b.upper(), b.zfill(15))
    print(b.hex(), b.hex('-', 4), b.translate(None, b'l'), b.translate(bytes.maketrans(b'lo', b'01'), b'H'), b.decode(), b.decode('ascii', 'strict'), kind.fromhex(' 48 65'), b[::2], b[-3:], b[2], b * 2, b + b'!', b'!' + b, b == b'Hello, World', b > b'Hello', 72 in b, b'ell' in b)
    print(kind(b' a  b ').split(), kind(b' a  b ').split(b' '), kind(b'a,b,,').split(b',', 2), kind(b'x\ny\r\nz').splitlines(True), kind(b'aXbXc').rsplit(b'X'), kind(b'').split(), kind(b'').split(b','), kind(b'a\tb').expandtabs(4), kind(b'-5').zfill(4), kind(b'abc').replace(b'', b'-'), kind(b'\t x\n').strip(), kind(b'abc').find(98), kind(b'abc').count(99), kind(b'a').join([]), kind(b'ab').index(98))
for f in (lambda: b''.join(['x']), lambda: b'a'.index(b'b'), lambda: b'a'.find('a'), lambda: b'a'.replace('a', 'b'), lambda: b'a'.split(1), lambda: b'a'.strip('a'), lambda: b'a'.startswith('a'), lambda: b'a'.center(5, 'x'), lambda: b'a'.center(5, b'xy'), lambda: b'a'.translate(b'short'), lambda: b'abc'.find(300), lambda: bytes.fromhex('1'), lambda: bytes.fromhex('gg'), lambda: bytes.maketrans(b'a', b'bc'), lambda: b'a'.join(5), lambda: b'a' % 1, lambda: b'%d' % 'x', lambda: b'\x80'.decode('ascii'), lambda: b'a'.hex(5), lambda: b'a'.partition(b''), lambda: bytes([1, 'a']), lambda: bytes({1: 2}) and bytes({'a': 1})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(bytes(range(256)).isascii(), bytes(range(32, 127)).decode(), bytes(range(128, 140)), repr(bytes(range(32))), bytes(3), bytes([65] * 3), bytes('é', 'latin-1'), bytes('é', 'utf-16-be'), list(b'abc'), [*bytearray(b'ab')], max(b'az'), sum(b'\x01\x02'), sorted(b'cab'), b'a' b'b', hash(b'x') == hash(bytes(b'x')), b'abc'.__contains__(97), bytes.__name__)


class Spoken(str):
    def __bytes__(self):
        return b'by itself'


print(bytes(Spoken('x')), bytes(Spoken('x'), 'utf-8'))
for kind, args in (bytearray, [Spoken('x')]), (bytes, ['x']):
    try:
        kind(*args)
    except TypeError as e:
        print(e)
