# struct: the functions, Struct, iter_unpack, and the words of their errors
import copy
import struct


def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, '-', e)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __float__(self):
        return self.value / 2


class Fails:
    def __index__(self):
        return 1 / 0
    __bool__ = __float__ = __index__


for code in 'bBhHiIlLqQnNP?efd':
    for value in (Index(7), Index('x'), Index(10**30), Fails()):
        show(struct.pack, code, value)
        if code not in 'nNP':
            show(struct.pack, '>' + code, value)
for args in ((), ('b',), ('b', 1, 2), ('bb', 1), (5,), ('2x',), ('2x', 1), ('3s', b'a', b'b'), (None, 1), ('bbb', 1, 'a', 3), ('hhh', 1, 2, 99999)):
    show(struct.pack, *args)
for args in (('b', b''), ('b', b'ab'), ('h', b'a'), ('h', 'ab'), ('h', 5), ('b',), (), ('b', b'a', 1), ('h', bytearray(b'ab')), ('h', memoryview(b'ab')),
             ('h', memoryview(b'abcd')[1:3])):
    show(struct.unpack, *args)


def packed(fmt, size, *args):
    buffer = bytearray(b'.' * size)
    try:
        struct.pack_into(fmt, buffer, *args)
    except (struct.error, TypeError, IndexError) as e:
        print(type(e).__name__, '-', e, end=' ')
    print(buffer)


for args in (('h', 4, 0, 1), ('h', 4, 2, 1), ('h', 4, 3, 1), ('h', 4, -2, 1), ('h', 4, -1, 1), ('h', 4, -4, 1), ('h', 4, -5, 1), ('h', 1, 0, 1), ('h', 4),
             ('h', 4, 0), ('h', 4, 0, 1, 2), ('h', 4, 'a', 1), ('h', 4, 10**30, 1), ('h', 4, -10**30, 1), ('h', 4, Index(1), 1), ('2xh', 6, 1, 7), ('h', 4, 0, 99999),
             ('hh', 8, 0, 1, 99999), ('<hh', 8, 2, 1, 'x'), ('', 4, 0), ('', 4, 4), ('', 4, 5), ('bi', 12, 1, 1, 2), ('b3s', 8, -6, 1, b'abc'), ('70s', 80, 5, b'long')):
    packed(*args)
for args in (('h', b'abc', 0, 1), ('h', 'abc', 0, 1), (), ('h',), ('h', bytearray(4)), ('h', memoryview(b'abcd'), 0, 1), ('h', memoryview(bytearray(4)), 0, 1),
             (5, bytearray(4), 0)):
    show(struct.pack_into, *args)
view = bytearray(b'........')
struct.pack_into('>h', memoryview(view)[2:6], 1, 515)
print(view)

for args in (('h', b'abcd'), ('h', b'abcd', 2), ('h', b'abcd', 3), ('h', b'abcd', -2), ('h', b'abcd', -1), ('h', b'abcd', -5), ('h', b'a'), ('h', b'abcd', 'a'),
             ('h', b'abcd', 10**30), ('h', b'abcd', -10**30), ('h', b'abcd', Index(1)), ('h',), (), ('h', 'abcd'), ('h', b'abcd', 1, 2), ('', b'', 0), ('', b'', 1),
             ('>I', b'abcdefgh', -4), ('h', bytearray(b'abcd'), 1)):
    show(struct.unpack_from, *args)
show(struct.unpack_from, 'h', b'abcd', offset=1)
show(struct.unpack_from, 'h', buffer=b'abcd', offset=1)
show(struct.unpack_from, 'h', b'ab', x=1)

show(lambda: list(struct.iter_unpack('h', b'abcdef')))
show(lambda: list(struct.iter_unpack('<hb', bytearray(b'abcdef'))))
show(lambda: list(struct.iter_unpack('h', b'')))
show(lambda: struct.iter_unpack('h', b'abcd').__length_hint__())
for args in (('h', b'abc'), ('', b''), ('', b'abc'), ('0s', b'a'), ('h', 'ab'), ('h',), (), ('h', b'ab', 1)):
    show(struct.iter_unpack, *args)
buffer = bytearray(b'abcd')
pieces = struct.iter_unpack('2s', buffer)
print(next(pieces))
show(buffer.clear)
buffer[2:] = b'xy'
print(next(pieces), pieces.__length_hint__(), next(pieces, 'end'), next(pieces, 'end'), pieces.__length_hint__())
buffer.clear()
print(type(pieces))

s = struct.Struct('<hb')
print(s, s.format, s.size, s.pack(1, 2), s.unpack(b'abc'), s.unpack_from(b'xabc', 1), list(s.iter_unpack(b'abcdef')))
for args in ((), (5,), ('h', 'b'), (b'h',), ('z',), (bytearray(b'x'),)[:0]):
    show(struct.Struct, *args)
show(struct.Struct, format='h')
show(lambda: struct.Struct(b'h').format)
for method, *args in ((s.pack,), (s.pack, 1), (s.pack, 1, 2, 3), (s.unpack, b''), (s.unpack,), (s.pack_into,), (s.pack_into, bytearray(9)), (s.pack_into, bytearray(9), 0),
                      (s.pack_into, bytearray(9), 0, 1, 2, 3), (s.unpack_from,), (s.unpack_from, b'abc', 0, 1), (s.iter_unpack,), (s.iter_unpack, b'ab'),
                      (struct.Struct.pack, 5), (struct.Struct.pack,)):
    show(method, *args)
show(s.pack, k=1)
show(s.unpack_from, b'abc', offset=1)
show(s.unpack_from, buffer=b'abcdef', offset=1)
target = bytearray(4)
print(struct.Struct('>h').pack_into(target, 1, 5), target)
for name in 'size', 'format', 'other':
    show(setattr, s, name, 5)


class Big(struct.Struct):
    def __init__(self, fmt):
        super().__init__('>' + fmt)
        self.note = fmt


big = Big('h')
print(big.format, big.size, big.note, big.pack(1), big)
s.__init__('i')
print(s.size, s.format, s == struct.Struct('i'), hash(s) is not None)
unread = struct.Struct.__new__(struct.Struct)
print(unread.size)
show(unread.pack, 1)
show(copy.copy, s)


class Buffer:
    def __buffer__(self, flags):
        return memoryview(b'abcd')


show(struct.unpack_from, 'h', Buffer())
show(struct.unpack, '2h', Buffer())
show(lambda: list(struct.iter_unpack('h', Buffer())))
print(struct.error.__mro__, struct.__all__, struct.Struct.__module__, struct.Struct.__qualname__, struct.error.__module__)
