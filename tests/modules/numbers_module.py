# The abstract classes of numbers: who is one, and what a class of one's own gets from them.
import numbers
from numbers import Complex, Integral, Number, Rational, Real

print(numbers.__all__)
for value in (1, True, 1.5, 2j, '1', None, [], b''):
    print(repr(value), [c.__name__ for c in (Number, Complex, Real, Rational, Integral) if isinstance(value, c)])
print(issubclass(int, Rational), issubclass(float, Rational), issubclass(bool, Integral), Integral.__mro__)
for c in (Complex, Real, Rational, Integral):
    print(c.__name__, sorted(c.__abstractmethods__))
    try:
        c()
    except TypeError as e:
        print(str(e)[:60])
print(Number.__hash__, Complex.__slots__)


class Meters(Real):
    """Lengths, made of floats."""

    def __init__(self, m): self.m = float(m)
    def __repr__(self): return f'{self.m} m'
    def __float__(self): return self.m
    def __add__(self, other): return Meters(self.m + float(other))
    __radd__ = __add__
    def __mul__(self, other): return Meters(self.m * float(other))
    __rmul__ = __mul__
    def __truediv__(self, other): return self.m / float(other)
    def __rtruediv__(self, other): return float(other) / self.m
    def __floordiv__(self, other): return self.m // float(other)
    def __rfloordiv__(self, other): return float(other) // self.m
    def __mod__(self, other): return self.m % float(other)
    def __rmod__(self, other): return float(other) % self.m
    def __pow__(self, other): return self.m ** other
    def __rpow__(self, other): return other ** self.m
    def __neg__(self): return Meters(-self.m)
    def __pos__(self): return self
    def __abs__(self): return abs(self.m)
    def __trunc__(self): return int(self.m)
    def __floor__(self): return int(self.m // 1)
    def __ceil__(self): return -int(-self.m // 1)
    def __round__(self, ndigits=None): return round(self.m, ndigits)
    def __eq__(self, other): return self.m == other
    def __lt__(self, other): return self.m < other
    def __le__(self, other): return self.m <= other


x = Meters(7.5)
print(x - 2, 10 - x, divmod(x, 2), divmod(20, x), complex(x), x.real, x.imag, x.conjugate(), bool(x), bool(Meters(0)), 1 + x)


class Half(Rational):
    """One half, which knows no arithmetic."""

    numerator, denominator = 1, 2


for name in Half.__abstractmethods__:
    setattr(Half, name, lambda self, *args: NotImplemented)
Half.__abstractmethods__ = frozenset()
print(float(Half()), complex(Half()), isinstance(Half(), Real), isinstance(Half(), Integral))


class Digit(Integral):
    """A whole number that knows no arithmetic."""

    def __int__(self): return 3
    def __pos__(self): return 3


for name in Digit.__abstractmethods__:
    setattr(Digit, name, lambda self, *args: NotImplemented)
Digit.__abstractmethods__ = frozenset()
print(float(Digit()), [10, 11, 12, 13][Digit()], Digit().numerator, Digit().denominator, complex(Digit()), Digit().real, Digit().imag)


class Registered:
    pass


Real.register(Registered)
print(isinstance(Registered(), Real), isinstance(Registered(), Complex), isinstance(Registered(), Rational))
