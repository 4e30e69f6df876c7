# int(): construction, attributes, methods and text forms.
print(int(), int('42'), int(' -7\n'), int('1_000'), int('ff', 16), int('0xff', 16), int('0o17', 8), int('0b11', 2), int('z', 36), int('0x1F', 0), int('٣'))
print(int(3.99), int(-3.99), int(1e20), int(True), int(b'12'), int(bytearray(b'-5')), int('-0'), int('+5'))
print((5).bit_length(), (0).bit_length(), (-256).bit_length(), (2 ** 100).bit_length(), (255).bit_count(), (-7).bit_count(), (2 ** 100 - 1).bit_count())
print((1024).to_bytes(2), (1024).to_bytes(4, 'little'), (-2).to_bytes(2, signed=True), (0).to_bytes(0), (255).to_bytes())
print(int.from_bytes(b'\x04\x00', 'big'), int.from_bytes(b'\x04\x00', 'little'), int.from_bytes(b'\xff\xfe', signed=True), int.from_bytes([1, 2]), int.from_bytes(b''))
print((7).real, (7).imag, (7).numerator, (7).denominator, (7).conjugate(), (7).is_integer(), (7).as_integer_ratio())
print((5).__index__(), (5).__int__(), (5).__float__(), (5).__trunc__(), (5).__floor__(), (5).__ceil__(), (1234).__round__(-2), (5).__abs__())
print(round(1250, -2), round(1350, -2), round(-1250, -2), round(5, 3), round(15, -1), round(25, -1), round(10 ** 20 + 5, -1), round(7, -5))
print(str(-5), repr(10 ** 25), bin(10), hex(-255), oct(8), bin(-2 ** 65), hex(2 ** 70), format(255, 'x'), format(255, '#X'), format(-5, '08b'))
print(hash(5), hash(-1), hash(-2), hash(2 ** 61 - 1), hash(2 ** 61), hash(-2 ** 61), hash(2 ** 100), hash(1) == hash(1.0) == hash(True))
for args in (('abc',), ('',), (' ',), ('1.5',), ('12', 2), ('1', 1), ('1', 37), (5, 10), (None,), ([],), ('0b12', 0), ('012', 0), ('__1',), (b'\xff',), (float('inf'),), (float('nan'),), ('9' * 5000,)):
    try:
        print(int(*args))
    except Exception as e:
        print(type(e).__name__, e)
five = 5
for f in (lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (1).to_bytes(1, 'middle'), lambda: (1).to_bytes(-1), lambda: (5).x, lambda: setattr(5, 'x', 1), lambda: five[0], lambda: five(), lambda: len(5), lambda: int.from_bytes('x')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class I(int):
    def __new__(cls, v):
        return super().__new__(cls, v * 2)

    def __add__(self, other):
        return I(int(self) + other)

    def __repr__(self):
        return f'I({int(self)})'


x = I(5)
print(x, x + 1, x * 2, type(x * 2).__name__, x == 10, [1, 2, 3][I(1)], isinstance(x, int), {x: 1}[10], str(x), f'{x:d}')


class Idx:
    def __index__(self):
        return 7

    def __int__(self):
        return 8


print(int(Idx()), hex(Idx()), [*range(9)][Idx()], bin(Idx()), range(Idx()), 'ab' * 2, 'x' * Idx())
print(sorted([3, -1, 2 ** 70, -2 ** 70, 0]), max(1, 2 ** 64), min(-1, -2 ** 64), 10 ** 18 + 1 in {10 ** 18 + 1})
