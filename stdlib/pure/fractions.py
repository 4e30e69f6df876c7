"""Rational numbers, exact."""

import math
import operator
import sys
from numbers import Complex, Rational, Real

__all__ = ['Fraction']

_new = object.__new__
_gcd = math.gcd
_HASH_MODULUS = sys.hash_info.modulus
_HASH_INF = sys.hash_info.inf


def _make(numerator, denominator):
    """A fraction of ints that have no common divisor, the second positive."""
    f = _new(Fraction)
    f._numerator = numerator
    f._denominator = denominator
    return f


def _reduced(numerator, denominator):
    """A fraction of ints, the second positive."""
    g = _gcd(numerator, denominator)
    return _make(numerator // g, denominator // g)


def _half_even(n, d):
    """n / d as the nearest int, an even one from the middle; d is positive."""
    q, r = divmod(n, d)
    r *= 2
    return q + (r > d or r == d and q & 1)


def _significant(n, d, figures):
    """n / d to so many figures: the figures as an int, and the power of ten of the first."""
    if n == 0:
        return 0, 0
    exponent = len(str(n)) - len(str(d))
    if n * 10 ** max(-exponent, 0) < d * 10 ** max(exponent, 0):
        exponent -= 1
    shift = figures - 1 - exponent
    digits = _half_even(n * 10 ** shift, d) if shift >= 0 else _half_even(n, d * 10 ** -shift)
    if digits == 10 ** figures:
        digits //= 10
        exponent += 1
    return digits, exponent


def _digits(text):
    """The number that decimal digits write, with underscores between them; None if they do not."""
    return int(text) if text.isdecimal() or '_' in text and all(map(str.isdecimal, text.split('_'))) else None


def _ratio(text):
    """The numerator and the denominator of the number that a text writes, not reduced; None if it writes none."""
    text = text.strip()
    negative = text[:1] == '-'
    if negative or text[:1] == '+':
        text = text[1:]
    whole, slash, below = text.partition('/')
    if slash:
        n, d = _digits(whole.rstrip()), _digits(below.lstrip())
        if n is None or d is None:
            return None
    else:
        mantissa, e, power = text.replace('E', 'e').partition('e')
        whole, _, decimals = mantissa.partition('.')
        places = len(decimals.replace('_', ''))
        n = _digits(whole) if whole else 0
        if decimals:
            more = _digits(decimals)
            if n is None or more is None:
                return None
            n = n * 10 ** places + more
        elif n is None or not whole:
            return None
        d = 10 ** places
        if e:
            down = power[:1] == '-'
            power = _digits(power[1:] if down or power[:1] == '+' else power)
            if power is None:
                return None
            if down:
                d *= 10 ** power
            else:
                n *= 10 ** power
    return -n if negative else n, d


def _operators(exact, fallback):
    """The two methods of a binary operator, made of what it does with the ints of two fractions,
    and of the function that computes it with floats."""

    def forward(a, b):
        if type(b) is Fraction or isinstance(b, Fraction):
            return exact(a._numerator, a._denominator, b._numerator, b._denominator)
        if isinstance(b, int):
            return exact(a._numerator, a._denominator, b, 1)
        if isinstance(b, float):
            return fallback(float(a), b)
        if isinstance(b, complex) and fallback in _COMPLEX_OPERATORS:
            return fallback(complex(a), b)
        return NotImplemented

    def reverse(b, a):
        if isinstance(a, int):
            return exact(a, 1, b._numerator, b._denominator)
        if isinstance(a, Rational):
            return exact(int(a.numerator), int(a.denominator), b._numerator, b._denominator)
        if isinstance(a, Real):
            return fallback(float(a), float(b))
        if isinstance(a, Complex) and fallback in _COMPLEX_OPERATORS:
            return fallback(complex(a), complex(b))
        return NotImplemented

    name = fallback.__name__
    forward.__name__ = f'__{name}__'
    reverse.__name__ = f'__r{name}__'
    forward.__qualname__ = f'Fraction.__{name}__'
    reverse.__qualname__ = f'Fraction.__r{name}__'
    return forward, reverse


_COMPLEX_OPERATORS = operator.add, operator.sub, operator.mul, operator.truediv

# Numerators and denominators are kept small by dividing before multiplying: what
# divides both parts of a sum divides both denominators, what divides both parts
# of a product divides one part of each factor (Knuth, volume 2, 4.5.1).


def _add(na, da, nb, db):
    f = _new(Fraction)
    g = _gcd(da, db)
    if g == 1:
        f._numerator = na * db + nb * da
        f._denominator = da * db
        return f
    s = da // g
    n = na * (db // g) + nb * s
    g = _gcd(n, g)
    f._numerator = n // g
    f._denominator = s * (db // g)
    return f


def _sub(na, da, nb, db):
    return _add(na, da, -nb, db)


def _mul(na, da, nb, db):
    f = _new(Fraction)
    g = _gcd(na, db)
    if g != 1:
        na //= g
        db //= g
    g = _gcd(nb, da)
    if g != 1:
        nb //= g
        da //= g
    f._numerator = na * nb
    f._denominator = da * db
    return f


def _truediv(na, da, nb, db):
    if nb <= 0:
        if nb == 0:
            raise ZeroDivisionError('Fraction(1, 0)')
        nb, db = -nb, -db
    return _mul(na, da, db, nb)


def _floordiv(na, da, nb, db):
    return na * db // (da * nb)


def _divmod(na, da, nb, db):
    q, r = divmod(na * db, da * nb)
    return q, _reduced(r, da * db)


def _mod(na, da, nb, db):
    return _reduced(na * db % (nb * da), da * db)


def _comparison(compare):
    """The method of an ordering operator."""

    def method(a, b):
        if isinstance(b, float):
            if math.isfinite(b):
                n, d = b.as_integer_ratio()
                return compare(a._numerator * d, n * a._denominator)
            return compare(0.0, b)
        if isinstance(b, Rational):
            return compare(a._numerator * b.denominator, b.numerator * a._denominator)
        return NotImplemented

    method.__name__ = f'__{compare.__name__}__'
    method.__qualname__ = f'Fraction.__{compare.__name__}__'
    return method


class Fraction(Rational):
    """A fraction of two ints, in lowest terms.

    Fraction(8, 6), Fraction('4/3'), Fraction('1.5e-3'), Fraction(0.75) and
    Fraction(Decimal('0.75')) show what it is made of.
    """

    __slots__ = '_numerator', '_denominator'

    def __new__(cls, numerator=0, denominator=None):
        self = _new(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, str):
                ratio = _ratio(numerator)
                if ratio is None:
                    raise ValueError(f'Invalid literal for Fraction: {numerator!r}')
                numerator, denominator = ratio
            elif hasattr(numerator, 'as_integer_ratio') and not isinstance(numerator, type):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            else:
                raise TypeError('argument should be a string or a Rational instance')
        elif type(numerator) is not int or type(denominator) is not int:
            if not isinstance(numerator, Rational) or not isinstance(denominator, Rational):
                raise TypeError('both arguments should be Rational instances')
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        g = _gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @classmethod
    def from_number(cls, number):
        """The fraction with the value of a number: an int, a Rational, or what has as_integer_ratio."""
        if isinstance(number, Rational) or hasattr(number, 'as_integer_ratio') and not isinstance(number, type):
            return cls(number)
        raise TypeError('argument should be a Rational instance or have the as_integer_ratio() method')

    @classmethod
    def from_float(cls, f):
        """The fraction with the exact value of a float or an int."""
        if not isinstance(f, (float, int)):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The fraction with the value of a Decimal or an int."""
        from decimal import Decimal
        if not isinstance(dec, (Decimal, int)):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return cls(*dec.as_integer_ratio())

    @property
    def numerator(self):
        """The int above the line."""
        return self._numerator

    @property
    def denominator(self):
        """The int below the line, which is positive."""
        return self._denominator

    def is_integer(self):
        """Whether it is a whole number."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """The numerator and the denominator."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1_000_000):
        """The fraction nearest to this one whose denominator is at most max_denominator."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The convergents of the continued fraction come nearer from both sides in
        # turn. The nearest is the last whose denominator is small enough, or the
        # best between the last two.
        before, last = (0, 1), (1, 0)
        n, d = self._numerator, self._denominator
        while True:
            a, rest = divmod(n, d)
            if before[1] + a * last[1] > max_denominator:
                break
            before, last = last, (before[0] + a * last[0], before[1] + a * last[1])
            n, d = d, rest
        a = (max_denominator - before[1]) // last[1]
        between = before[0] + a * last[0], before[1] + a * last[1]
        # Their distance to the fraction is d to twice the difference of the parts.
        if 2 * d * between[1] <= self._denominator:
            return _make(*last)
        return _make(*between)

    def __repr__(self):
        return f'{self.__class__.__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f'{self._numerator}/{self._denominator}'

    def __format__(self, format_spec, /):
        from _formatspec import parse
        spec = parse(format_spec)
        if spec is not None:
            if not spec.type:
                if spec.precision is None and not (spec.zero and spec.width or spec.no_neg_0 or spec.fraction_separator):
                    return self._format_ratio(spec)
            elif spec.type in 'eEfFgG%' and not (spec.zero and spec.width and spec.align):
                return self._format_decimal(spec)
        raise ValueError(f'Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}')

    def _format_ratio(self, spec):
        """The text as a fraction."""
        from _formatspec import group, pad
        body = group(str(abs(self._numerator)), spec.separator)
        if spec.alternate or self._denominator != 1:
            body = f'{body}/{group(str(self._denominator), spec.separator)}'
        return pad(spec, '-' if self._numerator < 0 else spec.sign.strip('-'), body)

    def _format_decimal(self, spec):
        """The text as a float's."""
        from _formatspec import group, pad
        n, d, kind = abs(self._numerator), self._denominator, spec.type.lower()
        precision = 6 if spec.precision is None else spec.precision
        if kind in 'f%':
            digits = _half_even(n * 10 ** (precision + 2 * (kind == '%')), d)
            point, suffix = precision, spec.type.strip('fF')
        else:
            figures = precision + 1 if kind == 'e' else precision or 1
            digits, exponent = _significant(n, d, figures)
            scientific = kind == 'e' or not -4 <= exponent < figures
            point = figures - 1 if scientific else figures - 1 - exponent
            suffix = f'{spec.type.strip('gG') or chr(ord(spec.type) - 2)}{exponent:+03}' if scientific else ''
        sign = '-' if self._numerator < 0 and not (spec.no_neg_0 and not digits) else spec.sign.strip('-')
        text = f'{digits:0{point + 1}}'
        whole, decimals = text[:len(text) - point], text[len(text) - point:]
        if kind == 'g' and not spec.alternate:
            decimals = decimals.rstrip('0')
        if spec.fraction_separator:
            decimals = spec.fraction_separator.join([decimals[i:i + 3] for i in range(0, len(decimals), 3)])
        suffix = ('.' if decimals or spec.alternate else '') + decimals + suffix
        width = spec.width - len(sign) - len(suffix) if spec.zero else 0
        return pad(spec, sign, group(whole, spec.separator, width) + suffix)

    __add__, __radd__ = _operators(_add, operator.add)
    __sub__, __rsub__ = _operators(_sub, operator.sub)
    __mul__, __rmul__ = _operators(_mul, operator.mul)
    __truediv__, __rtruediv__ = _operators(_truediv, operator.truediv)
    __floordiv__, __rfloordiv__ = _operators(_floordiv, operator.floordiv)
    __divmod__, __rdivmod__ = _operators(_divmod, divmod)
    __mod__, __rmod__ = _operators(_mod, operator.mod)

    def __pow__(self, exponent, modulo=None):
        if modulo is not None:
            return NotImplemented
        if isinstance(exponent, Rational):
            if exponent.denominator != 1:
                return float(self) ** float(exponent)
            n, d, power = self._numerator, self._denominator, exponent.numerator
            if power >= 0:
                return _make(n ** power, d ** power)
            if n > 0:
                return _make(d ** -power, n ** -power)
            if n == 0:
                raise ZeroDivisionError(f'Fraction({d ** -power}, 0)')
            return _make((-d) ** -power, (-n) ** -power)
        if isinstance(exponent, (float, complex)):
            return float(self) ** exponent
        return NotImplemented

    def __rpow__(self, base, modulo=None):
        if modulo is not None:
            return NotImplemented
        if self._denominator == 1 and self._numerator >= 0:
            return base ** self._numerator
        if isinstance(base, Rational):
            return Fraction(base.numerator, base.denominator) ** self
        if self._denominator == 1:
            return base ** self._numerator
        return base ** float(self)

    def __pos__(self):
        return _make(self._numerator, self._denominator)

    def __neg__(self):
        return _make(-self._numerator, self._denominator)

    def __abs__(self):
        return _make(abs(self._numerator), self._denominator)

    def __int__(self):
        return self.__trunc__()

    def __float__(self):
        return int(self._numerator) / int(self._denominator)

    def __trunc__(self):
        if self._numerator < 0:
            return -(-self._numerator // self._denominator)
        return self._numerator // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _half_even(self._numerator, self._denominator)
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _HASH_MODULUS)
        except ValueError:
            h = _HASH_INF
        else:
            h = abs(self._numerator) * inverse % _HASH_MODULUS
        if self._numerator < 0:
            h = -h
        return -2 if h == -1 else h

    def __eq__(self, other):
        if type(other) is int:
            return self._denominator == 1 and self._numerator == other
        if isinstance(other, Rational):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, Complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            return math.isfinite(other) and (self._numerator, self._denominator) == other.as_integer_ratio()
        return NotImplemented

    __lt__ = _comparison(operator.lt)
    __le__ = _comparison(operator.le)
    __gt__ = _comparison(operator.gt)
    __ge__ = _comparison(operator.ge)

    def __bool__(self):
        return self._numerator != 0

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
