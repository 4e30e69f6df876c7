# bool is an int with two values.
print(True, False, repr(True), str(False), int(True), float(True), True + True, True * 3, -True, True / 2, True ** 2, True // 1)
print(True & False, True | False, True ^ True, True & 1, 1 | True, True ^ 2, ~5 & True, type(True & True).__name__, type(True & 1).__name__, type(True + False).__name__)
print(isinstance(True, int), issubclass(bool, int), True == 1, True is True, False == 0.0, hash(True), {True: 'a', 1: 'b'}, [10, 20][True], 'ab'[False])
print(bool(), bool(0), bool(5), bool(''), bool('False'), bool([]), bool([0]), bool(None), bool(object()), bool(float('nan')), bool(lambda: 0))
print(True < 2, False < True, sorted([True, False, 2, -1]), max(True, False), sum([True, True, False]), not True, not not 5)
print(f'{True}', f'{True:d}', f'{True:5}|', f'{True!s:>6}', '%s %d' % (True, True), format(False), bin(True), hex(True))
print(True.real, True.imag, True.numerator, True.bit_length(), True.conjugate(), True.__and__(False), True.__and__(1), True.__xor__('x'), (True).to_bytes(1))
print(bool.__name__, bool.__mro__, bool.__bases__, True.__class__, bool.from_bytes(b'\0'), bool.from_bytes(b'\1'))
for f in (lambda: type('B', (bool,), {}), lambda: bool(1, 2), lambda: True.x, lambda: True + 'a', lambda: bool(x=1), lambda: True.append(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class T:
    def __repr__(self):
        return 'T()'

    def __bool__(self):
        print('asked')
        return False


t = T()
print(bool(t), not t, t and 1, (t or 'other'), [x for x in (t,) if x], any([t]), all([t]))
if t:
    print('no')
elif not t:
    print('elif')
print(list(filter(None, [0, 1, '', 'x', None, t])))
