# struct: every code in every byte order, sizes, alignment, and formats that are wrong
import struct


def show(function, *args):
    try:
        print(args, function(*args))
    except Exception as e:
        print(args, type(e).__name__, '-', e)


codes = 'xcbB?hHiIlLqQnNefdspP'
for mark in ('', '@', '=', '<', '>', '!'):
    for code in codes:
        show(struct.calcsize, mark + code)
for fmt in ('', '3x', '2b', 'bh', 'b h', 'hb', 'bq', 'b0q', 'qb', '@bq', '=bq', '0i', 'xbx', 'bi', 'bxi', 'b3xi', 'fb', 'bd', '?h', 'cn', 'sh', 'ph', '5sh',
            '5ph', 'bP', 'be', 'bf', '0s0p', '0b0h2x', '2?', ' i', 'i ', '  ', '\tb\nh', 'b' * 50, b'bh', b'', '9223372036854775807b', '1000000000000b',
            '99999999999q', 'i0', '3', '1', '1<', 'z', '<n', '>P', '!N', 'i<i', '<<i', '2 i', '4 s', '1.5i', '-1i', '+1i', 'i@', '9223372036854775807i',
            '9223372036854775808b', '10000000000000000000000i', '9223372036854775807bb', '9223372036854775807bq', '\x00', 'i\x00', b'h\x00', b'\xff',
            '\xe9', '<\xe9', 'b\udc80', 5, None):
    show(struct.calcsize, fmt)
    if isinstance(fmt, str) and len(fmt) < 40:
        show(struct.pack, fmt)
        show(struct.unpack, fmt, b'')

limits = {'b': 8, 'B': 8, 'h': 16, 'H': 16, 'i': 32, 'I': 32, 'l': 64, 'L': 64, 'q': 64, 'Q': 64, 'n': 64, 'N': 64, 'P': 64}
for code, bits in limits.items():
    for mark in '', '<', '>':
        size = 32 if code in 'lL' and mark else bits
        for number in (-2**(size - 1) - 1, -2**(size - 1), -1, 0, 2**(size - 1) - 1, 2**(size - 1), 2**size - 1, 2**size, 10**30, True, 1.0, 'a', None):
            show(struct.pack, mark + code, number)
        if not (mark and code in 'nNP'):
            n = struct.calcsize(mark + code)
            for data in b'\xff\xfe\xfd\xfc\xfb\xfa\xf9\xf8', b'\x01\x02\x03\x04\x05\x06\x07\x08', b'\xff' * 8, b'\x80' + b'\0' * 7, b'\0' * 7 + b'\x80':
                show(struct.unpack, mark + code, data[:n])
for code in 'efd':
    for mark in '', '<', '>':
        for number in (1.5, -0.0, float('nan'), float('inf'), -float('inf'), 1e300, 65504.0, 65519.9, 65520.0, 65520, 1e-8, 6e-8, 5e-324, 3.4e38, 3.5e38,
                       3.4028235e38, 3.4028236e38, 3.4028235677973366e+38, 10**39, 10**400, True, 'a', None):
            show(struct.pack, mark + code, number)
for data in (b'\x00\x7e', b'\x01\x00', b'\x00\x7c', b'\xff\xfb', b'\x00\x80'):
    show(struct.unpack, 'e', data)
show(struct.unpack, '>f', b'\x7f\x80\0\0')
show(struct.unpack, '!2f', b'\x3f\x80\0\0\xff\xc0\0\0')
show(struct.unpack, 'd', b'\x01' * 8)
for value in (b'a', b'', b'ab', 'a', 5, bytearray(b'a')):
    show(struct.pack, 'c', value)
for value in (True, False, 0, 5, '', [], [1], None, float('nan')):
    show(struct.pack, '?', value)
show(struct.unpack, '3?', b'\x00\x01\x07')
for fmt in ('s', '0s', '1s', '3s', '10s', 'p', '0p', '1p', '3p', '10p', '300p'):
    for value in (b'', b'a', b'abc', b'abcdef', bytearray(b'xy'), 'a', 5, b'z' * 400):
        show(struct.pack, fmt, value)
for fmt, data in (('3s', b'abc'), ('3p', b'\x01bc'), ('3p', b'\x09bc'), ('3p', b'\0bc'), ('0p', b''), ('0s', b''), ('c', b'a'), ('2c', b'ab'), ('2x', b'ab')):
    show(struct.unpack, fmt, data)
show(struct.pack, '>5s2h', b'ab', 1, 2)
show(struct.pack, '2x0s3p', b'abc', b'abc')
show(struct.pack, '@bqb', 1, 2, 3)
show(struct.unpack, '@bq', bytes(range(16)))
show(struct.unpack, '<bq', bytes(range(9)))
show(struct.pack, '100b', *range(100))
