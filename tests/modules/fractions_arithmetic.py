# Operators of fractions, with all kinds of numbers on either side.
import copy
import math
import operator as o
import random
from fractions import Fraction as F
from numbers import Complex, Rational, Real


def err(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


OPERATORS = [o.add, o.sub, o.mul, o.truediv, o.floordiv, o.mod, divmod, o.pow, o.lt, o.le, o.gt, o.ge, o.eq, o.ne]
x = F(22, 7)
for b in (2, F(1, 3), 1.5, 2j, True, 0, F(0), 'x', None, 0.0, float('inf'), float('nan')):
    for op in OPERATORS:
        print(op.__name__, b, repr(err(op, x, b)), repr(err(op, b, x)))
for a, b in ((F(-3), F(0)), (F(0), 0), (3, F(0)), (F(-1, 2), F(-3, 4)), (F(10), F(-3)), (-10, F(3)), (7.5, F(2))):
    print(a, b, err(o.truediv, a, b), err(o.floordiv, a, b), err(o.mod, a, b), err(divmod, a, b))
print(F(0) ** 0, err(o.pow, F(0), -1), F(-8) ** F(1, 3), F(4) ** F(1, 2), F(2) ** F(-3), F(-2, 3) ** -3, 2 ** F(3), 2 ** F(1, 2), 2 ** F(-2),
      err(o.pow, 0, F(-1)), 1.5 ** F(2), F(3, 2) ** 2.0, 'ab' * 2 if F(1) else '')
print(x < float('inf'), x > float('-inf'), x == float('nan'), 0.5 == F(1, 2), F(1, 2) == 0.5 + 0j, F(1, 2) == 0.5 + 1j, F(1, 3) == 1 / 3)
print(math.floor(F(-5, 2)), math.ceil(F(-5, 2)), math.trunc(F(-5, 2)), int(F(5, 2)), float(F(1, 3)), complex(x), bool(F(0)), abs(F(-1, 2)), -x, +x)
print([round(F(n, 2)) for n in range(-5, 6)], round(F(12345, 100), 1), round(F(12345, 100), -1), round(F(25), -1), repr(round(F(25), 0)), err(round, x, 1.5))
print(hash(F(1, 2)) == hash(0.5), hash(F(7)) == hash(7), hash(F(1, 2 ** 61 - 1)), hash(F(-1, 3)), hash(F(-1)), {F(1, 2): 'half'}[0.5])
print(sum([F(1, 2)] * 4), max(F(1, 2), F(2, 3)), sorted([F(1, 2), .3, 1]), math.prod([F(1, 2), F(4, 3)]), isinstance(x, Rational), F.__mro__)
print(x.numerator, x.denominator, x.real, x.imag, x.conjugate(), x.is_integer(), F(4, 2).is_integer(), x.as_integer_ratio())
print(err(setattr, x, 'numerator', 3), err(setattr, x, 'other', 3), copy.copy(x) is x, copy.deepcopy(x) is x)


class Ratio(F):
    pass


y = Ratio(1, 2)
print(repr(y), [type(v).__name__ for v in (y + 1, 1 + y, -y, +y, abs(y), y * y, copy.copy(y), y.limit_denominator(1), Ratio(x), Ratio(3.5), Ratio.from_float(.5))], y == F(1, 2), hash(y) == hash(.5))


class Other(Rational):
    """Another rational number, which leaves arithmetic to fractions."""

    def __init__(self, n, d): self.n, self.d = n, d
    numerator = property(lambda self: self.n)
    denominator = property(lambda self: self.d)


for name in Other.__abstractmethods__:
    setattr(Other, name, lambda self, *args: NotImplemented)
Other.__abstractmethods__ = frozenset()
z = Other(3, 4)
print(repr(F(z)), F(z, 2), F(1, z), z + x, z - x, z * x, z / x, z // x, z % x, x < z, x == F(z), F(3, 4) == z, z ** F(1, 2), x ** Other(2, 1), err(o.pow, z, F(2)))

r = random.Random(5)


def number():
    kind, size = r.random(), r.choice((1, 2, 6, 20, 40))
    if kind < .6:
        return F(r.randint(-10 ** size, 10 ** size), r.randint(1, 10 ** r.choice((1, 2, size))))
    if kind < .8:
        return r.randint(-10 ** size, 10 ** size)
    return r.choice((float(r.randint(-9, 9)), r.uniform(-5, 5), r.random() * 10 ** r.randint(-300, 300)))


for _ in range(600):
    op, a, b = r.choice([op for op in OPERATORS if op is not o.pow]), F(number()), number()
    if r.random() < .5:
        a, b = b, a
    print(op.__name__, a, b, repr(err(op, a, b)))


# Real and complex numbers of one's own, on the left.


def unknown(self, *others):
    return NotImplemented


arithmetic = {f'__{side}{name}__': unknown for side in ('', 'r') for name in ('add', 'mul', 'truediv', 'pow', 'floordiv', 'mod')}
more = dict.fromkeys('__abs__ __neg__ __pos__ __trunc__ __floor__ __ceil__ __round__ __eq__ __lt__ __le__ conjugate real imag'.split(), unknown)
Length = type('Length', (Real,), arithmetic | more | {'__float__': lambda self: 2.0})
Wave = type('Wave', (Complex,), arithmetic | more | {'__complex__': lambda self: 2j})
for number in (Length(), Wave()):
    for f in (o.add, o.sub, o.mul, o.truediv, o.floordiv, o.mod, divmod):
        try:
            print(f.__name__, f(number, F(2, 3)))
        except TypeError as e:
            print(e)
