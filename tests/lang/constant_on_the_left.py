# A constant as left operand: the order of the operands must not show.


class Number:
    def __add__(self, other):
        return ('add', other)

    def __radd__(self, other):
        return ('radd', other)

    def __rmul__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return ('mul', other)


n = Number()
print(1 + n, n + 1, 2.5 + n)
for attempt in (lambda x: 2 * x, lambda x: 1 + x, lambda x: 2.0 * x, lambda x: 1.0 + x):
    for value in (3, 2.5, True, 1j, 10**20, -0.0, 'ab', [1], (1, 2), None, n):
        try:
            print(attempt(value), end=' ')
        except TypeError as error:
            print('TypeError:', error)
    print()
print(2**62 * 4, 1 + (2**63 - 1), 1 + -(2**63), 3 * -(2**62) * 1)
print(0 * float('inf'), 1 + float('nan'), -0.0 + 0.0, 2 * 1e308)
for a, b in ((7, 2), (2**53 + 1, 1), (-(2**60) + 1, 3), (2**53 + 1, 1.0), (1, 2**63 - 1), (10**30, 7)):
    print(a / b, a + 0.5, a - 0.5, a * 0.5, 0.5 - a)
for a, b in ((1, 0), (1.0, 0), (1, 0.0), (0, 0.0)):
    try:
        print(a / b)
    except ZeroDivisionError as error:
        print('ZeroDivisionError:', error)
try:
    1 + None
except TypeError as error:
    tb = error.__traceback__
    print(error, tb.tb_lineno)
