# round: half to even, negative digits, every numeric type.
print([round(x / 2) for x in range(-7, 8)])
print(round(1.5), round(2.5), round(-1.5), round(0.5), round(1.4999999999999999), round(2.675, 2), round(2.665, 2), round(1e15 + 0.5), round(1e16))
print(round(1234.5678, 2), round(1234.5678, 0), round(1234.5678, -2), round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(5, -1), round(15, -1), round(25, 5), round(10 ** 30 + 1, -20))
print(round(1.5, None), type(round(1.5)).__name__, type(round(1.5, 0)).__name__, type(round(1, 0)).__name__, round(True), round(True, 1), round(number=2.7), round(2.75, ndigits=1))
print(round(0.1 + 0.2, 15), round(0.1 + 0.2, 16), round(0.1 + 0.2, 17), round(1 / 3, 5), round(2 / 3, 10), round(1e-10, 5), round(-1e-10, 5), round(123.456, 300), round(5e-324, 323), round(9.995, 2), round(0.285, 2), round(1.45, 1), round(8.5), round(9.5))


class R:
    def __round__(self, n='absent'):
        return f'round {n}'


print(round(R()), round(R(), 3), round(R(), None))


class I:
    def __index__(self):
        return 2


print(round(1.23456, I()), round(12345, -I().__index__()))
for f in (lambda: round(), lambda: round('a'), lambda: round(1.5, 'a'), lambda: round(1.5, 1.0), lambda: round(float('nan')), lambda: round(float('inf')), lambda: round(float('nan'), 2), lambda: round(float('inf'), 2), lambda: round(1j), lambda: round(None), lambda: round([]), lambda: round(1, 2, 3), lambda: round(1, 'x'), lambda: round(1.7976931348623157e308, -308)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print([round(x, 1) for x in (0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95)])
print([round(x, -1) for x in (5, 15, 25, 35, -5, -15, 4, 6, 14.9, 15.0, 25.0)])
