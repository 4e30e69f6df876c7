# Calendars, fractions and decimals with plain integers.
class Fraction:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f'Fraction({n}, 0)')
        a, b = n, d
        while b:
            a, b = b, a % b
        self.n, self.d = n // a, d // a
        if self.d < 0:
            self.n, self.d = -self.n, -self.d

    @classmethod
    def _of(cls, x):
        return x if isinstance(x, cls) else cls(x) if isinstance(x, int) else NotImplemented

    def _op(f):
        def method(self, other):
            o = Fraction._of(other)
            return o if o is NotImplemented else f(self, o)
        return method

    __add__ = __radd__ = _op(lambda a, b: Fraction(a.n * b.d + b.n * a.d, a.d * b.d))
    __mul__ = __rmul__ = _op(lambda a, b: Fraction(a.n * b.n, a.d * b.d))
    __sub__ = _op(lambda a, b: Fraction(a.n * b.d - b.n * a.d, a.d * b.d))
    __rsub__ = _op(lambda a, b: b - a)
    __truediv__ = _op(lambda a, b: Fraction(a.n * b.d, a.d * b.n))
    __rtruediv__ = _op(lambda a, b: b / a)
    __eq__ = _op(lambda a, b: (a.n, a.d) == (b.n, b.d))
    __lt__ = _op(lambda a, b: a.n * b.d < b.n * a.d)

    def __float__(self):
        return self.n / self.d

    def __hash__(self):
        return hash(self.n) if self.d == 1 else hash((self.n, self.d))

    def __repr__(self):
        return f'{self.n}/{self.d}' if self.d != 1 else str(self.n)

    def __pow__(self, k):
        return Fraction(self.n ** k, self.d ** k) if k >= 0 else Fraction(self.d ** -k, self.n ** -k)


F = Fraction
print(F(1, 2) + F(1, 3), 1 - F(1, 4), F(2, 4), F(3, -6), F(1, 3) * 3, 2 / F(4, 3), F(2, 3) ** -2, sum([F(1, n) for n in range(1, 11)], F(0)), float(F(1, 3)), sorted([F(1, 2), F(1, 3), 1, 0], key=float), F(4, 2) == 2, {F(2): 'two'}[2], max(F(1, 2), F(2, 3)))
for bad in (lambda: F(1, 0), lambda: F(1) / 0, lambda: F(1) + 'x', lambda: F(1) < 1.5):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
leap = lambda y: y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
days = lambda m, y: 31 - (m - 1) % 7 % 2 if m != 2 else 28 + leap(y)


def weekday(y, m, d):
    y, m = (y - 1, m + 12) if m < 3 else (y, m)
    return (d + 13 * (m + 1) // 5 + y + y // 4 - y // 100 + y // 400 + 5) % 7


def calendar(y, m):
    yield f'{("January February March April May June July August September October November December".split()[m - 1] + " " + str(y)):^20}'.rstrip()
    yield 'Mo Tu We Th Fr Sa Su'
    cells = ['  '] * weekday(y, m, 1) + [f'{d:2}' for d in range(1, days(m, y) + 1)]
    for i in range(0, len(cells), 7):
        yield ' '.join(cells[i:i + 7])


print('\n'.join(calendar(2024, 2)))
print([days(m, 2023) for m in range(1, 13)], [y for y in (1900, 2000, 2023, 2024) if leap(y)], ['Mon Tue Wed Thu Fri Sat Sun'.split()[weekday(*d)] for d in ((2000, 1, 1), (1969, 7, 20), (2024, 2, 29))])


def change(cents, coins=(200, 100, 50, 20, 10, 5, 2, 1)):
    return {c: n for c in coins if (n := cents // c) and not (cents := cents % c) < 0}


print(change(388), change(0))
ways = [1] + [0] * 100
for coin in (1, 2, 5, 10, 20, 50, 100):
    for i in range(coin, 101):
        ways[i] += ways[i - coin]
print(ways[100])
balance = 100000
for year in range(1, 6):
    interest = balance * 375 // 10000
    balance += interest
    print(f'{year} {interest // 100:>6,}.{interest % 100:02d} {balance / 100:>12,.2f}')
pi, n = '', 30
q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
while len(pi) < n:
    if 4 * q + r - t < m * t:
        pi += str(m)
        q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
    else:
        q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
print(pi)
